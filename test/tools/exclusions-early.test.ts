import { describe, expect, it } from 'vitest';
import { FIELDS, withEarly } from '../../src/tools/purchases/early.ts';
import { EMPTY } from '../../src/tools/purchases/purchases.ts';

const kept = { ...EMPTY, draft: { pasted: '打印机 2\n', name: '服务', amount: '3' } };
const early = (pairs: Record<string, string>) => new Map(Object.entries(pairs));

describe('what was typed before the tool was there', () => {
  it('joins pasted lines that are kept, once', () => {
    expect(withEarly(kept, early({ [FIELDS.pasted]: '扫描仪 1' })).draft.pasted).toBe('打印机 2\n扫描仪 1');
    expect(withEarly(kept, early({ [FIELDS.pasted]: kept.draft.pasted }))).toBe(kept);
    expect(withEarly(EMPTY, early({ [FIELDS.pasted]: '扫描仪 1' })).draft.pasted).toBe('扫描仪 1');
  });

  it('goes before the kept name and amount of one line, each for itself', () => {
    expect(withEarly(kept, early({ [FIELDS.name]: '服务器' })).draft).toEqual({ ...kept.draft, name: '服务器' });
    expect(withEarly(kept, early({ [FIELDS.amount]: '9' })).draft).toEqual({ ...kept.draft, amount: '9' });
  });
});
