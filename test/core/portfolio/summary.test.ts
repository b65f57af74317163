import { describe, expect, it } from 'vitest';
import {
  LARGEST_YUAN,
  screenProject,
  summarise,
  wan,
  type Facts,
  type PlannedProject,
  type Summary,
  type Tally,
} from '../../../src/core/index.ts';
import { factsWith } from '../plan.ts';

const UNITS = ['区教体局', '区卫健委', '水南街道'];

const project = (facts: Facts, index: number): PlannedProject => ({
  id: String(index),
  unit: UNITS[index % UNITS.length] ?? '',
  name: `项目${String(index)}`,
  facts,
});

const listed = (projects: readonly PlannedProject[]): Summary =>
  summarise(projects.map((each) => ({ project: each, screening: screenProject(each) })));

const OF_ALL_KINDS: readonly PlannedProject[] = [
  'total=20',
  'total=30&category=upgrade',
  'total=120',
  'total=120&category!=',
  'total=300&category=operation&operationPart!=',
  'total=650',
  'total=650&operationPart=200',
  'total=650&nature!=',
  'total!=',
  'total=80&funds=own',
]
  .map(factsWith)
  .map(project);

const CLASSIFIED: PlannedProject = { ...project({ secrecy: 'state-secret', total: wan(900) }, 99), unit: '某单位' };

const counts = (tallies: readonly Tally[]): number => tallies.reduce((sum, { count }) => sum + count, 0);
const sums = (tallies: readonly Tally[]): number => tallies.reduce((all, { sum }) => all + sum, 0);

describe('a list', () => {
  const summary = listed(OF_ALL_KINDS);

  it('has every project once by tier, by unit and by category, with all its money', () => {
    for (const tallies of [summary.byTier, summary.byUnit, summary.byCategory]) {
      expect(counts(tallies)).toBe(OF_ALL_KINDS.length);
      expect(sums(tallies)).toBe(summary.all.sum);
    }
    expect(summary.all).toEqual({ count: 10, sum: wan(2620), withoutAmount: 1 });
  });

  it('counts by tier', () => {
    expect(summary.byTier.map(({ tier, count }) => [tier, count])).toEqual([
      ['small', 2],
      ['middle', 2],
      ['large', 4],
      ['open', 1],
      ['outside', 1],
    ]);
  });

  it('counts what goes up by June, what is appraised, what is only filed, and what may be', () => {
    const { cityByJune, districtAppraises, filesOnly } = summary;
    const numbers = ({ yes, confirm, open }: Summary['cityByJune']) => [yes.count, confirm.count, open.count];
    expect(numbers(cityByJune)).toEqual([1, 1, 2]);
    expect(numbers(districtAppraises)).toEqual([6, 0, 1]);
    expect(numbers(filesOnly)).toEqual([0, 2, 1]);
    expect(cityByJune.yes.sum).toBe(wan(650));
  });

  it('counts a project with every body that must act on it', () => {
    const numbersOf = (stage: string, actor: string) =>
      summary.byAct
        .filter((act) => act.stage === stage && act.actor === actor)
        .map(({ count, toConfirm }) => [count, toConfirm]);
    expect(numbersOf('appraise', '区财政局')).toEqual([[6, 0]]);
    expect(numbersOf('approve', '项目主管部门')).toEqual([[8, 2]]);
    expect(summary.byAct.filter(({ own, stage }) => own && stage === 'declare').map(({ count }) => count)).toEqual([8]);
  });

  it('cites for whatever it counts', () => {
    const counted = [...summary.byTier, ...summary.byCategory, ...summary.byAct].filter(({ count }) => count > 0);
    for (const { cites } of counted) expect(cites.length).toBeGreaterThan(0);
    for (const { cites } of [summary.cityByJune, summary.districtAppraises, summary.filesOnly])
      expect(cites.length).toBeGreaterThan(0);
  });

  it('says what is missing most', () => {
    expect(summary.open.count).toBe(3);
    expect(summary.open.decisive.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['total', 'nature']));
  });

  it('has the units with most money first', () => {
    const all = summary.byUnit.map(({ sum }) => Number(sum));
    expect(all).toEqual(all.toSorted((one, other) => other - one));
  });
});

it('classified rows are counted as refused, and in nothing else', () => {
  const { refused, ...rest } = listed([...OF_ALL_KINDS, CLASSIFIED]);
  expect(refused).toBe(1);
  expect({ ...rest, refused: 0 }).toEqual(listed(OF_ALL_KINDS));
});

it('an empty list comes to nothing', () => {
  const { all, byUnit, byAct, open } = listed([]);
  expect(all).toEqual({ count: 0, sum: wan(0), withoutAmount: 0 });
  expect([byUnit, byAct, open.decisive]).toEqual([[], [], []]);
});

it('sums stop at the largest amount', () => {
  const huge = [0, 1].map((index) => project({ total: LARGEST_YUAN }, index));
  expect(listed(huge).all.sum).toBe(LARGEST_YUAN);
});
