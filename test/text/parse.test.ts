import { describe, expect, it } from 'vitest';
import {
  findReferences,
  parseArticle,
  parseBlocks,
  parseNotice,
  publishedParagraphs,
  segment,
  splitSentences,
  toChinese,
} from '../../src/text/index.ts';
import { bodyOf, readArticles, readNotice } from '../regulation.ts';

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

  it('say what they are, with the marker as printed', () => {
    const blocks = parseBlocks(['引言：', '（一）甲。', '又。', '1.子。', '（二）乙。']);
    expect(blocks.map(({ kind, marker }) => [kind, marker])).toEqual([
      ['paragraph', ''],
      ['item', '（一）'],
      ['item-paragraph', ''],
      ['subitem', '1.'],
      ['item', '（二）'],
    ]);
  });

  it('all that follow the last 项 are 款 of their own', () => {
    expect(ids(['（一）甲。', '乙。', '丙。'])).toEqual(['i1', 'p1', 'p2']);
  });

  it('are numbered beyond nine like any other', () => {
    const items = Array.from({ length: 11 }, (_, index) => `（${toChinese(index + 1)}）甲。`);
    const subitems = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}.子。`);
    expect(ids([...items, ...subitems]).slice(-2)).toEqual(['i11n11', 'i11n12']);
    expect(parseBlocks(items).at(-1)).toMatchObject({ id: 'i11', marker: '（十一）' });
  });

  it('a number inside a paragraph opens nothing', () => {
    expect(ids(['依照（一）办理。', '共1.5万元。'])).toEqual(['p1', 'p2']);
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

describe('the notice', () => {
  it('has no heading, and comes back as it was', () => {
    const notice = readNotice();
    expect(notice).toMatchObject({ number: 'notice', heading: '' });
    expect(publishedParagraphs(notice).join('\n\n')).toBe(bodyOf('notice.md'));
    expect(publishedParagraphs(parseNotice('甲。\n\n乙。'))).toEqual(['甲。', '乙。']);
  });
});

describe('references', () => {
  it('may be one article or many, and have numerals of two or three characters', () => {
    const text = '按第六条和第十二、二十一、七条办理，第三项除外。';
    expect(findReferences(text).map(({ start, end, article }) => [text.slice(start, end), article])).toEqual([
      ['第六条', 6],
      ['第十二', 12],
      ['二十一', 21],
      ['七条', 7],
    ]);
  });

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

  it('end with the text, however far a mark reaches', () => {
    const far = [
      { start: -2, end: 1 },
      { start: 2, end: 9 },
    ];
    expect(segment('零一二三', far).map(({ text, marks }) => [text, marks.length])).toEqual([
      ['零', 1],
      ['一', 0],
      ['二三', 1],
    ]);
    expect(segment('', far)).toEqual([]);
  });
});
