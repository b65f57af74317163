/** Numbers in prose that count the law: an amendment that adds an item must not leave a sentence that counts the old ones. */
import { describe, expect, test } from 'vitest';
import { parseArticle, type Article } from '../../src/text/index.ts';
import { faultsOf, isAbout, register, type Law } from '../counts.ts';
import { countsIn, prosePieces } from '../prose.ts';
import { bodyOf, readArticles, readNotice, readYaml } from '../regulation.ts';

const articles = readArticles();
const chapterList = readYaml('chapters.yaml');
const chapters = Array.isArray(chapterList) ? chapterList.length : 0;
const law: Law = { chapters, articles };

const wordsOf = ({ blocks }: Article) => blocks.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join('');
const counts = prosePieces([...articles, readNotice()].map(wordsOf).join('\n')).flatMap(countsIn);
const entries = register.parse(readYaml('../test/content/counts.yaml'));

const faults = (changed: Law) => counts.flatMap((count) => faultsOf(changed, entries, count));

const withArticle = (number: number, change: (body: string) => string): Law => {
  const body = bodyOf(`articles/${String(number).padStart(2, '0')}.md`);
  const changed = change(body);
  expect(changed).not.toBe(body);
  return { ...law, articles: articles.map((each) => (each.number === number ? parseArticle(number, changed) : each)) };
};

test('every number in prose that counts something is tied to the law, and agrees with it', () => {
  expect(counts.length).toBeGreaterThan(50);
  expect(faults(law)).toEqual([]);
});

test('every line of the register speaks of a number that still stands somewhere', () => {
  expect(entries.filter((entry) => !counts.some((count) => isAbout(entry, count))).map(({ says }) => says)).toEqual([]);
});

describe('an amended text', () => {
  const naming = (changed: Law) => faults(changed).join('\n');

  test('with an eighth item in 第十五条: the sentences that say seven are named', () => {
    const named = naming(withArticle(15, (body) => `${body}\n\n（八）重复建设的项目。`));
    expect(named).toContain('content/articles/15.md: “原则上不予支持的七种情形” says 七, the law has 8');
    expect(named).not.toContain('第二十六条');
  });

  test('with a ninth system in 第二十一条: the title of the step is named', () => {
    expect(naming(withArticle(21, (body) => body.replace('保密管理等', '保密管理、资产管理等')))).toMatch(
      /steps\.ts: .*八项制度.* says 八, the law has 9/,
    );
  });

  test('with a seventh ground in 第二十六条: gist and register are named', () => {
    const named = naming(withArticle(26, (body) => `${body}\n\n（七）其他情形。`));
    expect(named).toContain(
      'content/articles/26.md: “竣工验收不通过的六种情形，及整改后重新申请” says 六, the law has 7',
    );
  });

  test('with another chapter and article', () => {
    const added = parseArticle(42, bodyOf('articles/41.md').replace('第四十一条', '第四十二条'));
    const named = naming({ chapters: chapters + 1, articles: [...articles, added] });
    expect(named).toMatch(/pages\/text\.astro: .* says 九, the law has 10/);
    expect(named).toMatch(/pages\/text\.astro: .* says 四十一, the law has 42/);
  });
});

test('a number that nobody has tied is named with its sentence and the way to tie it', () => {
  const piece = {
    file: 'content/guide/new.mdx',
    words: '先说一句。条文写了十二种办法，另有3个例外；第三条第二款不算。',
  };
  const found = countsIn(piece);
  expect(found.map(({ numeral }) => numeral)).toEqual(['十二', '3']);
  expect(found.flatMap((count) => faultsOf(law, entries, count))[0]).toMatch(
    /^content\/guide\/new\.mdx: “条文写了十二种办法，另有3个例外；” counts something \(十二\).*counts\.yaml/,
  );
});
