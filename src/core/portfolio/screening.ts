/** What is said of one project of a list: the conclusions of its route in a form that can be sorted, filtered and added up. */
import type { Citation } from '../engine/cite.ts';
import type { Standing } from '../answers/scope.ts';
import type { Verdict } from '../answers/verdict.ts';
import type { VerdictClause } from '../answers/verdict/clause.ts';
import type { TierId } from '../answers/verdict/tier.ts';
import type { FactKey } from '../law/fact-values.ts';
import type { Slug } from '../law/interpretations.ts';
import type { StageId, StepId } from '../law/steps.ts';

/** Whether something is so: `confirm` where that hangs on a reading that is asked about, `open` on answers that are missing. */
export type Whether = 'yes' | 'no' | 'confirm' | 'open';

/** Whether something is so of a project, and why. */
export interface Finding {
  readonly is: Whether;
  readonly cites: readonly Citation[];
  /** The doubts about it that are not settled. */
  readonly interpretations: readonly Slug[];
  /** The facts that would settle it; none unless it is open. */
  readonly asks: readonly FactKey[];
}

/** The tier of 第六条; `outside` where the regulation does not apply, `open` where the amount is missing. */
export type PortfolioTier = TierId | 'open' | 'outside';

/** What one body must do in one stage; a body's conditional, optional and open steps are none of it. */
export interface Act {
  readonly stage: StageId;
  /** The body, as `groupByActor` names it. */
  readonly actor: string;
  /** Whether it is the project's own unit. */
  readonly own: boolean;
  readonly steps: readonly StepId[];
  /** `confirm`: every one of the steps hangs on a reading that is asked about. */
  readonly status: 'required' | 'confirm';
  readonly cites: readonly Citation[];
}

/** The answer that would settle most. */
export interface Decisive {
  readonly fact: FactKey;
  /** How many matters (scope, standing, steps) hang on it alone; 0 where every one hangs on others besides. */
  readonly settles: number;
}

/** 涉密 (第十二条): the sentence, and nothing else. */
export interface Refused {
  readonly outcome: 'refused';
  readonly words: string;
  readonly cites: readonly Citation[];
}

export interface Screened {
  readonly outcome: 'screened';
  readonly tier: { readonly id: PortfolioTier } & Omit<VerdictClause, 'id'>;
  readonly verdict: Verdict;
  /** Who decides, or where it is filed; whether the regulation applies, where it does not. */
  readonly decider: VerdictClause;
  /** Still to be answered, the most decisive first. */
  readonly open: readonly FactKey[];
  readonly decisive?: Decisive;
  /** The doubts (口径) by which a step or the tier is 待确认. */
  readonly doubts: readonly Slug[];
  /** 第三、十四、十五条: supported, not supported in principle, or neither. */
  readonly standing: Standing;
  /** In the order of the stages, the unit first. */
  readonly acts: readonly Act[];
  /** 第七条: reported up by the end of June, for the province's key pool. */
  readonly cityByJune: Finding;
  /** 第十六条: appraised by the district's bureau with 区财政局. */
  readonly districtAppraises: Finding;
  /** 第六条: filed, neither declared nor approved by anybody. */
  readonly filesOnly: Finding;
  /** Answers that agree badly, in sentences for people. */
  readonly remarks: readonly string[];
  /** Answers that could not stand beside others and were left out, in sentences for people. */
  readonly dropped: readonly string[];
}

export type Screening = Refused | Screened;
