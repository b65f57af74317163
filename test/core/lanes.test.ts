import { describe, expect, it } from 'vitest';
import { laneOf, LANES, picture, SHORT_TITLES, STAGES, STEPS, UNSTATED, type StepId } from '../../src/core/index.ts';
import { route } from './plan.ts';

const CITY_RULES = '按《';
const idsOf = (steps: readonly { readonly id: StepId }[]) => steps.map(({ id }) => id);
const LANE_IDS: readonly string[] = LANES.map(({ id }) => id);

const ROUTES = [
  ['small', 'total=20'],
  ['middle', 'total=154.5'],
  ['exactly 200', 'total=at-two-hundred'],
  ['key', 'total=1200&traits=cross-department,cross-level,fee-platform&funds=district,superior'],
  ['hardly answered', 'total!=&nature!=&traits!=&category!='],
] as const;

describe('lanes', () => {
  it('every step has one of the four', () => {
    for (const { id } of STEPS) expect(LANE_IDS, id).toContain(laneOf(id).lane);
    expect(LANE_IDS).toEqual(['project', 'district', 'city', 'province']);
  });

  it('exactly the steps whose actor the text does not name are flagged', () => {
    const nameless = STEPS.filter(({ by }) => by === UNSTATED || by.startsWith(CITY_RULES));
    expect(idsOf(STEPS.filter(({ id }) => laneOf(id).unstated))).toEqual(idsOf(nameless));
    expect(nameless).not.toHaveLength(0);
  });

  it('exactly the steps with a named addressee touch the lanes of addressees', () => {
    const addressed = STEPS.filter(({ to }) => to !== undefined && to !== UNSTATED);
    expect(idsOf(STEPS.filter(({ id }) => laneOf(id).to.length > 0))).toEqual(idsOf(addressed));
  });

  it('follow the first character of the body where it is a level', () => {
    const levelOf: Readonly<Record<string, string>> = { 区: 'district', 市: 'city', 省: 'province', 项: 'project' };
    const departures = STEPS.filter(({ id, by }) => {
      const level = levelOf[by.slice(0, 1)];
      return level !== undefined && laneOf(id).lane !== level;
    });
    expect(departures).toEqual([]);
  });

  it.each([
    ['report-to-city-bureau', 'district', ['city']],
    ['provincial-key-pool', 'district', ['city', 'province']],
    ['consult-province-and-city', 'project', ['city', 'province']],
    ['city-budget-review', 'city', []],
    ['written-consent', 'city', ['project']],
    ['provincial-appraisal-and-review', 'province', []],
    ['acceptance-rectification', 'district', ['project']],
  ] as const)('%s is acted in %s and goes to %j', (id, lane, to) => {
    expect(laneOf(id)).toMatchObject({ lane, to });
  });
});

describe('short titles', () => {
  const titles = Object.values(SHORT_TITLES);

  it('have at most ten characters', () => {
    expect(titles.filter((title) => [...title].length > 10 || title === '')).toEqual([]);
  });

  it('are one for each step, no two alike', () => {
    expect(Object.keys(SHORT_TITLES)).toEqual(idsOf(STEPS));
    expect(new Set(titles).size).toBe(STEPS.length);
  });
});

describe.each(ROUTES)('the picture of a route: %s', (_name, changes) => {
  const planned = route(changes);
  const { columns, rows, nodes, edges } = picture(planned);

  it('has every step once, with its status, in the order of the route', () => {
    expect(nodes.map(({ id, status, order }) => [id, status, order])).toEqual(
      planned.steps.map(({ id, status }, index) => [id, status, index]),
    );
    expect(nodes).toHaveLength(STEPS.length);
  });

  it('puts each into its stage and lane', () => {
    for (const { x, y, stage, lane } of nodes) {
      expect(columns[x]?.id).toBe(stage);
      expect(rows[y]?.id).toBe(lane);
    }
  });

  it('joins the due steps, and only those, in the order of the route', () => {
    const due = idsOf(planned.steps.filter(({ status }) => status !== 'not-required'));
    expect([edges[0]?.from, ...edges.map(({ to }) => to)]).toEqual(due);
    expect(edges.map(({ from }) => from)).toEqual(due.slice(0, -1));
  });

  it('is plain JSON', () => {
    const whole = picture(planned);
    expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
  });
});

describe('the picture in special cases', () => {
  it('flags a step whose actor only this case leaves out', () => {
    const assessment = (total: string) =>
      picture(route(`total=${total}`)).nodes.find(({ id }) => id === 'fiscal-capacity-assessment');
    expect(assessment('below-fifty')).toMatchObject({ lane: 'district', unstated: true });
    expect(assessment('at-fifty')).toMatchObject({ lane: 'district', unstated: false });
  });

  it('lets the province consent only where it was asked', () => {
    const others = (total: string) =>
      picture(route(`total=${total}`)).nodes.find(({ id }) => id === 'written-consent')?.with;
    expect([others('below-two-hundred'), others('at-two-hundred')]).toEqual([[], ['province']]);
  });

  it('has stages and lanes but no nodes for classified and outside projects', () => {
    for (const changes of ['secrecy=state-secret', 'funds=own']) {
      const { columns, nodes, edges } = picture(route(changes));
      expect([nodes, edges]).toEqual([[], []]);
      expect(columns).toEqual(STAGES);
    }
  });
});
