/** What the rules cite together: which places bear on one matter. */
import type { Citation } from '../engine/cite.ts';
import { SCOPE_WORDS } from '../law/articles/02.ts';
import { FIFTY } from '../law/articles/06.ts';
import { OUTSIDE } from '../law/articles/38.ts';
import { SHORT_TITLES } from '../law/steps.ts';
import { statementsOf, type Statement } from '../law/statements.ts';

/** The words of law that one rule rests on. */
export interface JointCitation {
  /** What the rule decides, in a few words. */
  readonly about: string;
  readonly cites: readonly Citation[];
}

const SHORT = new Map<string, string>(Object.entries(SHORT_TITLES));

const titleOf = ({ about, value, title }: Statement): string =>
  value === 'state-secret' ? '涉密项目' : (SHORT.get(about) ?? title);

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
  const rules = statementsOf('rule', 'paper');
  return [
    ...rules.map((rule) => {
      const decidedIn = rule.kind === 'rule' ? Number.parseInt(rule.id, 10) : undefined;
      return joint(titleOf(rule), rule.cites, decidedIn);
    }),
    UNLISTED,
  ].filter(({ cites }) => cites.length > 1);
}
