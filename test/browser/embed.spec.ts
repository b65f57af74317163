/** The tools in another site's frame: a real parent on a port of its own. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { filled } from './kinds.ts';

const ANSWERS = 'secrecy=none&unit=school&total=520';

/** A portal that shows `frame` and keeps whatever it is told. */
const portal = (frame: string) => `<!doctype html><html lang="zh-CN"><title>门户</title><body>
<iframe title="工具" src="${frame}" width="100%" height="400"
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"></iframe>
<script>
  window.told = [];
  addEventListener('message', ({ origin, data }) => { window.told.push({ origin, data }); });
</script>`;

async function servePortal(frame: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(portal(frame));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const isAddress = (found: typeof address): found is AddressInfo => typeof found === 'object' && found !== null;
  if (!isAddress(address)) throw new Error('the portal has no port');
  return { origin: `http://127.0.0.1:${String(address.port)}`, close: () => void server.close() };
}

const told = (page: Page) => page.evaluate(() => JSON.stringify(Reflect.get(window, 'told')));

/** The site as it is built with EMBED_ORIGINS: the one place where that shows. */
async function buildFor(page: Page, origins: string): Promise<void> {
  await page.route('**/embed/route/**', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(' data-parents>', ` data-parents="${origins}">`);
    await route.fulfill({ response, body });
  });
}

test.describe('in a portal', () => {
  test.use({ tolerated: /^request elsewhere: http:\/\/127\.0\.0\.1:\d+\/(favicon\.ico)?$|favicon\.ico/ });

  test('the height arrives, follows the content, and nothing else is said', async ({ page, baseURL }) => {
    const { origin, close } = await servePortal(`${baseURL ?? ''}/embed/route/?${ANSWERS}`);
    await buildFor(page, `https://portal.example ${origin}`);
    await page.goto(origin);
    const tool = page.frameLocator('iframe');
    await expect(tool.locator('.stage').first()).toBeVisible();
    await expect.poll(() => told(page)).toContain('height');
    const before = await told(page);
    await tool.locator('input[name=total], .step summary').first().scrollIntoViewIfNeeded();
    await tool.getByRole('button', { name: '清空重填' }).click();
    await expect.poll(() => told(page)).not.toBe(before);
    const all = await page.evaluate(() => {
      const messages: unknown = Reflect.get(window, 'told');
      return Array.isArray(messages) ? messages.map((each) => JSON.stringify(each)) : [];
    });
    const message = new RegExp(`^{"origin":"${baseURL ?? ''}","data":{"type":"height","height":\\d+}}$`);
    for (const each of all) expect(each).toMatch(message);
    close();
  });

  for (const [who, origins] of [
    ['nobody', ''],
    ['another portal', 'https://portal.example'],
  ] as const)
    test(`built for ${who}, the frame works and says nothing`, async ({ page, baseURL }) => {
      const { origin, close } = await servePortal(`${baseURL ?? ''}/embed/route/?${ANSWERS}`);
      await buildFor(page, origins);
      await page.goto(origin);
      const tool = page.frameLocator('iframe');
      await expect(tool.locator('.stage').first()).toBeVisible();
      await tool.getByRole('button', { name: '清空重填' }).click();
      await expect(tool.locator('.stage')).toHaveCount(0);
      expect(await told(page)).toBe('[]');
      close();
    });

  test('a link opens the whole site in a window of its own; one within the page stays', async ({ page, baseURL }) => {
    // Narrow enough for the count that leads to the result.
    await page.setViewportSize({ width: 375, height: 667 });
    const { origin, close } = await servePortal(`${baseURL ?? ''}/embed/route/?${ANSWERS}`);
    await page.goto(origin);
    const tool = page.frameLocator('iframe');
    for (const [link, address] of [
      [tool.getByRole('link', { name: '在新窗口打开完整网站' }), /\/tools\/route\/$/],
      [tool.locator('.place:visible').first(), /\/articles\/\d+\/#/],
      [tool.locator('.actions').getByRole('link', { name: '材料清单' }), /\/tools\/materials\/\?secrecy=none/],
    ] as const) {
      const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
      await expect(opened).toHaveURL(address);
      expect(await opened.evaluate(() => opener === null)).toBe(true);
      await opened.close();
    }
    await tool.getByRole('link', { name: /^应办 \d+/ }).click();
    expect(page.context().pages()).toHaveLength(1);
    close();
  });
});

test('the bare pages have the tool, the disclaimer and the way out, and no engine may list them', async ({ page }) => {
  for (const { name, open } of filled('embed')) {
    await open(page);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByText('非官方整理，以正式印发文本为准').last()).toBeVisible();
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const wayOut = page.getByRole('link', { name: '在新窗口打开完整网站' });
    await expect(wayOut).toHaveAttribute('href', `/tools/${name.replace('embed/', '')}/`);
    await expect(wayOut).toHaveAttribute('target', '_blank');
    await expect(wayOut).toHaveAttribute('rel', 'noopener');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect([name, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([name, []]);
  }
});
