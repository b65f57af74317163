/** What each doubt affects, as it is declared, by a walk over every so many of the enumerated projects. */
import { describe, expect, it } from 'vitest';
import {
  DOUBTS,
  LISTS,
  listMaterials,
  planRoute,
  SLUGS,
  wan,
  type Facts,
  type ReadingEffect,
  type Slug,
} from '../../src/core/index.ts';
import { PAPER_RULES } from '../../src/core/law/paper-rules.ts';
import { RULES } from '../../src/core/law/rules.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';
import { asReadings } from './any-readings.ts';

/** Coprime with the numbers of amounts, units, funds and classes: every kind of project comes up at every amount. */
const ONE_IN = 37;
const MORE: readonly Facts[] = [
  { secrecy: 'work-secret', funds: ['district'], unit: 'town', category: 'upgrade', nature: 'other', total: wan(120) },
  { secrecy: 'state-secret' },
  { secrecy: 'none', funds: ['own'], unit: 'school', traits: ['public-generic'] },
  { obstacles: ['insecure'] },
];

function* sampled(): Generator<Facts> {
  let count = 0;
  for (const frame of frames())
    for (const part of OPERATION_PARTS)
      for (const facts of withAmounts(frame, part)) if ((count += 1) % ONE_IN === 0) yield facts;
  yield* MORE;
}

/** Everything that can carry a doubt. */
function resultsOf(facts: Facts) {
  const { scope, standing, total, steps, prohibitions } = planRoute(facts);
  const lists = LISTS.map(({ id }) => listMaterials(facts, id));
  const items = lists.flatMap((list) => list.items);
  const absent = lists.flatMap((list) => list.absent);
  return {
    interpretations: [scope, standing, total, ...steps, ...lists, ...items, ...prohibitions].flatMap((each) => [
      ...each.interpretations,
    ]),
    effects: [...steps, ...items, ...absent, ...lists].flatMap(({ readings }) => [...readings]),
    steps,
    items,
  };
}

/** Statuses, actors, papers and what is in them. */
function shownOf(facts: Facts, slug: Slug, reading: string): string {
  const settled = asReadings({ [slug]: reading });
  const items = LISTS.flatMap(({ id }) => listMaterials(facts, id, settled).items);
  return JSON.stringify([
    planRoute(facts, settled).steps.map(({ status, by, to }) => [status, by, to]),
    items.map(({ id, status, contents }) => [id, status, contents.map((each) => each.id)]),
  ]);
}

const noted = new Set<string>();
const listed = new Map<Slug, { readonly facts: Facts; readonly effect: ReadingEffect<Slug> }>();
const redundant = new Set<string>();
const NOTES = new Map(
  [...RULES, ...PAPER_RULES].flatMap((rule) =>
    rule.value === 'note' ? [[rule.id, rule.interpretations] as const] : [],
  ),
);
let cases = 0;
for (const facts of sampled()) {
  cases += 1;
  const { interpretations, effects, steps, items } = resultsOf(facts);
  interpretations.forEach((slug) => noted.add(slug));
  for (const effect of effects)
    if (!listed.has(effect.slug) && effect.together === undefined) listed.set(effect.slug, { facts, effect });
  for (const { rules, readings } of [...steps, ...items])
    for (const rule of rules)
      for (const slug of NOTES.get(rule) ?? [])
        if (readings.some((effect) => effect.slug === slug)) redundant.add(`${rule}: ${slug}`);
}

const affecting = (...what: readonly string[]) => SLUGS.filter((slug) => what.includes(DOUBTS[slug].affects));

describe('over the enumerated space', () => {
  it('enough of it is walked', () => {
    expect(cases).toBeGreaterThan(2000);
  });

  it('the doubts that a step or a paper turns on are those that affect the route, and no others', () => {
    expect([...listed.keys()].sort()).toEqual(affecting('route').sort());
  });

  it.each(affecting('route'))('%s, read otherwise, changes a step, a paper, who acts or what must be in it', (slug) => {
    const found = listed.get(slug);
    const others = found?.effect.others.map(({ reading }) => shownOf(found.facts, slug, reading)) ?? [];
    const here = found && shownOf(found.facts, slug, found.effect.reading);
    expect(others.some((other) => other !== here)).toBe(true);
  });

  it('what affects nothing stands beside no result', () => {
    expect(affecting('none').filter((slug) => noted.has(slug))).toEqual([]);
    expect(affecting('none')).not.toEqual([]);
  });

  it('what affects the manner, the scope or the total stands beside some result', () => {
    expect(affecting('manner', 'scope', 'total').filter((slug) => !noted.has(slug))).toEqual([]);
  });

  it('a note never repeats a doubt that decides about its step already', () => {
    expect([...redundant]).toEqual([]);
  });
});
