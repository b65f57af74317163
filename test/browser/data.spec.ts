/** The files for other programs: they parse, and say what the pages say. */
import type { APIRequestContext, Page } from '@playwright/test';
import * as z from 'zod';
import { madeOn } from '../../src/build/made-at.ts';
import { aknTree } from '../../src/site/data/akn.ts';
import { DATA_FILES } from '../../src/site/data/files.ts';
import type { XmlNode } from '../../src/site/data/xml.ts';
import { versionOf } from '../../src/site/page/version.ts';
import { departures } from '../site/akn-model.ts';
import { regulation } from '../site/content.ts';
import { expect, test } from './fixtures.ts';

const sentenceSchema = z.object({ place: z.string(), path: z.string(), citation: z.string(), text: z.string() });
const documentSchema = z.object({ blocks: z.array(z.object({ sentences: z.array(sentenceSchema) })) });
const textSchema = z.object({
  about: z.object({ home: z.string(), version: z.string(), documentation: z.string() }),
  articles: z.array(documentSchema.extend({ number: z.number(), path: z.string() })),
  notice: documentSchema,
});

const nodeSchema: z.ZodType<XmlNode> = z.lazy(() =>
  z.union([
    z.string(),
    z.object({ name: z.string(), attributes: z.record(z.string(), z.string()), children: z.array(nodeSchema) }),
  ]),
);

async function readText(request: APIRequestContext) {
  return textSchema.parse(await (await request.get('/data/regulation.json')).json());
}

/** The sentences of a page as readers see them, by their anchors, without what editors added. */
const sentencesOf = (page: Page) =>
  page.locator('article.law .sentence').evaluateAll((found) =>
    found.map((element) => {
      const law = element.cloneNode(true);
      if (law instanceof Element) for (const added of law.querySelectorAll('[data-editorial]')) added.remove();
      return [element.id, law.textContent];
    }),
  );

test('regulation.json says every sentence as its page does, at the address it gives', async ({ page, request }) => {
  const { articles, notice } = await readText(request);
  expect(articles.length).toBe(41);
  for (const { path, blocks } of [...articles, { path: 'notice/', blocks: notice.blocks }]) {
    await page.goto(`/${path}`);
    const given = blocks.flatMap((block) => block.sentences);
    const expected = given.map(({ path: address, text }) => [address.slice(`${path}#`.length), text]);
    expect(await sentencesOf(page)).toEqual(expected);
  }
});

test('regulation.akn.xml is well-formed, keeps to the schema, and is the tree that was tested', async ({
  page,
  request,
}) => {
  const { home } = (await readText(request)).about;
  await page.goto('/data/');
  const parsed: unknown = await page.evaluate(async () => {
    interface Read {
      name: string;
      attributes: Record<string, string>;
      children: (Read | string)[];
    }
    const holdsWords = ['p', 'num', 'heading'];
    const read = (element: Element): Read => ({
      name: element.tagName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      children: [...element.childNodes].flatMap((child): (Read | string)[] => {
        if (child instanceof Element) return [read(child)];
        const indents = element.closest(holdsWords.join()) === null && child.nodeValue?.trim() === '';
        return indents ? [] : [child.nodeValue ?? ''];
      }),
    });
    const found = await new Promise<Document | null>((resolve) => {
      const file = new XMLHttpRequest();
      file.responseType = 'document';
      file.addEventListener('loadend', () => {
        resolve(file.responseXML);
      });
      file.open('GET', 'regulation.akn.xml');
      file.send();
    });
    return found === null ? undefined : read(found.documentElement);
  });
  const tree = nodeSchema.parse(parsed);
  expect(tree).toEqual(aknTree(regulation, home, madeOn()));
  if (typeof tree === 'string') throw new Error('no element');
  expect(departures(tree)).toEqual([]);
});

test('every documented file is there, and the page about them gives the version they carry', async ({
  page,
  request,
}) => {
  await page.goto('/data/');
  await expect(page.locator('main')).toContainText(versionOf(regulation));
  for (const { path } of DATA_FILES) {
    await expect(page.locator(`main a[href="/${path}"]`)).toHaveText(path);
    const file = await request.get(`/${path}`);
    expect([path, file.status()]).toEqual([path, 200]);
    if (path !== 'data/interpretations.json') expect(await file.text()).toContain(versionOf(regulation));
  }
});

test('llms.txt leads only to what is there', async ({ request }) => {
  const { home } = (await readText(request)).about;
  const written = await (await request.get('/llms.txt')).text();
  const addresses = [...written.matchAll(/\]\((.+?)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(45);
  for (const address of addresses) {
    const response = await request.get(`/${address.slice(home.length)}`);
    expect([address, response.status()]).toEqual([address, 200]);
  }
});

test('the first page and the articles carry Legislation data that name each other', async ({ page }) => {
  const blockOf = async (path: string): Promise<unknown> => {
    await page.goto(path);
    return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  };
  const act = z
    .object({ '@id': z.string(), hasPart: z.array(z.object({ '@id': z.string() })) })
    .parse(await blockOf('/'));
  const article = await blockOf('/articles/12/');
  expect(article).toMatchObject({ '@type': 'Legislation', legislationIdentifier: '第十二条' });
  expect(article).toHaveProperty(['isPartOf', '@id'], act['@id']);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(article).toHaveProperty(['@id'], canonical);
  expect(act.hasPart.map((part) => part['@id'])).toContain(canonical);
});

test('a reader finds the data from the first page and from under every page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: '数据', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('数据');
  await page.goto('/articles/6/');
  await page.getByRole('contentinfo').getByRole('link', { name: '数据', exact: true }).click();
  await expect(page).toHaveURL('/data/');
});
