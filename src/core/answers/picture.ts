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
  /** Column and row, from 0. */
  readonly x: number;
  readonly y: number;
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

const isDue = ({ status }: { readonly status: Status }) => status !== 'not-required';

/** The lanes that act with a step in this route. */
function othersOf(id: StepId, steps: readonly Step[]): readonly LaneId[] {
  const companion = actsOnlyBeside(id);
  const isAlone = steps.some((step) => step.id === companion && !isDue(step));
  return isAlone ? [] : laneOf(id).with;
}

function nodeOf({ id, stage, status, by }: Step, order: number, steps: readonly Step[]): PictureNode {
  const { lane, to, unstated } = laneOf(id);
  return {
    ...{ id, title: SHORT_TITLES[id], stage, lane, to, with: othersOf(id, steps), status, order },
    unstated: unstated || by === UNSTATED,
    x: STAGES.findIndex((column) => column.id === stage),
    y: LANES.findIndex((row) => row.id === lane),
  };
}

/** The picture of a route: stages across, lanes down. No nodes where the route has no steps. */
export function picture(route: Pick<Route, 'steps'>): Picture {
  const nodes = route.steps.map((step, order) => nodeOf(step, order, route.steps));
  const due = nodes.filter(isDue);
  return {
    columns: STAGES,
    rows: LANES,
    nodes,
    edges: due.slice(1).flatMap((node, index) => {
      const before = due[index];
      return before === undefined ? [] : [{ from: before.id, to: node.id }];
    }),
  };
}
