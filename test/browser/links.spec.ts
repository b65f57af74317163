/** Every link within the built site leads to a page that is there, and to a place that is there on it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod';
import { expect, test } from '@playwright/test';
import { addressOf, DIST, PAGES, readBuilt } from './built.ts';

interface BuiltPage {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
  /** Whole links to other sites: markup, with what is said right after. */
  readonly leaving: readonly { readonly href: string; readonly rel: string; readonly said: string }[];
}

const site = z.object({ source: z.url() }).parse(parseYaml(readFileSync('content/site.yaml', 'utf8')));

const isElsewhere = (href: string) => /^(?:[a-z]+:)?\/\//i.test(href);

/** `/articles/6/`, with what others may lead to and where it leads itself. */
function readPage(file: string): BuiltPage {
  const root = parse(readBuilt(file));
  const links = root.querySelectorAll('a[href]');
  return {
    path: addressOf(file),
    ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    hrefs: links.flatMap((element) => element.getAttribute('href') ?? []),
    leaving: links.flatMap((element) => {
      const href = element.getAttribute('href') ?? '';
      const said = element.nextElementSibling?.text ?? '';
      return isElsewhere(href) ? [{ href, rel: element.getAttribute('rel') ?? '', said }] : [];
    }),
  };
}

const pages = new Map(PAGES.map(readPage).map((page) => [page.path, page]));

/** What is wrong with a link, if anything. */
function faultOf(from: string, given: string): string | undefined {
  const { origin, pathname, hash } = new URL(given, `http://site${from}`);
  if (origin !== 'http://site') return undefined;
  const page = pages.get(pathname);
  if (page === undefined) return existsSync(join(DIST, pathname)) ? undefined : `no ${pathname}`;
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || page.ids.has(id) ? undefined : `nothing at ${pathname}${hash}`;
}

test('every link leads somewhere', () => {
  expect(pages.size).toBeGreaterThan(100);
  const faults = [...pages.values()].flatMap(({ path, hrefs }) =>
    hrefs.flatMap((given) => {
      const fault = faultOf(path, given);
      return fault === undefined ? [] : [`${path}: ${fault}`];
    }),
  );
  expect([...new Set(faults)]).toEqual([]);
});

test('one address alone leads elsewhere: the official text, without a word of where the reader comes from', () => {
  const leaving = [...pages.values()].flatMap((page) => page.leaving.map((link) => ({ path: page.path, ...link })));
  const wrong = leaving.filter(
    ({ href, rel, said }) =>
      href !== site.source || !rel.split(' ').includes('noreferrer') || !said.includes('离开本站'),
  );
  expect(wrong).toEqual([]);
  const times = (path: string) => leaving.filter((link) => link.path === path).length;
  // At the foot of every page; on the notice's once more, on the first page in the line about the document and with it below.
  expect([times('/'), times('/notice/'), times('/articles/6/'), times('/embed/route/')]).toEqual([3, 2, 1, 0]);
});

for (const path of ['/text/', '/tools/route/', '/notice/'])
  test(`on paper ${path} has the whole address of the official text, on the screen its host`, async ({ page }) => {
    await page.goto(path);
    const line = page.locator('.site-footer').getByText('官方原文');
    await expect(line).toContainText(new URL(site.source).host);
    await expect(page.locator('.site-footer .official__address')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.site-footer .official__address')).toHaveText(site.source);
    await expect(page.locator('.site-footer .official__address')).toBeVisible();
    await expect(page.locator('.site-footer .official__host')).toBeHidden();
  });
