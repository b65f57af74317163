/** 审批路径: questions on the left, the route on the right; the address is the state. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { planRoute, type FactKey } from '../../core/index.ts';
import { interpretationsSchema, Surroundings, type Interpretation, type WidgetProps } from '../parts/surroundings.ts';
import { Actions } from './Actions.tsx';
import { derive } from './form.ts';
import { Questions } from './Questions.tsx';
import { Result } from './Result.tsx';
import { useForm, type FormControl } from './use-form.ts';
import { countOf } from './words.ts';

/** All readings, fetched after the tool is there; without them each doubt still links to its page. */
function useInterpretations(base: string): ReadonlyMap<string, Interpretation> | undefined {
  const [found, setFound] = useState<ReadonlyMap<string, Interpretation>>();
  useEffect(() => {
    const load = async () => {
      const response = await fetch(`${base}data/interpretations.json`);
      if (!response.ok) return;
      const parsed = interpretationsSchema.safeParse(await response.json());
      if (parsed.success) setFound(new Map(parsed.data.map((each) => [each.slug, each])));
    };
    load().catch(() => undefined);
  }, [base]);
  return found;
}

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
        <p class="notice-line">
          已清空所填内容和网址。浏览器历史中可能仍留有此前的记录，请自行清除。请向区委保密和机要局咨询。
        </p>
      )}
    </>
  );
}

/** Puts the focus into a question, opening it where it is folded. */
function focusQuestion(within: HTMLElement | null, fact: FactKey): void {
  const question = within?.querySelector<HTMLElement>(`#question-${fact}`);
  const folded = question?.querySelector<HTMLButtonElement>('.link-button[aria-label]');
  if (folded) folded.click();
  else question?.querySelector<HTMLElement>('input')?.focus();
}

export function RouteTool(props: WidgetProps) {
  const control = useForm();
  const interpretations = useInterpretations(props.base);
  const derived = useMemo(() => derive(control.form), [control.form]);
  const route = useMemo(() => planRoute(derived.facts), [derived]);
  const tool = useRef<HTMLDivElement>(null);
  const started = derived.facts.secrecy !== undefined;
  return (
    <Surroundings.Provider value={{ ...props, interpretations }}>
      <div class={started ? 'tool' : 'tool tool--start'} ref={tool}>
        <form
          class="tool__form no-print"
          aria-label="项目情况"
          onSubmit={(event) => {
            event.preventDefault();
          }}
        >
          <Notices control={control} />
          <Questions control={control} derived={derived} asks={route.asks} />
        </form>
        {started && (
          <div class="tool__result" id="result">
            {route.steps.length > 0 && (
              <a class="tool__summary no-print" href="#result-title">
                应办 {countOf(route, 'required')} · 待确认 {countOf(route, 'confirm')}
              </a>
            )}
            <Actions facts={derived.facts} route={route} onClear={control.clear} />
            <Result
              facts={derived.facts}
              route={route}
              onChange={(fact) => {
                focusQuestion(tool.current, fact);
              }}
            />
          </div>
        )}
      </div>
    </Surroundings.Provider>
  );
}
