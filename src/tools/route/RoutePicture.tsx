/** The picture of a route: who acts, stage after stage, drawn from the core. Needs no script; the list of steps stands beside it. */
import { picture, STATUS_LABELS, type Route, type Status } from '../../core/index.ts';
import { drawStages, LANE_EDGES, PICTURE_WIDTH, type Box, type Reach, type StageDrawing } from './picture-layout.ts';
import { StatusMark } from '../law/StatusMark.tsx';

const HEAD_HEIGHT = 24;
const MARK = 9;

/** The same marks as in the lists: filled, half filled, open, dotted, round. */
function Mark({ status, x, y }: { readonly status: Status; readonly x: number; readonly y: number }) {
  if (status === 'open') return <circle class="picture-mark" cx={x + MARK / 2} cy={y + MARK / 2} r={MARK / 2} />;
  const filled = status === 'required' ? MARK : status === 'confirm' ? MARK / 2 : 0;
  return (
    <>
      {filled > 0 && <rect class="picture-mark picture-mark--filled" x={x} y={y} width={filled} height={MARK} />}
      <rect class="picture-mark" x={x} y={y} width={MARK} height={MARK} />
    </>
  );
}

/** An arrow to an addressee; a dotted line with a dot to a body that acts with it. */
function ReachView({ reach: { kind, from, end, y } }: { readonly reach: Reach }) {
  const back = end > from ? -6 : 6;
  return (
    <g class={`picture-reach picture-reach--${kind}`}>
      <path class="picture-line" d={`M${from} ${y}H${end}`} />
      {kind === 'to' ? (
        <path class="picture-head" d={`M${end} ${y}l${back} -3.5v7z`} />
      ) : (
        <circle class="picture-head" cx={end} cy={y} r={2.5} />
      )}
    </g>
  );
}

function BoxView({ box: { title, status, unstated, x, y, width, height } }: { readonly box: Box }) {
  return (
    <g class={`picture-step picture-step--${status}`}>
      <rect class="picture-box" x={x} y={y} width={width} height={height} />
      <Mark status={status} x={x + 5} y={y + 4.5} />
      <text x={x + 18} y={y + 13.5}>
        {title}
      </text>
      {unstated && (
        <text x={x + width - 4} y={y + 13.5} text-anchor="end">
          —
        </text>
      )}
    </g>
  );
}

function Lanes({ height }: { readonly height: number }) {
  return (
    <>
      {LANE_EDGES.map(({ id, x }) => (
        <path key={id} class="picture-lane" d={`M${x + 0.5} 0V${height}`} />
      ))}
    </>
  );
}

function Stage({ stage: { height, letters, boxes } }: { readonly stage: StageDrawing }) {
  return (
    <svg class="picture__part" viewBox={`0 0 ${PICTURE_WIDTH} ${height}`} aria-hidden="true" focusable="false">
      <path class="picture-lane" d={`M0 0.5H${PICTURE_WIDTH}`} />
      <Lanes height={height} />
      {letters.map(({ letter, y }) => (
        <text key={y} class="picture-stage" x={11} y={y} text-anchor="middle">
          {letter}
        </text>
      ))}
      {boxes.flatMap(({ id, ways }) => ways.map((way) => <path key={`${id} ${way}`} class="picture-way" d={way} />))}
      {boxes.flatMap(({ id, reaches }) =>
        reaches.map((reach) => <ReachView key={`${id} ${reach.kind} ${reach.end}`} reach={reach} />),
      )}
      {boxes.map((box) => (
        <BoxView key={box.id} box={box} />
      ))}
    </svg>
  );
}

function Head() {
  return (
    <svg class="picture__part" viewBox={`0 0 ${PICTURE_WIDTH} ${HEAD_HEIGHT}`} aria-hidden="true" focusable="false">
      {LANE_EDGES.map(({ id, title, middle }) => (
        <text key={id} class="picture-stage" x={middle} y={16} text-anchor="middle">
          {title}
        </text>
      ))}
      <Lanes height={HEAD_HEIGHT} />
    </svg>
  );
}

const SHOWN: readonly Status[] = ['required', 'confirm', 'optional', 'conditional', 'open'];

function Sign({ kind }: Pick<Reach, 'kind'>) {
  return (
    <svg class="picture__sign" width="30" height="10" aria-hidden="true" focusable="false">
      <ReachView reach={{ kind, from: 0, end: 27, y: 5 }} />
    </svg>
  );
}

/** The marks that the picture has, with their words. */
function Legend({ shown, unstated }: { readonly shown: readonly Status[]; readonly unstated: boolean }) {
  return (
    <ul class="picture__legend">
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
      <li>
        <Sign kind="to" /> 报给、征求或者发给
      </li>
      <li>
        <Sign kind="with" /> 共同办理
      </li>
      {unstated && <li>— 条文未写明由谁办</li>}
    </ul>
  );
}

interface RoutePictureProps {
  /** Begins the ids in it: once on a page. */
  readonly id: string;
  /** What the picture is of, in a few words: its name for those who do not see it. */
  readonly name: string;
  readonly route: Pick<Route, 'steps'>;
}

/** Due steps only, by lane; the order is that of the route, and the caption claims no more. */
export function RoutePicture({ id, name, route }: RoutePictureProps) {
  const drawn = picture(route);
  const stages = drawStages(drawn);
  const counts = SHOWN.map((status) => ({
    status,
    count: drawn.nodes.filter((node) => node.status === status).length,
  }));
  const shown = counts.filter(({ count }) => count > 0);
  const said = shown.map(({ status, count }) => `${STATUS_LABELS[status]}${count}项`).join('，');
  const unstated = stages.some(({ boxes }) => boxes.some((box) => box.unstated));
  return (
    <figure class="picture">
      <div class="picture__scroll" role="region" aria-label={`${name}，可左右滚动`} tabIndex={0}>
        <div class="picture__drawing" role="img" aria-label={name} aria-describedby={`${id}-words`}>
          <div class="picture__head">
            <Head />
          </div>
          <div class="picture__stages">
            {stages.map((stage) => (
              <Stage key={stage.id} stage={stage} />
            ))}
          </div>
        </div>
      </div>
      <figcaption>
        <Legend shown={shown.map(({ status }) => status)} unstated={unstated} />
        <p id={`${id}-words`}>
          自上而下是{stages.map(({ title }) => title).join('、')}，各列是谁办：{said}，无需办理的不画。
          步骤按条文先后和办理顺序排列，连线不都是法定先后；每一步的依据见步骤清单。
        </p>
      </figcaption>
    </figure>
  );
}
