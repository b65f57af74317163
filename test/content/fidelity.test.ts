/** The invariant of the published text: nothing added, dropped or improved outside the register. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fold, localId, publishedParagraphs, undoEmendations, type Article } from '../../src/text/index.ts';
import type { Restoration } from '../../src/site/regulation/schemas.ts';
import { readContent } from '../regulation.ts';
import { regulation } from '../site/content.ts';

/** The text as received. An amended one is another file, with its own digest and lines. */
const CAPTURE = {
  file: '000_01c867eeecc388d5.txt',
  sha256: 'c8d120638423738a574a5593d9aa6f9e707e0acccb015864345e186aceec0c87',
  notice: { first: 10, last: 24 },
  regulation: { first: 26, last: 252 },
} as const;

const capture = readContent(`source/${CAPTURE.file}`);
const lines = capture.split('\n');
const { restorations, doubtful, chapters, notice } = regulation;

/** The paragraphs of the capture from line to line, folded; empty lines are no paragraphs. */
const captured = ({ first, last }: { readonly first: number; readonly last: number }) =>
  lines
    .slice(first - 1, last)
    .map(fold)
    .filter((line) => line !== '');

/** The paragraphs of a document as captured: each sentence with its own emendations undone. */
function undone(text: Article, register: readonly Restoration[]): string[] {
  const blocks = text.blocks.map((block) => ({
    ...block,
    sentences: block.sentences.map((sentence) => {
      const own = register.filter(({ place }) => place === `${String(text.number)}.${sentence.id}`);
      return { ...sentence, text: undoEmendations(sentence.text, own) };
    }),
  }));
  return publishedParagraphs({ ...text, blocks }).map(fold);
}

function regulationUndone(register: readonly Restoration[]): string[] {
  return chapters.flatMap(({ number, heading, articles }) => {
    const own = register.filter(({ place }) => place === `chapter.${String(number)}`);
    return [fold(undoEmendations(heading, own)), ...articles.flatMap(({ text }) => undone(text, register))];
  });
}

test('the capture is the one received', () => {
  const digest = createHash('sha256').update(capture).digest('hex');
  expect(digest).toBe(CAPTURE.sha256);
});

test('the capture’s text begins with 第一章 and ends with 第四十一条', () => {
  const { first, last } = CAPTURE.regulation;
  expect(lines[first - 1]?.trim()).toBe('第一章');
  expect(lines[last - 1]).toMatch(/^第四十一条.*同时废止。$/);
  expect(captured({ first: last + 1, last: lines.length }).filter((line) => /^第.+[条章]/.test(line))).toEqual([]);
});

describe('every emendation undone, the published text is the capture', () => {
  test('41 articles and nine chapter headings', () => {
    expect(regulationUndone(restorations)).toEqual(captured(CAPTURE.regulation));
  });

  test('the notice', () => {
    expect(undone(notice.text, restorations)).toEqual(captured(CAPTURE.notice));
  });
});

describe('each emendation', () => {
  const all = (register: readonly Restoration[]) =>
    [...undone(notice.text, register), ...regulationUndone(register)].join('');
  const whole = all(restorations);

  test.each(restorations)('$id is used, and once: without it the text differs', (entry) => {
    const without = all(restorations.filter(({ id }) => id !== entry.id));
    expect(without).not.toBe(whole);
    expect(without.length - whole.length).toBe(fold(entry.published).length - fold(entry.captured).length);
  });

  test.each(restorations)('$id stands on its line of the capture', (entry) => {
    expect(fold(lines[entry.line - 1] ?? '')).toContain(fold(entry.captured));
  });
});

describe('each place left in doubt', () => {
  test.each(doubtful)(
    '$id stands at its place, and on its line of the capture as published',
    ({ place, line, words }) => {
      const document = regulation.articles.find(({ number }) => place.startsWith(`${String(number)}.`));
      const sentences = document?.text.blocks.flatMap((block) => block.sentences) ?? [];
      expect(sentences.find(({ id }) => id === localId(place))?.text).toContain(words);
      expect(fold(lines[line - 1] ?? '')).toContain(fold(words));
    },
  );
});
