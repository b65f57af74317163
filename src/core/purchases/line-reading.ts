/** What one line names: the kinds of 第三十八条 its words point to, and what forbids to conclude from them. */
import { findCode, type CatalogueItem, type FoundCode } from './catalogue.ts';
import type { KindId } from '../law/purchases/kinds.ts';
import { findHits, foldText, foldUnit, type Hit, type Source } from './matching.ts';
import { findPointer, namesHardware, pointerOf, type Pointer } from '../law/purchases/pointers.ts';
import { CARRYING, JOINERS, LEFT_OUT, MAKING, RENTING, SERVING, SHARED_PARTS } from '../law/purchases/word-traps.ts';

/** One kind's word in a line. */
export interface Match {
  readonly kind: KindId;
  /** As the line writes it. */
  readonly words: string;
  /** Where it starts in the line, in UTF-16 units. */
  readonly start: number;
  readonly source: Source;
}

/**
 * `clear`: the words are what is bought. `making`: they may name a system that is to be made (题库系统开发). `service`: they may
 * name what a service is done with (无人机巡检服务). `mixed`: another part of the line is something else (打印机、服务器).
 * `renting`: the thing is hired, not bought. `at-odds`: the code of the catalogue is not that of the name.
 * `unsure`: a near word of which it is known why it may be none.
 */
type Certainty = 'clear' | 'making' | 'service' | 'mixed' | 'renting' | 'at-odds' | 'unsure';

export interface LineReading {
  readonly matches: readonly Match[];
  readonly certainty: Certainty;
  /** Of `making` and `service`: the words of the line that say so; else empty. */
  readonly around: string;
  /** Of `unsure`: why. */
  readonly why: string | undefined;
  readonly pointer: Pointer | undefined;
  /** The item of the catalogue whose code stands in the line. */
  readonly item: CatalogueItem | undefined;
}

/** Stands for a character of a match, or left out; no one types it. */
const MATCHED = '\u0000';
/** Stands for a character of a longer word that means something else. */
const OTHER = '\u0001';

const isMatch = ({ term }: Hit): boolean => term.kinds.length > 0;

/** The text with every match and every other word made unreadable. The hits are in order; they may overlap. */
function maskHits(text: string, hits: readonly Hit[]): string {
  let masked = '';
  let at = 0;
  for (const hit of hits) {
    if (hit.end <= at) continue;
    masked += text.slice(at, hit.start) + (isMatch(hit) ? MATCHED : OTHER).repeat(hit.end - Math.max(at, hit.start));
    at = hit.end;
  }
  return masked + text.slice(at);
}

const OPERATIONS: readonly KindId[] = ['business-operation', 'content-production', 'performance-evaluation'];

/** Whether the rest of its part of the line speaks of software about the thing. */
function isFollowedByMaking(kind: KindId, words: string, rest: string): boolean {
  if (MAKING.act.test(words) && MAKING.system.test(rest)) return true;
  if (MAKING.after.test(rest) || MAKING.later.test(rest)) return true;
  if (kind !== 'desktop-software' && MAKING.software.test(rest)) return true;
  return OPERATIONS.includes(kind) && MAKING.system.test(rest);
}

/** One of the things that a line joins by 、 and the like, with its hits. */
interface Part {
  readonly start: number;
  readonly text: string;
  readonly hits: readonly Hit[];
}

function partsOf(masked: string, hits: readonly Hit[]): Part[] {
  let start = 0;
  let next = 0;
  return masked.split(JOINERS).map((text) => {
    const part = { start, text };
    start += text.length + 1;
    const first = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < start) next += 1;
    return { ...part, hits: hits.slice(first, next) };
  });
}

/** Of each kind the first hit is enough: what follows a later one follows it too. */
function firstOfKinds(hits: readonly Hit[]): Map<KindId, Hit> {
  const first = new Map<KindId, Hit>();
  for (const hit of hits) for (const kind of hit.term.kinds) first.set(kind, first.get(kind) ?? hit);
  return first;
}

/** 智能楼宇 asks itself (需要自定义开发). */
function mayBeMade({ start, text, hits }: Part): boolean {
  const first = firstOfKinds(hits);
  first.delete('smart-building');
  if (first.size > 0 && MAKING.anywhere.test(text)) return true;
  return [...first].some(([kind, { term, end }]) => isFollowedByMaking(kind, term.words, text.slice(end - start)));
}

/** What follows the thing is a service with it; maintenance is named by the article, and the kinds of （五） are services. */
function mayBeService({ start, text, hits }: Part): boolean {
  return [...firstOfKinds(hits)].some(
    ([kind, { end }]) =>
      !OPERATIONS.includes(kind) &&
      kind !== 'data-cards' &&
      SERVING.service.test(text.slice(end - start)) &&
      !SERVING.upkeep.test(text),
  );
}

/** A part of the line without a match that is servers and the like, or software to be made. */
function isSomethingElse({ text }: Part): boolean {
  if (text.includes(MATCHED)) return false;
  return (
    text.includes(OTHER) || MAKING.anywhere.test(text) || MAKING.after.test(text) || findPointer(text) !== undefined
  );
}

interface Judged {
  readonly certainty: Certainty;
  /** The part of the line that says so, in units of the folded text. */
  readonly part?: Part;
}

/** Any word of another thing, of making, serving or renting: where none stands in a line, nothing speaks against its matches. */
const SPEAKS_OF_MORE = new RegExp(
  [...[JOINERS, MAKING.anywhere, MAKING.after, MAKING.system, MAKING.software, SERVING.service, RENTING]]
    .map(({ source }) => source)
    .join('|'),
);

function certaintyOf(hits: readonly Hit[], masked: string): Judged {
  if (hits.length === 0) return { certainty: 'clear' };
  const unsure = hits.some(({ term }) => term.why !== undefined) ? 'unsure' : 'clear';
  if (!SPEAKS_OF_MORE.test(masked)) return { certainty: unsure };
  const parts = partsOf(masked, hits);
  const made = parts.find(mayBeMade);
  if (made) return { certainty: 'making', part: made };
  const served = parts.find(mayBeService);
  if (served) return { certainty: 'service', part: served };
  if (parts.some(isSomethingElse)) return { certainty: 'mixed' };
  if (RENTING.test(masked) && hits.some(({ term }) => !term.kinds.includes('data-cards')))
    return { certainty: 'renting' };
  return { certainty: unsure };
}

/** Each kind and word once, where it first stands. */
function matchesOf(line: string, origin: readonly number[], hits: readonly Hit[]): Match[] {
  const found: Match[] = [];
  for (const { term, start, end } of hits) {
    const first = origin[start] ?? 0;
    const words = line.slice(first, (origin[end - 1] ?? first) + 1);
    for (const kind of term.kinds)
      if (!found.some((match) => match.kind === kind && match.words === words))
        found.push({ kind, words, start: first, source: term.source });
  }
  return found;
}

/** The part of the line as it was typed. */
function asTyped(line: string, origin: readonly number[], { start, text }: Part): string {
  const first = origin[start] ?? 0;
  return line.slice(first, (origin[start + text.length - 1] ?? line.length - 1) + 1).trim();
}

const isSharedPart = ({ term }: Hit): boolean => SHARED_PARTS.has(term.words);

/** 服务器（64G内存、4TB硬盘）: what a server is made of is no 桌面办公设备. */
function withoutPartsOfServers(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(isSharedPart) || !namesHardware(maskHits(text, hits))) return hits;
  return hits.filter((hit) => !isSharedPart(hit));
}

const isCard = ({ term }: Hit): boolean => term.kinds.includes('data-cards');

/** 视频监控用4G流量卡: bought is the card, not what it is for. */
function withoutUsesOfCards(text: string, hits: readonly Hit[]): readonly Hit[] {
  if (!hits.some(isCard)) return hits;
  const cards = hits.filter(isCard);
  const isForCard = ({ end }: Hit) =>
    cards.some(({ start }) => {
      const between = text.slice(end, start);
      return end <= start && !JOINERS.test(between) && !CARRYING.test(between);
    });
  return hits.filter((hit) => isCard(hit) || !isForCard(hit));
}

/** What the words alone say. */
function readWords(line: string): LineReading {
  const folded = foldText(line);
  const text = folded.text.replace(LEFT_OUT, (words) => MATCHED.repeat(words.length));
  const hits = withoutUsesOfCards(text, withoutPartsOfServers(text, findHits(text)));
  const counting = hits.filter(isMatch);
  const masked = maskHits(text, hits);
  const { certainty, part } = certaintyOf(counting, masked);
  return {
    matches: matchesOf(line, folded.origin, counting),
    certainty,
    around: part ? asTyped(line, folded.origin, part) : '',
    why: counting.find(({ term }) => term.why !== undefined)?.term.why,
    pointer: findPointer(counting.length === hits.length ? masked : maskHits(text, counting)),
    item: undefined,
  };
}

/** With the code of an item: its kinds are offered, and what the article itself names in the line; where the two have no kind in common, both. */
function withItem(words: LineReading, { item, start, end }: FoundCode, line: string): LineReading {
  const isOfItem = ({ kind }: Match) => item.kinds.includes(kind);
  const agrees = words.matches.length === 0 || words.matches.some(isOfItem);
  const kept = words.matches.filter((match) => !agrees || match.source === 'article' || isOfItem(match));
  const code = item.kinds.map((kind): Match => ({ kind, words: line.slice(start, end), start, source: 'catalogue' }));
  const unsure = item.kinds.length > 0 && item.why !== undefined;
  const own = !agrees ? 'at-odds' : unsure ? 'unsure' : 'clear';
  const certainty = words.certainty === 'clear' || words.certainty === 'unsure' ? own : words.certainty;
  return {
    ...words,
    matches: [...kept, ...code],
    certainty,
    why: item.why,
    pointer: words.pointer ?? (item.see === undefined ? undefined : pointerOf(item.name, item.see)),
    item,
  };
}

/** Reads one line as a person wrote it. */
export function readLine(line: string): LineReading {
  const found = findCode(line, foldUnit);
  if (found === undefined) return readWords(line);
  // The code is no word; blanks in its place keep every other place.
  const rest = line.slice(0, found.start) + ' '.repeat(found.end - found.start) + line.slice(found.end);
  return withItem(readWords(rest), found, line);
}
