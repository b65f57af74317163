/** What a list is asked about each project: what goes up by June, what the district appraises, what is only filed. */
import { distinctCites } from '../engine/cite.ts';
import type { Route, Step } from '../answers/route.ts';
import { distinct } from '../answers/verdict/clause.ts';
import { FIXED_TIMES } from '../law/times.ts';
import type { StepId } from '../law/steps.ts';
import type { Finding, Whether } from './screening.ts';

const whetherDue = ({ status }: Step): Whether => {
  if (status === 'required') return 'yes';
  return status === 'confirm' || status === 'open' ? status : 'no';
};

const OPPOSITE: Readonly<Record<Whether, Whether>> = { yes: 'no', no: 'yes', confirm: 'confirm', open: 'open' };

/** All must be so: one that is not settles it, then one that is missing leaves it open. */
const together = (all: readonly Whether[]): Whether =>
  (['no', 'open', 'confirm'] as const).find((each) => all.includes(each)) ?? 'yes';

/** A finding from the steps that it rests on. Whatever the answers, a step that decides against it decides alone. */
function findingOf(is: Whether, steps: readonly Step[]): Finding {
  return {
    is,
    cites: distinctCites(steps.flatMap(({ cites }) => cites)),
    interpretations: is === 'no' ? [] : distinct(steps.flatMap(({ interpretations }) => interpretations)),
    asks: is === 'open' ? distinct(steps.flatMap(({ asks }) => asks)) : [],
  };
}

const NO_ROUTE: Finding = { is: 'no', cites: [], interpretations: [], asks: [] };

const stepsOf = ({ steps }: Route, ...ids: readonly StepId[]): Step[] => steps.filter(({ id }) => ids.includes(id));

function dueFinding(route: Route, id: StepId): Finding {
  const [step] = stepsOf(route, id);
  return step === undefined ? { ...NO_ROUTE, cites: route.scope.cites } : findingOf(whetherDue(step), [step]);
}

const JUNE = FIXED_TIMES.filter(({ id }) => id === 'provincial-key-pool');

/** 第七条: 区政务服务和数据管理局 reports it to the city's, to go up 每年6月底前. */
export function cityByJune(route: Route): Finding {
  const found = dueFinding(route, 'provincial-key-pool');
  if (found.is === 'no') return found;
  return {
    ...found,
    cites: distinctCites([...found.cites, ...JUNE.flatMap(({ cites }) => cites)]),
  };
}

/** 第十六条: 由区政务服务和数据管理局会同区财政局 appraised, whoever appraises it after that. */
export const districtAppraises = (route: Route): Finding => dueFinding(route, 'expert-appraisal');

/** What else than the filing there may be: the declaration (口径 `below-50`), and approval by district or city. */
const MORE_THAN_FILING: readonly StepId[] = ['annual-declaration', 'approval', 'superior-city-approval'];

/** 第六条: 报区政务服务和数据管理局备案, and nothing is declared to or approved by anybody. */
export function filesOnly(route: Route): Finding {
  const filing = stepsOf(route, 'record-filing');
  const more = stepsOf(route, ...MORE_THAN_FILING);
  if (filing.length === 0) return { ...NO_ROUTE, cites: route.scope.cites };
  const is = together([...filing.map(whetherDue), ...more.map((step) => OPPOSITE[whetherDue(step)])]);
  const deciding = is === 'no' ? [...filing, ...more].filter(({ status }) => status === 'required') : [];
  return findingOf(is, deciding.length > 0 ? deciding : [...filing, ...more]);
}
