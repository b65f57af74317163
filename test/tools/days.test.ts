import { describe, expect, it } from 'vitest';
import { DATE_LABELS } from '../../src/core/index.ts';
import { newProject } from '../../src/tools/projects/projects.ts';
import { DAY_KEYS, daysOf, NO_DAYS, readDays, withDays } from '../../src/tools/route/days.ts';
import { isoInChinese } from '../../src/tools/law/dates.ts';
import { placeOf } from '../place-of.ts';

describe('the typed days', () => {
  it('there is a field for every day that a term runs from', () => {
    expect(DAY_KEYS).toEqual(Object.keys(DATE_LABELS));
  });

  it('are kept with the project as typed, and leave nothing behind when they are emptied', () => {
    const project = { ...newProject('a'), dates: { later: '以后才有的一栏' } };
    const typed = { ...NO_DAYS, approval: '2025年8月31日', poolEntry: '去年' };
    const kept = withDays(project, typed);
    expect(daysOf(kept)).toEqual(typed);
    expect(kept.dates).toEqual({ later: '以后才有的一栏', approval: '2025年8月31日', poolEntry: '去年' });
    expect(withDays(withDays(newProject('a'), typed), NO_DAYS)).toEqual(newProject('a'));
    expect(daysOf(undefined)).toEqual(NO_DAYS);
  });

  it('a field left empty is neither a day nor a fault', () => {
    expect(readDays({ ...NO_DAYS, approval: '  ' })).toEqual({ given: {}, faults: {}, due: [] });
  });

  it('a day at the end of August is due at the end of February', () => {
    const { given, due } = readDays({ ...NO_DAYS, approval: '2025年8月31日' });
    expect(given).toEqual({ approval: '2025-08-31' });
    expect(due.map(({ id, due: last, cites }) => [id, last, cites[0].place])).toEqual([
      ['start-within-half-year', '2026-02-28', placeOf(24, '收回项目资金')],
    ]);
  });

  it('one that cannot be read is a fault at its own field; the others are reckoned from', () => {
    const { given, faults, due } = readDays({ ...NO_DAYS, approval: '2025-02-30', stableOperation: '2026.1.5' });
    expect(given).toEqual({ stableOperation: '2026-01-05' });
    expect(Object.keys(faults)).toEqual(['approval']);
    expect(faults.approval).toContain('2月没有30日');
    expect(due.map(({ id, due: last }) => [id, last])).toEqual([['final-acceptance', '2026-07-05']]);
  });

  it('初步验收 stands in only until 稳定运行 is given', () => {
    const days = { ...NO_DAYS, preliminaryAcceptance: '2026-01-05' };
    expect(readDays(days).due.map(({ standIn }) => standIn)).toEqual([true]);
    expect(readDays({ ...days, stableOperation: '2026-02-05' }).due.map(({ standIn }) => standIn)).toEqual([false]);
  });

  it('an ISO date is said without leading noughts', () => {
    expect(isoInChinese('2026-02-08')).toBe('2026年2月8日');
  });
});
