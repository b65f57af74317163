/** The ledger: every clause of the articles with its mark, proved against the text and against the citations. */
import type { Range } from '../../text/index.ts';
import { charactersIn, clausesOf, isMostlyQuoted, quotedIn, rangesOf } from './clauses.ts';
import { documentFacts } from '../regulation/particulars.ts';
import { sentencesOf } from '../references/occurrences.ts';
import { wordsAt } from '../regulation/places.ts';
import { decides } from '../references/purposes.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Body, LedgerClause, LedgerEntry } from '../regulation/schemas.ts';
import { usesAt } from '../references/uses.ts';

export type LedgerMark = LedgerClause['mark'] | 'computed';

/** A clause where it stands, with its mark; what is not computed has its line of the ledger. */
export interface MarkedClause extends Range {
  readonly words: string;
  readonly mark: LedgerMark;
  readonly entry: LedgerClause | undefined;
  readonly characters: number;
  /** How many of them deciding rules quote. */
  readonly quoted: number;
}

/** Place → its clauses, in the order of the text. */
export type Ledger = ReadonlyMap<string, readonly MarkedClause[]>;

/** The marks in words, with what each means. */
export const LEDGER_MARKS: Readonly<Record<LedgerMark, { readonly label: string; readonly about: string }>> = {
  computed: { label: '已计算', about: '工具的步骤、材料、核对或者期限由这几个字算出，规则列在旁边。' },
  shown: { label: '已展示', about: '工具或者页面展示这几个字，不由它算出什么。' },
  judged: { label: '需人工判断', about: '要由人判断，工具不算，理由列在旁边。' },
  'not-a-rule': { label: '非规则', about: '目的、标题、总起等，要做的事写在别的地方。' },
};

/** The pages that show sentences: their labels and where they are. */
export const SHOWN_BY = {
  route: { label: '审批路径', path: 'tools/route/' },
  materials: { label: '材料清单', path: 'tools/materials/' },
  exclusions: { label: '适用范围', path: 'tools/exclusions/' },
  bodies: { label: '机构', path: 'bodies/' },
  home: { label: '首页', path: '' },
} as const;

type ShownBy = keyof typeof SHOWN_BY;

/** Everything that a sentence of the ledger is held against. */
interface Proof {
  readonly regulation: Regulation;
  readonly bodies: readonly Body[];
}

/** One sentence with the ranges that are quoted in it, by those who quote. */
interface Quoted {
  readonly place: string;
  readonly text: string;
  readonly deciding: readonly Range[];
  readonly showing: Readonly<Record<ShownBy, readonly Range[]>>;
}

const wordsOf = (quotes: readonly { readonly words: string }[]) => quotes.map(({ words }) => words);

/** Nearly every sentence names a body: only what charges one with something is shown on its page. */
function quotedAt({ regulation, bodies }: Proof, place: string): Quoted {
  const text = wordsAt(regulation, place);
  const uses = usesAt(place);
  const usedBy = (tool: ShownBy) => rangesOf(text, wordsOf(uses.filter((use) => use.tool === tool)));
  const charges = bodies.flatMap(({ entries }) => entries.filter((each) => each.as === 'does' && each.place === place));
  const facts = documentFacts(regulation).filter((fact) => fact.place === place);
  return {
    ...{ place, text, deciding: rangesOf(text, wordsOf(uses.filter(decides))) },
    showing: {
      ...{ route: usedBy('route'), materials: usedBy('materials'), exclusions: usedBy('exclusions') },
      ...{ bodies: rangesOf(text, wordsOf(charges)), home: rangesOf(text, wordsOf(facts)) },
    },
  };
}

/** The clauses of one sentence, each with the line of the ledger in whose words it stands. */
function markClauses({ text, deciding }: Quoted, lines: readonly LedgerClause[]): MarkedClause[] {
  const placed = lines.flatMap((line) => rangesOf(text, [line.words]).map((range) => ({ ...range, line })));
  return clausesOf(
    text,
    placed.flatMap(({ start, end }) => [start, end]),
  ).map((range) => {
    const entry = placed.find(({ start, end }) => start <= range.start && range.start < end)?.line;
    const words = text.slice(range.start, range.end);
    const quoted = quotedIn(text, range, deciding);
    return { ...range, words, entry, mark: entry?.mark ?? 'computed', characters: charactersIn(words), quoted };
  });
}

const SHOWERS: readonly ShownBy[] = ['route', 'materials', 'exclusions', 'bodies', 'home'];
const LEDGER_FILE = 'content/ledger.yaml';

/** Who shows most of a clause. The pages of bodies quote nearly all: they may be named, and need not be. */
function faultsOfShowing(quoted: Quoted, clause: MarkedClause, entry: LedgerClause): string[] {
  const named: readonly ShownBy[] = entry.mark === 'shown' ? entry.by : [];
  const showing = SHOWERS.filter((each) => isMostlyQuoted(quoted.text, clause, quoted.showing[each]));
  const unnamed = showing.filter((each) => each !== 'bodies' && !named.includes(each));
  return [
    ...named.filter((each) => !showing.includes(each)).map((each) => `is not shown by ${each}`),
    ...unnamed.map((each) => `is marked ${entry.mark}, but ${each} shows it: mark it shown, by ${each}`),
  ];
}

/** Where the mark of one clause says other than the citations. */
function faultsOfClause(quoted: Quoted, clause: MarkedClause): string[] {
  const { entry } = clause;
  const computed = isMostlyQuoted(quoted.text, clause, quoted.deciding);
  if (entry === undefined) {
    const how = 'no rule quotes most of it: mark it shown, judged or not-a-rule';
    return computed ? [] : [`has no mark, and ${how} in ${LEDGER_FILE}`];
  }
  if (!computed) return faultsOfShowing(quoted, clause, entry);
  const [use] = usesAt(quoted.place).filter(decides);
  return [`is marked ${entry.mark}, but is computed (${use?.title ?? ''} …): take these words out of ${LEDGER_FILE}`];
}

function faultsAt(proof: Proof, place: string, lines: readonly LedgerClause[]): string[] {
  const quoted = quotedAt(proof, place);
  const absent = lines.filter(({ words }) => !quoted.text.includes(words));
  return [
    ...absent.map(({ words }) => `${place} does not say “${words}”`),
    ...markClauses(quoted, lines).flatMap((clause) =>
      faultsOfClause(quoted, clause).map((fault) => `${place} “${clause.words}” ${fault}`),
    ),
  ];
}

/** Every sentence of the articles, in order: `6.p1s3`. */
function sentencePlaces(regulation: Regulation): string[] {
  return sentencesOf(regulation)
    .map(({ place }) => place)
    .filter((place) => !place.startsWith('notice.'));
}

const linesAt = (entries: readonly LedgerEntry[], place: string) =>
  entries.filter((entry) => entry.place === place).flatMap(({ clauses }) => clauses);

/** Everything that is wrong with the ledger, in words; nothing where text, marks and citations agree. */
export function ledgerFaults(
  regulation: Regulation,
  bodies: readonly Body[],
  entries: readonly LedgerEntry[],
): string[] {
  const places = sentencePlaces(regulation);
  return [
    ...entries.filter(({ place }) => !places.includes(place)).map(({ place }) => `${place} is no sentence`),
    ...places.flatMap((place) => faultsAt({ regulation, bodies }, place, linesAt(entries, place))),
  ];
}

/** The ledger by place. Throws where anything is wrong with it. */
export function proveLedger(regulation: Regulation, bodies: readonly Body[], entries: readonly LedgerEntry[]): Ledger {
  const faults = ledgerFaults(regulation, bodies, entries);
  if (faults.length > 0) throw new Error(`${LEDGER_FILE}: ${faults.join('; ')}`);
  const proof = { regulation, bodies };
  return new Map(
    sentencePlaces(regulation).map((place) => [place, markClauses(quotedAt(proof, place), linesAt(entries, place))]),
  );
}
