import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { planRoute, readAnswers } from '../../src/core/index.ts';
import { readYaml } from '../regulation.ts';

const expectation = z.strictObject({
  status: z.string(),
  by: z.optional(z.string()),
  interpretations: z.optional(z.array(z.string())),
  places: z.array(z.string()),
});
const scenario = z.strictObject({
  name: z.string(),
  query: z.string(),
  scope: z.string(),
  basis: z.optional(z.string()),
  standing: z.string(),
  scopePlaces: z.optional(z.array(z.string())),
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
    expect(places(route.scope.cites)).toEqual(expect.arrayContaining(rest.scopePlaces ?? []));
    expect(route.scope.interpretations).toEqual(expect.arrayContaining(rest.scopeInterpretations ?? []));
    expect(route.total.interpretations).toEqual(expect.arrayContaining(rest.total ?? []));
  });

  it('leaves nothing open and asks nothing more', () => {
    expect(route.asks).toEqual([]);
    expect(route.steps.filter(({ status }) => status === 'open')).toEqual([]);
    expect(route.steps.length > 0).toBe(scope === 'in-scope');
  });

  it.each(Object.entries(steps))('%s', (id, { status, by, interpretations = [], places: wanted }) => {
    const step = route.steps.find((each) => each.id === id);
    expect(step?.status).toBe(status);
    if (by !== undefined) expect(step?.by).toBe(by);
    expect(step?.because.length).toBeGreaterThan(0);
    expect(step?.interpretations).toEqual(expect.arrayContaining(interpretations));
    expect(places(step?.cites ?? [])).toEqual(expect.arrayContaining(wanted));
  });
});
