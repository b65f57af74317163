/** What the rules cite together: which places bear on one matter. */
import type { Citation } from './cite.ts';
import { PAPERS } from './lists.ts';
import type { Rule } from './rule.ts';
import { SCOPE_WORDS } from './rules/02.ts';
import { OUTSIDE } from './rules/38.ts';
import { RULES } from './rules/index.ts';
import { PAPER_RULES } from './rules/papers.ts';
import { SHORT_TITLES } from './short-titles.ts';

/** The words of law that one rule rests on. */
export interface JointCitation {
  /** What the rule decides, in a few words. */
  readonly about: string;
  readonly cites: readonly Citation[];
}

const TOPICS = { scope: '是否适用', basis: '适用还是参照执行', standing: '是否支持', total: '投资额' } as const;

function titleOf({ about, value }: Rule): string {
  if (value === 'state-secret') return '涉密项目';
  if (about === 'scope' || about === 'basis' || about === 'standing' || about === 'total') return TOPICS[about];
  return SHORT_TITLES[about];
}

/** A thing that 第三十八条 does not list is held against 第二条. */
const UNLISTED: JointCitation = { about: '是否在管理范围内', cites: [OUTSIDE, SCOPE_WORDS] };

/** One entry for each rule that cites more than one sentence, those of the route first. */
export function jointCitations(): JointCitation[] {
  return [
    ...RULES.map((rule) => ({ about: titleOf(rule), cites: rule.cites })),
    ...PAPER_RULES.map(({ paper, cites }) => ({ about: PAPERS[paper], cites })),
    UNLISTED,
  ].filter(({ cites }) => cites.length > 1);
}
