/** A list of projects as a file: what comes back, and what is said when the rules have changed since. */
import { describe, expect, it } from 'vitest';
import { readKept, writeKept } from '../../src/tools/keeping/kept-file.ts';
import { fileOf, listIn, PORTFOLIO_FILE } from '../../src/tools/portfolio/kept-list.ts';
import { makeJudge } from '../../src/tools/portfolio/judging.ts';
import { EMPTY, type ProjectList, type Row } from '../../src/tools/portfolio/list.ts';
import { changedAmong, outcomesById, outcomesOf, type Outcome } from '../../src/tools/portfolio/outcomes.ts';

const SAVED = { rules: '0123abcd', saved: '2026-11-29' };
const row = (id: string, query: string): Row => ({ id, unit: '区教体局', name: `系统${id}`, query });
const rows = [
  row('a', 'secrecy=none&unit=department&category=new&total=120'),
  row('b', 'secrecy=none&unit=department&category=upgrade&total=90'),
  row('c', 'secrecy=none&unit=department&category=new&total=30'),
  row('d', 'secrecy=none&unit=department&category=new'),
];
const list: ProjectList = { ...EMPTY, title: '全区', rows };
const { judge } = makeJudge();
const judged = rows.map(judge);
const outcomes = outcomesOf(judged);

const opened = (text: string) => {
  const read = readKept(text, PORTFOLIO_FILE);
  if ('problem' in read) throw new Error(read.problem);
  return listIn(read.value);
};

/** What each row came to, with a change to that of one row. */
const before = (id: string, change: Partial<Outcome>): ReadonlyMap<string, Outcome> =>
  new Map(
    [...outcomesById(rows, outcomes)].map(([each, outcome]) => [
      each,
      each === id ? { ...outcome, ...change } : outcome,
    ]),
  );

describe('a kept list of projects', () => {
  it('comes back whole, with what its rows came to', () => {
    expect(opened(fileOf(list, outcomes, SAVED))).toEqual({ list, was: outcomes });
  });

  it('that was saved before outcomes were opens, and says that there are none', () => {
    const old = writeKept({ ...PORTFOLIO_FILE, version: 1 }, list, SAVED);
    expect(opened(old)).toEqual({ list, was: undefined });
  });

  it('keeps an outcome once, however many rows have it', () => {
    expect(outcomes.results).toEqual([0, 0, 1, 2]);
    expect(outcomes.outcomes).toHaveLength(3);
  });

  it('keeps nothing of 涉密', () => {
    const secret = judge(row('s', 'secrecy=state-secret'));
    expect(outcomesOf([secret])).toEqual({ outcomes: [], results: [-1] });
    expect(changedAmong([secret], before('a', {}))).toEqual([]);
  });
});

describe('under other rules', () => {
  it('nothing is said of rows that come to the same, whatever the order of what is open', () => {
    expect(changedAmong(judged, before('a', {}))).toEqual([]);
    const [first] = outcomes.outcomes;
    expect(changedAmong(judged, before('a', { open: [...(first?.open ?? [])].reverse() }))).toEqual([]);
  });

  it('a row that comes to something else is named with what it was and what it is', () => {
    const [, , filed] = judged;
    const tier = filed?.screening.outcome === 'screened' ? filed.screening.tier.words : '';
    expect(changedAmong(judged, before('c', { tier: '旧的一档' }))).toEqual([
      { id: 'c', name: '系统c', unit: '区教体局', parts: [{ part: '档次', from: '旧的一档', to: tier }] },
    ]);
  });

  it('so is one of which other questions are open', () => {
    const [changed] = changedAmong(judged, before('d', { open: [] }));
    expect(changed?.parts).toMatchObject([{ part: '还没有回答', from: '没有' }]);
    expect(changed?.parts[0]?.to.split('、')).toContain('总投资');
  });

  it('a row of which the file says nothing is left out', () => {
    expect(changedAmong(judged, new Map())).toEqual([]);
    expect(outcomesById(rows, { outcomes: outcomes.outcomes, results: [0] }).size).toBe(1);
  });
});
