/** The money scale of 看看分界: bands all as wide, so that every one can be seen and picked. The choices stand behind it. */
import { BOUNDS, formatWan, type Yuan } from '../../core/index.ts';
import { positionOf, type Choice } from './bound-choices.ts';

interface ScaleProps {
  readonly total: Yuan;
  readonly choices: readonly Choice[];
  readonly picked: Choice | undefined;
  readonly onPick: (id: string) => void;
}

const BANDS = BOUNDS.length + 1;
const percent = (share: number) => `${share}%`;
const bandStart = (band: number) => (band / BANDS) * 100;

/** Words at an end of the scale stay inside it. */
const anchorAt = (share: number) => (share < 15 ? 'start' : share > 85 ? 'end' : 'middle');

function BandStrip({ band, choices, picked, onPick }: Omit<ScaleProps, 'total'> & { readonly band: number }) {
  const choice = choices.find((each) => each.band === band && each.kind === 'between');
  const isPicked = picked?.band === band && picked.kind === 'between';
  return (
    <rect
      class={isPicked ? 'scale__band scale__band--picked' : 'scale__band'}
      x={percent(bandStart(band))}
      y={28}
      width={percent(100 / BANDS)}
      height={16}
      onClick={() => {
        if (choice) onPick(choice.id);
      }}
    />
  );
}

function Bound({
  index,
  amount,
  isPicked,
}: {
  readonly index: number;
  readonly amount: Yuan;
  readonly isPicked: boolean;
}) {
  const x = percent(bandStart(index + 1));
  return (
    <>
      <line class={isPicked ? 'scale__tick scale__tick--picked' : 'scale__tick'} x1={x} x2={x} y1={24} y2={48} />
      <text x={x} y={64} text-anchor="middle">
        {formatWan(amount)}
      </text>
    </>
  );
}

function Project({ total }: { readonly total: Yuan }) {
  const share = positionOf(total);
  return (
    <>
      <text class="scale__project" x={percent(share)} y={12} text-anchor={anchorAt(share)}>
        本项目 {formatWan(total)}
      </text>
      <text class="scale__project" x={percent(share)} y={27} text-anchor="middle">
        ▼
      </text>
    </>
  );
}

export function Scale({ total, choices, picked, onPick }: ScaleProps) {
  return (
    <svg class="scale" width="100%" height="70" aria-hidden="true" focusable="false">
      {Array.from({ length: BANDS }, (_, band) => (
        <BandStrip key={band} band={band} choices={choices} picked={picked} onPick={onPick} />
      ))}
      {BOUNDS.map(({ amount }, index) => (
        <Bound
          key={amount}
          index={index}
          amount={amount}
          isPicked={picked?.kind === 'exact' && picked.amount === amount}
        />
      ))}
      <Project total={total} />
      <text x="100%" y={64} text-anchor="end">
        万元
      </text>
    </svg>
  );
}
