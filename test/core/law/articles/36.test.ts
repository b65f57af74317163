import { describe, expect, it } from 'vitest';
import { CONSEQUENCES_OF, STEPS, type StepId } from '../../../../src/core/index.ts';
import { citesOfConsequences } from '../../../../src/core/law/articles/36.ts';
import { regulation } from '../../../site/content.ts';
import { wordsAt } from '../../../../src/site/regulation/places.ts';
import { route } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

const placesOf = (query: string, id: StepId) =>
  route(query)
    .steps.find((step) => step.id === id)
    ?.consequences.flatMap(({ cites }) => cites.map(({ place }) => place));

it('第三十六、三十七条: the consequences stand beside the route in the order of the text', () => {
  expect(route('total=20').consequences.map(({ place }) => place)).toEqual([
    placeOf(36, '发现违反有关规定或者项目批复要求的'),
    placeOf(36, '逾期不整改或者整改后仍不符合要求的'),
    placeOf(37, '未履行审批或备案程序'),
    placeOf(37, '违规安排运维经费'),
  ]);
});

describe('what follows where a step is left out', () => {
  it('is named in words that stand at their place', () => {
    const cites = STEPS.flatMap(({ id }) => citesOfConsequences(id));
    expect(cites.length).toBeGreaterThan(15);
    expect(cites.filter(({ place, words }) => !wordsAt(regulation, place).includes(words))).toEqual([]);
  });

  it.each([
    ['fiscal-capacity-assessment', [placeOf(7, '未通过评估的不得安排预算')]],
    ['expert-appraisal', [placeOf(16, '论证评估通过的项目入库管理')]],
    ['approval', [placeOf(37, '未履行审批或备案程序')]],
    ['start-within-half-year', [placeOf(24, '收回项目资金')]],
    ['pre-acceptance-confirmation', [placeOf(25, '确认不通过的')]],
    ['unified-operation', [placeOf(33, '不安排运维经费'), placeOf(33, '统一运维')]],
    [
      'operation-funding',
      [
        placeOf(33, '不安排运维经费'),
        placeOf(33, '重复采集数据'),
        placeOf(33, '重大安全隐患'),
        placeOf(33, '未依托政务外网和政务云'),
        placeOf(33, '统一运维'),
        placeOf(25, '确认不通过的'),
        placeOf(37, '违规安排运维经费'),
      ],
    ],
  ] as const)('is shown with %s', (step, places) => {
    const category = step === 'unified-operation' ? 'operation' : 'new';
    expect(placesOf(`total=100&category=${category}&nature=other`, step)).toEqual(places);
  });

  it('of filing a small project is 第三十七条; of 报备, 审定, 审议 the text names nothing', () => {
    expect(placesOf('total=20', 'record-filing')).toEqual([placeOf(37, '未履行审批或备案程序')]);
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
