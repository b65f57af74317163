/** The envelope that all tools save in and open. */
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { envelopeSchema, readKept, writeKept } from '../../src/tools/keeping/kept-file.ts';
import { readFile } from '../../src/tools/files/read-file.ts';
import { FILE_KINDS, FORMAT, OPENED_BY, sayKept } from '../../src/tools/keeping/kinds.ts';

const form = { kind: 'portfolio', version: 2, schema: z.object({ rows: z.array(z.string()) }) } as const;
const SAVED = { rules: '0123abcd', saved: '2026-11-29' };
const file = (changes: object) =>
  JSON.stringify({ format: FORMAT, version: 2, ...SAVED, value: { rows: [] }, ...changes });

const problemOf = (read: object): unknown => ('problem' in read ? read.problem : undefined);

describe('a file of what is kept', () => {
  it('comes back as it went out, and is an envelope as described', () => {
    const written = writeKept(form, { rows: ['一', '二'] }, SAVED);
    expect(readKept(written, form)).toEqual({ ...SAVED, value: { rows: ['一', '二'] } });
    expect(readKept(`\uFEFF${written}`, form)).toEqual({ ...SAVED, value: { rows: ['一', '二'] } });
    expect(envelopeSchema.safeParse(JSON.parse(written)).success).toBe(true);
  });

  it('of another tool says where to open it', () => {
    for (const kind of ['projects', 'purchases'] as const) {
      const read = readKept(file({ kind }), form);
      expect(read).toMatchObject({ elsewhere: kind });
      expect(JSON.stringify(read)).toContain(`请到“${OPENED_BY[kind].tool}”一页打开`);
      expect(JSON.stringify(read)).toContain('已存的内容没有变');
    }
  });

  it('of the first form, which named no kind, held projects', () => {
    const first = JSON.stringify({ version: 1, value: { projects: [] } });
    expect(readKept(first, form)).toMatchObject({ elsewhere: 'projects' });
    expect(readKept(first, { ...form, kind: 'projects', schema: z.object({ projects: z.array(z.string()) }) })).toEqual(
      {
        rules: '',
        saved: '',
        value: { projects: [] },
      },
    );
  });

  it('of a newer site says so, whether it is a newer form or a kind that is not known', () => {
    for (const changes of [{ kind: 'portfolio', version: 3 }, { kind: 'something-new' }, {}])
      expect(JSON.stringify(readKept(file(changes), form))).toContain('较新的版本');
  });

  it('of an older form is brought up to this one', () => {
    const older = (value: unknown, version: number) => ({ rows: [String(version), JSON.stringify(value)] });
    expect(readKept(file({ kind: 'portfolio', version: 1, value: ['x'] }), { ...form, older })).toMatchObject({
      value: { rows: ['1', '["x"]'] },
    });
    // An older form that the schema reads as it is needs nothing.
    expect(readKept(file({ kind: 'portfolio', version: 1 }), form)).toMatchObject({ value: { rows: [] } });
  });

  it('that does not fit says which part, where the tool can tell', () => {
    const placeOf = ([list, index]: readonly PropertyKey[]) =>
      list === 'rows' && typeof index === 'number' ? `第 ${String(index + 1)} 行` : undefined;
    const broken = file({ kind: 'portfolio', value: { rows: ['一', 2] } });
    expect(problemOf(readKept(broken, { ...form, placeOf }))).toMatch(
      /^文件里第 2 行读不懂。没有打开，已存的内容没有变。/,
    );
    expect(JSON.stringify(readKept(broken, form))).toContain('不是本站存的文件');
  });

  it.each(['', '{', 'null', '[]', '{"version":1}', '{"version":"1","value":{}}', '姓名,金额\n甲,1'])(
    '%j is not one, and that is said',
    (text) => {
      expect(problemOf(readKept(text, form))).toContain('不是本站存的文件');
    },
  );
});

describe('a kept file that is read as a table', () => {
  const text = (kind: string) =>
    writeKept({ ...form, kind: 'portfolio' }, { rows: [] }, SAVED).replace('portfolio', kind);

  it.each(FILE_KINDS)('of %s says where it is opened', (kind) => {
    const { what, tool } = OPENED_BY[kind];
    expect(sayKept(text(kind), '清单.json')).toBe(`这个文件存的是${what}，请到“${tool}”一页打开。`);
    expect(sayKept(text(kind), '清单.json.txt')).toContain('先把后缀改回 .json');
    expect(readFile(new TextEncoder().encode(text(kind)), '清单.txt')).toMatchObject({
      problem: sayKept(text(kind), '清单.txt'),
    });
  });

  it('of a kind that is not known is still none', () => {
    expect(sayKept(text('something-new'), '清单.json')).toBe('这是本站存的文件，不是表格。');
  });

  it.each(['名称,金额\n甲,1', '{"format":"another"}', `说明,${FORMAT}`])('%j is none', (letters) => {
    expect(sayKept(letters, '清单.json')).toBeUndefined();
  });
});
