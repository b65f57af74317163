/** Every link within the built site leads to a page that is there, and to a place that is there on it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from '@playwright/test';
import { addressOf, DIST, PAGES, readBuilt } from './built.ts';

interface BuiltPage {
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly hrefs: readonly string[];
}

/** `/articles/6/`, with what others may lead to and where it leads itself. */
function readPage(file: string): BuiltPage {
  const root = parse(readBuilt(file));
  return {
    path: addressOf(file),
    ids: new Set(root.querySelectorAll('[id]').map((element) => element.id)),
    hrefs: root.querySelectorAll('a[href]').flatMap((element) => element.getAttribute('href') ?? []),
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
