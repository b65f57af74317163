/** The examples on the first page open computed. */
import { describe, expect, test } from 'vitest';
import { planRoute, readAnswers, type Facts } from '../../src/core/index.ts';
import { bySlug } from '../../src/site/regulation/parsers.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { readLink } from '../../src/tools/purchases/link-read.ts';
import { FIFTY, TWO_HUNDRED } from '../bounds.ts';
import { readYaml } from '../regulation.ts';

const examples = Object.values(bySlug(readYaml('scenarios/examples.yaml'), 'title')).map((entry) =>
  schemas.example.parse(entry),
);
const projects = examples.flatMap(({ title, tool, query }) =>
  tool === 'route' ? [[title, readAnswers(new URLSearchParams(query))] as const] : [],
);

describe.each(projects)('%s', (title, { facts, problems }) => {
  test('is answered to the end', () => {
    const { scope, steps, asks } = planRoute(facts);
    expect(problems).toEqual([]);
    expect(scope.outcome).toBe('in-scope');
    expect(asks).toEqual([]);
    expect(steps.filter(({ status }) => status === 'open')).toEqual([]);
  });

  test('has the amount that its title names', () => {
    expect(title).toContain(`${String((facts.total ?? 0) / 10_000)}万元`);
  });
});

test('the purchases have a result each, with more than one outcome', () => {
  const lists = examples.flatMap(({ tool, query }) =>
    tool === 'exclusions' ? [readLink(new URLSearchParams(query), () => query)] : [],
  );
  expect(lists).toHaveLength(1);
  for (const list of lists) {
    expect(list?.problems).toEqual([]);
    const { lines } = reportOn(list ?? { lines: [], forAll: {} });
    expect(lines.map(({ asks }) => asks)).toEqual(lines.map(() => []));
    expect(new Set(lines.map(({ result }) => result)).size).toBeGreaterThan(1);
  }
});

test('there are six, of different units and categories, below, between and above the bounds', () => {
  expect(examples).toHaveLength(6);
  const all = projects.map(([, { facts }]) => facts);
  const different = (of: (facts: Facts) => unknown) => new Set(all.map(of)).size;
  expect(different(({ unit }) => unit)).toBeGreaterThanOrEqual(3);
  expect(different(({ category }) => category)).toBeGreaterThanOrEqual(2);
  const tier = ({ total }: Facts) =>
    [FIFTY.at, TWO_HUNDRED.at].filter((bound) => total !== undefined && total >= bound).length;
  expect(different(tier)).toBe(3);
});
