/** 材料清单: the papers of one stage for one project, to tick off, note on, print and take along. */
import { useMemo, useRef } from 'preact/hooks';
import { listMaterials, LISTS, planRoute, type ListId } from '../../core/index.ts';
import { FactsForm } from '../facts/FactsForm.tsx';
import { derive } from '../facts/form.ts';
import { useReturn } from '../facts/use-return.ts';
import { useForm, type FormControl } from '../facts/use-form.ts';
import { Disclaimers, Prohibitions } from '../parts/Standing.tsx';
import { Surroundings, type WidgetProps } from '../parts/surroundings.ts';
import { useInterpretations } from '../parts/use-interpretations.ts';
import { ListView } from './ListView.tsx';
import { useProjects } from './use-projects.ts';

const isList = (text: string | undefined): text is ListId => LISTS.some(({ id }) => id === text);

/** Which stage the papers are for. */
function Stages({ control, chosen }: { readonly control: FormControl; readonly chosen: ListId }) {
  return (
    <fieldset class="stages no-print">
      <legend>哪个阶段的材料？</legend>
      {LISTS.map(({ id, title }) => (
        <label key={id} class="stages__choice">
          <input
            type="radio"
            name="materials"
            value={id}
            checked={id === chosen}
            onChange={() => {
              control.choose(id);
            }}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Tool({ list: first }: Pick<WidgetProps, 'list'>) {
  const tool = useRef<HTMLDivElement>(null);
  const control = useForm();
  const derived = useMemo(() => derive(control.form), [control.form]);
  const { facts } = derived;
  const chosen = [control.form.list, first].find(isList) ?? 'declaration';
  const list = useMemo(() => listMaterials(facts, chosen), [facts, chosen]);
  const { prohibitions } = useMemo(() => planRoute(facts), [facts]);
  const started = facts.secrecy !== undefined;
  const projects = useProjects(control, facts);
  useReturn(tool, control.ready);
  return (
    <div class={started ? 'tool' : 'tool tool--start'} ref={tool}>
      <FactsForm control={control} derived={derived} asks={list.asks} />
      {started ? (
        <div class="tool__result" id="result">
          {facts.secrecy !== 'state-secret' && <Stages control={control} chosen={chosen} />}
          <ListView control={control} projects={projects} facts={facts} list={list} prohibitions={prohibitions} />
        </div>
      ) : (
        <div class="result">
          <Prohibitions prohibitions={prohibitions} />
          <Disclaimers />
        </div>
      )}
    </div>
  );
}

export function MaterialsTool(props: WidgetProps) {
  const interpretations = useInterpretations(props.base);
  return (
    <Surroundings.Provider value={{ ...props, interpretations }}>
      <Tool {...props} />
    </Surroundings.Provider>
  );
}
