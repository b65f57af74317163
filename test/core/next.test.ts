import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LISTS, nextSteps, planRoute, STEPS, type NextStep, type Route, type StepId } from '../../src/core/index.ts';
import { fullFacts, partialFacts, someReadings } from './any-readings.ts';
import { factsWith, route } from './plan.ts';

const idsOf = (next: readonly NextStep[]): StepId[] => next.map(({ step }) => step.id);
const next = (of: Route, ...done: readonly StepId[]) => nextSteps(of, new Set(done));
const only = (of: Route, id: StepId, ...done: readonly StepId[]) =>
  next(of, ...done).find(({ step }) => step.id === id);

const MIDDLE = route('total=120');
const LARGE = route('total=300');
const ORDER = STEPS.map(({ id }) => id);
const UNIT_NAMES = ['项目单位', '项目建设单位'];

describe('the next acts of the unit', () => {
  it('come in the order of the route', () => {
    expect(idsOf(next(MIDDLE)).slice(0, 5)).toEqual([
      'meeting-approval',
      'data-commissioner',
      'consult-city',
      'annual-declaration',
      'project-application',
    ]);
  });

  it('move on as they are done', () => {
    const all = idsOf(next(MIDDLE));
    expect(idsOf(next(MIDDLE, 'meeting-approval', 'consult-city'))).toEqual(
      all.filter((id) => id !== 'meeting-approval' && id !== 'consult-city'),
    );
    expect(next(MIDDLE, ...all)).toEqual([]);
  });

  it('name to whom, where the text does', () => {
    expect(only(MIDDLE, 'project-application')?.to).toBe('区政务服务和数据管理局');
    expect(only(MIDDLE, 'annual-declaration')).not.toHaveProperty('to');
    expect(only(MIDDLE, 'meeting-approval')).not.toHaveProperty('to');
  });

  it('come with the list of papers of their stage', () => {
    expect(next(MIDDLE).flatMap(({ step, list }) => (list ? [[step.id, list]] : []))).toEqual([
      ['annual-declaration', 'declaration'],
      ['joint-review', 'joint-review'],
      ['approval', 'approval'],
      ['preliminary-acceptance', 'preliminary-acceptance'],
      ['final-acceptance', 'final-acceptance'],
    ]);
  });

  it('come without a list that falls away', () => {
    const byCity = (reading: 'city-only' | 'both-apply') =>
      only(planRoute(factsWith('total=300'), { 'city-acceptance': reading }), 'final-acceptance-by-city-rules');
    expect(byCity('both-apply')?.list).toBe('final-acceptance');
    expect(byCity('city-only')).toBeDefined();
    expect(byCity('city-only')).not.toHaveProperty('list');
  });

  it.each([
    ['annual-declaration', 'fiscal-capacity-assessment', '申报前'],
    ['joint-review', 'expert-appraisal', '论证评估通过'],
    ['procurement', 'city-budget-review', '预算评审完成后'],
    ['final-acceptance-by-city-rules', 'pre-acceptance-confirmation', '开展竣工验收前'],
  ] as const)('%s waits for %s, and the text says so: %s', (id, other, words) => {
    const step = only(LARGE, id);
    expect(step?.after?.id).toBe(other);
    const cited = [...(step?.step.cites ?? []), ...(step?.after?.cites ?? [])];
    expect(cited.some((each) => each.words.includes(words))).toBe(true);
    expect(only(LARGE, id, other)?.after?.id).not.toBe(other);
  });

  it('wait for the last of several, and then for the one before', () => {
    expect(only(LARGE, 'annual-declaration', 'fiscal-capacity-assessment')?.after?.id).toBe('written-consent');
    expect(only(LARGE, 'annual-declaration', 'fiscal-capacity-assessment', 'written-consent')).not.toHaveProperty(
      'after',
    );
  });

  it('tell what the text names the unit for from what it does together, or by the sense of the words', () => {
    const shared = route('total=120&traits=cross-department');
    expect(only(shared, 'meeting-approval')?.part).toBe('named');
    expect(only(shared, 'framework-plan')?.part).toBe('together');
    expect(only(shared, 'acceptance-expert-review')?.part).toBe('by-sense');
    expect(only(shared, 'budget-entry')?.part).toBe('by-sense');
  });

  it('are none for a project that is not routed', () => {
    expect(next(route('funds=own&total=120'))).toEqual([]);
    expect(next(route('secrecy=state-secret'))).toEqual([]);
  });

  it('stop where the total decides what comes first', () => {
    expect(next(route('total!='))).toEqual([]);
    expect(next(planRoute({}))).toEqual([]);
    expect(idsOf(next(route('total=120&traits!='))).slice(0, 3)).toEqual(idsOf(next(MIDDLE)).slice(0, 3));
  });

  it('are due, in order, and never another’s, whatever is answered and however it is read', () => {
    fc.assert(
      fc.property(fc.oneof(partialFacts, fullFacts), someReadings, (facts, readings) => {
        const found = next(planRoute(facts, readings));
        const places = idsOf(found).map((id) => ORDER.indexOf(id));
        expect(places).toEqual([...places].sort((one, two) => one - two));
        for (const { step, part, list } of found) {
          expect(['required', 'confirm']).toContain(step.status);
          expect(UNIT_NAMES.some((name) => step.by.includes(name))).toBe(part === 'named');
          expect(step.by).not.toMatch(part === 'together' ? /^(?!.*参建部门)/ : /^[区市省]/);
          if (list) expect(LISTS.find(({ id }) => id === list)?.steps).toContain(step.id);
        }
      }),
    );
  });
});
