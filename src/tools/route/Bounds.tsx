/** 看看分界: what would come and go at another total. Always beside the words against splitting. */
import { useState } from 'preact/hooks';
import { bandsOf, compareAt, type FactKey, type Facts, type Readings, type Route } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from '../law/Law.tsx';
import { choicesOf, inWan, type Choice } from './bound-choices.ts';
import { DifferenceView } from './DifferenceView.tsx';
import { Scale } from './Scale.tsx';

interface BoundsProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly onChange: (fact: FactKey) => void;
}

/** The law's words, before anything can be picked. */
const NoSplitting = drawnOnce(({ prohibitions }: Pick<Route, 'prohibitions'>) => {
  const words = prohibitions.filter(({ id }) => id === 'no-splitting');
  return (
    <div class="bounds__law">
      {words.map(({ id, title, cites, interpretations }) => (
        <div key={id}>
          <p>
            <strong>{title}。</strong>
            这里只用来看清分界在哪里、手续差在哪里，不是建议拆分或者改动金额；总投资按整个项目如实填。
          </p>
          <Quotes cites={cites} />
          {interpretations.map((slug) => (
            <DoubtLine key={slug} slug={slug} />
          ))}
        </div>
      ))}
    </div>
  );
});

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly picked: Choice | undefined;
  readonly onPick: (id: string) => void;
}

function Choices({ choices, picked, onPick }: ChoicesProps) {
  return (
    <fieldset class="bounds__choices">
      <legend>假如总投资是</legend>
      {choices.map(({ id, words, holdsProject }) => (
        <label key={id} class="tick">
          <input
            type="radio"
            name="bound"
            value={id}
            checked={id === picked?.id}
            onChange={() => {
              onPick(id);
            }}
          />
          <span>
            {words}
            {holdsProject && <strong>（本项目）</strong>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface ComparedProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly total: NonNullable<Facts['total']>;
  readonly id: string | undefined;
  readonly setId: (id: string) => void;
}

function Compared({ facts, readings, total, id, setId }: ComparedProps) {
  const choices = choicesOf(bandsOf(facts), total);
  const picked = choices.find((choice) => choice.id === id) ?? choices.find(({ holdsProject }) => holdsProject);
  return (
    <>
      <Scale total={total} choices={choices} picked={picked} onPick={setId} />
      <Choices choices={choices} picked={picked} onPick={setId} />
      {picked && (
        <DifferenceView
          choice={picked}
          difference={compareAt(facts, picked.holdsProject ? total : picked.amount, readings)}
        />
      )}
    </>
  );
}

/** It asks the rules many times over: drawn only while it is unfolded. */
export function Bounds({ facts, readings, route, onChange }: BoundsProps) {
  const { total } = facts;
  const [id, setId] = useState<string>();
  return (
    <>
      <NoSplitting prohibitions={route.prohibitions} />
      {total === undefined ? (
        <p>
          先填总投资，才能比较。
          <button
            type="button"
            class="link-button"
            onClick={() => {
              onChange('total');
            }}
          >
            去填总投资
          </button>
        </p>
      ) : (
        <>
          <p>本项目总投资{inWan(total)}。</p>
          <Compared facts={facts} readings={readings} total={total} id={id} setId={setId} />
        </>
      )}
    </>
  );
}
