/**
 * Which text and which rules a result was made with: a short hash that changes whenever an answer can. It stands on every print
 * and in every link to a list; a reader who opens an older one is told.
 */
import { createHash } from 'node:crypto';
import { hashOfCode } from './code.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** Rules, matching of purchases, readers of what is typed and pasted: all that makes answers. */
const CODE = await hashOfCode('.', ['src/core/index.ts']);

/** The stamp over a text and its interpretations, with the code (as `hashOfCode` gives it) that answers by them. */
export function stampOf(regulation: Regulation, code: string): string {
  const texts = [...regulation.articles, regulation.notice].map(({ text }) => text.blocks);
  const headings = regulation.chapters.map(({ heading }) => heading);
  const doubts = regulation.interpretations.map(({ slug, question, words, readings, adopted, why, otherwise, ask }) => [
    ...[slug, question, words, readings],
    ...[adopted, why, otherwise, ask],
  ]);
  const everything = JSON.stringify([texts, headings, doubts, code]);
  return createHash('sha256').update(everything).digest('hex').slice(0, 8);
}

/** The same regulation always has the same version: computed once. */
const known = new WeakMap<Regulation, string>();

/** Eight hexadecimal digits over the published text, the interpretations as results show them, and the code of the core. */
export function versionOf(regulation: Regulation): string {
  const version = known.get(regulation) ?? stampOf(regulation, CODE);
  known.set(regulation, version);
  return version;
}
