import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { planRoute, readAnswers } from '../../src/core/index.ts';
import { isSource, locate, type Source } from '../../src/text/index.ts';
import { readArticles, readYaml } from '../regulation.ts';

const articles = readArticles();
const cited = z.strictObject({ in: z.custom<Source>(isSource), words: z.string() });
/** The sentences of the words; the words themselves where they are in none. */
const placesOf = (cites: readonly z.infer<typeof cited>[]) =>
  cites.map(({ in: source, words }) => {
    const located = locate(articles, source, words);
    return located.found === 'once' ? located.place : words;
  });
const expectation = z.strictObject({
  status: z.string(),
  by: z.optional(z.string()),
  interpretations: z.optional(z.array(z.string())),
  cites: z.array(cited),
});
const scenario = z.strictObject({
  name: z.string(),
  query: z.string(),
  scope: z.string(),
  basis: z.optional(z.string()),
  standing: z.string(),
  scopeCites: z.optional(z.array(cited)),
  scopeInterpretations: z.optional(z.array(z.string())),
  total: z.optional(z.array(z.string())),
  steps: z.record(z.string(), expectation),
});
const scenarios = z.array(scenario).parse(readYaml('scenarios/real-projects.yaml'));
const planned = (query: string) => planRoute(readAnswers(new URLSearchParams(query)).facts);

describe.each(scenarios)('$name', ({ query, scope, basis, standing, steps, ...rest }) => {
  const route = planned(query);
  const places = (cites: readonly { place: string }[]) => cites.map(({ place }) => place);

  it('finds the scope and the standing', () => {
    expect(route.scope.outcome).toBe(scope);
    expect(route.scope.basis).toBe(basis);
    expect(route.standing.kind).toBe(standing);
    expect(places(route.scope.cites)).toEqual(expect.arrayContaining(placesOf(rest.scopeCites ?? [])));
    expect(route.scope.interpretations).toEqual(expect.arrayContaining(rest.scopeInterpretations ?? []));
    expect(route.total.interpretations).toEqual(expect.arrayContaining(rest.total ?? []));
  });

  it('leaves nothing open and asks nothing more', () => {
    expect(route.asks).toEqual([]);
    expect(route.steps.filter(({ status }) => status === 'open')).toEqual([]);
    expect(route.steps.length > 0).toBe(scope === 'in-scope');
  });

  it.each(Object.entries(steps))('%s', (id, { status, by, interpretations = [], cites: wanted }) => {
    const step = route.steps.find((each) => each.id === id);
    expect(step?.status).toBe(status);
    if (by !== undefined) expect(step?.by).toBe(by);
    expect(step?.because.length).toBeGreaterThan(0);
    expect(step?.interpretations).toEqual(expect.arrayContaining(interpretations));
    expect(places(step?.cites ?? [])).toEqual(expect.arrayContaining(placesOf(wanted)));
  });
});
