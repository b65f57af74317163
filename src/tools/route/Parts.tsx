/** What stands within a step: what to prepare for is ticked here, for this visit only; the rest is listed. */
import { PART_KINDS, type PartKind, type StepPart } from '../../core/index.ts';

const KINDS: readonly PartKind[] = ['prepare', 'within', 'event'];

function Ticks({ parts }: { readonly parts: readonly StepPart[] }) {
  return (
    <fieldset class="sub-checks">
      <legend>{PART_KINDS.prepare}（勾选只留在这一页）</legend>
      <ul>
        {parts.map(({ id, words }) => (
          <li key={id}>
            <label class="tick">
              <input type="checkbox" autoComplete="off" />
              <span>{words}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Listed({ kind, parts }: { readonly kind: PartKind; readonly parts: readonly StepPart[] }) {
  return (
    <>
      <p class="step__label">{PART_KINDS[kind]}</p>
      <ul>
        {parts.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </>
  );
}

export function Parts({ parts }: { readonly parts: readonly StepPart[] }) {
  const groups = KINDS.map((kind) => ({ kind, parts: parts.filter((part) => part.kind === kind) }));
  return (
    <>
      {groups
        .filter((group) => group.parts.length > 0)
        .map(({ kind, parts: members }) => (
          <div key={kind} class="step__parts">
            {kind === 'prepare' ? <Ticks parts={members} /> : <Listed kind={kind} parts={members} />}
          </div>
        ))}
    </>
  );
}
