/** 审批路径: questions on the left, the route on the right; the address is the state. */
import { useMemo, useRef } from 'preact/hooks';
import type { FactKey } from '../../core/index.ts';
import { FactsForm, focusQuestion } from '../facts/FactsForm.tsx';
import { derive } from '../facts/form.ts';
import { toolClass } from '../facts/tool-class.ts';
import { useReturn } from '../facts/use-return.ts';
import { useForm } from '../facts/use-form.ts';
import { InTrial, useTrial } from '../facts/InTrial.tsx';
import { BeforeResult } from '../law/Standing.tsx';
import type { WidgetProps } from '../page/surroundings.ts';
import { useInterpretations } from '../law/use-interpretations.ts';
import { useLater } from '../drawing/use-later.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { useSurroundings } from '../page/use-surroundings.ts';

/** The rules and what shows their result. */
const loadAnswered = () => import('./Answered.tsx');

export function RouteTool(props: WidgetProps) {
  const tool = useRef<HTMLDivElement>(null);
  const control = useForm();
  const derived = useMemo(() => derive(control.form), [control.form]);
  const started = derived.facts.secrecy !== undefined;
  const { part, failed } = useLater(tool, loadAnswered, { wanted: started, from: 'first-move' });
  const route = useMemo(
    () => part?.planRoute(derived.facts, control.form.readings),
    [part, derived, control.form.readings],
  );
  const interpretations = useInterpretations(tool, props.base, { wanted: started });
  const surroundings = useSurroundings(props, interpretations);
  const answered = started && part !== undefined;
  const { undecided } = control.form;
  useReturn(tool, { ready: control.ready && (answered || !started), quiet: undecided });
  const trial = useTrial(control);
  const onChange = useSteady((fact: FactKey) => {
    focusQuestion(tool.current, fact);
  });
  return (
    <InTrial trial={trial} facts={derived.facts} surroundings={surroundings}>
      <div class={toolClass({ answered, undecided })} ref={tool}>
        <FactsForm control={control} derived={derived} asks={route?.asks} />
        {answered && route !== undefined ? (
          <part.Answered control={control} facts={derived.facts} route={route} onChange={onChange} />
        ) : (
          <BeforeResult failed={failed} coming={started} />
        )}
      </div>
      {answered && route !== undefined && <part.Summary route={route} facts={derived.facts} control={control} />}
    </InTrial>
  );
}
