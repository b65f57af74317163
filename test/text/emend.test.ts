import { describe, expect, it } from 'vitest';
import {
  asCaptured,
  fold,
  onlyOccurrence,
  parseArticle,
  restoredRanges,
  undoEmendations,
} from '../../src/text/index.ts';

const restored = (captured: string, published: string) =>
  restoredRanges(captured, published).map(({ start, end }) => published.slice(start, end));

describe('an emendation', () => {
  it.each([
    ['〔20238号', '〔2023〕8号', ['〕']],
    ['2024923', '2024年9月23日', ['年', '月', '日']],
    ['经区政府同意，印发', '已经区政府同意，现印发', ['已', '现']],
    ['第一章', '第一章　总则', ['　总则']],
  ])('%s → %s restores %j and nothing else', (captured, published, runs) => {
    expect(restored(captured, published)).toEqual(runs);
  });

  it.each([
    ['申前', '申报后'],
    ['甲乙', '乙甲'],
    ['甲', ''],
  ])('%s → %s would change or drop characters: refused', (captured, published) => {
    expect(() => restoredRanges(captured, published)).toThrow(/does not keep/);
  });

  it('is undone once, and only where it stands exactly once', () => {
    const emendation = { id: 'x', place: '12.p1s3', captured: '申前', published: '申报前' };
    expect(undoEmendations('。申报前，', [emendation])).toBe('。申前，');
    expect(() => undoEmendations('申报前申报前', [emendation])).toThrow(/twice/);
    expect(() => undoEmendations('申前', [emendation])).toThrow(/nowhere/);
    expect(onlyOccurrence('零一二', '一')).toEqual({ start: 1, end: 2 });
    expect(onlyOccurrence('一二', '一')).toEqual({ start: 0, end: 1 });
  });

  it('is undone in its own article and sentence only, whatever else has the same words', () => {
    const article = parseArticle(12, '第十二条　申报前。申报前；\n\n申报前。');
    const at = (place: string) => ({ id: place, place, captured: '申前', published: '申报前' });
    const captured = asCaptured(article, [at('12.p1s2'), at('2.p1s1'), at('112.p1s1')]);
    expect(captured.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text))).toEqual([
      '申报前。',
      '申前；',
      '申报前。',
    ]);
    expect(asCaptured(article, [])).toEqual(article);
  });
});

describe('folding', () => {
  it('narrows ，（）；： and drops white space, nothing else', () => {
    expect(fold('（一）甲，乙；丙：\u3000丁\u2002。、“”')).toBe('(一)甲,乙;丙:丁。、“”');
  });
});
