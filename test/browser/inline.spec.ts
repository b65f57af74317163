import { expect, test } from '@playwright/test';
import { PAGES, readBuilt } from './built.ts';

const inline = {
  'a script without src': /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(ld\+)?json")[^>]*>/i,
  'a style element': /<style[\s>]/i,
  'a style attribute': /<[a-z][^>]*\sstyle=/i,
  'an event handler': /<[a-z][^>]*\son[a-z]+=/i,
};

for (const [what, pattern] of Object.entries(inline))
  test(`no built page has ${what}`, () => {
    const offending = PAGES.filter((page) => pattern.test(readBuilt(page)));
    expect(PAGES.length).toBeGreaterThan(0);
    expect(offending).toEqual([]);
  });

test('nothing stands after the end of a built page', () => {
  const offending = PAGES.filter((page) => !/<\/body>\s*<\/html>\s*$/.test(readBuilt(page)));
  expect(offending).toEqual([]);
});
