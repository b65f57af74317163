import { describe, expect, it } from 'vitest';
import { locate, parseArticle, readSource } from '../../src/text/index.ts';

const articles = [
  parseArticle(
    1,
    [
      '第一条　项目应当申报。',
      '（一）设备。',
      '1.桌面设备。含打印机等桌面设备。',
      '2.其他设备。',
      '未经批准的项目，不安排资金；项目应当备案。',
    ].join('\n\n'),
  ),
  parseArticle(2, '第二条　项目应当申报。'),
];

describe('locate', () => {
  it.each([
    [1, '不安排资金', '1.p2s1'],
    [1, '不安排资金；项目应当备案。', '1.p2'],
    [1, '含打印机等', '1.i1n1s2'],
    ['1（一）', '设备。', '1.i1s1'],
    ['1（一）1第一句', '桌面设备', '1.i1n1s1'],
    ['1（一）1第二句', '桌面设备', '1.i1n1s2'],
    ['1第二款', '项目应当', '1.p2s2'],
    [2, '项目应当申报', '2.p1s1'],
  ] as const)('finds in %s the words “%s” at %s', (source, words, place) => {
    expect(locate(articles, source, words)).toEqual({ found: 'once', place });
  });

  it('names every place of words that stand more than once', () => {
    expect(locate(articles, 1, '设备。')).toEqual({
      found: 'twice',
      places: ['1.i1s1', '1.i1n1s1', '1.i1n1s2', '1.i1n2s1'],
    });
    expect(locate(articles, '1（一）1', '桌面设备')).toMatchObject({ found: 'twice' });
  });

  it('names the nearest sentence for words that stand nowhere', () => {
    expect(locate(articles, 1, '未经批准的项目，不得安排资金')).toEqual({
      found: 'nowhere',
      nearest: '未经批准的项目，不安排资金；',
    });
    expect(locate(articles, 1, '')).toMatchObject({ found: 'nowhere' });
    expect(locate(articles, 3, '项目应当申报')).toMatchObject({ found: 'nowhere', nearest: '项目应当申报。' });
  });

  it('looks only where the hint says', () => {
    expect(locate(articles, '1（二）', '设备。')).toMatchObject({ found: 'nowhere' });
  });
});

describe('readSource', () => {
  it('takes a hint apart', () => {
    expect(readSource('38（五）1第一句')).toEqual({ document: 38, block: 'i5n1', sentence: 's1' });
    expect(readSource('4第九款')).toEqual({ document: 4, block: 'p9', sentence: '' });
    expect(readSource('25（一）第二段')).toEqual({ document: 25, block: 'i1p2', sentence: '' });
    expect(readSource('notice')).toEqual({ document: 'notice', block: '', sentence: '' });
  });

  it('refuses what is no source', () => {
    expect(() => readSource('6.p1s2')).toThrow('no source: 6.p1s2');
  });
});
