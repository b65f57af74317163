/** Whether the regulation governs the project, on what basis, and how it stands toward it. */
import type { Citation } from '../engine/cite.ts';
import type { Decision } from '../engine/decide.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import { DECIDING_RULES, find, mergeGrounds, NO_GROUNDS, type Grounds } from '../engine/grounds.ts';
import { judgeAll } from '../engine/judge.ts';
import type { DecidingRule } from '../engine/rule.ts';
import { SECTOR, SECTOR_REVIEW_ANYWAY } from '../law/articles/04.ts';
import { NEW_SYSTEM, STRICTLY_CONTROLLED } from '../law/articles/20.ts';

type About<Topic> = Extract<DecidingRule, { about: Topic }>;
type Valued<Topic> = About<Topic>['value'] | 'open';

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

const SCOPE_RULES = DECIDING_RULES.filter((rule): rule is About<'scope'> => rule.about === 'scope');
const BASIS_RULES = DECIDING_RULES.filter((rule): rule is About<'basis'> => rule.about === 'basis');
const STANDING_RULES = DECIDING_RULES.filter((rule): rule is About<'standing'> => rule.about === 'standing');

const valueOf = <R extends DecidingRule>(decision: Decision<R>): R['value'] | 'open' =>
  decision.settled ? decision.value : 'open';

const UNFUNDED_REVIEW = '第四条第九款没有写资金条件：要不要行业主管部门联审、报备，请确认。';

/** Out of scope by its money, an institution's public project still meets 第四条第九款: shown as a doubt. */
function doubtOutside(facts: Facts): Partial<Grounds> {
  const judgement = judgeAll(SECTOR_REVIEW_ANYWAY, facts);
  if (judgement.truth === 'holds') {
    return { because: [UNFUNDED_REVIEW], cites: [SECTOR], interpretations: ['fiscal-funds'] };
  }
  return judgement.truth === 'open' ? { asks: judgement.asks } : {};
}

/** 第二、十二、三十九条: state-secret, outside, inside (direct or by reference), or still open. */
export function findScope(facts: Facts): Scope {
  const { decision, grounds } = find(SCOPE_RULES, 'scope', facts);
  const outcome = valueOf(decision);
  if (outcome === 'state-secret') return { outcome, ...grounds };
  if (outcome === 'out-of-scope')
    return { outcome, ...mergeGrounds(grounds, { ...NO_GROUNDS, ...doubtOutside(facts) }) };
  const basis = find(BASIS_RULES, 'basis', facts);
  return { outcome, basis: valueOf(basis.decision), ...mergeGrounds(grounds, basis.grounds) };
}

/** 第三、十四、十五条: supported, not supported in principle, or neither. */
export function findStanding(facts: Facts): Standing {
  const { decision, grounds } = find(STANDING_RULES, 'standing', facts);
  const isNew = judgeAll(NEW_SYSTEM, facts).truth === 'holds';
  return { kind: valueOf(decision), ...grounds, beside: isNew ? [STRICTLY_CONTROLLED] : [] };
}

/** Facts asked by the scope's outcome alone, before basis and steps. */
export function asksOfOutcome(facts: Facts): readonly FactKey[] {
  return find(SCOPE_RULES, 'scope', facts).grounds.asks;
}
