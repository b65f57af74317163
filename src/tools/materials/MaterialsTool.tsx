/** 材料清单: the papers of one stage for one project, to tick off, note on, print and take along. */
import { useMemo, useRef } from 'preact/hooks';
import { FactsForm } from '../facts/FactsForm.tsx';
import { derive } from '../facts/form.ts';
import { toolClass } from '../facts/tool-class.ts';
import { InTrial, useTrial } from '../facts/InTrial.tsx';
import { useForm } from '../facts/use-form.ts';
import { useReturn } from '../facts/use-return.ts';
import { BeforeResult } from '../law/Standing.tsx';
import type { WidgetProps } from '../page/surroundings.ts';
import { useInterpretations } from '../law/use-interpretations.ts';
import { useLater } from '../drawing/use-later.ts';
import { isKept, useOnceThere } from '../page/use-once-there.ts';
import { useSurroundings } from '../page/use-surroundings.ts';
import { KEY } from '../projects/key.ts';

/** The rules, what shows the list, and what keeps the reader's projects. */
const loadAnswered = () => import('./Answered.tsx');

export function MaterialsTool(props: WidgetProps) {
  const tool = useRef<HTMLDivElement>(null);
  const control = useForm();
  const derived = useMemo(() => derive(control.form), [control.form]);
  const { facts } = derived;
  const { readings } = control.form;
  const trial = useTrial(control);
  const started = facts.secrecy !== undefined;
  const hasProjects = useOnceThere(() => isKept(KEY));
  const { part, failed } = useLater(tool, loadAnswered, { wanted: started || hasProjects, from: 'first-move' });
  const list = useMemo(
    () => part?.listOf(facts, [control.form.list, props.list], readings),
    [part, facts, control.form.list, props.list, readings],
  );
  const interpretations = useInterpretations(tool, props.base, { wanted: started });
  const surroundings = useSurroundings(props, interpretations);
  const answered = started && part !== undefined;
  const { undecided } = control.form;
  useReturn(tool, { ready: control.ready && (answered || !started), quiet: undecided });
  return (
    <InTrial trial={trial} facts={facts} surroundings={surroundings}>
      <div class={toolClass({ answered, undecided })} ref={tool}>
        <FactsForm control={control} derived={derived} asks={list?.asks} />
        {part && list ? (
          <part.Answered control={control} facts={facts} list={list} />
        ) : (
          <BeforeResult failed={failed} coming={started} />
        )}
      </div>
    </InTrial>
  );
}
