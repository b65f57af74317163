/** One line of a paper list: whether the paper is due, its grounds, and what must be in it. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { decide, type Decision } from '../engine/decide.ts';
import type { FactKey, Facts } from '../law/facts.ts';
import { groundsOf, NO_GROUNDS, notesBeside, type Grounding, type Grounds } from '../engine/grounds.ts';
import { judgeAll } from '../engine/judge.ts';
import { PAPERS, type ListDefinition, type PaperGroup, type PaperId } from '../law/papers.ts';
import type { ContentRule, DecidingPaperRule, PaperNote, PaperRule } from '../engine/paper.ts';
import { CONTENT_RULES, PAPER_RULES } from '../law/paper-rules.ts';
import type { NoteRule } from '../engine/rule.ts';
import type { MaterialStatus } from '../engine/status.ts';

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

/** A paper is judged by the rules of one list only: the same paper may stand on several. */
const keyOf = (list: string, paper: string) => `${list} ${paper}`;

function grouped<Rule extends { readonly list: string; readonly paper: string }>(rules: readonly Rule[]) {
  const groups = new Map<string, Rule[]>();
  for (const rule of rules) {
    const key = keyOf(rule.list, rule.paper);
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return (list: string, paper: string): readonly Rule[] => groups.get(keyOf(list, paper)) ?? [];
}

const isNote = (rule: PaperRule): rule is PaperNote => rule.value === 'note';
const rulesAbout = grouped(PAPER_RULES.filter((rule): rule is DecidingPaperRule => !isNote(rule)));
const notesAbout = grouped(PAPER_RULES.filter(isNote));
const contentsAbout = grouped<ContentRule>(CONTENT_RULES);

function listContent({ id, words, under, when, cites }: ContentRule, facts: Facts): Content[] {
  const judgement = judgeAll(when, facts);
  if (judgement.truth === 'fails') return [];
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
interface Stage {
  readonly skipped: boolean;
  readonly asks: readonly FactKey[];
}
/** The stage of one list, for any project. */
export type StageOf = (facts: Facts) => Stage;

/** As long as it is open whether the project comes to the stage at all, so is every paper of it. */
function findPaper(
  list: string,
  paper: PaperId,
  stage: Stage,
  facts: Facts,
  notes: readonly Grounding[],
): Found | undefined {
  const rules = rulesAbout(list, paper);
  const decision: Decision<DecidingPaperRule> = decide(rules, facts);
  if (!decision.settled) return { status: 'open', ...openGrounds(rules, [...stage.asks, ...decision.asks]) };
  const { value } = decision;
  if (value === 'absent') return undefined;
  if (stage.asks.length > 0) return { status: 'open', ...openGrounds(rules, stage.asks) };
  return { status: value, ...groundsOf(decision, notes, facts) };
}

const ABSENT = 'absent';

function statusOf(list: string, paper: PaperId, stageOf: StageOf, facts: Facts): string {
  const stage = stageOf(facts);
  return stage.skipped ? ABSENT : (findPaper(list, paper, stage, facts, [])?.status ?? ABSENT);
}

/** The line of one paper on a list that is not skipped; none where it does not belong there. `ofNumber`: see `notesOfNumber`. */
export function listItem(
  list: ListDefinition,
  paper: PaperId,
  stageOf: StageOf,
  facts: Facts,
  ofNumber: readonly NoteRule[],
): Material[] {
  const beside = notesBeside(ofNumber, facts, (at) => statusOf(list.id, paper, stageOf, at));
  const own = notesAbout(list.id, paper).filter((note) => judgeAll(note.when, facts).truth === 'holds');
  const found = findPaper(list.id, paper, stageOf(facts), facts, [...own, ...beside]);
  if (found === undefined) return [];
  const contents = contentsAbout(list.id, paper).flatMap((rule) => listContent(rule, facts));
  return [{ id: paper, title: PAPERS[paper], ...groupOf(list.groups, paper), ...found, contents }];
}

/** The words that name a paper, whoever's project it is: shown where a project does not hand it in. */
export function citesNaming(list: string, paper: string): readonly Citation[] {
  return distinctCites(rulesAbout(list, paper).map(({ cites: [first] }) => first));
}

/** The words of one thing that must be in a paper, whoever's project it is; undefined where there is none such. */
export function wordsOfContent(list: string, paper: string, content: string): string | undefined {
  return contentsAbout(list, paper).find(({ id }) => id === content)?.words;
}
