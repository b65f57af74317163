/** The lines of the list. Of hundreds that change together those in view are drawn at once, the others soon after. */
import { useMemo, useRef } from 'preact/hooks';
import type { CheckedLine } from '../../core/index.ts';
import { useDrawings } from '../drawing/use-drawings.ts';
import { useSlices } from '../drawing/use-slices.ts';
import { visibleIn } from '../page/visible.ts';
import type { LineProps } from './LineHead.tsx';
import { LineToCome, LineView } from './LineView.tsx';
import type { Purchase } from './purchases.ts';
import type { Editing } from './use-purchases.ts';

interface LinesProps {
  readonly lines: readonly Purchase[];
  readonly checked: readonly CheckedLine[];
  readonly editing: Editing;
}

interface ListedLine extends LineProps {
  readonly key: string;
}

/** The lines by keys that no two share, whatever was kept in this browser. */
function byKey({ lines, checked, editing }: LinesProps): ReadonlyMap<string, ListedLine> {
  const listed = new Map<string, ListedLine>();
  lines.forEach((line, index) => {
    const found = checked[index];
    const key = listed.has(line.id) ? `${line.id} ${String(index)}` : line.id;
    if (found) listed.set(key, { key, line, checked: found, index, editing });
  });
  return listed;
}

export function Lines(props: LinesProps) {
  const list = useRef<HTMLOListElement>(null);
  const members = useMemo(() => byKey(props), [props.lines, props.checked, props.editing]);
  const turns = useSlices(members, { slice: 10, look: () => visibleIn(list.current) });
  const whole = useDrawings(({ key, ...line }: ListedLine) => <LineView key={key} {...line} />);
  const toCome = useDrawings(({ key, ...line }: ListedLine) => <LineToCome key={key} {...line} />);
  return (
    <ol class="purchases" ref={list}>
      {Array.from(turns.values(), ({ wanted, drawn }) => (drawn ? whole(drawn) : toCome(wanted)))}
    </ol>
  );
}
