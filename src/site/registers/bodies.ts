/** A body: what the text charges it with, by stage, and the steps of the route that it takes part in. */
import { STAGES, STEPS, UNSTATED, type StepId } from '../../core/index.ts';
import { citesOfConsequences } from '../../core/law/articles/36.ts';
import { RULES } from '../../core/law/rules.ts';
import { occurrencesIn } from '../references/words-in.ts';
import type { Body, BodyEntry } from '../regulation/schemas.ts';

export const LEVELS: readonly { readonly id: Body['level']; readonly title: string }[] = [
  { id: 'district', title: '区里的机关和部门' },
  { id: 'unwritten', title: '条文没有写哪一级的' },
  { id: 'project', title: '办项目的单位和人' },
  { id: 'outside', title: '专家、第三方和其他' },
  { id: 'city', title: '市里' },
  { id: 'province', title: '省里，或者省、市、县并提' },
  { id: 'nation', title: '中央' },
  { id: 'notice', title: '印发通知里的' },
];

const BODY_STAGES: readonly { readonly id: BodyEntry['stage']; readonly title: string }[] = [
  { id: 'plan', title: '规划与统筹' },
  ...STAGES,
  { id: 'whole', title: '贯穿全程' },
  { id: 'rest', title: '适用、解释与施行' },
];

export interface StageEntries {
  readonly title: string;
  readonly entries: readonly BodyEntry[];
}

/** What the text says of a body in one role, by stage; stages without anything are left out. */
export function entriesByStage(body: Body, role: BodyEntry['as']): StageEntries[] {
  const own = body.entries.filter((entry) => entry.as === role);
  return BODY_STAGES.map(({ id, title }) => ({ title, entries: own.filter(({ stage }) => stage === id) })).filter(
    ({ entries }) => entries.length > 0,
  );
}

/** Someone whom the route names: as the one who acts, or the one it goes to. */
export interface Actor {
  readonly step: StepId;
  readonly as: 'by' | 'to';
  readonly who: string;
}

const actorsOf = (step: StepId, { by, to }: { readonly by?: string; readonly to?: string }): Actor[] => [
  ...(by === undefined ? [] : [{ step, as: 'by' as const, who: by }]),
  ...(to === undefined ? [] : [{ step, as: 'to' as const, who: to }]),
];

/** Every actor of every step, from the table of steps and from the rules that name one; 条文未写明 left out. */
export const ACTORS: readonly Actor[] = [
  ...STEPS.flatMap((step) => actorsOf(step.id, step)),
  ...RULES.flatMap((rule) => {
    if (rule.value === 'note' || rule.about === 'scope' || rule.about === 'basis' || rule.about === 'standing')
      return [];
    return actorsOf(rule.about, rule);
  }),
].filter(({ who }) => who !== UNSTATED);

const namesOf = ({ forms, called = [] }: Body) => [...forms, ...called];

/** The bodies that an actor's words name, the longest name first. */
export function bodiesIn(who: string, bodies: readonly Body[]): Body[] {
  const found = occurrencesIn(who, bodies.flatMap(namesOf)).map(({ word }) => word);
  return bodies.filter((body) => namesOf(body).some((name) => found.includes(name)));
}

/** A step that a body takes part in. */
export interface BodyStep {
  readonly id: StepId;
  readonly title: string;
  readonly stage: string;
  readonly acts: boolean;
  readonly receives: boolean;
  /** Where the text says so. */
  readonly places: readonly string[];
  /** Where the text names what follows where it is left out. */
  readonly consequences: readonly string[];
}

const STAGE_TITLES = new Map<string, string>(STAGES.map(({ id, title }) => [id, title]));

/** Where the rules that make a step due find it in the text. */
export function placesOf(step: StepId): string[] {
  const due = RULES.filter(({ about, value }) => about === step && value !== 'note' && value !== 'not-required');
  return [...new Set(due.flatMap(({ cites }) => cites.map(({ place }) => place)))];
}

/** The steps of the route that a body acts in or that go to it, in the order of the route. */
export function stepsOf(body: Body, bodies: readonly Body[]): BodyStep[] {
  const own = ACTORS.filter(({ who }) => bodiesIn(who, bodies).includes(body));
  return STEPS.filter(({ id }) => own.some(({ step }) => step === id)).map(({ id, title, stage }) => ({
    id,
    title,
    stage: STAGE_TITLES.get(stage) ?? stage,
    acts: own.some(({ step, as }) => step === id && as === 'by'),
    receives: own.some(({ step, as }) => step === id && as === 'to'),
    places: placesOf(id),
    consequences: [...new Set(citesOfConsequences(id).map(({ place }) => place))],
  }));
}
