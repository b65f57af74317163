import { describe, expect, it } from 'vitest';
import {
  containerOf,
  parseArticle,
  parsePlace,
  pathOf,
  sentencesAt,
  shapeOf,
  spokenPlace,
  standsAt,
  textAt,
  type Article,
} from '../../src/text/index.ts';
import { readArticles, readNotice } from '../regulation.ts';

const articles = readArticles();
const articleOf = (number: number): Article => {
  const found = articles.find((article) => article.number === number);
  if (!found) throw new Error(`no article ${String(number)}`);
  return found;
};
const spoken = (id: string) => {
  const { document } = parsePlace(id);
  return spokenPlace(id, shapeOf(typeof document === 'number' ? articleOf(document) : readNotice()));
};

describe('the spoken citation', () => {
  it.each([
    ['6.p1s3', '第六条第三句'],
    ['6.p1', '第六条'],
    ['6', '第六条'],
    ['4', '第四条'],
    ['notice', '印发通知'],
    ['1.p1s1', '第一条'],
    ['4.p9s1', '第四条第九款'],
    ['4.p2s2', '第四条第二款第二句'],
    ['13.i3n1s2', '第十三条第一款第（三）项第1目第二句'],
    ['13.i1s1', '第十三条第一款第（一）项'],
    ['13.p2s1', '第十三条第二款第一句'],
    ['14.i2s1', '第十四条第（二）项'],
    ['25.i1p2s2', '第二十五条第（一）项第二段第二句'],
    ['25.i2n8s1', '第二十五条第（二）项第8目'],
    ['38.i1p2', '第三十八条第（一）项第二段'],
    ['chapter.9', '第九章'],
    ['notice.p6s1', '印发通知第六段'],
  ])('%s is %s', (id, words) => {
    expect(spoken(id)).toBe(words);
  });

  it('is different for every sentence of the regulation', () => {
    const all = articles.flatMap((article) =>
      article.blocks.flatMap((block) =>
        block.sentences.map((sentence) => spokenPlace(`${String(article.number)}.${sentence.id}`, shapeOf(article))),
      ),
    );
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a place', () => {
  it.each([
    '',
    '6.',
    '6.s1',
    '6.p',
    'p1s1',
    '6.i1n2p3',
    '6.p1s1x',
    'chapter',
    'chapter.x',
    'law.p1',
    '6.P1',
    'x6.p1s1',
    'x6',
  ])('“%s” is none', (id) => {
    expect(() => parsePlace(id)).toThrow(/no place/);
  });

  it.each([
    ['6.p1s3', 'articles/6/#p1s3'],
    ['6', 'articles/6/'],
    ['notice.p6s1', 'notice/#p6s1'],
    ['notice', 'notice/'],
    ['chapter.2', '#chapter-2'],
  ])('%s stands at %s', (id, path) => {
    expect(pathOf(id)).toBe(path);
  });

  it.each([
    ['41', { document: 41 }],
    ['notice', { document: 'notice' }],
    ['chapter.12', { document: 'chapter', paragraph: 12 }],
    ['notice.p6', { document: 'notice', paragraph: 6 }],
    ['4.p10s11', { document: 4, paragraph: 10, sentence: 11 }],
    ['25.i10n12s13', { document: 25, item: 10, subitem: 12, sentence: 13 }],
    ['25.i11p12', { document: 25, item: 11, itemParagraph: 12 }],
  ])('%s has the parts %o and no others', (id, parts) => {
    expect(parsePlace(id)).toStrictEqual(parts);
  });

  const small = parseArticle(6, '第六条　项目应当申报。不足30万元的，备案。');

  it('a container holds its sentences', () => {
    expect(containerOf('6.p1s12')).toBe('6.p1');
    expect(containerOf('13.i3n1s2')).toBe('13.i3n1');
    expect(sentencesAt(small, '6.p1').map(({ id }) => id)).toEqual(['p1s1', 'p1s2']);
    expect(sentencesAt(small, '6.p1s3')).toEqual([]);
    expect(sentencesAt(small, '7.p1s1')).toEqual([]);
  });

  it('has words only if they stand there to the letter', () => {
    expect(textAt(small, '6.p1s2')).toBe('不足30万元的，备案。');
    expect(standsAt(small, '6.p1s2', '不足30万元的')).toBe(true);
    expect(standsAt(small, '6.p1s1', '不足30万元的')).toBe(false);
    expect(standsAt(small, '6.p1s2', '')).toBe(false);
    expect(textAt(small, '6.p1s1').startsWith('第六条')).toBe(false);
    expect(textAt(small, '6.p1')).toBe('项目应当申报。不足30万元的，备案。');
  });
});
