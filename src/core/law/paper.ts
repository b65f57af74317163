/** Rules about papers: which list asks for which paper, when, by what words, and what must be in it. */
import { within, type Citation, type Citations } from '../engine/cite.ts';
import { numbered } from '../engine/name.ts';
import type { Condition } from './conditions.ts';
import type { Slugs } from './interpretations.ts';
import type { ListId, PaperId } from './papers.ts';

type Conclusion =
  | { readonly value: 'required' | 'if-applicable'; readonly reason: string }
  /** Not on this list for such a project. */
  | { readonly value: 'absent'; readonly reason?: string };

interface PaperBase {
  readonly paper: PaperId;
  /** All must hold; alternatives are separate rules. None: for every project that comes to the stage. */
  readonly when: readonly Condition[];
  /** First the words that name the paper. */
  readonly cites: Citations;
}

/** Only adds a doubt to a paper, whatever is decided about it. */
interface Note {
  readonly value: 'note';
  readonly interpretations: Slugs;
}

interface Named {
  /** `13.papers.declaration.upgrade-plan.required`: file, list, paper, value; numbered where the same stands twice. */
  readonly id: string;
  readonly list: ListId;
  /** `declaration/upgrade-plan`: the same paper may stand on several lists. */
  readonly about: string;
}

/** A paper on one list, as a topic. */
export const paperOn = (list: ListId, paper: PaperId): string => `${list}/${paper}`;

type PaperDraft = PaperBase & (Conclusion | Note);

/** A rule that decides whether the paper is due. */
export type DecidingPaperRule = Named & PaperBase & Conclusion;
type PaperNote = Named & PaperBase & Note;
export type PaperRule = DecidingPaperRule | PaperNote;

/** Names the rules of one file about one list: `papersOf('13.papers', 'declaration', [...])`. */
/* @__NO_SIDE_EFFECTS__ */
export function papersOf(stem: string, list: ListId, write: () => readonly PaperDraft[]): PaperRule[] {
  const drafts = write();
  const ids = numbered(drafts.map(({ paper, value }) => `${stem}.${list}.${paper}.${value}`));
  return drafts.map((draft, index) => ({ ...draft, list, about: paperOn(list, draft.paper), id: ids[index] ?? '' }));
}

const concludes =
  (value: 'required' | 'if-applicable') =>
  (paper: PaperId, reason: string, when: readonly Condition[], cites: Citations): PaperDraft => ({
    paper,
    value,
    reason,
    when,
    cites,
  });

/** 需提交、需包含、需提供: the paper is due. */
export const submits = concludes('required');
/** The paper belongs there if there is one. */
export const attaches = concludes('if-applicable');

/** A doubt beside a paper. */
export function doubts(
  paper: PaperId,
  interpretations: Slugs,
  when: readonly Condition[],
  cites: Citations,
): PaperDraft {
  return { paper, value: 'note', interpretations, when, cites };
}

/** Not on this list. The reason is given where another reading of a doubt would bring the paper. */
export function omits(paper: PaperId, when: readonly Condition[], cites: Citations, reason?: string): PaperDraft {
  return { paper, value: 'absent', when, cites, ...(reason !== undefined && { reason }) };
}

/** One thing that must be in a paper, or that it is checked against. */
export interface ContentRule {
  readonly id: string;
  readonly list: ListId;
  readonly paper: PaperId;
  /** The law's own words for it. */
  readonly words: string;
  /** The heading in the text that it stands under. */
  readonly under?: string;
  /** Beyond the conditions of the paper itself. */
  readonly when: readonly Condition[];
  readonly cites: readonly [Citation];
}

/** Ids and words of what one sentence names: `contentsOf('declaration', 'operation-plan', PLAN, { term: '运维年限' })`. */
/* @__NO_SIDE_EFFECTS__ */
export function contentsOf(
  list: ListId,
  paper: PaperId,
  sentence: Citation,
  named: Readonly<Record<string, string>>,
  more: { readonly when?: readonly Condition[]; readonly under?: string } = {},
): ContentRule[] {
  return Object.entries(named).map(([id, words]) => ({
    id,
    list,
    paper,
    words,
    when: [],
    ...more,
    cites: [within(sentence, words)],
  }));
}

/** Several lists in one, in their order. A spread would not be left out of the route tool by the bundler: a call is. */
/* @__NO_SIDE_EFFECTS__ */
export function joined<Rule>(...lists: readonly (readonly Rule[])[]): Rule[] {
  return lists.flat();
}
