/**
 * What every cited sentence is used for, and what every use rests on: one relation, made from the citations of the core
 * and read both ways. Pages show it beside the sentences; the tools show it as their citations.
 */
import {
  CONDITIONS,
  FIXED_TIMES,
  KINDS,
  LISTS,
  PART_KINDS,
  PROHIBITIONS,
  QUESTIONS,
  SHORT_TITLES,
  STEPS,
  type Citation,
  type Slug,
} from '../../core/index.ts';
import { inWords } from '../../core/engine/condition.ts';
import { type Condition } from '../../core/law/conditions.ts';
import type { PaperRule } from '../../core/law/paper.ts';
import { POINTER_CITES } from '../../core/law/purchases/pointers.ts';
import type { Rule } from '../../core/law/rule.ts';
import { SCOPE_WORDS } from '../../core/law/articles/02.ts';
import { SECTOR } from '../../core/law/articles/04.ts';
import { NO_SPLITTING } from '../../core/law/articles/06.ts';
import { STRICTLY_CONTROLLED } from '../../core/law/articles/20.ts';
import { CONSEQUENCES, citesOfConsequences } from '../../core/law/articles/36.ts';
import { AND_THE_LIKE } from '../../core/law/articles/38.ts';
import { RULES } from '../../core/law/rules.ts';
import { PARTS } from '../../core/law/parts.ts';
import { CONTENT_RULES, NOT_EXHAUSTIVE, PAPER_RULES } from '../../core/law/paper-rules.ts';
import { TIME_LIMITS } from '../../core/law/times.ts';
import {
  aBound,
  aConsequence,
  aDoubt,
  aKind,
  aPaper,
  aStep,
  aTime,
  onPage,
  type Purpose,
  type ToolId,
  type Use,
  type UseKind,
} from './purposes.ts';

const uses = (purpose: Purpose, cites: readonly Citation[]): Use[] => cites.map((cite) => ({ ...purpose, ...cite }));

/** The words that state the amounts a rule compares with. */
function usesOfBounds(tool: ToolId, when: readonly Condition[]): Use[] {
  return when.flatMap((condition) => {
    if (condition.kind !== 'amount') return [];
    const words = inWords(condition.bound);
    return uses(aBound(tool, words), [condition.bound.cite]);
  });
}

const TOPICS = { scope: '是否适用', basis: '直接适用还是参照执行', standing: '支持还是不予支持' } as const;

interface Doubting {
  readonly interpretations: readonly Slug[];
  readonly cites: readonly Citation[];
}

function usesOfDoubts(tool: ToolId, { interpretations, cites }: Doubting): Use[] {
  return interpretations.flatMap((slug) => uses(aDoubt(tool, slug), cites));
}

const isOfArticle12 = ({ place }: Citation) => place.startsWith('12.');
const SECRETS = onPage('route', 'shown', 'state-secret', '涉密项目只看这几句');

/** Of a classified project 第十二条 decides; the other sentences are only shown. */
function usesOfScope({ value, cites }: Extract<Rule, { about: 'scope' }>): Use[] {
  const purpose = onPage('route', 'check', 'scope', TOPICS.scope);
  if (value !== 'state-secret') return uses(purpose, cites);
  return [
    ...uses(purpose, cites.filter(isOfArticle12)),
    ...uses(
      SECRETS,
      cites.filter((cite) => !isOfArticle12(cite)),
    ),
  ];
}

function usesOfConclusion(rule: Rule): Use[] {
  if (rule.value === 'note') return usesOfDoubts('route', rule);
  if (rule.about === 'scope') return usesOfScope(rule);
  if (rule.about === 'basis' || rule.about === 'standing') {
    return uses(onPage('route', 'check', rule.about, TOPICS[rule.about]), rule.cites);
  }
  return uses(aStep(rule.about), rule.cites);
}

const usesOfRule = (rule: Rule): Use[] => [...usesOfConclusion(rule), ...usesOfBounds('route', rule.when)];

function usesOfPaper(rule: PaperRule): Use[] {
  const bounds = usesOfBounds('materials', rule.when);
  if (rule.value !== 'note') return [...uses(aPaper(rule.list, rule.paper), rule.cites), ...bounds];
  return [...usesOfDoubts('materials', rule), ...bounds];
}

const OF_PAPERS: readonly Use[] = [
  ...PAPER_RULES.flatMap(usesOfPaper),
  ...CONTENT_RULES.flatMap(({ list, paper, cites }) => uses(aPaper(list, paper), cites)),
  ...LISTS.flatMap(({ id, title }) => {
    const found = NOT_EXHAUSTIVE[id];
    return found === undefined ? [] : uses(onPage('materials', 'shown', id, title), [found]);
  }),
];

const OF_KINDS: readonly Use[] = KINDS.flatMap(({ id, title, heading, cites, things, phrases, rules }) =>
  uses(aKind(id, title), [heading, ...[...cites, ...things, ...phrases], ...rules.flatMap((rule) => [...rule.cites])]),
);

const OF_CHECKS: readonly Use[] = [
  ...OF_KINDS,
  ...CONDITIONS.flatMap(({ id, question, cites }) => uses(onPage('exclusions', 'question', id, question), cites)),
  ...uses(onPage('exclusions', 'exclusion', 'unlisted', '第三十八条没有列出的'), [SCOPE_WORDS, ...AND_THE_LIKE]),
  ...uses(onPage('exclusions', 'shown', 'pointer', '提示对照第十五条'), POINTER_CITES),
  ...uses(onPage('exclusions', 'shown', 'no-splitting', '不得拆分申报'), [NO_SPLITTING]),
];

const OF_ROUTE: readonly Use[] = [
  ...RULES.flatMap(usesOfRule),
  ...TIME_LIMITS.flatMap(({ id, title, cites }) => uses(aTime(`term.${id}`, title), cites)),
  ...FIXED_TIMES.flatMap(({ id, title, cites }) => uses(aTime(`time.${id}`, title), cites)),
  ...QUESTIONS.flatMap(({ fact, text, cites, words }) =>
    uses(onPage('route', 'question', fact, text), [...cites, ...Object.values(words)]),
  ),
  ...uses(aDoubt('route', 'fiscal-funds'), [SECTOR]),
  ...PROHIBITIONS.flatMap(({ id, title, cites }) => uses(onPage('route', 'shown', id, title), cites)),
  ...PARTS.flatMap(({ step, kind, cites }) =>
    uses(onPage('route', 'shown', `within.${step}`, `${SHORT_TITLES[step]}：${PART_KINDS[kind]}`), cites),
  ),
  ...uses(onPage('route', 'shown', 'strictly-controlled', '严格控制单独新建'), [STRICTLY_CONTROLLED]),
  ...uses(onPage('route', 'shown', 'consequences', '违反的后果'), CONSEQUENCES),
  ...STEPS.flatMap(({ id }) => uses(aConsequence(id), citesOfConsequences(id))),
];

const keyOf = ({ tool, kind, id, place, words }: Use) => [tool, kind, id, place, words].join(' ');
const distinct = (all: readonly Use[]) => [...new Map(all.map((use) => [keyOf(use), use])).values()];

/** Every use of every cited sentence, each once. */
export const USES: readonly Use[] = distinct([...OF_ROUTE, ...OF_PAPERS, ...OF_CHECKS]);

const AT_PLACE = new Map<string, Use[]>();
for (const use of USES) AT_PLACE.set(use.place, [...(AT_PLACE.get(use.place) ?? []), use]);

/** What the sentence at a place is used for. */
export function usesAt(place: string): readonly Use[] {
  return AT_PLACE.get(place) ?? [];
}

/** The sentences that a use rests on. */
export function placesOf(kind: UseKind, id: string): string[] {
  return [...new Set(USES.filter((use) => use.kind === kind && use.id === id).map(({ place }) => place))];
}
