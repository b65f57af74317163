/** The column of questions: in one order, answered ones folded to a line, never while they have the focus. */
import { FACT_LABELS, QUESTIONS, sayAnswer, type FactKey, type Question } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { PlaceLinks } from '../law/Law.tsx';
import { isStarted, type Derived } from './form.ts';
import { ChoiceField, MoneyField, SetField } from './fields.tsx';
import type { FormControl } from './use-form.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { Undecided } from './Undecided.tsx';
import { useHeldQuestion } from './use-held-question.ts';

interface QuestionsProps {
  readonly control: FormControl;
  readonly derived: Derived;
  readonly asks: readonly FactKey[] | undefined;
}

function Field({ question, derived, control }: Omit<QuestionsProps, 'asks'> & { readonly question: Question }) {
  const { facts, faults } = derived;
  switch (question.fact) {
    case 'secrecy':
    case 'unit':
    case 'category':
    case 'nature':
      return <ChoiceField question={question} fact={question.fact} facts={facts} control={control} />;
    case 'total':
    case 'operationPart': {
      const fault = faults[question.fact];
      const more = fault === undefined ? {} : { fault };
      return <MoneyField question={question} fact={question.fact} facts={facts} control={control} {...more} />;
    }
    case 'funds':
    case 'traits':
    case 'priorities':
    case 'obstacles':
      return <SetField question={question} fact={question.fact} facts={facts} control={control} />;
  }
}

const Why = drawnOnce(({ question }: { readonly question: Question }) => {
  return (
    <div class="question__why">
      <p>
        {question.why} <PlaceLinks cites={question.cites} />
      </p>
      {question.interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </div>
  );
});

interface FoldedProps {
  readonly fact: FactKey;
  readonly said: string | undefined;
  /** While 涉密 is being decided nothing else can be changed. */
  readonly disabled: boolean;
  /** Of pure 运维 all is the O&M part: nothing to fill in. */
  readonly wholeIsOperation: boolean;
  readonly onOpen: (fact: FactKey) => void;
}

/** A settled question in one line: its answer, or why it is not asked. */
const Folded = drawnOnce(({ fact, said, disabled, wholeIsOperation, onOpen }: FoldedProps) => (
  <div class="question question--folded" id={`question-${fact}`}>
    <span class="question__label">{FACT_LABELS[fact]}</span>
    <span class={said === undefined ? 'question__none' : 'question__answer'}>
      {said ?? (wholeIsOperation ? '全部投资都是运维，不另填' : '不影响结果，不用填')}
    </span>
    {!wholeIsOperation && (
      <button
        type="button"
        class="link-button"
        disabled={disabled}
        aria-label={`${said === undefined ? '仍要填' : '更改'}：${FACT_LABELS[fact]}`}
        onClick={() => {
          onOpen(fact);
        }}
      >
        {said === undefined ? '仍要填' : '更改'}
      </button>
    )}
  </div>
));

/** All questions. Before 是否涉密 is answered there is only that one. */
export function Questions({ control, derived, asks }: QuestionsProps) {
  const { column, isHeld, hold, reopen, handlers } = useHeldQuestion();
  const onOpen = useSteady(reopen);
  // The button that had the focus is gone: it goes back to what was chosen.
  const onConfirm = () => {
    control.confirmStateSecret();
    reopen('secrecy');
  };
  const { facts, faults } = derived;
  const free = asks !== undefined && facts.secrecy !== undefined && facts.secrecy !== 'state-secret';
  const isFaulty = (fact: FactKey) => (fact === 'total' || fact === 'operationPart') && faults[fact] !== undefined;
  const isWaiting = (fact: FactKey) => asks?.includes(fact) === true && !isStarted(control.form, fact);
  const { undecided } = control.form;
  const isAside = (fact: FactKey) => undecided && fact !== 'secrecy';
  const isOpen = (fact: FactKey) =>
    isHeld(fact) ||
    (undecided && fact === 'secrecy') ||
    isFaulty(fact) ||
    isWaiting(fact) ||
    asks === undefined ||
    facts.secrecy === undefined;
  return (
    <div class="questions" ref={column} {...handlers}>
      {QUESTIONS.filter(({ fact }) => fact === 'secrecy' || free).map((question) =>
        isOpen(question.fact) ? (
          <fieldset
            key={question.fact}
            class="question"
            id={`question-${question.fact}`}
            disabled={isAside(question.fact)}
            onFocusCapture={() => {
              hold(question.fact);
            }}
          >
            <legend>{question.text}</legend>
            <Why question={question} />
            <Field question={question} derived={derived} control={control} />
            {undecided && question.fact === 'secrecy' && <Undecided onConfirm={onConfirm} />}
          </fieldset>
        ) : (
          <Folded
            key={question.fact}
            fact={question.fact}
            said={sayAnswer(facts, question.fact)}
            disabled={isAside(question.fact)}
            wholeIsOperation={question.fact === 'operationPart' && facts.category === 'operation'}
            onOpen={onOpen}
          />
        ),
      )}
    </div>
  );
}
