/** The rules of the route and of the papers in words: what each is about, what follows, and why. */
import { contentsLabel, FACT_LABELS, LISTS, PAPERS, paperStatus, STATUS_LABELS, STEPS } from '../../core/index.ts';
import type { Citation, ListId, PaperId, Slug } from '../../core/index.ts';
import type { Condition } from '../../core/law/conditions.ts';
import type { ContentRule, PaperRule } from '../../core/law/paper.ts';
import type { Rule } from '../../core/law/rule.ts';
import { RULES } from '../../core/law/rules.ts';
import { CONTENT_RULES, PAPER_RULES } from '../../core/law/paper-rules.ts';

/** What a rule of either kind comes to, in words. */
export interface Said {
  readonly id: string;
  /** The step, or the list with its paper. */
  readonly topic: string;
  /** 应当办理、待确认……, or that a doubt stands beside it. */
  readonly value: string;
  readonly reason?: string;
  readonly when: readonly Condition[];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

const DOUBT = '另有疑问';

const TOPICS = new Map<string, string>([
  ...STEPS.map(({ id, title }): [string, string] => [id, title]),
  ['scope', '适用范围'],
  ['basis', '适用还是参照'],
  ['standing', '支持与否'],
  ['total', FACT_LABELS.total],
]);
const VALUES = new Map<string, string>([
  ...Object.entries(STATUS_LABELS),
  ['note', DOUBT],
  ['in-scope', '适用'],
  ['out-of-scope', '不适用'],
  ['state-secret', '涉密，工具到此为止'],
  ['direct', '直接适用'],
  ['by-reference', '参照执行'],
  ['not-supported-in-principle', '原则上不予支持'],
  ['priority', '重点支持'],
  ['normal', '没有特别规定'],
]);
const PAPER_VALUES = { note: DOUBT, absent: '不在清单上' } as const;
const LIST_TITLES = new Map<string, string>(LISTS.map(({ id, title }) => [id, title]));

/** Its words of law, its doubts and its reason, as far as it has them. */
function groundsOf(rule: Rule | PaperRule): Pick<Said, 'id' | 'reason' | 'when' | 'cites' | 'interpretations'> {
  const { id, when, cites } = rule;
  const reason = 'reason' in rule ? { reason: rule.reason } : {};
  return { id, when, cites, ...reason, interpretations: 'interpretations' in rule ? rule.interpretations : [] };
}

const sayRule = (rule: Rule): Said => ({
  topic: TOPICS.get(rule.about) ?? rule.about,
  value: VALUES.get(rule.value) ?? rule.value,
  ...groundsOf(rule),
});

const sayPaper = (rule: PaperRule): Said => ({
  topic: `${LIST_TITLES.get(rule.list) ?? rule.list}：${PAPERS[rule.paper]}`,
  value:
    rule.value === 'note' || rule.value === 'absent' ? PAPER_VALUES[rule.value] : paperStatus(rule.paper, rule.value),
  ...groundsOf(rule),
});

/** `declaration/construction-plan/overview`: what must be in a paper has an id there only. */
export const contentId = (list: ListId, paper: PaperId, content: string) => `${list}/${paper}/${content}`;

const sayContent = ({ id, list, paper, words, when, cites }: ContentRule): Said => ({
  id: contentId(list, paper, id),
  topic: `${PAPERS[paper]}：${words}`,
  value: contentsLabel(paper),
  when,
  cites,
  interpretations: [],
});

/** Route order; what is no step comes first. */
function byStep(a: Rule, b: Rule): number {
  const at = ({ about }: Rule) => STEPS.findIndex(({ id }) => id === about);
  return at(a) - at(b);
}

/** All of them: of the route in its order, then of the papers and of what must be in them. */
export const SAID: readonly Said[] = [
  ...[...RULES].sort(byStep).map(sayRule),
  ...PAPER_RULES.map(sayPaper),
  ...CONTENT_RULES.map(sayContent),
];
