/** 本数: at each number that two tiers write, the doubt stands beside whatever the two tiers answer differently. */
import { describe, expect, it } from 'vitest';
import { listMaterials, LISTS, planRoute, readAnswers, yuan, type Facts, type StepId } from '../../src/core/index.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED, typed } from '../bounds.ts';
import { frames } from '../../src/site/coverage/space.ts';
import { factsWith, route, step } from './plan.ts';
import { placeOf } from '../place-of.ts';

const DOUBT = 'inclusive-bounds';
const isDoubted = ({ interpretations }: { readonly interpretations: readonly string[] }) =>
  interpretations.includes(DOUBT);

/** The status of every step and of every paper on every list, by name. */
function statusesOf(facts: Facts): Map<string, string> {
  return new Map([
    ...planRoute(facts).steps.map(({ id, status }) => [id, status] as const),
    ...LISTS.flatMap(({ id }) =>
      listMaterials(facts, id).items.map((item) => [`${id}/${item.id}`, item.status] as const),
    ),
  ]);
}

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

/** What the tier below the number and the one above answer differently, of what is there at the number. */
function differing(facts: Facts, total: number): string[] {
  const below = statusesOf({ ...facts, total: yuan(total - 1) });
  const above = statusesOf({ ...facts, total: yuan(total + 1) });
  return [...statusesOf({ ...facts, total: yuan(total) }).keys()].filter((id) => below.get(id) !== above.get(id));
}

/** Of the space one unit and fund; a part of 0.0001万元 or none, which no bound falls on. */
const FRAMES = [...frames()].filter(({ unit, funds }) => unit === 'department' && funds?.length === 1);
const NUMBERS = [FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND];

describe('the two tiers, step by step and list by list', () => {
  it.each(NUMBERS)('恰为$words：疑问在哪里，两档就在哪里不同，反之亦然', ({ at }) => {
    const faults = FRAMES.flatMap((frame) => {
      const part: Facts = frame.category === 'operation' ? {} : { operationPart: yuan(0) };
      const facts: Facts = { ...frame, ...part, priorities: [], obstacles: [] };
      const [found, wanted] = [doubtedIn({ ...facts, total: at }), differing(facts, at)];
      return found.join() === wanted.join() ? [] : [`${JSON.stringify(facts)}: ${found.join()}, not ${wanted.join()}`];
    });
    expect(FRAMES.length).toBeGreaterThan(50);
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

  it('the words of both tiers are quoted, also where the article has one tier alone', () => {
    const places = (id: StepId, total: string) => step(id, `total=${total}`).cites.map(({ place }) => place);
    expect(places('consult-province-and-city', 'at-two-hundred').slice(0, 2)).toEqual([
      placeOf(12, '需征求对口市直单位意见'),
      placeOf(12, '需征求对口市直单位意见'),
    ]);
    expect(places('report-to-city-bureau', 'at-two-hundred')).toEqual(
      expect.arrayContaining([placeOf(6, '组织论证评估把关后'), placeOf(6, '提交项目建设申请')]),
    );
    expect(places('cost-assessment', 'at-two-hundred')).toEqual(
      expect.arrayContaining([placeOf(19, '市财政部门组织开展预算评审'), placeOf(6, '提交项目建设申请')]),
    );
    expect(places('final-acceptance-by-city-rules', 'at-two-hundred')).toEqual(
      expect.arrayContaining([placeOf(28, '投资额在200万元以上'), placeOf(6, '提交项目建设申请')]),
    );
    expect(places('expert-appraisal', 'at-fifty')).toEqual(
      expect.arrayContaining([placeOf(16, '形成项目评估报告'), placeOf(6, '由各部门按规定实施建设')]),
    );
    expect(places('consult-city', 'at-fifty')).toEqual(
      expect.arrayContaining([placeOf(12, '需征求对口市直单位意见'), placeOf(6, '由各部门按规定实施建设')]),
    );
    expect(places('provincial-appraisal-and-review', 'at-five-hundred')).toContain(placeOf(20, '限额以下的数字化项目'));
  });

  it('is said as soon as the amount is known', () => {
    const { total } = planRoute(readAnswers([['total', typed('at-two-hundred')]]).facts);
    expect(total.interpretations).toContain(DOUBT);
    expect(total.cites.map(({ place }) => place)).toEqual(
      expect.arrayContaining([placeOf(6, '组织论证评估把关后'), placeOf(6, '提交项目建设申请')]),
    );
  });
});
