import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const dist = join(import.meta.dirname, '../../dist');

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

const inline = {
  'a script without src': /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(ld\+)?json")[^>]*>/i,
  'a style element': /<style[\s>]/i,
  'a style attribute': /<[a-z][^>]*\sstyle=/i,
  'an event handler': /<[a-z][^>]*\son[a-z]+=/i,
};

for (const [what, pattern] of Object.entries(inline))
  test(`no built page has ${what}`, () => {
    const offending = pages.filter((page) => pattern.test(readFileSync(join(dist, page), 'utf8')));
    expect(pages.length).toBeGreaterThan(0);
    expect(offending).toEqual([]);
  });
