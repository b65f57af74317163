/** The index of the pages that are not articles: what goes into it, and how it is cut again. */
import { describe, expect, test } from 'vitest';
import { readCbor, writeCbor, type Cbor } from '../../src/build/cbor.ts';
import { cutWords } from '../../src/build/search-chunks.ts';
import { entriesOf, kindOf } from '../../src/build/search-entries.ts';
import { readPageHit } from '../../src/site/search/page-hits.ts';

describe('CBOR', () => {
  const values: Cbor[] = [
    ...[0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, -1, -24, -25, -145, -70_000],
    ...['', '项目', 'x'.repeat(300), '项'.repeat(30_000)],
    ...[[], [1, ['项目', [[163, [-25, 45], []]], []]], Array.from({ length: 400 }, (_, index) => index)],
  ];

  test('is read as it was written', () => {
    for (const value of values) expect(readCbor(writeCbor(value))).toEqual(value);
  });

  test('is written as the standard has it', () => {
    expect(writeCbor([1, -500, '水']).toString('hex')).toBe('83013901f363e6b0b4');
  });

  test('of a kind that Pagefind does not write is refused', () => {
    for (const hex of ['f5', 'a0', '9fff', '1b0000000000000000'])
      expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow('not read here');
  });
});

describe('the words of the index, cut again', () => {
  const words = ['一', '一项', '七', '七条', '七款', '三', '数', '数据'].map((word) => [word, [[1, [-25, 3], []]], []]);
  const initials = (chunk: readonly Cbor[]) => chunk.map((word) => String(word).charAt(0));

  test('are all there, in order, those that begin alike together', () => {
    const chunks = cutWords(words, 20);
    expect(chunks.flat()).toEqual(words);
    expect(chunks.map((chunk) => initials(chunk).join(''))).toEqual(['一一', '七七七', '三数数']);
    expect(cutWords(words, 1)).toHaveLength(4);
    expect(cutWords(words, 10_000)).toHaveLength(1);
    expect(cutWords([], 20)).toEqual([]);
  });
});

describe('a page in the index', () => {
  const page = `<header>眉</header><main id="main"><h1 class="t">词语</h1><p>说明</p>
    <section class="x" id="limit"><h2>限额</h2><p>解释</p></section>
    <div class="row" id="plan"><dl><dt>规划 <span>一份</span></dt></dl></div></main><footer>脚</footer>`;

  test('is cut where something with an address begins', () => {
    const entries = entriesOf(page, 'glossary/', '术语');
    expect(entries.map(({ url }) => url)).toEqual(['glossary/', 'glossary/#limit', 'glossary/#plan']);
    const titles = entries.map(({ content }) => /data-pagefind-meta="title">([^<]*)</.exec(content)?.[1]);
    expect(titles).toEqual(['词语', '限额', '规划 一份']);
    for (const { content } of entries) expect(content).toContain('data-pagefind-filter="kind:术语"');
    expect(entries.map(({ content }) => content).join('')).not.toMatch(/眉|脚/);
  });

  test('has a kind, unless the exact search has it', () => {
    for (const [path, kind] of [
      ['interpretations/', '口径'],
      ['glossary/', '术语'],
      ['guide/declare/', '指南'],
      ['tools/route/', '工具'],
      ['bodies/unit/', '其他'],
      ['articles/6/', null],
      ['text/', null],
      ['guide/', null],
      ['', null],
    ] as const)
      expect([path, kindOf(path)]).toEqual([path, kind]);
  });
});

describe('what Pagefind gives', () => {
  const fragment = {
    url: '/glossary/#limit',
    content: '限额以上',
    meta: { title: '限额' },
    filters: { kind: ['术语'] },
  };

  test('is checked against the words', () => {
    expect(readPageHit(fragment, ['限额以上'])).toMatchObject({ kind: '术语', title: '限额', exact: true });
    expect(readPageHit(fragment, ['限额', '区块链'])).toMatchObject({ exact: false });
  });

  test('is read with care', () => {
    for (const data of [null, undefined, 3, 'x', {}, { url: 4 }]) expect(readPageHit(data, ['x'])).toBeNull();
    expect(readPageHit({ url: '/x/' }, ['x'])).toMatchObject({ title: '', content: '', kind: '其他', exact: false });
  });
});
