/** The form that every tool about one project begins with: what was dropped, and the questions. */
import type { FactKey } from '../../core/index.ts';
import type { Derived } from './form.ts';
import { isComplete, progressOf, sayProgress } from './progress.ts';
import { Questions } from './Questions.tsx';
import { sayBriefly, sayShortly } from './shortly.ts';
import { useFolding } from './use-folding.ts';
import { focusIn } from './use-held-question.ts';
import type { FormControl } from './use-form.ts';

/** What was dropped from the address or by a later answer, named. */
function Problems({ control }: { readonly control: FormControl }) {
  const { problems } = control.form;
  return (
    <div class="problems" role="status">
      {problems.length > 0 && (
        <>
          <p>有几处没有采用：</p>
          <ul>
            {problems.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <button type="button" class="link-button" onClick={control.dismissProblems}>
            知道了
          </button>
        </>
      )}
    </div>
  );
}

function Notices({ control }: { readonly control: FormControl }) {
  const { form } = control;
  return (
    <>
      <Problems control={control} />
      {form.waiting !== undefined && <p class="notice-line">链接中的其他答案，在确认非涉密后使用。</p>}
      {form.chosen.secrecy === 'state-secret' && (
        <p class="notice-line">已清空所填内容和网址。浏览器历史中可能仍留有此前的记录，请自行清除。</p>
      )}
    </>
  );
}

/** Puts the focus into a question, opening it where it is folded, and the form with it. */
export function focusQuestion(within: HTMLElement | null, fact: FactKey): void {
  const question = within?.querySelector<HTMLElement>(`#question-${fact}`);
  const folded = question?.querySelector<HTMLButtonElement>('.link-button[aria-label]');
  if (folded) folded.click();
  else focusIn(question);
}

interface FactsFormProps {
  readonly control: FormControl;
  readonly derived: Derived;
  /** Facts that can still change the result: the rest fold away. Undefined until the rules are there: only 是否涉密 then. */
  readonly asks: readonly FactKey[] | undefined;
}

/** Of the two one is in sight: which, the width of the window says. */
interface Answers {
  readonly all: readonly string[];
  readonly brief: readonly string[];
}

interface HeadProps {
  /** How many questions are left, said when it changes. */
  readonly progress: string;
  /** All answers, where the questions are folded away. */
  readonly answers: Answers | undefined;
  /** Nothing is left to answer: the questions can be folded away. */
  readonly complete: boolean;
  readonly onToggle: () => void;
}

const answersIn = (...[facts, unsure]: Parameters<typeof sayShortly>): Answers => ({
  all: sayShortly(facts, unsure),
  brief: sayBriefly(facts, unsure),
});

/** Above the questions: how many are left; when none is, all answers in a line, and the way back to the questions. */
function Head({ progress, answers, complete, onToggle }: HeadProps) {
  return (
    <div class="form-head">
      {answers !== undefined && <p class="form-head__answers">{answers.all.join(' · ')}</p>}
      {answers !== undefined && <p class="form-head__brief">{answers.brief.join(' · ')}</p>}
      <p class="form-head__progress" role="status">
        {progress}
      </p>
      {complete && (
        <button
          type="button"
          class="button"
          aria-expanded={answers === undefined}
          aria-controls="questions"
          onClick={onToggle}
        >
          {answers === undefined ? '收起' : '更改'}
        </button>
      )}
    </div>
  );
}

/**
 * The browser must not fill it in again by itself: the address says what was answered. And it must send it nowhere, not even
 * before this script is there (Enter on a choice): a form of method `dialog` outside a dialog does nothing.
 */
export function FactsForm({ control, derived, asks }: FactsFormProps) {
  const { form: state } = control;
  const progress = asks && progressOf(state, asks);
  const complete = progress !== undefined && isComplete(state, derived, progress);
  const { form, isFolded, work, toggle, onFocusOut } = useFolding(complete);
  const started = derived.facts.secrecy !== undefined && derived.facts.secrecy !== 'state-secret';
  const said = progress !== undefined && started ? sayProgress(progress) : '';
  return (
    <form
      ref={form}
      class={`tool__form no-print${isFolded ? ' tool__form--folded' : ''}`}
      aria-label="项目情况"
      autocomplete="off"
      method="dialog"
      onKeyDownCapture={({ key }) => {
        control.moveBy(key.startsWith('Arrow') ? 'arrow-keys' : 'choice');
      }}
      onPointerDownCapture={() => {
        control.moveBy('choice');
      }}
      onFocusOut={onFocusOut}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Notices control={control} />
      <Head
        progress={isFolded && progress?.unsure.length === 0 ? '' : said}
        answers={isFolded ? answersIn(derived.facts, state.unsure) : undefined}
        complete={complete}
        onToggle={toggle}
      />
      <Questions control={control} derived={derived} progress={progress} isFolded={isFolded} onWork={work} />
      {complete && !isFolded && (
        <p class="form-end">
          <a href="#result">答完了，看结果</a>
        </p>
      )}
    </form>
  );
}
