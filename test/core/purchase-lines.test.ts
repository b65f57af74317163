/** Lines as departments write them, and the kinds that must be offered for each. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkLine, CONDITION_IDS, KIND_IDS, type ConditionAnswers } from '../../src/core/index.ts';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const kind = z.enum(KIND_IDS);
const group = z.strictObject({
  kinds: z.array(kind),
  /** At least one of these must be offered. */
  any: z.array(kind).default([]),
  /** Kinds that may be offered beside. */
  also: z.array(kind).default([]),
  article: z.boolean().default(false),
  doubt: z.boolean().default(false),
  lines: z.array(z.string()),
});
const linesOf = (file: string) =>
  z
    .array(group)
    .parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')))
    .flatMap(({ lines, ...expected }) => lines.map((text) => ({ text, ...expected })));
/** Each by itself: what was labelled with the vocabulary at hand, and what was labelled from the article alone. */
const FILES = ['purchase-lines.yaml', 'purchase-lines-blind.yaml'].map((file) => ({ file, lines: linesOf(file) }));
const LINES = FILES.flatMap(({ lines }) => lines);
const offered = (text: string) => new Set(checkLine({ text }).matches.map((match) => match.kind));

/** Every one answer to a condition, by itself. */
const ONE_ANSWER: readonly ConditionAnswers[] = CONDITION_IDS.flatMap((id) => [{ [id]: 'yes' }, { [id]: 'no' }]);

it.each(FILES)('$file: there are at least 150, each once', ({ lines }) => {
  expect(lines.length).toBeGreaterThanOrEqual(150);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(lines.length);
});

describe('what is offered', () => {
  it.each(LINES)('$text: $kinds $any', ({ text, kinds, any, also }) => {
    const found = offered(text);
    const known = [...kinds, ...any, ...also];
    expect(kinds.filter((each) => !found.has(each))).toEqual([]);
    expect(any.length === 0 || any.some((each) => found.has(each))).toBe(true);
    expect([...found].filter((each) => !known.includes(each))).toEqual([]);
  });

  it.each(LINES.filter(({ article }) => article))('$text: by the article’s own word', ({ text, kinds }) => {
    const own = checkLine({ text }).matches.filter(({ source }) => source === 'article');
    expect(own.map((match) => match.kind)).toEqual(expect.arrayContaining(kinds));
  });
});

it.each(LINES.filter(({ doubt }) => doubt))('$text: in doubt, never outside by one answer', ({ text }) => {
  const { because } = checkLine({ text });
  expect(because.join('')).toMatch(/^条文写的是/);
  for (const conditions of ONE_ANSWER) expect(checkLine({ text, conditions }).result).not.toBe('excluded');
});
