/** The size table counts what a browser really asks for: no more, no less. */
import { join } from 'node:path';
import { loadedBy } from '../size/measure.ts';
import { expect, test } from './fixtures.ts';

const site = { dist: join(import.meta.dirname, '../../dist'), base: '/' };

// A phone: the tools beside the articles are out of view.
test.use({ viewport: { width: 375, height: 667 }, serviceWorkers: 'block' });

for (const path of [
  '',
  'articles/12/',
  'articles/6/',
  'articles/38/',
  'text/',
  'tools/route/',
  'tools/materials/',
  'tools/exclusions/',
  'tools/portfolio/',
  'embed/route/',
  'overview/route/',
])
  test(`/${path} loads what the size table counts`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.slice(1)));
    const forItself = /^(favicon|site\.webmanifest)/;
    const byThePage = () => asked.filter((each) => !forItself.test(each)).sort();
    const counted = loadedBy(site, path).map((file) => file.path);
    await page.goto(`/${path}`);
    await expect.poll(byThePage).toEqual([...counted].sort());
    // And nothing comes after.
    await page.waitForLoadState('networkidle');
    expect(byThePage()).toEqual([...counted].sort());
  });
