/** 本数: at each number that two tiers write, the doubt stands beside whatever the two tiers answer differently. */
import { describe, expect, it } from 'vitest';
import {
  DOUBTS,
  listMaterials,
  LISTS,
  planRoute,
  readAnswers,
  readingIds,
  yuan,
  type Facts,
  type ListId,
  type Readings,
  type Slug,
  type StepId,
} from '../../src/core/index.ts';
import { mapped } from '../../src/core/engine/record.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED, typed } from '../bounds.ts';
import { frames } from '../../src/site/coverage/space.ts';
import { asReadings } from './any-readings.ts';
import { factsWith, route, step } from './plan.ts';
import { placeOf } from '../place-of.ts';

const DOUBT = 'inclusive-bounds';
const isDoubted = ({ interpretations }: { readonly interpretations: readonly string[] }) =>
  interpretations.includes(DOUBT);

/** The steps and papers that carry the doubt. */
function doubtedIn(facts: Facts): string[] {
  return [
    ...planRoute(facts)
      .steps.filter(isDoubted)
      .map(({ id }) => id),
    ...LISTS.flatMap(({ id }) =>
      listMaterials(facts, id)
        .items.filter(isDoubted)
        .map((item) => `${id}/${item.id}`),
    ),
  ];
}

/** Readings that meet about a step, each with each; those of the other doubts in three lots, since each of them meets none but 本数. */
const MEETING = ['article-7-classes', 'excluding-operation', 'service-as-operation', 'limit', 'who-appraises'] as const;
const LOTS = [0, 1, 2].map((nth) => mapped(DOUBTS, (_, slug) => readingIds(slug)[nth % readingIds(slug).length] ?? ''));
const met = (lot: Readonly<Record<Slug, string>>) =>
  MEETING.reduce<readonly Readonly<Record<Slug, string>>[]>(
    (sofar, slug) => sofar.flatMap((all) => readingIds(slug).map((reading) => ({ ...all, [slug]: reading }))),
    [lot],
  );
/** 联审 in the place of everything else would leave nothing to compare. */
const READINGS = LOTS.map((lot) => ({ ...lot, [DOUBT]: 'upper', 'by-reference': 'as-well' })).map((lot) => ({
  lot: asReadings(lot),
  met: met(lot).map(asReadings),
}));

/** Every step with its status and who acts. */
const stepsOf = (facts: Facts, readings: Readings) =>
  planRoute(facts, readings).steps.map(({ id, status, by, to }) => [id, [status, by, to].join()] as const);
/** Every paper on a list with its status; of a list that is skipped, nothing. */
const papersOf = (facts: Facts, id: ListId, readings: Readings) => {
  const { items, skipped } = listMaterials(facts, id, readings);
  return skipped ? undefined : items.map((item) => [`${id}/${item.id}`, item.status] as const);
};

type Statuses = readonly (readonly [string, string])[];
function differingIn(below: Statuses, above: Statuses): string[] {
  const [lower, upper] = [new Map(below), new Map(above)];
  return [...new Set([...lower.keys(), ...upper.keys()])].filter((id) => lower.get(id) !== upper.get(id));
}

/** What the tier below the number and the one above answer differently under some readings, of what is there at the number. */
function differing(facts: Facts, total: number): string[] {
  const at = (amount: number): Facts => ({ ...facts, total: yuan(amount) });
  const [below, above] = [at(total - 1), at(total + 1)];
  const found = new Set<string>();
  for (const { lot, met: all } of READINGS) {
    for (const readings of all)
      differingIn(stepsOf(below, readings), stepsOf(above, readings)).forEach((id) => found.add(id));
    for (const { id } of LISTS) {
      const [lower, upper] = [papersOf(below, id, lot), papersOf(above, id, lot)];
      // That other readings may let the whole list fall away is said of the list, not of each of its papers.
      if (lower && upper) differingIn(lower, upper).forEach((each) => found.add(each));
    }
  }
  for (const { id } of LISTS)
    differingIn(papersOf(below, id, {}) ?? [], papersOf(above, id, {}) ?? []).forEach((each) => found.add(each));
  const there = at(total);
  const here = [
    ...planRoute(there).steps.map(({ id }) => id),
    ...LISTS.flatMap(({ id }) => listMaterials(there, id).items.map((item) => `${id}/${item.id}`)),
  ];
  return here.filter((id) => found.has(id));
}

/** Of the space one unit and fund, every so many of the traits; a part of 0.0001万元 or none, which no bound falls on. */
const FRAMES = [...frames()]
  .filter(({ unit, funds }) => unit === 'department' && funds?.length === 1)
  .filter((_, index) => index % 11 === 0);
const NUMBERS = [FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND];

describe('the two tiers, step by step and list by list', () => {
  it.each(NUMBERS)('恰为$words：疑问在哪里，两档就在哪里按某种读法不同，反之亦然', ({ at }) => {
    const faults = FRAMES.flatMap((frame) => {
      const part: Facts = frame.category === 'operation' ? {} : { operationPart: yuan(0) };
      const facts: Facts = { ...frame, ...part, priorities: [], obstacles: [] };
      const [found, wanted] = [doubtedIn({ ...facts, total: at }), differing(facts, at)];
      const odd = [...found.filter((id) => !wanted.includes(id)), ...wanted.filter((id) => !found.includes(id))];
      return odd.map((id) => `${id} of ${JSON.stringify(facts)}`);
    });
    expect(FRAMES.length).toBeGreaterThan(10);
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('不包括运维恰为第七条的数额，也是一样', () => {
    const facts = factsWith('total=600&operationPart=100');
    expect(doubtedIn(facts)).toEqual(differing(facts, 600_0000));
    expect(doubtedIn(facts)).toContain('provincial-key-pool');
  });

  it('names the duties of the lower tier that fall away, too', () => {
    expect(step('consult-city', 'total=at-two-hundred')).toMatchObject({
      status: 'not-required',
      interpretations: [DOUBT],
    });
    expect(step('joint-review', 'total=at-fifty').interpretations).toContain(DOUBT);
    expect(listMaterials(factsWith('total=at-fifty'), 'joint-review').items.every(isDoubted)).toBe(true);
  });

  it.each([
    'below-fifty',
    'above-fifty',
    'below-two-hundred',
    'above-two-hundred',
    'below-five-hundred',
    'above-five-hundred',
    'at-thousand',
  ])('%s nothing of a project of another class is in that doubt', (total) => {
    expect(doubtedIn(factsWith(`total=${total}`))).toEqual([]);
    expect(route(`total=${total}`).total.interpretations).not.toContain(DOUBT);
  });

  it.each(['at-fifty', 'at-two-hundred', 'at-five-hundred'])('%s the amount itself is in doubt', (total) => {
    expect(route(`total=${total}`).total.interpretations).toContain(DOUBT);
  });
});

describe('at the number the upper tier is due, and the lower one’s filing or application to be confirmed', () => {
  it.each([
    ['at-fifty', 'record-filing', placeOf(6, '由各部门按规定实施建设')],
    ['at-two-hundred', 'project-application', placeOf(6, '提交项目建设申请')],
    ['at-five-hundred', 'city-filing-below-limit', placeOf(20, '限额以下的数字化项目')],
    ['at-thousand&nature=infrastructure', 'city-filing-below-limit', placeOf(20, '限额以下的数字化项目')],
    ['at-thousand&nature=integration', 'city-filing-below-limit', placeOf(20, '限额以下的数字化项目')],
  ] as const)('total=%s: %s', (total, id, place) => {
    const found = step(id, `total=${total}`);
    expect(found.status).toBe('confirm');
    expect(found.interpretations).toContain(DOUBT);
    expect(found.cites.map((cite) => cite.place)).toContain(place);
  });

  it.each<[StepId, string]>([
    ['joint-review', 'at-fifty'],
    ['report-to-city-bureau', 'at-two-hundred'],
    ['cost-assessment', 'at-two-hundred'],
    ['provincial-appraisal-and-review', 'at-five-hundred'],
  ])('%s stays required %s', (id, total) => {
    expect(step(id, `total=${total}`).status).toBe('required');
  });

  it('the words on which each tier’s answer rests are quoted', () => {
    const places = (id: StepId, total: string) => step(id, `total=${total}`).cites.map(({ place }) => place);
    expect(places('expert-appraisal', 'at-fifty')).toEqual(
      expect.arrayContaining([placeOf(16, '形成项目评估报告'), placeOf(6, '由各部门按规定实施建设')]),
    );
    expect(places('approval', 'at-fifty')).toEqual(
      expect.arrayContaining([placeOf(18, '报区政务服务和数据管理局开展审批'), placeOf(6, '由各部门按规定实施建设')]),
    );
    expect(places('consult-city', 'at-two-hundred')).toEqual([
      placeOf(12, '需征求对口市直单位意见'),
      placeOf(12, '先征求对口省、市直单位意见'),
    ]);
    expect(places('project-application', 'at-two-hundred')).toEqual(
      expect.arrayContaining([placeOf(6, '提交项目建设申请'), placeOf(6, '组织论证评估把关后')]),
    );
    expect(places('report-to-city-bureau', 'at-two-hundred')).toEqual([placeOf(6, '组织论证评估把关后')]);
    expect(places('cost-assessment', 'at-two-hundred')).toEqual([placeOf(19, '市财政部门组织开展预算评审')]);
    expect(places('final-acceptance-by-city-rules', 'at-two-hundred')).toEqual([placeOf(28, '投资额在200万元以上')]);
  });

  it('is said as soon as the amount is known', () => {
    const { total } = planRoute(readAnswers([['total', typed('at-two-hundred')]]).facts);
    expect(total.interpretations).toContain(DOUBT);
    expect(total.cites.map(({ place }) => place)).toEqual(
      expect.arrayContaining([placeOf(6, '组织论证评估把关后'), placeOf(6, '提交项目建设申请')]),
    );
  });
});
