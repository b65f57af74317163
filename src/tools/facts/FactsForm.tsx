/** The form that every tool about one project begins with: what was dropped, and the questions. */
import type { FactKey } from '../../core/index.ts';
import type { Derived } from './form.ts';
import { Questions } from './Questions.tsx';
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

/** Puts the focus into a question, opening it where it is folded. */
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

/**
 * The browser must not fill it in again by itself: the address says what was answered. And it must send it nowhere, not even
 * before this script is there (Enter on a choice): a form of method `dialog` outside a dialog does nothing.
 */
export function FactsForm({ control, derived, asks }: FactsFormProps) {
  return (
    <form
      class="tool__form no-print"
      aria-label="项目情况"
      autocomplete="off"
      method="dialog"
      onKeyDownCapture={({ key }) => {
        control.moveBy(key.startsWith('Arrow') ? 'arrow-keys' : 'choice');
      }}
      onPointerDownCapture={() => {
        control.moveBy('choice');
      }}
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <Notices control={control} />
      <Questions control={control} derived={derived} asks={asks} />
    </form>
  );
}
