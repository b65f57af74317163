/** The list of one stage, fetched with the rules, and the reader's projects, which may bring answers along themselves. */
import {
  LISTS,
  listMaterials,
  planRoute,
  type Facts,
  type ListId,
  type MaterialList,
  type Readings,
} from '../../core/index.ts';
import { useMemo, useRef } from 'preact/hooks';
import type { FormControl } from '../facts/use-form.ts';
import { sameEach, useSame } from '../drawing/same.ts';
import { BeforeResult } from '../law/Standing.tsx';
import { ListView } from './ListView.tsx';
import { useProjects } from '../projects/use-projects.ts';

const isList = (text: string | undefined): text is ListId => LISTS.some(({ id }) => id === text);

/** The list that is asked for, by the first of `wishes` that names one; else 申报材料. */
export function listOf(facts: Facts, wishes: readonly (string | undefined)[], readings: Readings): MaterialList {
  return listMaterials(facts, wishes.find(isList) ?? 'declaration', readings);
}

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

interface AnsweredProps {
  readonly control: FormControl;
  readonly facts: Facts;
  readonly list: MaterialList;
}

/** A new list, made of what it has in common with the one before. */
function useList(next: MaterialList): MaterialList {
  const last = useRef(next);
  return useMemo(() => {
    last.current = { ...next, items: sameEach(last.current.items, next.items) };
    return last.current;
  }, [next]);
}

export function Answered({ control, facts, ...given }: AnsweredProps) {
  const list = useList(given.list);
  const { readings } = control.form;
  const prohibitions = useSame(useMemo(() => planRoute(facts, readings).prohibitions, [facts, readings]));
  const projects = useProjects(control, facts, 'opens');
  if (facts.secrecy === undefined) return <BeforeResult failed={false} coming={false} />;
  return (
    <div class="tool__result" id="result">
      {facts.secrecy !== 'state-secret' && <Stages control={control} chosen={list.list} />}
      <ListView control={control} projects={projects} facts={facts} list={list} prohibitions={prohibitions} />
    </div>
  );
}
