/** The packaged site behind a real nginx: what it answers, and a journey through it in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { POLICY } from '../../src/site/page/policy.ts';
import { expect, test } from '../browser/fixtures.ts';
import { readPdf } from '../browser/pdf.ts';
import { ask } from './ask.ts';
import { hasBrotli } from './nginx.ts';
import { SITES } from './sites.ts';
import { spokenOf } from '../place-of.ts';

/** Exact words from the text; then words that need the looser search. */
async function search(page: Page): Promise<void> {
  const panel = page.locator('#search-panel');
  await page.getByLabel('查找').fill('');
  await page.getByLabel('查找').pressSequentially('不得拆分');
  await expect(panel.getByRole('link').first()).toContainText('第六条');
  await page.getByLabel('查找').fill('');
  await page.getByLabel('查找').pressSequentially('财政能力评估');
  await expect(panel.getByRole('heading', { name: '相近的条文' })).toBeVisible();
}

for (const { base, port } of SITES)
  test.describe(`published in ${base}`, () => {
    const get = (path: string, headers: Record<string, string> = {}) => ask({ port, path: base + path, headers });
    const unpacked = () => process.env[`UNPACKED_${port}`] ?? '';
    /** A file whose name carries its content. */
    const asset = (pattern: RegExp) =>
      pattern.exec(readFileSync(join(unpacked(), `site${base}index.html`), 'utf8'))?.[1] ?? '';

    test('a page carries the policy and the other headers, and is asked for each time', async () => {
      const { status, headers } = await get('articles/6/');
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': `${POLICY}; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
        server: 'nginx',
      });
      expect(headers['permissions-policy']).toContain('camera=()');
      expect(headers['etag']).toBeDefined();
    });

    test('an unchanged page is not sent again', async () => {
      const { headers } = await get('articles/6/');
      const { status, size } = await get('articles/6/', { 'if-none-match': String(headers['etag']) });
      expect([status, size]).toEqual([304, 0]);
    });

    test('files are sent compressed, as they stand', async () => {
      const plain = await get('text/');
      const gzip = await get('text/', { 'accept-encoding': 'gzip' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(gzip.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
      expect(gzip.size).toBeLessThan(plain.size / 2);
      if (!hasBrotli()) return;
      const brotli = await get('text/', { 'accept-encoding': 'gzip, br' });
      expect(brotli.headers['content-encoding']).toBe('br');
      expect(brotli.size).toBeLessThan(gzip.size);
    });

    test('hashed files never expire, the worker is always asked for, and neither carries the policy', async () => {
      const script = asset(/src="[^"]*(_astro\/[^"]+\.js)"/);
      const { headers } = await get(script);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(headers['content-type']).toMatch(/javascript/);
      expect(headers['content-security-policy']).toBeUndefined();
      const worker = await get('sw.js');
      expect(worker.headers['cache-control']).toBe('no-cache');
      expect(worker.headers['content-security-policy']).toBeUndefined();
    });

    for (const [file, type] of [
      ['site.webmanifest', 'application/manifest+json'],
      ['data/regulation.akn.xml', 'application/akn+xml'],
      ['data/rules.json', 'application/json'],
      ['favicon.svg', 'image/svg+xml'],
      ['icons/192.png', 'image/png'],
      ['llms.txt', 'text/plain; charset=utf-8'],
    ] as const)
      test(`${file} is ${type}`, async () => {
        expect((await get(file)).headers).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' });
      });

    test('what does not exist is answered 404 with the page that says so, under the policy, and is not kept', async () => {
      for (const path of ['articles/42/', '_astro/gone.js']) {
        const { status, headers, size } = await get(path);
        expect(status).toBe(404);
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
        expect(headers['cache-control']).toBeUndefined();
        expect(size).toBeGreaterThan(1000);
      }
    });

    test('a page without its last slash leads to it', async () => {
      const { status, headers } = await get('articles/6?secrecy=none');
      expect([status, headers['location']]).toEqual([301, `${base}articles/6/?secrecy=none`]);
    });

    test('the host’s root leads to the site', async () => {
      const { status, headers } = await ask({ port, path: '/' });
      expect([status, headers['location']]).toEqual(base === '/' ? [200, undefined] : [302, base]);
    });

    test('answers in an address are not logged', async () => {
      await get('tools/route/?secrecy=none&total=1234.5678');
      const log = () => readFileSync(join(unpacked(), '../nginx/access.log'), 'utf8');
      await expect.poll(log).toContain(`GET ${base}tools/route/"`);
      expect(log()).not.toMatch(/total|1234/);
    });

    test.describe('a journey', () => {
      test.use({ baseURL: `http://127.0.0.1:${port}`, serviceWorkers: 'allow' });

      test('from an article through the tools to paper, then without a connection', async ({ page, context }) => {
        await page.goto(`${base}articles/6/`);
        await page
          .getByRole('link', { name: spokenOf(6, '提交项目建设申请'), exact: true })
          .and(page.locator('.anchor'))
          .click();
        await page.getByRole('button', { name: '复制引文' }).click();
        await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制引文');
        await search(page);
        await page.goto(`${base}tools/route/?secrecy=none&unit=town&total=120`);
        await expect(page.getByRole('main')).toContainText('区级联合会审');
        expect((await readPdf(await page.pdf())).length).toBeGreaterThan(0);
        await page.goto(`${base}tools/materials/?secrecy=none&unit=town&total=120`);
        await expect(page.getByRole('checkbox').first()).toBeVisible();
        await page.goto(`${base}tools/exclusions/`);
        await page.getByRole('textbox').first().fill('打印机 3 万元');
        await page.goto(`${base}offline/`);
        await expect(page.locator('[data-offline-state]')).toContainText('断网时全站都能用');
        await context.setOffline(true);
        for (const path of [
          '',
          'articles/41/',
          'tools/route/?secrecy=none&unit=town&total=120',
          'coverage/',
          'data/',
        ]) {
          await page.goto(base + path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        }
        await search(page);
      });
    });
  });

test('the instructions fit on two sheets, and name what is in the archive', async ({ page }) => {
  const unpacked = process.env[`UNPACKED_${SITES[1]?.port ?? ''}`] ?? '';
  await page.setContent(readFileSync(join(unpacked, 'README.html'), 'utf8'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('部署说明');
  await expect(page.locator('body')).toContainText('/x/articles/6/');
  await expect(page.locator('body')).not.toContainText('{{');
  expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2);
});

test('the bill of materials says what ships, and nothing of the machine', () => {
  const unpacked = process.env[`UNPACKED_${SITES[0]?.port ?? ''}`] ?? '';
  const text = readFileSync(join(unpacked, 'sbom.cdx.json'), 'utf8');
  for (const name of ['preact', 'zod', 'lean-qr', 'docx', 'astro']) expect(text).toContain(`"purl": "pkg:npm/${name}@`);
  expect(text).not.toContain('playwright');
  expect(text).not.toMatch(/registry|"distribution"|localhost|node_modules|\/tmp\//);
});
