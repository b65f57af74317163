/**
 * Every combination of the readings of every doubt that touches a step or a paper, worked out in oracle.ts apart from the rules, and
 * compared with what the rules show: a result that all combinations agree on is settled, and the doubts that some combination turns
 * on, and no others, are its readings.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkConsistency,
  DOUBTS,
  LISTS,
  listMaterials,
  planRoute,
  readingIds,
  wan,
  type ListId,
  type Material,
  type MaterialList,
  type Slug,
  type Step,
} from '../../src/core/index.ts';
import { CHOICES, SETS } from '../../src/core/law/fact-values.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';
import { mapped } from '../../src/core/engine/record.ts';
import { asReadings } from './any-readings.ts';
import {
  combinations,
  factsOf,
  GATES,
  ORACLE_PAPERS,
  ORACLE_STEPS,
  stepUnder,
  TAKEN,
  turningOn,
  type Chosen,
  type Project,
} from './oracle.ts';

const beside = ({ below, at, above }: typeof FIFTY) => [below, at, above];
const TOTALS = [
  ...[wan(20), wan(120), wan(300), wan(600), wan(700), wan(1500)],
  ...[FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND].flatMap(beside),
];
const PARTS = [0, 1, 100, 250, 500, 600].map((part) => (part === 1 ? 1 : wan(part)));
/** Traits that go with any category. */
const PLAIN_TRAITS = SETS.traits.options.filter((trait) => checkConsistency({ traits: [trait] }).clashes.length === 0);

const anyProject: fc.Arbitrary<Project> = fc
  .record({
    total: fc.oneof(fc.constantFrom(...TOTALS), fc.integer({ min: 1, max: wan(1600) })),
    operationPart: fc.constantFrom(...PARTS),
    netTo: fc.constantFrom(false, false, true),
    unit: fc.constantFrom(...CHOICES.unit.options),
    category: fc.constantFrom(...CHOICES.category.options),
    nature: fc.constantFrom(...CHOICES.nature.options),
    superior: fc.boolean(),
    workSecret: fc.boolean(),
    plain: fc.subarray([...PLAIN_TRAITS]),
    more: fc.subarray([...SETS.traits.options.filter((trait) => !PLAIN_TRAITS.includes(trait))]),
  })
  .map(({ netTo, plain, more, total, operationPart, ...rest }) => ({
    ...rest,
    // What is left without O&M is the number itself, or what is beside it.
    total: netTo ? total + operationPart : total,
    operationPart: rest.category === 'operation' ? (netTo ? total + operationPart : total) : operationPart,
    traits: [...plain, ...more],
  }))
  .filter((project) => checkConsistency(factsOf(project)).clashes.length === 0);

const anyChosen: fc.Arbitrary<Chosen> = fc.record(mapped(DOUBTS, (_, slug) => fc.constantFrom(...readingIds(slug))));

const slugsOf = (effects: readonly { readonly slug: string }[]) => effects.map(({ slug }) => slug).sort();
const ACTOR = / by (.*)$/;
/** The doubt about a whole procedure: beside the sector's review, not beside each step that it would set aside. */
const OF_ALL: Slug = 'by-reference';

/** The verdict as the oracle says it. */
function saidOf({ status, by, id }: Step, chosen: Chosen, project: Project): string {
  const actor = ACTOR.exec(stepUnder(id, project, chosen))?.[1];
  return actor === undefined ? status : `${status} by ${by}`;
}

const RUNS = 400;

describe('every step, for projects of all kinds', () => {
  it('under a combination of readings is what its words come to', () => {
    fc.assert(
      fc.property(anyProject, anyChosen, (project, chosen) => {
        const { steps } = planRoute(factsOf(project), asReadings(chosen));
        const told = steps.filter(({ id }) => ORACLE_STEPS.includes(id));
        expect(Object.fromEntries(told.map((step) => [step.id, saidOf(step, chosen, project)]))).toEqual(
          Object.fromEntries(ORACLE_STEPS.map((id) => [id, stepUnder(id, project, chosen)])),
        );
        expect(
          steps.filter(({ interpretations, status }) => status === 'confirm' && interpretations.length > 0),
        ).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('with nothing settled turns on exactly the doubts that some combination turns on, and is settled where none does', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const { steps } = planRoute(factsOf(project));
        for (const step of steps) {
          const turns = ORACLE_STEPS.includes(step.id)
            ? turningOn((chosen) => stepUnder(step.id, project, chosen))
            : [];
          const context = `${step.id} of ${JSON.stringify(project)}`;
          expect(slugsOf(step.readings), context).toEqual([...turns].sort());
          expect(
            turns.filter((slug) => slug !== OF_ALL && !step.interpretations.includes(slug)),
            context,
          ).toEqual([]);
          if (!ORACLE_STEPS.includes(step.id)) continue;
          const settled = stepUnder(step.id, project, TAKEN).replace(ACTOR, '');
          const allowed = turns.length > 0 ? [settled, 'confirm'] : [settled];
          expect(allowed, context).toContain(step.status);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

it('wherever a reading makes it a key project, the two dates meet in the declaration', () => {
  fc.assert(
    fc.property(anyProject, (project) => {
      const { steps } = planRoute(factsOf(project));
      const declared = steps.find(({ id }) => id === 'annual-declaration');
      const all = combinations(['article-7-classes', 'excluding-operation', 'service-as-operation']);
      const maybeKey = all.some((chosen) => stepUnder('provincial-key-pool', project, chosen) === 'required');
      expect(declared?.interpretations.includes('timing')).toBe(maybeKey);
    }),
    { numRuns: RUNS },
  );
});

const wordsOf = ({ status, contents }: Material) =>
  status + (contents.some(({ words }) => words === '工作秘密信息检测评估报告') ? ' with 工作秘密信息检测评估报告' : '');
const lists = (project: Project, chosen?: Chosen) =>
  new Map(LISTS.map(({ id }) => [id, listMaterials(factsOf(project), id, chosen && asReadings(chosen))] as const));
const isSkipped = (list: ListId, project: Project, chosen: Chosen) => {
  const gate = GATES[list];
  return gate !== undefined && stepUnder(gate, project, chosen) === 'not-required';
};
const found = (list: MaterialList | undefined, id: string) => list?.items.find((item) => item.id === id);

describe('every list, for projects of all kinds', () => {
  it('under a combination of readings is what its words come to', () => {
    fc.assert(
      fc.property(anyProject, anyChosen, (project, chosen) => {
        const all = lists(project, chosen);
        for (const [id, list] of all)
          expect(list.skipped !== undefined, `${id} of ${JSON.stringify(project)}`).toBe(
            isSkipped(id, project, chosen),
          );
        for (const { list: id, paper, under } of ORACLE_PAPERS) {
          if (isSkipped(id, project, chosen)) continue;
          const item = found(all.get(id), paper);
          expect(item ? wordsOf(item) : 'absent', `${id}/${paper} of ${JSON.stringify(project)}`).toBe(
            under(project, chosen),
          );
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('with nothing settled turns on exactly the doubts that some combination turns on', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        for (const [id, list] of lists(project)) {
          if (list.skipped) continue;
          const ofNumber = list.readings
            .filter(({ slug, together }) => slug === 'inclusive-bounds' && together === undefined)
            .map(({ slug }) => slug);
          const told = ORACLE_PAPERS.filter((each) => each.list === id);
          const turning = new Map<string, string[]>(
            told.map(({ paper, under }) => [paper, turningOn((chosen) => under(project, chosen))]),
          );
          for (const item of list.items)
            expect(slugsOf(item.readings), `${id}/${item.id} of ${JSON.stringify(project)}`).toEqual(
              [...new Set([...(turning.get(item.id) ?? []), ...ofNumber])].sort(),
            );
          const absent = told.filter(({ paper }) => !found(list, paper) && (turning.get(paper) ?? []).length > 0);
          expect(list.absent.map((each) => [each.id, slugsOf(each.readings)])).toEqual(
            absent.map(({ paper }) => [paper, [...(turning.get(paper) ?? [])].sort()]),
          );
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
