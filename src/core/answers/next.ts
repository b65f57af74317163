/** What the unit does next: its own acts, with whom they go to, which papers they need and what must have happened before. */
import { LISTS, type ListId } from '../law/papers.ts';
import { UNSTATED, type StepId } from '../law/steps.ts';
import { ownPartOf, type OwnPart } from './actors.ts';
import type { Route, Step } from './route.ts';

/** One of the next acts. */
export interface NextStep {
  readonly step: Step;
  /** How it is the unit's own: named by the text, together with another body, or by its sense alone. */
  readonly part: OwnPart;
  /** To whom it goes, where the text says so. */
  readonly to?: string;
  /** The list of papers for it, where there is one for this project. */
  readonly list?: ListId;
  /** What others must have done before, by the words of one of the two steps, as long as it is not done. */
  readonly after?: Step;
}

/**
 * What must have been done by others first, where the text says so: 申报前……财政承受能力评估 (第七条), 书面同意方可按流程申报
 * (第十二条), 经论证评估后 (第六条), 对论证评估通过的项目 (第十七条), 预算评审完成后 (第十九条), 开展竣工验收前 (第二十五条).
 * The words stand among the citations of one of the two. That a step stands later in the route is no reason to wait.
 */
const WAITS: { readonly [Id in StepId]?: readonly StepId[] } = {
  'annual-declaration': ['written-consent', 'fiscal-capacity-assessment'],
  'provincial-system-entry': ['expert-appraisal'],
  'joint-review': ['expert-appraisal'],
  procurement: ['city-budget-review'],
  'final-acceptance': ['pre-acceptance-confirmation'],
  'final-acceptance-by-city-rules': ['pre-acceptance-confirmation'],
};

const isDue = ({ status }: Step): boolean => status === 'required' || status === 'confirm';

/** The list that belongs to a step; none where the stage falls away for this project. */
function listOf(step: Step, { steps }: Route): ListId | undefined {
  const list = LISTS.find((each) => each.steps.includes(step.id));
  const skipped = steps.some(({ id, status }) => id === list?.skippedWith && status === 'not-required');
  return skipped ? undefined : list?.id;
}

function waitOf(step: Step, { steps }: Route, done: ReadonlySet<StepId>): Step | undefined {
  const waits = WAITS[step.id] ?? [];
  const waiting = steps.filter((each) => waits.includes(each.id) && isDue(each) && !done.has(each.id));
  return waiting[waiting.length - 1];
}

/** Where the total decides whether the unit must act, nothing after it is said to be next. */
const hangsOnTotal = ({ status, asks }: Step): boolean => status === 'open' && asks.includes('total');

/**
 * The acts of the project's own unit that are due (应当办理, 待确认) and not done, in the order of the route, as far as the total does not
 * leave open what comes before. What is 可以办理, 视情形 or 尚未确定 is none of them; nor is anything of a project that is not routed.
 */
export function nextSteps(route: Route, done: ReadonlySet<StepId>): readonly NextStep[] {
  const own = route.steps.flatMap((step) => {
    const part = ownPartOf(step);
    return part === undefined ? [] : [{ step, part }];
  });
  const stop = own.findIndex(({ step }) => hangsOnTotal(step));
  const known = stop === -1 ? own : own.slice(0, stop);
  return known
    .filter(({ step }) => isDue(step) && !done.has(step.id))
    .map(({ step, part }): NextStep => {
      const list = listOf(step, route);
      const after = waitOf(step, route, done);
      return {
        ...{ step, part },
        ...(step.to !== undefined && step.to !== UNSTATED && { to: step.to }),
        ...(list && { list }),
        ...(after && { after }),
      };
    });
}
