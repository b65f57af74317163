/** The route as a picture to be drawn by others: cells and order, no pixels. */
import {
  actsOnlyBeside,
  LANES,
  laneOf,
  SHORT_TITLES,
  STAGES,
  UNSTATED,
  type LaneId,
  type StageId,
  type StepId,
} from '../law/steps.ts';
import type { Route, Step } from './route.ts';
import type { Status } from '../engine/status.ts';

export interface PictureColumn {
  readonly id: StageId;
  readonly title: string;
}

export interface PictureRow {
  readonly id: LaneId;
  readonly title: string;
  /** How many slots its fullest cell has: the row's height. */
  readonly slots: number;
  /** The same without the steps that are not required. */
  readonly dueSlots: number;
}

export interface PictureNode {
  readonly id: StepId;
  /** At most ten characters. */
  readonly title: string;
  readonly stage: StageId;
  readonly lane: LaneId;
  /** Lanes of the addressees. */
  readonly to: readonly LaneId[];
  /** Lanes that act with it. */
  readonly with: readonly LaneId[];
  /** The text names no actor. */
  readonly unstated: boolean;
  readonly status: Status;
  /** Its place in the route, from 0. */
  readonly order: number;
  /** Column and row, from 0, and the place within their cell: no two nodes share all three. */
  readonly x: number;
  readonly y: number;
  readonly slot: number;
}

/** From one due step to the next due step of the route. */
export interface PictureEdge {
  readonly from: StepId;
  readonly to: StepId;
}

export interface Picture {
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
  /** In the order of the route. */
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

type Unplaced = Omit<PictureNode, 'slot'>;

const isDue = ({ status }: { readonly status: Status }) => status !== 'not-required';

/** The lanes that act with a step in this route. */
function othersOf(id: StepId, steps: readonly Step[]): readonly LaneId[] {
  const companion = actsOnlyBeside(id);
  const isAlone = steps.some((step) => step.id === companion && !isDue(step));
  return isAlone ? [] : laneOf(id).with;
}

function unplaced({ id, stage, status, by }: Step, order: number, steps: readonly Step[]): Unplaced {
  const { lane, to, unstated } = laneOf(id);
  return {
    ...{ id, title: SHORT_TITLES[id], stage, lane, to, with: othersOf(id, steps), status, order },
    unstated: unstated || by === UNSTATED,
    x: STAGES.findIndex((column) => column.id === stage),
    y: LANES.findIndex((row) => row.id === lane),
  };
}

/** Stacks the nodes of a cell: the due ones first, so that they close up where the others are left out. */
function stack(nodes: readonly Unplaced[]): PictureNode[] {
  const filled = new Map<string, number>();
  const place = (node: Unplaced): PictureNode => {
    const cell = `${node.x} ${node.y}`;
    const slot = filled.get(cell) ?? 0;
    filled.set(cell, slot + 1);
    return { ...node, slot };
  };
  const dueFirst = [...nodes.filter(isDue), ...nodes.filter((node) => !isDue(node))];
  return dueFirst.map(place).sort((a, b) => a.order - b.order);
}

const height = (nodes: readonly PictureNode[], lane: LaneId) =>
  Math.max(0, ...nodes.filter((node) => node.lane === lane).map(({ slot }) => slot + 1));

/** The picture of a route: stages across, lanes down. No nodes where the route has no steps. */
export function picture(route: Pick<Route, 'steps'>): Picture {
  const nodes = stack(route.steps.map((step, order) => unplaced(step, order, route.steps)));
  const due = nodes.filter(isDue);
  return {
    columns: STAGES,
    rows: LANES.map((lane) => ({ ...lane, slots: height(nodes, lane.id), dueSlots: height(due, lane.id) })),
    nodes,
    edges: due.slice(1).flatMap((node, index) => {
      const before = due[index];
      return before === undefined ? [] : [{ from: before.id, to: node.id }];
    }),
  };
}
