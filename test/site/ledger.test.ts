/** The ledger: every clause has one mark, and the mark agrees with what the core cites. */
import { describe, expect, test } from 'vitest';
import { countMarks, coveredBy, runsOf } from '../../src/site/coverage/coverage.ts';
import { charactersIn } from '../../src/site/coverage/clauses.ts';
import { ledgerFaults, proveLedger } from '../../src/site/coverage/ledger.ts';
import { sentencesOf } from '../../src/site/references/occurrences.ts';
import type { LedgerClause, LedgerEntry } from '../../src/site/regulation/schemas.ts';
import { ledgerEntries, registers, regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const { bodies } = registers;
const faultsOf = (entries: readonly LedgerEntry[]) => ledgerFaults(regulation, bodies, entries);
/** The ledger with the lines of one sentence replaced. */
const withLines = (place: string, ...clauses: LedgerClause[]): LedgerEntry[] => [
  ...ledgerEntries.filter((entry) => entry.place !== place),
  { id: place, order: 0, place, clauses },
];
const SUPERVISED = placeOf(35, '数字化项目建设实行全过程监管');
const articles = sentencesOf(regulation).filter(({ place }) => !place.startsWith('notice.'));
const judged = (words: string): LedgerClause => ({ words, mark: 'judged', why: '试验' });

describe('the ledger', () => {
  const ledger = proveLedger(regulation, bodies, ledgerEntries);

  test('agrees with the text and the citations', () => {
    expect(faultsOf(ledgerEntries)).toEqual([]);
  });

  test('has every character of every sentence once, in the order of the text', () => {
    const joined = [...ledger].map(([place, clauses]) => ({ place, text: clauses.map(({ words }) => words).join('') }));
    expect(joined).toEqual(articles);
  });

  test('adds up in characters, by chapter and in all', () => {
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const characters = charactersIn(articles.map(({ text }) => text).join(''));
    expect(sum(countMarks(ledger))).toBe(characters);
    expect(sum(regulation.chapters.flatMap((chapter) => countMarks(ledger, chapter)))).toBe(characters);
    expect(Math.min(...countMarks(ledger).map(({ count }) => count))).toBeGreaterThan(0);
    expect(coveredBy(ledger)).toMatchObject({ sentences: articles.length, characters });
  });

  test('counts no sentence as computed for a few words of it', () => {
    for (const [place, clauses] of ledger) {
      for (const { words, mark, characters, quoted } of clauses) {
        expect(2 * quoted > characters, `${place} “${words}”`).toBe(mark === 'computed');
      }
    }
    expect(ledger.get(placeOf(16, '进行论证把关'))?.map(({ mark }) => mark)).not.toContain('shown');
    expect(ledger.get(placeOf(4, '整合部门存量信息系统和政务数据资源'))?.map(({ mark }) => mark)).not.toContain(
      'computed',
    );
  });

  test('sets neighbouring clauses under one line as one run', () => {
    const runs = runsOf(ledger.get(placeOf(24, '收回项目资金')) ?? []).map(({ mark, words }) => [mark, words]);
    expect(runs).toEqual([
      ['shown', '项目单位应当严格项目实施管理，'],
      ['computed', '除不可抗力原因外，项目批复后原则上半年未组织开工建设的，收回项目资金。'],
    ]);
  });
});

describe('the proof finds, and says what to mark', () => {
  test('a clause without a mark', () => {
    const [fault, ...more] = faultsOf(ledgerEntries.filter(({ place }) => place !== SUPERVISED));
    expect(fault).toBe(
      `${SUPERVISED} “数字化项目建设实行全过程监管。” has no mark, and no rule quotes most of it: mark it shown, judged or not-a-rule in content/ledger.yaml`,
    );
    expect(more).toEqual([]);
  });

  test('lines of no sentence', () => {
    for (const place of ['6.p1s99', '42.p1s1', placeOf('notice', '区府办发〔2024〕5号')]) {
      const stray = { id: place, order: 0, place, clauses: [judged('各部门')] };
      expect(faultsOf([...ledgerEntries, stray])).toEqual([`${place} is no sentence`]);
    }
  });

  test('words that stand elsewhere', () => {
    expect(faultsOf(withLines(SUPERVISED, judged('50万元以下的')))).toContain(
      `${SUPERVISED} does not say “50万元以下的”`,
    );
  });

  test.each([
    [placeOf(6, '提交项目建设申请'), '必须向区政务服务和数据管理局提交项目建设申请；'],
    [placeOf(13, '项目建设情况表'), '项目建设情况表；'],
    [placeOf(24, '收回项目资金'), '收回项目资金。'],
    [placeOf(38, '桌面办公设备及耗材采购'), '桌面办公设备及耗材采购。'],
  ])('words of %s that a rule quotes, marked otherwise', (place, words) => {
    const fault = faultsOf(withLines(place, judged(words))).find((each) => each.includes('is computed'));
    expect(fault).toMatch(`${place} “${words}” is marked judged, but is computed`);
    expect(fault).toMatch('take these words out of content/ledger.yaml');
  });

  test('words that a tool only shows, marked as no rule', () => {
    const place = placeOf(37, '未履行审批或备案程序');
    const words = '对负有直接责任的主管人员和其他责任人员依规依纪依法追责问责。';
    expect(faultsOf(withLines(place, { words, mark: 'not-a-rule', why: '试验' }))).toContain(
      `${place} “${words}” is marked not-a-rule, but route shows it: mark it shown, by route`,
    );
  });

  test('words said to be shown where they are not', () => {
    const place = placeOf(1, '为规范全区数字化项目建设管理');
    const words = '为规范全区数字化项目建设管理，';
    expect(faultsOf(withLines(place, { words, mark: 'shown', by: ['bodies'] }))).toContain(
      `${place} “${words}” is not shown by bodies`,
    );
  });

  test('and then the build fails', () => {
    expect(() => proveLedger(regulation, bodies, ledgerEntries.slice(1))).toThrow('has no mark');
  });
});
