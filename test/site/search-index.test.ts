/** What is found outside the articles: how pages are cut, the file that is scanned, and what it answers to real queries. */
import { describe, expect, test } from 'vitest';
import { entriesOf, kindOf } from '../../src/build/search-entries.ts';
import { findExactPages, prepareSite } from '../../src/site/search/exact-pages.ts';
import { wordsOf } from '../../src/site/search/fold.ts';
import { readPageHit } from '../../src/site/search/page-hits.ts';
import { readSiteFile, writeSiteFile, type SiteEntry } from '../../src/site/search/site-file.ts';

describe('a page in the search', () => {
  const page = `<header>眉</header><main id="main"><h1 class="t">词语</h1><p>说明</p>
    <section class="x" id="limit"><h2>限额</h2><p>解<b>释</b></p><blockquote class="quote">条文的字</blockquote></section>
    <div class="row" id="plan"><dl><dt>规划 <span>一份</span></dt><dd>名称</dd></dl></div>
    <table><tr><td>重复</td></tr></table>
    <table><thead><tr><th>步骤</th></tr></thead><tr id="row-a"><th>会审<span>谁办</span></th><td data-tier="x">应当办理</td></tr></table></main><footer>脚</footer>`;
  const entries = entriesOf(page, 'glossary/', '术语');

  test('is cut where something with an address begins', () => {
    expect(entries.map(({ address }) => address)).toEqual([
      'glossary/',
      'glossary/#limit',
      'glossary/#plan',
      'glossary/#row-a',
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['词语', '限额', '规划 一份', '会审']);
  });

  test('brings its own words, not the law’s, nor what stands elsewhere', () => {
    expect(entries.map(({ content }) => content)).toEqual(['说明', '解释', '名称', '谁办']);
  });

  test('has a kind, unless the exact search has it', () => {
    for (const [path, kind] of [
      ['interpretations/', '口径'],
      ['interpretations/limit/', '口径'],
      ['glossary/', '术语'],
      ['guide/declare/', '指南'],
      ['tools/route/', '工具'],
      ['overview/materials/declaration/', '工具'],
      ['bodies/unit/', '其他'],
      ['catalogue/', '其他'],
      ['articles/6/', null],
      ['text/', null],
      ['guide/', null],
      ['', null],
    ] as const)
      expect([path, kindOf(path)]).toEqual([path, kind]);
  });

  test('comes out of the file as it went in', () => {
    expect(readSiteFile(writeSiteFile(entries))).toEqual(entries);
    const twice = [...entries, ...entriesOf(page, 'bodies/', '其他'), ...entries];
    expect(readSiteFile(writeSiteFile(twice))).toEqual(twice);
    expect(readSiteFile('不知道\tx/\t题\t字\n\t#a\t题\t字\n')).toEqual([]);
    expect(readSiteFile('不知道\tx/\t题\t字\n\n')).toEqual([]);
  });
});

describe('exact words in the other pages', () => {
  const entry = (address: string, title: string, content: string, kind: SiteEntry['kind'] = '其他'): SiteEntry => ({
    kind,
    address,
    title,
    content,
  });
  const site = prepareSite([
    entry('times/#fixed', '时限', '限额在第六条，限额以上另办'),
    entry('glossary/#limit', '限额', '条文没有定义', '术语'),
    entry('guide/towns/#small', '小项目', '不足120万元（〔2023〕8号）', '指南'),
  ]);
  const found = (query: string, kind?: SiteEntry['kind']) =>
    findExactPages(site, wordsOf(query), '/x/', kind).map(({ url }) => url);

  test('are found where heading or words hold all of them, a heading first', () => {
    expect(found('限额')).toEqual(['/x/glossary/#limit', '/x/times/#fixed']);
    expect(found('第六条 限额')).toEqual(['/x/times/#fixed']);
    expect(found('限额 区块链')).toEqual([]);
    expect(found('')).toEqual([]);
  });

  test('are folded as in the law, and a number is not part of another', () => {
    expect(found('[2023] 8号')).toEqual(['/x/guide/towns/#small']);
    expect(found('20万元')).toEqual([]);
    expect(found('120万元')).toEqual(['/x/guide/towns/#small']);
  });

  test('of one kind', () => {
    expect(found('限额', '术语')).toEqual(['/x/glossary/#limit']);
    expect(found('限额', '工具')).toEqual([]);
  });
});

test('what Pagefind gives is read with care', () => {
  const fragment = { url: '/glossary/#limit', content: '限额', meta: { title: '限额' }, filters: { kind: ['术语'] } };
  expect(readPageHit(fragment)).toEqual({ url: '/glossary/#limit', title: '限额', kind: '术语', content: '限额' });
  for (const data of [null, undefined, 3, 'x', {}, { url: 4 }]) expect(readPageHit(data)).toBeNull();
  expect(readPageHit({ url: '/x/' })).toMatchObject({ title: '', content: '', kind: '其他' });
});
