/** The list of projects: what is changed, kept, suggested, shown, and written out and read again. */
import { describe, expect, it } from 'vitest';
import { screenProject, SETS, wan, type FileRow } from '../../src/core/index.ts';
import { proposeProjectColumns } from '../../src/tools/portfolio/columns.ts';
import { tableOfList } from '../../src/tools/portfolio/exchange.ts';
import { filtered, shownRows, sorted } from '../../src/tools/portfolio/filter.ts';
import { judgeSome, makeJudge } from '../../src/tools/portfolio/judging.ts';
import {
  added,
  answered,
  decided,
  EMPTY,
  listSchema,
  newRow,
  projectOf,
  refused,
  reopened,
  replaced,
  rowOf,
  withoutRow,
  withoutSecret,
  withRow,
  withTitle,
  withYear,
  type ProjectList,
  type Row,
} from '../../src/tools/portfolio/list.ts';
import { readProjects } from '../../src/tools/portfolio/read-projects.ts';
import { accepted, askedAgain, declined, suggestedKinds, suggestionsOf } from '../../src/tools/portfolio/suggested.ts';
import { takenFrom, titleIn } from '../../src/tools/portfolio/taken.ts';
import { questionKey } from '../../src/tools/portfolio/views.ts';
import { linesOf } from '../../src/tools/sheet/sheet.ts';

const row = (id: string, name: string, query = '', more: Partial<Row> = {}): Row => ({
  ...{ id, name, unit: '区教体局', query },
  ...more,
});
const listWith = (...rows: Row[]): ProjectList => ({ ...EMPTY, rows });
const nameless = ({ rows }: ProjectList) => rows.map(({ id: _id, ...rest }) => rest);

describe('a row of the list', () => {
  it('takes answers, and takes them back', () => {
    const { row: one } = answered(newRow('a'), 'total', '180');
    expect(projectOf(one).facts).toEqual({ total: wan(180) });
    expect(projectOf(answered(one, 'total', undefined).row).facts).toEqual({});
  });

  it('says what is wrong with an answer, and keeps what was there', () => {
    const before = row('a', '某系统', 'total=180');
    const { row: after, problems } = answered(before, 'total', '很多');
    expect(problems.join('')).toContain('很多');
    expect(projectOf(after).facts).toEqual({ total: wan(180) });
  });

  it('keeps the words that were not read until they are answered', () => {
    const before = row('a', '某系统', '', {
      unread: { category: '其它', year: '明年' },
      partly: { 'traits.cross-department': 'yes' },
    });
    const one = answered(before, 'category', 'new').row;
    expect(one.unread).toEqual({ year: '明年' });
    expect(withYear(one, 2026)).toEqual({ ...one, unread: undefined, year: 2026 });
    expect(answered(one, 'traits', 'cross-level').row.partly).toBeUndefined();
  });

  it('that turns out 涉密 goes, is counted, and takes its decisions along', () => {
    const before = row('a', '某系统', 'total=180');
    expect(answered(before, 'secrecy', 'state-secret')).toEqual({ row: before, problems: [], secret: true });
    const list = decided(listWith(before, row('b', '另一系统')), 'a+b', '两回事');
    expect(refused(list, 'a')).toEqual({ ...EMPTY, rows: [row('b', '另一系统')], refused: 1 });
    for (const query of ['secrecy=state-secret', 'total=60&secrecy=state%2Dsecret', '%73ecrecy=state-secret'])
      expect(withoutSecret(listWith(row('a', '某系统', query)))).toEqual({ ...EMPTY, refused: 1 });
    expect(withoutSecret(list)).toEqual(list);
  });
});

describe('the list', () => {
  it('leaves other rows the same objects when one is changed', () => {
    const list = listWith(row('a', '一'), row('b', '二'));
    const after = withRow(list, 'b', (each) => answered(each, 'total', '60').row);
    expect(after.rows[0]).toBe(list.rows[0]);
    expect(after.rows[1]).not.toBe(list.rows[1]);
  });

  it('takes rows in beside its own or in their place, with its own name first', () => {
    const taken = { rows: [row('b', '二')], title: '教育口', decisions: {}, refused: 2 };
    const list = withTitle(listWith(row('a', '一')), '全区');
    expect(added(list, taken)).toMatchObject({ title: '全区', refused: 2, rows: [{ id: 'a' }, { id: 'b' }] });
    expect(replaced(taken)).toMatchObject({ title: '教育口', refused: 2, rows: [{ id: 'b' }] });
  });

  it('keeps 不是拆分 with its note while the projects are there', () => {
    const key = questionKey({ ids: ['b', 'a'] });
    const list = decided(listWith(row('a', '一'), row('b', '二')), key, '一个是硬件，一个是软件');
    expect(list.decisions).toEqual({ 'a+b': { note: '一个是硬件，一个是软件' } });
    expect(reopened(list, key).decisions).toEqual({});
    expect(withoutRow(list, 'a').decisions).toEqual({});
  });

  it('is what is kept', () => {
    const list = decided(
      listWith(row('a', '一', 'total=60', { own: { 备注: 3 }, declined: ['category=new'] })),
      'a',
      '',
    );
    expect(listSchema.parse(JSON.parse(JSON.stringify(list)))).toEqual(list);
  });
});

describe('suggestions from the names', () => {
  const operation = row('a', '门户网站运维');

  it('are offered for what is not answered, and fill in nothing by themselves', () => {
    expect(projectOf(operation).facts).toEqual({});
    expect(suggestionsOf(operation).map(({ fact }) => fact)).toContain('category');
    expect(suggestionsOf(row('a', '门户网站运维', 'category=new')).map(({ fact }) => fact)).not.toContain('category');
  });

  it('are taken by many rows together, or declined and offered again', () => {
    const list = listWith(operation, row('b', '视频会议系统运维'), row('c', '档案系统'));
    const kind = suggestedKinds(list.rows).find(({ key }) => key === 'category=operation');
    expect(kind?.rows.map((each) => each.row.id)).toEqual(['a', 'b']);
    const taken = accepted(list, 'category=operation', ['a', 'b', 'c']);
    expect(taken.rows.map((each) => projectOf(each).facts.category)).toEqual(['operation', 'operation', undefined]);
    const not = declined(list, 'category=operation', ['a']);
    expect(suggestedKinds(not.rows).find(({ key }) => key === 'category=operation')?.rows.length).toBe(1);
    expect(suggestedKinds(askedAgain(not, 'a').rows)).toEqual(suggestedKinds(list.rows));
  });

  it('of 涉密 take the row out', () => {
    const list = listWith(row('a', '涉密信息系统'));
    expect(accepted(list, 'secrecy=state-secret', ['a'])).toEqual({ ...EMPTY, refused: 1 });
  });
});

describe('what is shown', () => {
  const judge = makeJudge();
  const rows = shownRows(
    [
      row('a', '阅卷系统', 'secrecy=none&unit=school&funds=district&category=new&total=30'),
      row('b', '指挥平台', 'secrecy=none&total=300', { unit: '区公安分局' }),
      row('c', '阅卷系统二期'),
    ].map(judge.judge),
  );
  const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id).join('');

  it('is what all parts of the filter say', () => {
    expect(ids(filtered(rows, {}))).toBe('abc');
    expect(ids(filtered(rows, { text: '阅卷' }))).toBe('ac');
    expect(ids(filtered(rows, { text: '阅卷 二期' }))).toBe('c');
    expect(ids(filtered(rows, { unit: '区公安分局' }))).toBe('b');
    expect(ids(filtered(rows, { category: 'open', text: '系统' }))).toBe('c');
    expect(ids(filtered(rows, { tier: 'large' }))).toBe('b');
    expect(ids(filtered(rows, { tier: 'open' }))).toBe('c');
    expect(ids(filtered(rows, { open: 'total' }))).toBe(
      ids(rows.filter(({ screening }) => screening.decisive?.fact === 'total')),
    );
  });

  it('stands in the order that is asked for', () => {
    expect(ids(sorted(rows, 'given'))).toBe('abc');
    expect(ids(sorted(rows, 'amount'))).toBe('bac');
    expect(ids(sorted(rows, 'tier'))).toBe('bac');
    expect(ids(sorted(rows, 'open')).endsWith('a')).toBe(true);
  });

  it('is judged row by row, at least one at a time, and once', () => {
    const own = makeJudge();
    const all = [row('a', '一', 'total=30'), row('b', '二'), row('c', '三')];
    const over = { now: () => 1, until: 0 };
    expect(judgeSome(own, all, 0, over)).toBe(1);
    expect(judgeSome(own, all, 1, { now: () => 0, until: 1 })).toBe(3);
    const [first] = all;
    expect(first && own.judge(first)).toBe(first && own.known(first));
    expect(first && own.known(first)?.screening).toEqual(first && screenProject(projectOf(first)));
  });
});

describe('the table that is written', () => {
  function readAgain(list: ProjectList): ProjectList | undefined {
    const rows = linesOf(tableOfList(list)).map((cells, index): FileRow => ({ number: index + 1, cells }));
    const columns = proposeProjectColumns(rows);
    const { projects, refused: out } = readProjects(rows, columns);
    let count = 0;
    const title = titleIn(rows, columns.above);
    return replaced(takenFrom(projects, { refused: out.length, title }, () => `new${String((count += 1))}`));
  }

  const list: ProjectList = {
    title: '2026 年教育口',
    rows: [
      row('a', '=HYPERLINK("x")', 'secrecy=none&unit=department&funds=district,superior&category=upgrade&total=80.5', {
        ...{ serial: 'A-1', year: 2026, own: { 联系人: '老王', 批次: 3 } },
      }),
      row('b', '阅卷系统运维', '', { serial: 'A-2', declined: ['category=operation'], unread: { total: '八十左右' } }),
      row('c', '阅卷系统', 'traits=&obstacles=', {
        serial: 'B-1',
        partly: { [`priorities.${SETS.priorities.options[0] ?? ''}`]: 'yes' },
      }),
      row('d', '阅卷系统二期', 'total=60', { serial: 'B-2', unit: '章贡中学' }),
    ],
    decisions: { 'b+c+d': { note: '一个是运维，两个学校各建各的' }, 'c+d': { note: '不同年度' } },
    refused: 0,
  };

  it('is read again without a loss', () => {
    const again = readAgain(list);
    expect(again?.title).toBe(list.title);
    expect(again && nameless(again)).toEqual(nameless(list));
    expect(again?.decisions).toEqual({
      'new2+new3+new4': list.decisions['b+c+d'],
      'new3+new4': list.decisions['c+d'],
    });
    expect(again && readAgain(again)).toEqual(again);
  });

  it('counts the projects where their numbers do not tell them apart, and loses none of these', () => {
    const rows = list.rows.map((each, index) => ({ ...each, serial: String(1 + (index % 2)) }));
    const again = readAgain({ ...list, rows });
    expect(again?.rows.map(({ serial }) => serial)).toEqual(['1', '2', '1', '2']);
    expect(Object.values(again?.decisions ?? {})).toEqual(Object.values(list.decisions));
  });

  it('says beside each project what was found', () => {
    const { head, rows } = tableOfList(
      listWith(rowOf({ id: 'a', unit: '', name: '某系统', facts: { total: wan(30) } })),
    );
    const tier = rows[0]?.[head.indexOf('初筛：档次')];
    const screening = screenProject({ facts: { total: wan(30) } });
    expect(screening).toMatchObject({ tier: { words: tier } });
  });
});
