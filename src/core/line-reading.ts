/** What one line names: the kinds of 第三十八条 its words point to, and what forbids to conclude from them. */
import { JOINERS, LEFT_OUT, MAKING, RENTING } from './word-traps.ts';
import type { KindId } from './exclusion-rule.ts';
import { findHits, foldText, type Hit, type Source } from './matching.ts';
import { findPointer, type Pointer } from './pointers.ts';

/** One kind's word in a line. */
export interface Match {
  readonly kind: KindId;
  /** As the line writes it. */
  readonly words: string;
  /** Where it starts in the line, in UTF-16 units. */
  readonly start: number;
  readonly source: Source;
}

export interface LineReading {
  readonly matches: readonly Match[];
  /**
   * `clear`: the words are what is bought. `making`: they may name a system that is to be made (题库系统开发).
   * `mixed`: another part of the line is something else (打印机、服务器). `renting`: the thing is hired, not bought.
   */
  readonly certainty: 'clear' | 'making' | 'mixed' | 'renting';
  readonly pointer: Pointer | undefined;
}

/** Stands for a character of a match, or left out; no one types it. */
const MATCHED = '\u0000';
/** Stands for a character of a longer word that means something else. */
const OTHER = '\u0001';

const isMatch = ({ term }: Hit): boolean => term.kinds.length > 0;

/** The text with every match and every other word made unreadable. The hits are in order; they may overlap, none holds another. */
function maskHits(text: string, hits: readonly Hit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const hit of hits) {
    pieces.push(text.slice(at, hit.start), (isMatch(hit) ? MATCHED : OTHER).repeat(hit.end - Math.max(at, hit.start)));
    at = hit.end;
  }
  return pieces.join('') + text.slice(at);
}

const OPERATIONS: readonly KindId[] = ['business-operation', 'content-production', 'performance-evaluation'];

/** Whether the rest of its part of the line speaks of software about the thing. */
function isFollowedByMaking(kind: KindId, rest: string): boolean {
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

/** Of each kind the first hit is enough: what follows a later one follows it too. 智能楼宇 asks itself (需要自定义开发). */
function mayBeMade({ start, text, hits }: Part): boolean {
  const first = new Map<KindId, Hit>();
  for (const hit of hits) for (const kind of hit.term.kinds) first.set(kind, first.get(kind) ?? hit);
  first.delete('smart-building');
  if (first.size > 0 && MAKING.anywhere.test(text)) return true;
  return [...first].some(([kind, { end }]) => isFollowedByMaking(kind, text.slice(end - start)));
}

/** A part of the line without a match that is servers and the like, or software to be made. */
function isSomethingElse({ text }: Part): boolean {
  if (text.includes(MATCHED)) return false;
  return (
    text.includes(OTHER) || MAKING.anywhere.test(text) || MAKING.after.test(text) || findPointer(text) !== undefined
  );
}

function certaintyOf(hits: readonly Hit[], masked: string): LineReading['certainty'] {
  if (hits.length === 0) return 'clear';
  const parts = partsOf(masked, hits);
  if (parts.some(mayBeMade)) return 'making';
  if (parts.some(isSomethingElse)) return 'mixed';
  return RENTING.test(masked) && hits.some(({ term }) => !term.kinds.includes('data-cards')) ? 'renting' : 'clear';
}

/** Each kind and word once, where it first stands. */
function matchesOf(line: string, origin: readonly number[], hits: readonly Hit[]): Match[] {
  const found = new Map<string, Match>();
  for (const { term, start, end } of hits) {
    const first = origin[start] ?? 0;
    const words = line.slice(first, (origin[end - 1] ?? first) + 1);
    for (const kind of term.kinds) {
      const key = `${kind} ${words}`;
      found.set(key, found.get(key) ?? { kind, words, start: first, source: term.source });
    }
  }
  return [...found.values()];
}

/** Reads one line as a person wrote it. */
export function readLine(line: string): LineReading {
  const folded = foldText(line);
  const text = folded.text.replace(LEFT_OUT, (words) => MATCHED.repeat(words.length));
  const hits = findHits(text);
  const counting = hits.filter(isMatch);
  return {
    matches: matchesOf(line, folded.origin, counting),
    certainty: certaintyOf(counting, maskHits(text, hits)),
    pointer: findPointer(maskHits(text, counting)),
  };
}
