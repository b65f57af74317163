/** 审批路径: questions on the left, the route on the right; the address is the state. */
import { useMemo, useRef } from 'preact/hooks';
import { planRoute } from '../../core/index.ts';
import { FactsForm, focusQuestion } from '../facts/FactsForm.tsx';
import { derive } from '../facts/form.ts';
import { useReturn } from '../facts/use-return.ts';
import { useForm } from '../facts/use-form.ts';
import { Disclaimers, Prohibitions } from '../parts/Standing.tsx';
import { Surroundings, type WidgetProps } from '../parts/surroundings.ts';
import { readMade } from '../parts/Updated.tsx';
import { useInterpretations } from '../parts/use-interpretations.ts';
import { Actions } from './Actions.tsx';
import { useDays } from './use-days.ts';
import { Result } from './Result.tsx';
import { countOf } from './words.ts';

export function RouteTool(props: WidgetProps) {
  const control = useForm();
  const interpretations = useInterpretations(props.base);
  const derived = useMemo(() => derive(control.form), [control.form]);
  const route = useMemo(() => planRoute(derived.facts), [derived]);
  const days = useDays(derived.facts.secrecy);
  const tool = useRef<HTMLDivElement>(null);
  useReturn(tool, control.ready);
  const started = derived.facts.secrecy !== undefined;
  return (
    <Surroundings.Provider value={{ ...props, interpretations }}>
      <div class={started ? 'tool' : 'tool tool--start'} ref={tool}>
        <FactsForm control={control} derived={derived} asks={route.asks} />
        {started ? (
          <div class="tool__result" id="result">
            <Actions
              facts={derived.facts}
              route={route}
              onClear={() => {
                days.clear();
                control.clear();
              }}
            />
            <Result
              facts={derived.facts}
              route={route}
              made={readMade(control.form.made)}
              days={days.days}
              onDays={days.change}
              onChange={(fact) => {
                focusQuestion(tool.current, fact);
              }}
            />
          </div>
        ) : (
          <div class="result">
            <Prohibitions prohibitions={route.prohibitions} />
            <Disclaimers />
          </div>
        )}
      </div>
      {started && route.steps.length > 0 && (
        <a class="tool__summary no-print" href="#result-title">
          应办 {countOf(route, 'required')} · 待确认 {countOf(route, 'confirm')}
        </a>
      )}
    </Surroundings.Provider>
  );
}
