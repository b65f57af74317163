/** What the rules cite together: which places bear on one matter. */
import type { Citation } from '../engine/cite.ts';
import { PAPERS } from '../law/papers.ts';
import type { Rule } from '../law/rule.ts';
import { SCOPE_WORDS } from '../law/articles/02.ts';
import { FIFTY } from '../law/articles/06.ts';
import { OUTSIDE } from '../law/articles/38.ts';
import { RULES } from '../law/rules.ts';
import { PAPER_RULES } from '../law/paper-rules.ts';
import { SHORT_TITLES } from '../law/steps.ts';

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

const articleOf = ({ place }: Citation) => Number(place.split('.')[0]);

/** The article that parts projects into tiers: others cite its sentences to say which tier they mean. */
const TIERING = articleOf(FIFTY.cite);

/**
 * Whether the words are cited for their amount alone: they only name the projects (总投资在50万元以上的项目), or they are the tier's
 * and speak of another matter than the rule's.
 */
function isAmountOnly(citation: Citation, about: string, decidedIn?: number): boolean {
  if (!/\d万/.test(citation.words)) return false;
  if (citation.words.endsWith('项目')) return true;
  const article = articleOf(citation);
  return article === TIERING && article !== decidedIn && !citation.words.includes(about);
}

function joint(about: string, cites: readonly Citation[], decidedIn?: number): JointCitation {
  return { about, cites: cites.filter((citation) => !isAmountOnly(citation, about, decidedIn)) };
}

/** One entry for each rule that cites more than one sentence, those of the route first. An amount alone joins nothing. */
export function jointCitations(): JointCitation[] {
  return [
    ...RULES.map((rule) => joint(titleOf(rule), rule.cites, Number.parseInt(rule.id, 10))),
    ...PAPER_RULES.map(({ paper, cites }) => joint(PAPERS[paper], cites)),
    UNLISTED,
  ].filter(({ cites }) => cites.length > 1);
}
