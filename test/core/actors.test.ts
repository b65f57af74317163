import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByActor, planRoute, type Route, type StepId } from '../../src/core/index.ts';
import { ACTORS } from '../../src/site/registers/bodies.ts';
import { fullFacts, partialFacts, someReadings } from './any-readings.ts';
import { route } from './plan.ts';

const LAST = '条文未写明由谁办';
const groups = ({ steps }: Route) => groupByActor(steps);
const idsOf = (steps: readonly { readonly id: StepId }[]) => steps.map(({ id }) => id);
const actorsOf = (of: Route, wanted: StepId) =>
  groups(of)
    .filter(({ steps }) => idsOf(steps).includes(wanted))
    .map(({ actor }) => actor);
const receiversOf = (of: Route, wanted: StepId) =>
  groups(of)
    .filter(({ receives }) => idsOf(receives).includes(wanted))
    .map(({ actor }) => actor);

const EVERYTHING = route('total=1200&traits=cross-department,cross-level,fee-platform&funds=district,superior');
const SMALL = route('total=20');

describe('the steps by who acts', () => {
  it('are all that do not fall away, and no others', () => {
    fc.assert(
      fc.property(fc.oneof(partialFacts, fullFacts), someReadings, (facts, readings) => {
        const { steps } = planRoute(facts, readings);
        const due = steps.filter(({ status }) => status !== 'not-required');
        const grouped = groupByActor(steps);
        expect(new Set(grouped.flatMap((each) => each.steps))).toEqual(new Set(due));
        expect(new Set(grouped.flatMap((each) => each.receives))).toEqual(
          new Set(due.filter(({ to }) => to !== undefined && to !== '—')),
        );
        for (const each of grouped) expect(each.steps).toEqual(due.filter((step) => each.steps.includes(step)));
      }),
    );
  });

  it('begin with the unit and end with what the text leaves open, always in the same order', () => {
    const all = groups(EVERYTHING).map(({ actor }) => actor);
    expect(all.slice(0, 4)).toEqual(['项目单位', '项目主管部门', '区政务服务和数据管理局', '区财政局']);
    expect(all.at(-1)).toBe(LAST);
    expect(all.findLastIndex((actor) => actor.startsWith('区'))).toBeLessThan(
      all.findIndex((actor) => actor.startsWith('市')),
    );
    const few = groups(SMALL).map(({ actor }) => actor);
    expect(few.filter((actor) => all.includes(actor))).toEqual(all.filter((actor) => few.includes(actor)));
  });

  it('only the unit is one’s own', () => {
    expect(groups(EVERYTHING).flatMap(({ actor, own }) => (own ? [actor] : []))).toEqual(['项目单位']);
  });

  it.each([
    ['meeting-approval', ['项目单位']],
    ['approval', ['项目单位']],
    ['framework-plan', ['项目单位', '区政务服务和数据管理局']],
    ['expert-appraisal', ['区政务服务和数据管理局', '区财政局']],
    ['joint-review', ['项目单位', '区级数字化项目联合会审机制成员单位']],
    ['pre-acceptance-confirmation', ['区委保密和机要局', '数据资源管理部门']],
    ['written-consent', ['对口单位']],
    ['cost-assessment', ['按市细则办']],
    ['pool-entry', [LAST]],
  ] as const)('%s is with %j', (id, actors) => {
    expect(actorsOf(EVERYTHING, id)).toEqual(actors);
  });

  it.each([
    ['approval', ['区政务服务和数据管理局']],
    // 审批部门 is 区政务服务和数据管理局 by 第十八条.
    ['acceptance-extension', ['区政务服务和数据管理局']],
    ['incident-report', ['区政务服务和数据管理局', '区财政局']],
    ['provincial-key-pool', ['市政务服务和数据管理局', '省、市领导小组']],
    ['consult-province-and-city', ['对口单位']],
    ['written-consent', ['项目单位']],
    ['annual-declaration', []],
  ] as const)('%s goes to %j', (id, receivers) => {
    expect(receiversOf(EVERYTHING, id)).toEqual(receivers);
  });

  it('know every name that a step or a rule has for whom it concerns', () => {
    const [step] = EVERYTHING.steps;
    const unknown = ACTORS.filter(({ who, as }) => {
      const found = groupByActor(
        step === undefined
          ? []
          : [{ ...step, status: 'required', by: as === 'by' ? who : '', to: as === 'to' ? who : '' }],
      );
      const named = found.filter(({ steps, receives }) => (as === 'by' ? steps : receives).length > 0);
      return named.length === 0;
    });
    expect(unknown).toEqual([]);
  });

  it('a body that is not concerned is left out', () => {
    expect(groups(SMALL).map(({ actor }) => actor)).not.toContain('市财政部门');
    expect(groups(route('funds=own&total=120'))).toEqual([]);
  });
});
