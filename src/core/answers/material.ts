/** One line of a paper list: whether the paper is due, its grounds, and what must be in it. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { engineOf } from '../engine/engine.ts';
import { NO_GROUNDS } from '../engine/grounds.ts';
import type { FactKey } from '../law/fact-values.ts';
import { paperOn, type ContentRule, type DecidingPaperRule, type PaperRule } from '../law/paper.ts';
import { PAPER_LAW } from '../law/laws.ts';
import { CONTENT_RULES } from '../law/paper-rules.ts';
import { LISTS, PAPERS, type ListDefinition, type ListId, type PaperGroup, type PaperId } from '../law/papers.ts';
import type { Grounds } from '../law/rule.ts';
import type { MaterialStatus } from '../engine/status.ts';
import type { AtNumber, Project } from './project.ts';

/** One thing that must be in a paper, or that it is checked against. */
export interface Content {
  readonly id: string;
  /** In the law's own words. */
  readonly words: string;
  /** The heading in the text that it stands under. */
  readonly under?: string;
  /** Not empty: whether it belongs there hangs on these facts. */
  readonly asks: readonly FactKey[];
  readonly cites: readonly Citation[];
}

/** One paper for this project. */
export interface Material extends Grounds {
  readonly id: PaperId;
  readonly title: string;
  /** Papers that stand together, such as 项目建设依据. */
  readonly group?: Omit<PaperGroup, 'papers'>;
  readonly status: MaterialStatus;
  readonly contents: readonly Content[];
}

/** The engine over the rules about papers. */
export const PAPER_ENGINE = engineOf(PAPER_LAW);

function topicOn(list: ListId, paper: PaperId) {
  const about = paperOn(list, paper);
  const decides = (rule: PaperRule): rule is DecidingPaperRule => rule.about === about && rule.value !== 'note';
  return PAPER_ENGINE.topic(about, decides);
}

function contentsOn(list: ListId, paper: PaperId) {
  const rules = CONTENT_RULES.filter((rule) => rule.list === list && rule.paper === paper);
  return rules.map((rule) => ({ rule, judge: PAPER_ENGINE.condition(rule.when) }));
}

/** Every paper on every list: what is decided about it, and what must be in it. */
const ON_LISTS = new Map(
  LISTS.flatMap(({ id, papers }) =>
    papers.map(
      (paper) => [paperOn(id, paper), { topic: topicOn(id, paper), contents: contentsOn(id, paper) }] as const,
    ),
  ),
);

function onList(list: ListId, paper: PaperId) {
  const found = ON_LISTS.get(paperOn(list, paper));
  if (found === undefined) throw new Error(`no paper ${paper} on the list ${list}`);
  return found;
}

type OnList = ReturnType<typeof onList>;

function listContent({ rule, judge }: OnList['contents'][number], project: Project): Content[] {
  const judgement = judge(project);
  if (judgement.truth === 'fails') return [];
  const { id, words, under, cites }: ContentRule = rule;
  const asks = judgement.truth === 'open' ? judgement.asks : [];
  return [{ id, words, ...(under !== undefined && { under }), asks, cites }];
}

function groupOf(groups: readonly PaperGroup[], paper: PaperId): Pick<Material, 'group'> {
  const found = groups.find(({ papers }) => papers.includes(paper));
  if (found === undefined) return {};
  const { papers: _papers, ...group } = found;
  return { group };
}

/** An open line still shows the words that name the paper. */
function openGrounds(rules: readonly DecidingPaperRule[], asks: readonly FactKey[]): Grounds {
  const naming = rules.flatMap(({ value, cites: [first] }) => (value === 'absent' ? [] : [first]));
  return { ...NO_GROUNDS, asks: [...new Set(asks)], cites: distinctCites(naming) };
}

type Found = Grounds & Pick<Material, 'status'>;

/** Whether the project comes to the stage of a list. `asks` are not empty as long as that is open. */
export interface Stage {
  readonly skipped: boolean;
  readonly asks: readonly FactKey[];
}

/** A project as the rules about papers see it, and whether it comes to the stage of the list. */
export interface Staged {
  readonly project: Project;
  readonly stage: Stage;
}

const ABSENT = 'absent';

/** As long as it is open whether the project comes to the stage at all, so is every paper of it. */
function statusOf({ topic }: OnList, { project, stage }: Staged): string {
  if (stage.skipped) return ABSENT;
  const value = topic.valueFor(project);
  return value !== ABSENT && stage.asks.length > 0 ? 'open' : value;
}

/** What the list says of a project whose total is a number of two tiers: the doubt, and either tier at its stage. */
export interface ListAtNumber {
  readonly notes: AtNumber['notes'];
  readonly tiers: readonly [Staged, Staged];
}

function findPaper(on: OnList, { project, stage }: Staged, number: ListAtNumber | undefined): Found | undefined {
  const differs = number !== undefined && statusOf(on, number.tiers[0]) !== statusOf(on, number.tiers[1]);
  const { value, decision, grounds } = on.topic.find(project, differs ? number.notes : []);
  if (value === ABSENT) return undefined;
  const asks = [...stage.asks, ...(decision.settled ? [] : decision.asks)];
  return value === 'open' || stage.asks.length > 0
    ? { status: 'open', ...openGrounds(on.topic.rules, asks) }
    : { status: value, ...grounds };
}

/** The line of one paper on a list that is not skipped; none where it does not belong there. */
export function listItem(
  { id: list, groups }: ListDefinition,
  paper: PaperId,
  staged: Staged,
  number: ListAtNumber | undefined,
): Material[] {
  const on = onList(list, paper);
  const found = findPaper(on, staged, number);
  if (found === undefined) return [];
  const contents = on.contents.flatMap((each) => listContent(each, staged.project));
  return [{ id: paper, title: PAPERS[paper], ...groupOf(groups, paper), ...found, contents }];
}

/** The words that name a paper, whoever's project it is: shown where a project does not hand it in. */
export function citesNaming(list: ListId, paper: PaperId): readonly Citation[] {
  return distinctCites(onList(list, paper).topic.rules.map(({ cites: [first] }) => first));
}

/** The words of one thing that must be in a paper, whoever's project it is; undefined where there is none such. */
export function wordsOfContent(list: string, paper: string, content: string): string | undefined {
  const found = ON_LISTS.get(`${list}/${paper}`);
  return found?.contents.find(({ rule }) => rule.id === content)?.rule.words;
}
