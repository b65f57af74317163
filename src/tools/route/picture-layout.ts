/** Where everything of a route's picture stands: stages down, lanes across, one line a step. Pure; units are CSS pixels. */
import { LANES, type LaneId, type Picture, type PictureNode, type StageId } from '../../core/index.ts';

const STAGE_WIDTH = 24;
const LANE_WIDTH = 142;
const LINE = 26;
const BOX_HEIGHT = 18;
const MARGIN = 4;
/** Room above the first and below the last line of a stage. */
const PADDING = 6;
/** A character of a stage's title, which is set downwards. */
const CHARACTER = 14;
/** How far its foot is above the next. */
const BASELINE = 3;
/** How far an arrow reaches into the addressee's lane. */
const REACH = 22;
/** Where a way turns, above the box that it leads to. */
const TURN = 4;

export const PICTURE_WIDTH = STAGE_WIDTH + LANES.length * LANE_WIDTH;

/** An arrow from a box into the lane of an addressee (`to`) or of a body that acts with it (`with`). */
export interface Reach {
  readonly kind: 'to' | 'with';
  readonly from: number;
  readonly end: number;
  readonly y: number;
}

export interface Box extends Pick<PictureNode, 'id' | 'title' | 'status' | 'unstated'> {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly reaches: readonly Reach[];
  /** The way in from the step before and, at a stage's end, out to the next: SVG paths. */
  readonly ways: readonly string[];
}

/** One stage, in its own coordinates. */
export interface StageDrawing {
  readonly id: StageId;
  readonly title: string;
  /** Where the characters of the title stand, from the top. */
  readonly letters: readonly { readonly letter: string; readonly y: number }[];
  readonly height: number;
  readonly boxes: readonly Box[];
}

/** The lanes' left edges, and their middles for the headings. */
export const LANE_EDGES: readonly {
  readonly id: LaneId;
  readonly title: string;
  readonly x: number;
  readonly middle: number;
}[] = LANES.map((lane, index) => {
  const x = STAGE_WIDTH + index * LANE_WIDTH;
  return { ...lane, x, middle: x + LANE_WIDTH / 2 };
});

const laneX = (lane: number) => STAGE_WIDTH + lane * LANE_WIDTH;
const middleOf = ({ y: lane }: PictureNode) => laneX(lane) + LANE_WIDTH / 2;
const lineY = (line: number) => PADDING + line * LINE + (LINE - BOX_HEIGHT) / 2;

function reachInto(node: PictureNode, kind: Reach['kind'], target: LaneId, y: number): Reach[] {
  const lane = LANES.findIndex(({ id }) => id === target);
  if (lane === node.y) return [];
  const edge = laneX(node.y);
  return lane > node.y
    ? [{ kind, from: edge + LANE_WIDTH - MARGIN, end: laneX(lane) + REACH, y }]
    : [{ kind, from: edge + MARGIN, end: laneX(lane) + LANE_WIDTH - REACH, y }];
}

function reachesOf(node: PictureNode, y: number): Reach[] {
  const middle = y + BOX_HEIGHT / 2;
  return [
    ...node.with.flatMap((lane) => reachInto(node, 'with', lane, middle)),
    ...node.to.flatMap((lane) => reachInto(node, 'to', lane, middle)),
  ];
}

interface Neighbours {
  readonly before: PictureNode | undefined;
  readonly after: PictureNode | undefined;
}

function neighboursOf({ id }: PictureNode, { nodes, edges }: Picture): Neighbours {
  const named = (step: string | undefined) => nodes.find((node) => node.id === step);
  return {
    before: named(edges.find(({ to }) => to === id)?.from),
    after: named(edges.find(({ from }) => from === id)?.to),
  };
}

/** Ways keep to the gaps between the lines, where no box and no arrow is. */
function waysOf(node: PictureNode, line: number, height: number, { before, after }: Neighbours): string[] {
  const y = lineY(line);
  const start = before?.stage === node.stage ? lineY(line - 1) + BOX_HEIGHT : 0;
  const into = before && `M${middleOf(before)} ${start}V${y - TURN}H${middleOf(node)}V${y}`;
  const leaves = after !== undefined && after.stage !== node.stage;
  const out = leaves ? `M${middleOf(node)} ${y + BOX_HEIGHT}V${height}` : undefined;
  return [into, out].flatMap((way) => way ?? []);
}

function boxOf(node: PictureNode, line: number, height: number, picture: Picture): Box {
  const { id, title, status, unstated } = node;
  const y = lineY(line);
  return {
    ...{ id, title, status, unstated, y, x: laneX(node.y) + MARGIN },
    ...{ width: LANE_WIDTH - 2 * MARGIN, height: BOX_HEIGHT },
    reaches: reachesOf(node, y),
    ways: waysOf(node, line, height, neighboursOf(node, picture)),
  };
}

function lettersOf(title: string, height: number): StageDrawing['letters'] {
  const top = (height - title.length * CHARACTER) / 2;
  return [...title].map((letter, index) => ({ letter, y: top + (index + 1) * CHARACTER - BASELINE }));
}

/** The stages that have steps, each with its due steps in the order of the route; what is not required is left out. */
export function drawStages(picture: Picture): StageDrawing[] {
  return picture.columns.flatMap(({ id, title }) => {
    const due = picture.nodes.filter(({ stage, status }) => stage === id && status !== 'not-required');
    if (due.length === 0) return [];
    const height = 2 * PADDING + Math.max(due.length * LINE, title.length * CHARACTER);
    const boxes = due.map((node, line) => boxOf(node, line, height, picture));
    return [{ id, title, letters: lettersOf(title, height), height, boxes }];
  });
}
