/** What was found about a line: its words, the result's reasons and words of law, what else an answer would make of it. */
import {
  CONDITIONS,
  LINE_RESULT_LABELS,
  SOURCE_LABELS,
  type CheckedLine,
  type ConditionId,
  type YesNo,
} from '../../core/index.ts';
import { useContext } from 'preact/hooks';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from '../law/Law.tsx';
import { settledOf } from '../sheet/words.ts';
import { Surroundings } from '../page/surroundings.ts';
import { titleOf } from './Kinds.tsx';
import { stretchesOf } from './words.ts';

/** The line with the words marked by which it was recognised, and what each stands for. */
export const Found = drawnOnce(({ text, matches }: Pick<CheckedLine, 'text' | 'matches'>) => {
  if (matches.length === 0) return null;
  return (
    <div class="found">
      <p>
        <span class="found__label">认出：</span>
        {stretchesOf({ text, matches }).map(({ words, source }, index) =>
          source === undefined ? (
            words
          ) : (
            <mark key={index} class={`found__${source}`}>
              {words}
            </mark>
          ),
        )}
      </p>
      <ul>
        {matches.map(({ kind, words, start, source }) => (
          <li key={`${kind} ${String(start)} ${words}`}>
            “{words}”{SOURCE_LABELS[source]}：{titleOf(kind)}
          </li>
        ))}
      </ul>
    </div>
  );
});

/** What the catalogue calls the line whose code it carries. */
export function OfCatalogue({ catalogue }: { readonly catalogue: CheckedLine['catalogue'] | undefined }) {
  const { base } = useContext(Surroundings);
  if (catalogue === undefined) return null;
  return (
    <p class="purchase__why">
      {catalogue.said}
      <a href={`${base}catalogue/#${catalogue.code}`}>看这个品目</a>
    </p>
  );
}

interface OtherwiseProps {
  readonly checked: CheckedLine;
  /** The answers that are asked at the line itself. */
  readonly asked: readonly ConditionId[];
  readonly whose: string;
  readonly onAnswer: (condition: ConditionId, answer: YesNo) => void;
}

/** What would change the result; where the answer was given for all lines it can be changed for this one. */
export function Otherwise({ checked, asked, whose, onAnswer }: OtherwiseProps) {
  const label = (id: ConditionId, answer: YesNo) => CONDITIONS.find((each) => each.id === id)?.labels[answer] ?? '';
  if (checked.otherwise.length === 0) return null;
  return (
    <ul class="otherwise">
      {checked.otherwise.map(({ condition, answer, result }) => (
        <li key={`${condition} ${answer}`}>
          如果{label(condition, answer)}：{LINE_RESULT_LABELS[result]}
          {!asked.includes(condition) && (
            <>
              {' '}
              <button
                type="button"
                class="link-button"
                aria-label={`本行改为这样：${whose}${label(condition, answer)}`}
                onClick={() => {
                  onAnswer(condition, answer);
                }}
              >
                本行改为这样
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Why, in a sentence each, with the words that decide and the doubts. */
export function Reasons({ checked }: { readonly checked: CheckedLine }) {
  const { because, asks, cites, interpretations, pointer } = checked;
  const isAsking = asks.length > 0 && !asks.includes('kind');
  return (
    <>
      {!isAsking &&
        because.map((reason) => (
          <p key={reason} class="purchase__why">
            {reason}
          </p>
        ))}
      {cites.length > 0 && <Quotes cites={cites} />}
      {[...settledOf(checked.readings), ...interpretations].map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
      {pointer && (
        <>
          <p class="purchase__why">{pointer.because}</p>
          <Quotes cites={pointer.cites} />
          {pointer.interpretations.map((slug) => (
            <DoubtLine key={slug} slug={slug} />
          ))}
        </>
      )}
    </>
  );
}
