/** Which projects of a list that was saved under other rules now come to something else. Fetched with the rules for that. */
import { useMemo } from 'preact/hooks';
import { SavedUnder } from '../keeping/SavedUnder.tsx';
import type { Row } from './list.ts';
import { changedAmong, type ChangedRow, type Outcome } from './outcomes.ts';
import { nameOf } from './splits.ts';
import { useJudged } from './use-judged.ts';

interface SinceSavedProps {
  readonly made: string;
  readonly rules: string;
  /** As they were opened: what is changed afterwards changes its outcome for other reasons. */
  readonly rows: readonly Row[];
  /** What each came to, by its id. */
  readonly was: ReadonlyMap<string, Outcome>;
  /** The row with this id is brought into view. */
  readonly onShow: (id: string) => void;
}

/** So many are seen at once, the others on demand; more than `MOST` are said as a number. */
const FIRST = 5;
const MOST = 200;

function Changed({ id, name, unit, parts, onShow }: ChangedRow & Pick<SinceSavedProps, 'onShow'>) {
  return (
    <li>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onShow(id);
        }}
      >
        {nameOf({ name })}
      </button>
      {unit !== '' && `（${unit}）`}
      {parts.map(({ part, from, to }) => (
        <p key={part}>
          {part}：{from} → {to}
        </p>
      ))}
    </li>
  );
}

function saySince(changed: readonly ChangedRow[] | undefined): string {
  if (changed === undefined) return '正在逐个对照……';
  return changed.length === 0 ? '各个项目的结论没有变。' : `${String(changed.length)} 个项目的结论与存档时不同：`;
}

export function SinceSaved({ made, rules, rows, was, onShow }: SinceSavedProps) {
  const { rows: judged, of } = useJudged(rows);
  const isDone = judged.length === of;
  const changed = useMemo(() => (isDone ? changedAmong(judged, was) : undefined), [isDone, was]);
  const lines = (from: number, to: number) => (
    <ul>
      {changed?.slice(from, to).map((row) => (
        <Changed key={row.id} {...row} onShow={onShow} />
      ))}
    </ul>
  );
  const count = changed?.length ?? 0;
  return (
    <SavedUnder made={made} rules={rules} words={saySince(changed)}>
      {count > 0 && lines(0, FIRST)}
      {count > FIRST && (
        <details>
          <summary>其余 {count - FIRST} 个</summary>
          {lines(FIRST, MOST)}
          {count > MOST && <p>另有 {count - MOST} 个也变了，请看清单。</p>}
        </details>
      )}
    </SavedUnder>
  );
}
