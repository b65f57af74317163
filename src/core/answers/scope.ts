/** Whether the regulation governs the project, on what basis, and how it stands toward it. */
import type { Citation } from '../engine/cite.ts';
import { mergeGrounds, NO_GROUNDS } from '../engine/grounds.ts';
import { SECTOR, SECTOR_REVIEW_ANYWAY } from '../law/articles/04.ts';
import { NEW_SYSTEM, STRICTLY_CONTROLLED } from '../law/articles/20.ts';
import type { FactKey } from '../law/fact-values.ts';
import type { DecidingRule, Grounds, Rule } from '../law/rule.ts';
import { isDeciding, ROUTES, type Project } from './project.ts';

type About<Topic> = Extract<DecidingRule, { about: Topic }>;
type Valued<Topic> = About<Topic>['value'] | 'open';

/** No reading decides about scope, basis or standing: their doubts stand beside them. */
function decided<Value extends string>(value: Value | 'confirm'): Value {
  if (value === 'confirm') throw new Error('a reading decides about the scope');
  return value;
}

export interface Scope extends Grounds {
  readonly outcome: Valued<'scope'>;
  /** 直接适用 or 参照执行; absent where the project is outside or state-secret. */
  readonly basis?: Valued<'basis'>;
}

export interface Standing extends Grounds {
  readonly kind: Valued<'standing'>;
  /** 第二十条's 严格控制单独新建, for new systems. */
  readonly beside: readonly Citation[];
}

const decides =
  <Topic extends Rule['about']>(about: Topic) =>
  (rule: Rule): rule is About<Topic> =>
    rule.about === about && isDeciding(rule);

const SCOPE = ROUTES.topic('scope', decides('scope'));
const BASIS = ROUTES.topic('basis', decides('basis'));
const STANDING = ROUTES.topic('standing', decides('standing'));
const reviewsAnyway = ROUTES.condition(SECTOR_REVIEW_ANYWAY);
const isNewSystem = ROUTES.condition(NEW_SYSTEM);

const UNFUNDED_REVIEW = '第四条第九款没有写资金条件：要不要行业主管部门联审、报备，请确认。';

/** Out of scope by its money, an institution's public project still meets 第四条第九款: shown as a doubt. */
function doubtOutside(project: Project): Partial<Grounds> {
  const judgement = reviewsAnyway(project);
  if (judgement.truth === 'holds') {
    return { because: [UNFUNDED_REVIEW], cites: [SECTOR], interpretations: ['fiscal-funds'] };
  }
  return judgement.truth === 'open' ? { asks: judgement.asks } : {};
}

/** The scope by its outcome; of one that is inside also by its basis. */
const scopeBy = SCOPE.findAs(({ value: outcome, grounds }): ((project: Project) => Scope) => {
  if (outcome === 'state-secret') return () => ({ outcome, ...grounds });
  if (outcome === 'out-of-scope')
    return (project) => ({ outcome, ...mergeGrounds(grounds, { ...NO_GROUNDS, ...doubtOutside(project) }) });
  return BASIS.findAs(({ value: basis, grounds: ofBasis }) => ({
    outcome: decided(outcome),
    basis: decided(basis),
    ...mergeGrounds(grounds, ofBasis),
  }));
});

/** 第二、十二、三十九条: state-secret, outside, inside (direct or by reference), or still open. */
export const findScope = (project: Project): Scope => scopeBy(project)(project);

/** 第三、十四、十五条: supported, not supported in principle, or neither. */
export function findStanding(project: Project): Standing {
  const { value: kind, grounds } = STANDING.find(project);
  return {
    kind: decided(kind),
    ...grounds,
    beside: isNewSystem(project).truth === 'holds' ? [STRICTLY_CONTROLLED] : [],
  };
}

/** Facts asked by the scope's outcome alone, before basis and steps. */
export function asksOfOutcome(project: Project): readonly FactKey[] {
  return SCOPE.decide(project).asks;
}
