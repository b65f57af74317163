/** Who takes a step. */
import { UNSTATED, type Step } from '../../core/index.ts';

/** Who does it, and to whom; — where the text does not say. */
export function Actors({ step }: { readonly step: Step }) {
  const { by, to } = step;
  const named = (body: string) => (body === UNSTATED ? <abbr title="条文未写明">{UNSTATED}（条文未写明）</abbr> : body);
  return (
    <span class="step__actors">
      {named(by)}
      {to !== undefined && <> → {named(to)}</>}
    </span>
  );
}
