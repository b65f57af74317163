/** The column of questions: in one order, answered ones folded to a line, never while they have the focus. */
import { FACT_LABELS, sayAnswer, type FactKey, type Question } from '../../core/index.ts';
import { Basis } from './Basis.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import type { Derived } from './form.ts';
import { ChoiceField, MoneyField, SetField } from './fields.tsx';
import { COLUMN, type Progress } from './progress.ts';
import type { FormControl } from './use-form.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { Undecided } from './Undecided.tsx';
import { useHeldQuestion, useSteadyFocus } from './use-held-question.ts';

interface QuestionsProps {
  readonly control: FormControl;
  readonly derived: Derived;
  /** Undefined until the rules are there: only 是否涉密 then. */
  readonly progress: Progress | undefined;
  /** All of it is out of sight. */
  readonly isFolded: boolean;
  /** The reader works here. The same function at every drawing. */
  readonly onWork: () => void;
}

function Field({
  question,
  derived,
  control,
}: Pick<QuestionsProps, 'derived' | 'control'> & { readonly question: Question }) {
  const { facts, faults } = derived;
  switch (question.fact) {
    case 'secrecy':
    case 'unit':
    case 'category':
    case 'nature':
      return <ChoiceField fact={question.fact} facts={facts} control={control} />;
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
      return <SetField fact={question.fact} facts={facts} control={control} />;
  }
}

/** Why a question is a line: it has its answer, it comes later, or nothing hangs on it. */
type Why = 'answered' | 'unsure' | 'later' | 'unasked' | 'whole-is-operation';

const SAID: Readonly<Record<Exclude<Why, 'answered'>, string>> = {
  unsure: '不清楚（各种可能都列出）',
  later: '稍后再问',
  unasked: '不影响结果，不用填',
  'whole-is-operation': '全部投资都是运维，不另填',
};

const BUTTON: Readonly<Record<Exclude<Why, 'whole-is-operation'>, string>> = {
  answered: '更改',
  unsure: '更改',
  later: '现在填',
  unasked: '仍要填',
};

interface FoldedProps {
  readonly fact: FactKey;
  readonly why: Why;
  readonly answer: string | undefined;
  /** While 涉密 is being decided nothing else can be changed. */
  readonly disabled: boolean;
  readonly onOpen: (fact: FactKey) => void;
}

/** A question in one line: its answer, or why it is not asked now. */
const Folded = drawnOnce(({ fact, why, answer, disabled, onOpen }: FoldedProps) => (
  <div class="question question--folded" id={`question-${fact}`}>
    <span class="question__label">{FACT_LABELS[fact]}</span>
    <span class={why === 'answered' ? 'question__answer' : 'question__none'}>
      {why === 'answered' ? answer : SAID[why]}
    </span>
    {why !== 'whole-is-operation' && (
      <button
        type="button"
        class="link-button"
        disabled={disabled}
        aria-label={`${BUTTON[why]}：${FACT_LABELS[fact]}`}
        onClick={() => {
          onOpen(fact);
        }}
      >
        {BUTTON[why]}
      </button>
    )}
  </div>
));

/** All questions. Before 是否涉密 is answered there is only that one. */
export function Questions({ control, derived, progress, isFolded, onWork }: QuestionsProps) {
  const { column, isHeld, hold, reopen, onFocusOut } = useHeldQuestion();
  const onOpen = useSteady((fact: FactKey) => {
    onWork();
    reopen(fact);
  });
  // The button that had the focus is gone: it goes back to what was chosen.
  const onConfirm = () => {
    control.confirmStateSecret();
    reopen('secrecy');
  };
  const { facts, faults } = derived;
  const free = progress !== undefined && facts.secrecy !== undefined && facts.secrecy !== 'state-secret';
  const isFaulty = (fact: FactKey) => (fact === 'total' || fact === 'operationPart') && faults[fact] !== undefined;
  const { undecided, unsure } = control.form;
  const isAside = (fact: FactKey) => undecided && fact !== 'secrecy';
  const isOpen = (fact: FactKey) =>
    isHeld(fact) ||
    (undecided && fact === 'secrecy') ||
    isFaulty(fact) ||
    progress?.next.includes(fact) === true ||
    progress === undefined ||
    facts.secrecy === undefined;
  const shown = COLUMN.filter(({ fact }) => fact === 'secrecy' || free);
  const shape = shown.map(({ fact }) => `${fact}${isOpen(fact) ? '' : ' folded'}${isFaulty(fact) ? ' faulty' : ''}`);
  useSteadyFocus(column, [isFolded, control.form.problems.length, ...shape].join());
  const whyFolded = (fact: FactKey): Why => {
    if (fact === 'operationPart' && facts.category === 'operation') return 'whole-is-operation';
    if (facts[fact] !== undefined) return 'answered';
    if (unsure.some((each) => each === fact)) return 'unsure';
    return progress?.left.includes(fact) === true ? 'later' : 'unasked';
  };
  return (
    <div
      id="questions"
      class="questions"
      hidden={isFolded}
      ref={column}
      onFocusOut={onFocusOut}
      onFocusCapture={onWork}
      onChangeCapture={onWork}
    >
      {shown.map((question) =>
        !isFolded && isOpen(question.fact) ? (
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
            <Field question={question} derived={derived} control={control} />
            {undecided && question.fact === 'secrecy' && <Undecided onConfirm={onConfirm} />}
            <Basis question={question} />
          </fieldset>
        ) : (
          <Folded
            key={question.fact}
            fact={question.fact}
            why={whyFolded(question.fact)}
            answer={sayAnswer(facts, question.fact)}
            disabled={isAside(question.fact)}
            onOpen={onOpen}
          />
        ),
      )}
    </div>
  );
}
