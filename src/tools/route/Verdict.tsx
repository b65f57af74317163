/** The answer in one or two sentences, before anything else: each clause with the place it rests on. */
import { useMemo } from 'preact/hooks';
import { verdictOf, type Facts, type Readings, type Route, type VerdictClause } from '../../core/index.ts';
import { PlaceLinks } from '../law/Law.tsx';

/** The first place that a clause rests on; all of them stand with the steps. */
function Clause({ clause: { id, words, cites, status } }: { readonly clause: VerdictClause }) {
  return (
    <li class={`verdict__clause verdict__clause--${id} verdict__clause--is-${status}`}>
      {words} <PlaceLinks cites={cites.slice(0, 1)} />
    </li>
  );
}

interface VerdictProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
}

/** Said anew at every answer. */
export function Verdict({ facts, readings, route }: VerdictProps) {
  const { clauses } = useMemo(() => verdictOf(facts, route, readings), [facts, route, readings]);
  return (
    <div role="status">
      <ul class="verdict">
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </ul>
    </div>
  );
}
