import { describe, expect, it } from 'vitest';
import {
  listMaterials,
  LISTS,
  planRoute,
  SLUGS,
  wan,
  type Facts,
  type ListId,
  type Material,
  type MaterialList,
} from '../../src/core/index.ts';
import { FIFTY, TWO_HUNDRED } from '../bounds.ts';
import { linesOf } from './papers.ts';
import { frames, withAmounts } from '../../src/site/coverage/space.ts';

const LIST_IDS: readonly ListId[] = LISTS.map(({ id }) => id);
const SECRECY: readonly Facts[] = [{ secrecy: 'none' }, { secrecy: 'work-secret' }];
const lines = (list: MaterialList) => `${list.list}: ${linesOf(list).join(' ')}`;
const WEIGHT: Readonly<Record<Material['status'], number>> = { open: 0, 'if-applicable': 1, confirm: 2, required: 3 };

/** One unit, nature and fund stand for all: that papers do not hang on them is proven below. */
const isPlain = ({ unit, nature, funds }: Facts) => unit === 'department' && nature === 'other' && funds?.length === 1;
const PLAIN_FRAMES = [...frames()].filter(isPlain);

/** What is wrong with one list of a complete project, in words. */
function faultsOf(list: MaterialList): string[] {
  const ids = list.items.map(({ id }) => id);
  return [
    ...(new Set(ids).size < ids.length ? [`${list.list} names a paper twice`] : []),
    ...(list.asks.length > 0 ? [`${list.list} asks ${list.asks.join()}`] : []),
    ...((list.items.length === 0) === (list.skipped === undefined)
      ? [`${list.list}: neither papers nor a reason`]
      : []),
    ...(list.skipped?.cites.length === 0 || list.skipped?.because.length === 0 ? [`${list.list}: bare skip`] : []),
    ...list.items.flatMap((item) => faultsOfItem(item).map((fault) => `${list.list} ${item.id} ${fault}`)),
  ];
}

function faultsOfItem({ status, asks, cites, because, rules, interpretations, contents }: Material): string[] {
  return [
    ...(status === 'open' || asks.length > 0 ? ['is open'] : []),
    ...(cites.length === 0 || rules.length === 0 ? ['cites nothing'] : []),
    ...(because.length === 0 ? ['gives no reason'] : []),
    ...(status === 'confirm' && interpretations.length === 0 ? ['names no interpretation'] : []),
    ...(contents.some((content) => content.asks.length > 0 || content.cites.length === 0)
      ? ['has loose contents']
      : []),
  ];
}

/** Papers that weigh less, or are gone, at the larger amount. */
function lostPapers(smaller: MaterialList, larger: MaterialList): string[] {
  return smaller.items.flatMap(({ id, status }) => {
    const next = larger.items.find((item) => item.id === id);
    return next === undefined || WEIGHT[next.status] < WEIGHT[status] ? [`${smaller.list} ${id}: lost`] : [];
  });
}

describe('every list of every complete project', () => {
  const faults = new Set<string>();
  const reached = new Map<string, Set<string>>();
  const doubts = new Set<string>();
  let cases = 0;
  for (const list of LIST_IDS)
    for (const secrecy of SECRECY)
      for (const frame of PLAIN_FRAMES) {
        const found = withAmounts({ ...frame, ...secrecy }, wan(0)).map((facts) => listMaterials(facts, list));
        found.flatMap(faultsOf).forEach((fault) => faults.add(fault));
        found.slice(1).forEach((larger, index) => {
          const smaller = found[index];
          if (smaller) lostPapers(smaller, larger).forEach((fault) => faults.add(fault));
        });
        for (const { items, interpretations } of found) {
          interpretations.forEach((slug) => doubts.add(slug));
          for (const { id, status, interpretations: slugs } of items) {
            slugs.forEach((slug) => doubts.add(slug));
            reached.set(`${list} ${id}`, (reached.get(`${list} ${id}`) ?? new Set()).add(status));
          }
        }
        cases += found.length;
      }

  it('is settled, reasoned and cited, names no paper twice, and more money takes no paper away', () => {
    expect([...faults]).toEqual([]);
    expect(cases).toBeGreaterThan(10_000);
  });

  it('every paper is on its list for some project', () => {
    const wanted = LISTS.flatMap(({ id, papers }) => papers.map((paper) => `${id} ${paper}`));
    expect([...reached.keys()].sort()).toEqual([...wanted].sort());
  });

  it('the doubts about papers are all reached, and only those', () => {
    const expected = [
      'inclusive-bounds',
      'below-50',
      'written-consent',
      'joint-review-scope',
      'major-deployment',
      'appraisal-report-timing',
      'fiscal-assessment',
      'timing',
      'category-mapping',
      'service-as-operation',
      'service-declared',
      'work-secret-category',
      'work-secret-report',
      'half-year-acceptance',
      'city-acceptance',
      'acceptance-actors',
    ];
    expect(SLUGS.filter((slug) => doubts.has(slug))).toEqual(expected);
  });
});

describe('facts that no paper hangs on', () => {
  it('units, natures, superior money, priorities, obstacles and the O&M part change no line', () => {
    const variants = new Map<string, Set<string>>();
    for (const frame of frames()) {
      const { category, traits = [] } = frame;
      const part: Facts = category === 'operation' ? {} : { operationPart: wan(10) };
      const facts: Facts = {
        ...frame,
        ...part,
        secrecy: 'work-secret',
        total: TWO_HUNDRED.at,
        obstacles: ['insecure'],
      };
      for (const list of ['declaration', 'joint-review'] as const) {
        const key = `${list} ${String(category)} ${traits.join()}`;
        variants.set(key, (variants.get(key) ?? new Set()).add(lines(listMaterials(facts, list))));
      }
    }
    expect([...variants].filter(([, found]) => found.size !== 1)).toEqual([]);
    expect(variants.size).toBeGreaterThan(200);
  });

  it('no list hides a stage that the route keeps, nor keeps one that the route skips', () => {
    for (const total of [FIFTY.below, FIFTY.at, TWO_HUNDRED.below, TWO_HUNDRED.at])
      for (const { id, steps } of LISTS) {
        const facts: Facts = { ...PLAIN_FRAMES[0], total, operationPart: wan(0) };
        const due = planRoute(facts).steps.filter((step) => steps.includes(step.id) && step.status !== 'not-required');
        expect(listMaterials(facts, id).skipped === undefined, `${id} at ${String(total)}`).toBe(due.length > 0);
      }
  });
});
