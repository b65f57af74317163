import { describe, expect, it } from 'vitest';
import {
  LANES,
  picture,
  planRoute,
  readAnswers,
  STAGES,
  TIERS,
  tierTable,
  type Facts,
  type Route,
} from '../../src/core/index.ts';
import { drawStages, LANE_EDGES, PICTURE_WIDTH } from '../../src/tools/route/picture-layout.ts';

const facts = (query: string): Facts => readAnswers(new URLSearchParams(query)).facts;
const PLAIN = 'secrecy=none&unit=school&funds=district,superior&category=new&traits=&priorities=&obstacles=';
/** The three tiers as the page draws them. */
const TIER_ROUTES = TIERS.map((_, tier) => ({
  steps: tierTable().flatMap(({ cells }) => cells.slice(tier, tier + 1)),
}));
const PLANNED = [
  facts('secrecy=none'),
  facts(`${PLAIN}&nature=integration&total=1500&operationPart=0`),
  facts(`${PLAIN}&nature=other&total=20&operationPart=0`),
].map((each) => planRoute(each));
const ROUTES: readonly Pick<Route, 'steps'>[] = [...TIER_ROUTES, ...PLANNED];

const drawn = (route: Pick<Route, 'steps'>) => drawStages(picture(route));
const boxes = (route: Pick<Route, 'steps'>) => drawn(route).flatMap((stage) => stage.boxes);
const box = (route: Pick<Route, 'steps'>, id: string) => boxes(route).find((each) => each.id === id);
const [SMALL, MIDDLE] = ROUTES;

describe('the picture of a route', () => {
  it.each([...ROUTES])('has every due step once, in the order of the route, and no other', (route) => {
    const due = route.steps.filter(({ status }) => status !== 'not-required').map(({ id }) => id);
    expect(boxes(route).map(({ id }) => id)).toEqual(due);
  });

  it.each([...ROUTES])('gives every step a line of its own, inside its stage and its lane', (route) => {
    for (const { boxes: inStage, height } of drawn(route)) {
      inStage.forEach(({ x, y, width, height: tall }, index) => {
        const above = inStage[index - 1];
        expect(y).toBeGreaterThan(above === undefined ? 0 : above.y + above.height);
        expect(y + tall).toBeLessThan(height);
        expect(
          LANE_EDGES.filter((lane) => lane.x <= x && x + width <= lane.x + 2 * (lane.middle - lane.x)),
        ).toHaveLength(1);
      });
    }
  });

  it.each([...ROUTES])('keeps arrows and letters inside the drawing', (route) => {
    for (const { boxes: inStage, letters, height } of drawn(route)) {
      const ends = inStage.flatMap(({ reaches }) => reaches.map(({ end }) => end));
      expect(ends.filter((end) => end < 0 || end > PICTURE_WIDTH)).toEqual([]);
      expect(letters.filter(({ y }) => y < 10 || y > height)).toEqual([]);
    }
  });

  it.each([...ROUTES])('leads from each step to the next, over the ends of the stages', (route) => {
    const stages = drawn(route);
    const ways = boxes(route).flatMap((each) => each.ways);
    expect(ways).toHaveLength(boxes(route).length - 1 + (stages.length - 1));
  });

  it('points from the project to the district where a small one files', () => {
    const filing = SMALL && box(SMALL, 'record-filing');
    expect(filing?.reaches).toHaveLength(1);
    const district = LANE_EDGES[LANES.findIndex(({ id }) => id === 'district')];
    expect(filing?.reaches[0]).toMatchObject({ kind: 'to' });
    expect(filing?.reaches[0]?.end).toBeGreaterThan(district?.x ?? Infinity);
  });

  it('points back to the project where the city consents, and from 200万元 across to the province as well', () => {
    const endsOf = (route: Pick<Route, 'steps'>) =>
      box(route, 'written-consent')?.reaches.map(({ kind, from, end }) => [kind, end > from ? 'outwards' : 'back']);
    const large = planRoute(facts(`${PLAIN}&nature=other&total=250&operationPart=0`));
    expect(MIDDLE && endsOf(MIDDLE)).toEqual([['to', 'back']]);
    expect(endsOf(large)).toEqual([
      ['with', 'outwards'],
      ['to', 'back'],
    ]);
  });

  it('of a route without steps has no stage', () => {
    expect(drawStages(picture({ steps: [] }))).toEqual([]);
  });

  it('has all seven stages for each of the three tiers', () => {
    for (const route of TIER_ROUTES)
      expect(drawn(route).map(({ title }) => title)).toEqual(STAGES.map(({ title }) => title));
  });
});
