import { describe, expect, it } from 'vitest';
import { CONSEQUENCES_OF, STEPS, type StepId } from '../../../src/core/index.ts';
import { citesOfConsequences } from '../../../src/core/rules/36.ts';
import { regulation } from '../../site/content.ts';
import { wordsAt } from '../../../src/site/places.ts';
import { route } from '../plan.ts';

const placesOf = (query: string, id: StepId) =>
  route(query)
    .steps.find((step) => step.id === id)
    ?.consequences.flatMap(({ cites }) => cites.map(({ place }) => place));

it('第三十六、三十七条: the consequences stand beside the route in the order of the text', () => {
  expect(route('total=20').consequences.map(({ place }) => place)).toEqual([
    '36.p1s2',
    '36.p1s3',
    '37.p1s1',
    '37.p1s2',
  ]);
});

describe('what follows where a step is left out', () => {
  it('is named in words that stand at their place', () => {
    const cites = STEPS.flatMap(({ id }) => citesOfConsequences(id));
    expect(cites.length).toBeGreaterThan(15);
    expect(cites.filter(({ place, words }) => !wordsAt(regulation, place).includes(words))).toEqual([]);
  });

  it.each([
    ['fiscal-capacity-assessment', ['7.p1s2']],
    ['expert-appraisal', ['16.p1s5']],
    ['approval', ['37.p1s1']],
    ['start-within-half-year', ['24.p1s1']],
    ['pre-acceptance-confirmation', ['25.i1p2s2']],
    ['unified-operation', ['33.p1s1', '33.i4s1']],
    ['operation-funding', ['33.p1s1', '33.i1s1', '33.i2s1', '33.i3s1', '33.i4s1', '25.i1p2s2', '37.p1s2']],
  ] as const)('is shown with %s', (step, places) => {
    const category = step === 'unified-operation' ? 'operation' : 'new';
    expect(placesOf(`total=100&category=${category}&nature=other`, step)).toEqual(places);
  });

  it('of filing a small project is 第三十七条; of 报备, 审定, 审议 the text names nothing', () => {
    expect(placesOf('total=20', 'record-filing')).toEqual(['37.p1s1']);
    const silent: readonly StepId[] = [
      'sector-joint-review',
      'task-force-decision',
      'meeting-approval',
      'incident-report',
    ];
    expect(silent.flatMap((id) => placesOf('total=100', id))).toEqual([]);
  });

  it('is named for these steps and for no others, and never for one that falls away', () => {
    const named = STEPS.map(({ id }) => id).filter((id) => id in CONSEQUENCES_OF);
    for (const query of ['total=20', 'total=100', 'total=1000&nature=other&category=new', '']) {
      for (const { id, status, consequences } of route(query).steps) {
        expect(consequences.length > 0, `${id} in ${query}`).toBe(named.includes(id) && status !== 'not-required');
      }
    }
  });
});
