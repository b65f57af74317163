/** The ledger: every sentence of the articles with its mark, proved against the text and against the citations. */
import { documentFacts } from './facts.ts';
import { sentencesOf } from './occurrences.ts';
import { wordsAt } from './places.ts';
import { decides } from './purposes.ts';
import type { Regulation } from './regulation.ts';
import type { Body, LedgerEntry } from './schemas.ts';
import { usesAt } from './uses.ts';

export type LedgerMark = LedgerEntry['mark'];

/** Place → its entry, in the order of the text. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** The marks in words, with what each means. */
export const LEDGER_MARKS: Readonly<Record<LedgerMark, { readonly label: string; readonly about: string }>> = {
  computed: { label: '已计算', about: '工具的步骤、材料、核对或者期限由这一句算出，规则列在旁边。' },
  shown: { label: '已展示', about: '工具或者页面展示这一句，不由它算出什么。' },
  judged: { label: '需人工判断', about: '要由人判断，工具不算，理由列在旁边。' },
  'not-a-rule': { label: '非规则', about: '目的、标题、总起等，要做的事写在别的句子里。' },
};

/** The pages that show sentences: their labels and where they are. */
export const SHOWN_BY = {
  route: { label: '审批路径', path: 'tools/route/' },
  materials: { label: '材料清单', path: 'tools/materials/' },
  exclusions: { label: '适用范围', path: 'tools/exclusions/' },
  bodies: { label: '机构', path: 'bodies/' },
  home: { label: '首页', path: '' },
} as const;

/** Everything that a line of the ledger is held against. */
interface Proof {
  readonly regulation: Regulation;
  readonly bodies: readonly Body[];
}

/** Every sentence of the articles, in order: `6.p1s3`. */
function sentencePlaces(regulation: Regulation): string[] {
  return sentencesOf(regulation)
    .map(({ place }) => place)
    .filter((place) => !place.startsWith('notice.'));
}

/** The tools that cite a sentence, and the first page where it states one of the facts there. */
function showersOf(regulation: Regulation, place: string): string[] {
  const onHome = documentFacts(regulation).some((fact) => fact.place === place);
  return [...new Set<string>(usesAt(place).map(({ tool }) => tool)), ...(onHome ? ['home'] : [])];
}

/** Nearly every sentence names a body: only what charges one with something is shown there. */
const isCharge = (bodies: readonly Body[], place: string) =>
  bodies.some(({ entries }) => entries.some((entry) => entry.as === 'does' && entry.place === place));

function faultsOfShown(
  { regulation, bodies }: Proof,
  { place, by }: Extract<LedgerEntry, { mark: 'shown' }>,
): string[] {
  const showers = showersOf(regulation, place);
  const proven = [...showers, ...(isCharge(bodies, place) ? ['bodies'] : [])];
  return [
    ...by.filter((each) => !proven.includes(each)).map((each) => `${place} is not shown by ${each}`),
    ...showers.filter((each) => !by.some((named) => named === each)).map((each) => `${place} is shown by ${each} too`),
  ];
}

/** Where the mark says other than the citations. */
function faultsOfMark(proof: Proof, entry: LedgerEntry): string[] {
  const { place, mark } = entry;
  const uses = usesAt(place);
  if (mark === 'computed')
    return uses.some(decides) ? [] : [`${place} is marked computed, but nothing is computed by it`];
  if (uses.some(decides)) return [`${place} is marked ${mark}, but something is computed by it`];
  if (mark === 'shown') return faultsOfShown(proof, entry);
  const [use] = uses;
  return use === undefined ? [] : [`${place} is marked ${mark}, but ${use.tool} shows it`];
}

function faultsOfEntry(proof: Proof, entry: LedgerEntry, places: ReadonlySet<string>): string[] {
  const { place, words } = entry;
  if (!places.has(place)) return [`${place} is no sentence`];
  if (!wordsAt(proof.regulation, place).startsWith(words)) return [`${place} does not begin with “${words}”`];
  return faultsOfMark(proof, entry);
}

/** Everything that is wrong with the ledger, in words; nothing where text, marks and citations agree. */
export function ledgerFaults(
  regulation: Regulation,
  bodies: readonly Body[],
  entries: readonly LedgerEntry[],
): string[] {
  const places = sentencePlaces(regulation);
  const marked = new Set(entries.map(({ place }) => place));
  return [
    ...places.filter((place) => !marked.has(place)).map((place) => `${place} has no mark`),
    ...entries.flatMap((entry) => faultsOfEntry({ regulation, bodies }, entry, new Set(places))),
  ];
}

/** The ledger by place. Throws where anything is wrong with it. */
export function proveLedger(regulation: Regulation, bodies: readonly Body[], entries: readonly LedgerEntry[]): Ledger {
  const faults = ledgerFaults(regulation, bodies, entries);
  if (faults.length > 0) throw new Error(`content/ledger.yaml: ${faults.join('; ')}`);
  return new Map(entries.map((entry) => [entry.place, entry]));
}
