/** Lines as departments write them, and the kinds that must be offered for each. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkLine, CONDITION_IDS, KIND_IDS, type ConditionAnswers } from '../../src/core/index.ts';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';

const kind = z.enum(KIND_IDS);
const group = z.strictObject({
  kinds: z.array(kind),
  /** Kinds that may be offered beside. */
  also: z.array(kind).default([]),
  article: z.boolean().default(false),
  doubt: z.boolean().default(false),
  lines: z.array(z.string()),
});
const GROUPS = z.array(group).parse(parse(readFileSync(new URL('purchase-lines.yaml', import.meta.url), 'utf8')));
const LINES = GROUPS.flatMap(({ lines, ...expected }) => lines.map((text) => ({ text, ...expected })));
const offered = (text: string) => new Set(checkLine({ text }).matches.map((match) => match.kind));

/** Every one answer to a condition, by itself. */
const ONE_ANSWER: readonly ConditionAnswers[] = CONDITION_IDS.flatMap((id) => [{ [id]: 'yes' }, { [id]: 'no' }]);

it('there are at least 150, each once', () => {
  expect(LINES.length).toBeGreaterThanOrEqual(150);
  expect(new Set(LINES.map(({ text }) => text)).size).toBe(LINES.length);
});

describe('what is offered', () => {
  it.each(LINES)('$text: $kinds', ({ text, kinds, also }) => {
    const found = offered(text);
    expect(kinds.filter((each) => !found.has(each))).toEqual([]);
    expect([...found].filter((each) => !kinds.includes(each) && !also.includes(each))).toEqual([]);
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
