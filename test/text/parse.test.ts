import { describe, expect, it } from 'vitest';
import {
  findReferences,
  parseArticle,
  parseBlocks,
  publishedParagraphs,
  segment,
  splitSentences,
} from '../../src/text/index.ts';
import { bodyOf, readArticles } from '../regulation.ts';

describe('sentences', () => {
  it('end with 。 or ； but not inside brackets, quotes or titles', () => {
    expect(splitSentences('甲；乙。丙')).toEqual(['甲；', '乙。', '丙']);
    expect(splitSentences('甲（乙；丙。）丁“戊。”己《庚。》。')).toEqual(['甲（乙；丙。）丁“戊。”己《庚。》。']);
  });
});

describe('paragraphs', () => {
  const ids = (paragraphs: string[]) => parseBlocks(paragraphs).map(({ id }) => id);

  it('an unnumbered one between 项 belongs to the 项 before it; after the last it is the next 款', () => {
    expect(ids(['引言：', '（一）甲。', '又。', '（二）乙。', '1.子。', '2.丑。', '再。'])).toEqual([
      'p1',
      'i1',
      'i1p2',
      'i2',
      'i2n1',
      'i2n2',
      'p2',
    ]);
  });

  it('numbers must run on: a gap is damage', () => {
    expect(() => parseBlocks(['（一）甲。', '（三）丙。'])).toThrow(/项 3 follows 1/);
    expect(() => parseBlocks(['（一）甲。', '2.丑。'])).toThrow(/目 2 follows 0/);
    expect(() => parseBlocks(['1.子。'])).toThrow(/outside any 项/);
  });

  it('an article must begin with its own number', () => {
    expect(() => parseArticle(6, '第七条　甲。')).toThrow(/第六条/);
  });
});

describe('nothing is dropped in parsing', () => {
  it.each(readArticles().map((article) => [article.heading, article] as const))('%s', (_heading, article) => {
    const file = bodyOf(`articles/${String(article.number).padStart(2, '0')}.md`);
    expect(publishedParagraphs(article).join('\n\n')).toBe(file);
  });
});

describe('references', () => {
  it('第二十条 names 第六、七条, and no other article names one', () => {
    const found = readArticles().flatMap(({ number, blocks }) =>
      blocks.flatMap(({ sentences }) =>
        sentences.flatMap(({ text }) =>
          findReferences(text).map(({ start, end, article }) => [number, article, text.slice(start, end)]),
        ),
      ),
    );
    expect(found).toEqual([
      [20, 6, '第六'],
      [20, 7, '七条'],
    ]);
  });
});

describe('segments', () => {
  it('cut where marks begin and end, overlapping or not, and join to the text again', () => {
    const marks = [
      { start: 1, end: 4, name: 'a' },
      { start: 3, end: 6, name: 'b' },
    ];
    const pieces = segment('零一二三四五六', marks);
    expect(pieces.map(({ text, marks: on }) => `${text}:${on.map(({ name }) => name).join('')}`)).toEqual([
      '零:',
      '一二:a',
      '三:ab',
      '四五:b',
      '六:',
    ]);
  });
});
