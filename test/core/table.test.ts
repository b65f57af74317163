import { describe, expect, it } from 'vitest';
import { TIERS, tierLists, tierTable, type StepId } from '../../src/core/index.ts';
import { placeOf } from '../place-of.ts';

const rows = tierTable();

describe('the table', () => {
  const cellsOf = (id: StepId) => rows.find((row) => row.id === id)?.cells ?? [];

  it('has a cell for every step and tier', () => {
    expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => TIERS.length));
  });

  it('leaves the province’s key pool open over 200万元, and says that it hangs on the amount first', () => {
    const [small, middle, large] = cellsOf('provincial-key-pool');
    expect([small?.status, middle?.status, large?.status]).toEqual(['not-required', 'not-required', 'open']);
    expect(large?.asks[0]).toBe('total');
    expect(large?.asks).toEqual(expect.arrayContaining(['nature', 'category', 'operationPart']));
  });

  it('leaves what 第二十条 asks over 200万元 open likewise', () => {
    expect(cellsOf('provincial-appraisal-and-review')[2]).toMatchObject({ status: 'open' });
    expect(cellsOf('city-filing-below-limit')[2]).toMatchObject({ status: 'open' });
  });

  it('asks the amount only where the amount decides inside the tier', () => {
    const asking = rows.filter(({ cells }) => cells.some(({ asks }) => asks.includes('total'))).map(({ id }) => id);
    expect(asking).toEqual(['provincial-key-pool', 'provincial-appraisal-and-review', 'city-filing-below-limit']);
  });

  it('names who assesses the fiscal capacity, though below 50万元 the text names nobody', () => {
    const row = rows.find(({ id }) => id === 'fiscal-capacity-assessment');
    expect(row?.by).toBe('区政务服务和数据管理局会同区财政局');
    expect(row?.cells.map(({ by }) => by === row.by)).toEqual([false, true, true]);
  });

  it('cites the articles behind a settled cell', () => {
    expect(cellsOf('record-filing')[0]?.cites.map(({ place }) => place)).toContain(
      placeOf(6, '由各部门按规定实施建设'),
    );
    expect(cellsOf('report-to-city-bureau')[2]?.cites.map(({ place }) => place)).toContain(
      placeOf(6, '组织论证评估把关后'),
    );
  });
});

it('a paper that no tier hands in still has the words that name it', () => {
  const rows = tierLists('declaration').filter(({ cells }) => cells.every((cell) => cell === undefined));
  expect(rows.map(({ paper, naming }) => [paper, naming.map(({ place }) => place)])).toEqual([
    ['work-secret-protection', [placeOf(13, '涉及工作秘密的需包含信息防护内容')]],
    ['graded-protection-plan', [placeOf(13, '涉及工作秘密的需包含信息防护内容')]],
  ]);
});
