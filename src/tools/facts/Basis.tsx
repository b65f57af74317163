/** What stands behind a question, folded: why it is asked, the law's words behind its options, doubts about the answer. */
import { isChoice, isSet, valueLabel, type Question } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { PlaceLinks, Quote } from '../law/Law.tsx';

export const Basis = drawnOnce(({ question }: { readonly question: Question }) => {
  const { fact, why, cites, words, interpretations } = question;
  const labelOf = (value: string) => (isChoice(fact) || isSet(fact) ? valueLabel(fact, value) : value);
  return (
    <details class="basis">
      <summary>依据</summary>
      <p>
        {why} <PlaceLinks cites={cites} />
      </p>
      {Object.entries(words).map(([value, cite]) => (
        <p key={value}>
          {labelOf(value)}：<Quote cite={cite} />
        </p>
      ))}
      {interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </details>
  );
});
