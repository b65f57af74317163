/** The law in the page is the published text, and every place has its address. */
import type { Locator, Page } from '@playwright/test';
import { publishedParagraphs, type Article } from '../../src/text/index.ts';
import { regulation } from '../site/content.ts';
import { expect, test } from './fixtures.ts';
import { addressOf, idOf, spokenOf } from '../place-of.ts';

const { articles, chapters, notice } = regulation;
const published = (text: Article) => publishedParagraphs(text).join('');

/** The text of each element without what editors added. */
const lawOf = (elements: Locator) =>
  elements.evaluateAll((found) =>
    found.map((element) => {
      const law = element.cloneNode(true);
      if (law instanceof Element) for (const added of law.querySelectorAll('[data-editorial]')) added.remove();
      return law.textContent;
    }),
  );

const idsOf = (page: Page) => page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));

/** Every place of a document: the paragraphs and their sentences. */
const placesOf = (text: Article) =>
  text.blocks.flatMap((block) => [block.id, ...block.sentences.map((sentence) => sentence.id)]);

async function expectPlacesOnce(page: Page, places: readonly string[]): Promise<void> {
  const ids = await idsOf(page);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(places.filter((place) => !ids.includes(place))).toEqual([]);
}

test('each of the 41 article pages holds its article, character for character, and all its places', async ({
  page,
}) => {
  test.setTimeout(120_000);
  expect(articles.length).toBe(41);
  for (const { number, text } of articles) {
    await page.goto(`/articles/${String(number)}/`);
    expect(await lawOf(page.locator(`article.law[data-article="${String(number)}"]`))).toEqual([published(text)]);
    expect(await lawOf(page.locator('article.law .block__text'))).toEqual(publishedParagraphs(text));
    await expectPlacesOnce(page, placesOf(text));
  }
});

test('the whole text holds every heading and article in order, with site-wide places', async ({ page }) => {
  await page.goto('/text/');
  expect(await lawOf(page.locator('[data-article]'))).toEqual(articles.map(({ text }) => published(text)));
  expect(await lawOf(page.locator('[data-chapter], [data-article]'))).toEqual(
    chapters.flatMap((chapter) => [chapter.heading, ...chapter.articles.map(({ text }) => published(text))]),
  );
  const places = articles.flatMap(({ number, text }) => placesOf(text).map((place) => `${String(number)}.${place}`));
  await expectPlacesOnce(page, [...places, ...articles.map(({ number }) => String(number)), 'chapter-1', 'chapter-9']);
});

test('the notice holds its text and its places', async ({ page }) => {
  await page.goto('/notice/');
  expect(await lawOf(page.locator('article.law'))).toEqual([published(notice.text)]);
  await expectPlacesOnce(page, placesOf(notice.text));
});

test('the first page lists every chapter and article', async ({ page }) => {
  await page.goto('/');
  expect(await lawOf(page.locator('[data-chapter]'))).toEqual(chapters.map(({ heading }) => heading));
  await expect(page.locator('.index-list a')).toHaveCount(41);
  await expectPlacesOnce(
    page,
    chapters.map(({ number }) => `chapter-${String(number)}`),
  );
});

test('第二十条 links to the articles it names, and they link back', async ({ page }) => {
  const LIMIT = '本办法第六、七条规定的限额';
  await page.goto('/articles/20/');
  await expect(page.locator(`#${idOf(20, LIMIT)} > a:not(.anchor, .term)`)).toHaveText(['第六', '七条']);
  await page
    .locator(`#${idOf(20, LIMIT)}`)
    .getByRole('link', { name: '七条', exact: true })
    .click();
  await expect(page).toHaveURL('/articles/7/');
  await page.getByRole('link', { name: spokenOf(20, LIMIT) }).click();
  await expect(page).toHaveURL(addressOf(20, LIMIT));
});

test('every link inside the site leads to a page and an id that exist', async ({ page }) => {
  test.setTimeout(120_000);
  const pages = [
    '/',
    '/text/',
    '/notice/',
    '/emendations/',
    '/interpretations/',
    '/interpretations/limit/',
    '/interpretations/category-mapping/',
    '/glossary/',
    '/articles/6/',
    '/articles/20/',
  ];
  const targets = new Set<string>();
  for (const path of pages) {
    await page.goto(path);
    for (const href of await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      targets.add(new URL(href, page.url()).href);
  }
  const missing: string[] = [];
  const known = new Map<string, readonly string[]>();
  for (const target of targets) {
    const { origin, pathname, hash } = new URL(target);
    // What leads out of the site is the business of links.spec.ts.
    if (origin !== new URL(page.url()).origin || pathname.startsWith('/tools/')) continue;
    if (!known.has(pathname)) {
      await page.goto(pathname);
      known.set(pathname, await idsOf(page));
    }
    if (hash !== '' && !known.get(pathname)?.includes(decodeURIComponent(hash.slice(1)))) missing.push(target);
  }
  expect(missing).toEqual([]);
});

for (const article of [6, 12, 13, 25, 38])
  test(`beside the tools of article ${String(article)} every word of the law has the size of the law`, async ({
    page,
  }) => {
    await page.goto(`/articles/${String(article)}/`);
    const sizes = await page
      .locator('.law .block__text, .law .block__text a.term')
      .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fontSize))]);
    expect(sizes).toHaveLength(1);
  });
