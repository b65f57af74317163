/** What search engines are told, in the site as it is built. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addressOf, DIST, PAGES, readBuilt } from './built.ts';

const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
const canonical = (file: string) => /<link rel="canonical" href="([^"]*)"/.exec(readBuilt(file))?.[1];
const UNLISTED = ['404.html', 'embed/exclusions/index.html', 'embed/materials/index.html', 'embed/route/index.html'];

test('every page says where it is, and the sitemap lists just those', () => {
  const expected = PAGES.filter((file) => !UNLISTED.includes(file)).map((file) => [file, canonical(file)]);
  for (const [file, address] of expected) expect(new URL(address ?? '').pathname).toBe(addressOf(file ?? ''));
  expect([...listed].sort()).toEqual(expected.map(([, address]) => address).sort());
  expect(listed.length).toBeGreaterThan(100);
});

test('what is not to be listed says so, and names no address', () => {
  for (const file of UNLISTED) {
    expect(readBuilt(file)).toContain('<meta name="robots" content="noindex">');
    expect(canonical(file)).toBeUndefined();
  }
});

test('robots.txt leads to the sitemap, which is there', () => {
  const address = /^Sitemap: (.*)$/m.exec(readBuilt('robots.txt'))?.[1] ?? '';
  expect(existsSync(join(DIST, new URL(address).pathname))).toBe(true);
  expect(listed[0]?.startsWith(new URL(address).origin)).toBe(true);
});
