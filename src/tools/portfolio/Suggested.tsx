/** What the names in the list suggest, for many rows together: looked at, taken or declined, never by itself. */
import { isSet } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { nameOf } from './splits.ts';
import { accepted, declined, suggestedKinds, type SuggestedKind } from './suggested.ts';
import type { Row } from './list.ts';
import type { Editing } from './use-list.ts';

interface SuggestedProps {
  readonly rows: readonly Row[];
  readonly editing: Editing;
}

const SOME = 8;
const SECRET = 'secrecy=state-secret';

function Kind({ kind, editing }: { readonly kind: SuggestedKind; readonly editing: Editing }) {
  const { key, label, rows, fact } = kind;
  const ids = rows.map(({ row }) => row.id);
  const others = rows.length - SOME;
  const take = () => {
    if (key === SECRET) ids.forEach(editing.refuse);
    else editing.change((list) => accepted(list, key, ids));
    editing.say(
      key === SECRET
        ? `去掉了 ${String(ids.length)} 个涉密项目，没有留存。`
        : `${String(ids.length)} 个项目采用了“${label}”。可以撤销。`,
    );
  };
  return (
    <li>
      <p>
        <strong>{label}</strong>：{rows.length} 个项目的名称这样提示。
        {isSet(fact) && '采用了，这一项就算答过，没有勾的算没有。'}
        {key === SECRET && '采用了，这些行从清单里去掉，不留存，也不能撤销。'}
      </p>
      <details>
        <summary>看是哪几个</summary>
        <ul class="suggested__rows">
          {rows.slice(0, SOME).map(({ row, because }) => (
            <li key={row.id}>
              {nameOf(row)}：{because}
            </li>
          ))}
          {others > 0 && <li>另有 {others} 个，打开各行可以看到，也可以逐行采用。</li>}
        </ul>
      </details>
      <p class="suggestions__ways">
        <button type="button" class="button" onClick={take}>
          {rows.length} 个都采用<span class="visually-hidden">：{label}</span>
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            editing.change((list) => declined(list, key, ids));
            editing.say(`${String(ids.length)} 个项目没有采用“${label}”，不再提示。可以撤销。`);
          }}
        >
          都不采用<span class="visually-hidden">：{label}</span>
        </button>
      </p>
    </li>
  );
}

export const Suggested = drawnOnce(({ rows, editing }: SuggestedProps) => {
  const kinds = suggestedKinds(rows);
  if (kinds.length === 0) return null;
  const count = kinds.reduce((sum, kind) => sum + kind.rows.length, 0);
  return (
    <details class="suggested">
      <summary>名称里提示的答案：{count} 处，还没有采用。表里没有写的，不会替您填</summary>
      <ul>
        {kinds.map((kind) => (
          <Kind key={kind.key} kind={kind} editing={editing} />
        ))}
      </ul>
    </details>
  );
});
