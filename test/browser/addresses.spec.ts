/** What search engines are told, in the site as it is built. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address ?? '');
const canonical = (file: string) => /<link rel="canonical" href="([^"]*)"/.exec(read(file))?.[1];
const UNLISTED = ['404.html', 'embed/exclusions/index.html', 'embed/materials/index.html', 'embed/route/index.html'];

test('every page says where it is, and the sitemap lists just those', () => {
  const expected = pages.filter((file) => !UNLISTED.includes(file)).map((file) => [file, canonical(file)]);
  for (const [file, address] of expected)
    expect(new URL(address ?? '').pathname).toBe(`/${(file ?? '').replace(/index\.html$/, '')}`);
  expect([...listed].sort()).toEqual(expected.map(([, address]) => address).sort());
  expect(listed.length).toBeGreaterThan(100);
});

test('what is not to be listed says so, and names no address', () => {
  for (const file of UNLISTED) {
    expect(read(file)).toContain('<meta name="robots" content="noindex">');
    expect(canonical(file)).toBeUndefined();
  }
});

test('robots.txt leads to the sitemap, which is there', () => {
  const address = /^Sitemap: (.*)$/m.exec(read('robots.txt'))?.[1] ?? '';
  expect(existsSync(join(dist, new URL(address).pathname))).toBe(true);
  expect(listed[0]?.startsWith(new URL(address).origin)).toBe(true);
});
