/** Offline use: everything works after one visit, a new version waits for the reader's word, and it can be switched off. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { expect } from './fixtures.ts';
import { test, type Served } from './served.ts';
import { spokenOf } from '../place-of.ts';
import { NOTHING_MISSING, storedState } from '../stored-state.ts';

// Without a server the browser says so of each request it makes on its own.
test.use({ serviceWorkers: 'allow', tolerated: /ERR_CONNECTION_REFUSED|404|50[03]/ });

/** The first visit, until all is stored. */
async function visit(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

/** Until the rest of the site is stored too, to the last file: it comes by itself when the browser is idle. */
async function visitAll(page: Page, path = '/'): Promise<void> {
  await visit(page, path);
  await expect.poll(() => page.evaluate(storedState)).toContain(NOTHING_MISSING);
}

/** Addresses of everything that is stored, without what names the content. */
const stored = (page: Page) =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    return addresses;
  });

const notice = (page: Page) => page.getByRole('complementary', { name: '新版本' });

const newWords = (served: Served, words = '新的第六条') =>
  served.publish('articles/6/index.html', (html) => html.replace('<title>', `<title>${words} `));

test.describe('after one visit, without a connection', () => {
  test.beforeEach(async ({ page, served }) => {
    await visitAll(page);
    await served.stop();
  });

  test('every kind of page opens, also without its last slash', async ({ page }) => {
    for (const [path, heading] of [
      ['/', /实施细则/],
      ['/articles/6/', /第六条/],
      ['/articles/6', /第六条/],
      ['/articles/6/index.html', /第六条/],
      ['/text/', /实施细则/],
      ['/coverage/', /逐句/],
      ['/tools/materials/', /材料/],
      ['/offline/', /离线使用/],
    ] as const) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    }
    await page.goto('/articles/6');
    await expect(page).toHaveURL('/articles/6/');
  });

  test('a page that does not exist says so', async ({ page }) => {
    const response = await page.goto('/articles/42/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  });

  test('a tool answers a link with facts, and none of them is stored', async ({ page }) => {
    await page.goto('/tools/route/?secrecy=none&unit=town&total=120');
    await expect(page.getByRole('main')).toContainText('50万元以上、200万元以下一档');
    await page.getByRole('button', { name: '更改：总投资' }).click();
    expect((await stored(page)).filter((url) => /secrecy=|total=/.test(url))).toEqual([]);
  });

  test('the exclusions tool reads a list', async ({ page }) => {
    await page.goto('/tools/exclusions/');
    await page.getByRole('textbox').first().fill('打印机 3 万元');
    await expect(page.getByRole('main')).toContainText('打印机');
  });

  test('what is fetched at first use is there: copying a quotation, a term’s card, the data', async ({ page }) => {
    await page.goto('/articles/6/');
    await page.getByRole('link', { name: spokenOf(6, '提交项目建设申请') }).click();
    await expect(page.getByRole('button', { name: '复制引文' })).toBeVisible();
    await page.locator('a.term').first().click();
    await expect(page.locator('.term-card')).toBeVisible();
    const articles: unknown = await page.evaluate(async (): Promise<unknown> => {
      const data: unknown = await (await fetch('/data/regulation.json')).json();
      return data;
    });
    expect(JSON.stringify(articles)).toContain('章贡区');
  });

  test('the search box finds exact words, and what comes near', async ({ page }) => {
    await page.goto('/tools/route/');
    const panel = page.locator('#search-panel');
    await page.getByLabel('查找').pressSequentially('必须向区政务服务和数据管理局');
    await expect(panel.getByRole('link').first()).toContainText(spokenOf(6, '提交项目建设申请'));
    await page.getByLabel('查找').fill('');
    await page.getByLabel('查找').pressSequentially('财政能力评估');
    await expect(panel.getByRole('heading', { name: '相近的条文' })).toBeVisible();
  });

  test('it prints', async ({ page }) => {
    await page.goto('/articles/6/');
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
  });
});

test('everything the build made is stored, but what only search engines read', async ({ page, served }) => {
  await visitAll(page);
  const addresses = (await stored(page)).map((url) => new URL(url).pathname);
  expect(addresses).toContain('/articles/41/');
  expect(addresses).toContain('/data/rules.json');
  expect(addresses).not.toContain('/sw.js');
  expect(addresses.length).toBeGreaterThan(150);
  expect(addresses.filter((path) => path.endsWith('.pack'))).toEqual([]);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(served.asked.filter((url) => url.includes('?'))).toEqual([]);
});

test.describe('the first visit', () => {
  // The rest of the site would come by itself: here the reader pays for what is fetched.
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  });

  for (const path of ['/', '/articles/12/', '/tools/route/', '/text/'])
    test(`of ${path} fetches at most 40 files and 500 kB`, async ({ page, served, request }) => {
      await visit(page, path);
      await page.waitForLoadState('networkidle');
      const asked = [...served.asked];
      expect(asked.length).toBeLessThanOrEqual(40);
      expect(asked).not.toContain('/packs/rest.pack');
      const sizes = asked.map(async (address) => {
        const body = await (await request.get(address)).body();
        return address.endsWith('.pack') ? body.length : brotliCompressSync(body).length;
      });
      expect((await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(500_000);
      const kept = (await stored(page)).map((url) => new URL(url).pathname);
      for (const needed of [path, '/', '/text/', '/tools/route/', '/tools/materials/', '/tools/exclusions/'])
        expect(kept).toContain(needed);
      // The bureau's own tool, heavy with tables, comes with the rest.
      expect(kept).not.toContain('/tools/portfolio/');
      expect(kept).toContain('/search/site.txt');
      expect(kept).toContain('/search/said.txt');
    });

  test('keeps the tools, the law and the search without a connection, and what is read later', async ({
    page,
    served,
  }) => {
    await visit(page, '/articles/12/');
    await page.goto('/articles/6/');
    await expect.poll(async () => (await stored(page)).some((url) => url.includes('/articles/6/'))).toBe(true);
    await served.stop();
    for (const path of ['/articles/12/', '/articles/6/']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('条');
    }
    await page.goto('/tools/route/?secrecy=none&unit=town&total=120');
    await expect(page.getByRole('main')).toContainText('50万元以上、200万元以下一档');
    await page.getByLabel('查找').pressSequentially('五统一');
    await expect(page.locator('#search-panel')).toContainText('其他页面');
    await page.goto('/articles/7/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页还没有存在这个浏览器里');
  });

  test('says on /offline/ what is left, and fetches it at the reader’s wish', async ({ page, served }) => {
    await page.goto('/offline/');
    const state = page.locator('[data-offline-state]');
    await expect(state).toHaveText(/还没有存，要下载约0\.\d MB。$/);
    expect(served.asked).not.toContain('/packs/rest.pack');
    await page.getByRole('button', { name: '现在存下全站' }).click();
    await expect(state).toHaveText(/^已开启，已存\d+个文件，共\d+\.\d MB，断网时全站都能用。$/);
    await expect(page.getByRole('button', { name: '现在存下全站' })).toBeHidden();
    expect(served.asked.filter((url) => url.endsWith('.pack'))).toEqual(['/packs/core.pack', '/packs/rest.pack']);
  });
});

test.describe('a new version', () => {
  test('is announced, and taken only when the reader says so', async ({ page, served }) => {
    await visitAll(page, '/articles/6/');
    await newWords(served);
    await page.goto('/tools/route/?secrecy=none&unit=town');
    await expect(notice(page)).toContainText('新版本已就绪');
    await page.goto('/articles/6/');
    await expect(page).not.toHaveTitle(/新的第六条/);
    await expect(notice(page)).toBeVisible();
    await notice(page).getByRole('button', { name: '现在更新' }).click();
    await expect(page).toHaveTitle(/新的第六条/);
    await expect(notice(page)).toHaveCount(0);
    await served.stop();
    await page.reload();
    await expect(page).toHaveTitle(/新的第六条/);
  });

  test('fetches only what has changed', async ({ page, served }) => {
    await visitAll(page);
    await newWords(served);
    served.asked.length = 0;
    await page.reload();
    await expect(notice(page)).toBeVisible();
    expect([...served.asked].sort()).toEqual(['/articles/6/', '/sw.js']);
  });

  test('can be put off, and does not ask again in this window', async ({ page, served }) => {
    await visitAll(page);
    await newWords(served);
    await page.reload();
    await notice(page).getByRole('button', { name: '以后再说' }).click();
    await expect(notice(page)).toHaveCount(0);
    await page.goto('/articles/6/');
    await page.waitForLoadState('networkidle');
    await expect(notice(page)).toHaveCount(0);
    await expect(page).not.toHaveTitle(/新的第六条/);
  });

  test('keeps what is filled in, and what another window still needs', async ({ page, context, served }) => {
    await visitAll(page);
    const form = await context.newPage();
    await form.goto('/tools/route/?secrecy=none&unit=town&total=120');
    // A new version whose assets have other names.
    const old = (await stored(page)).map((url) => new URL(url).pathname).find((path) => path.includes('/copy.'));
    if (old === undefined) throw new Error('no asset that is fetched at first use');
    await served.publish(old.slice(1), (code) => `${code}\n`);
    await page.reload();
    await notice(page).getByRole('button', { name: '现在更新' }).click();
    await expect(notice(page)).toHaveCount(0);
    await served.stop();
    await expect(form.getByRole('button', { name: '更改：总投资' })).toBeVisible();
    expect(await form.evaluate(async (path) => (await fetch(path)).status, old)).toBe(200);
  });

  test('that cannot be had in full leaves the old one in place', async ({ page, served }) => {
    await visitAll(page);
    const before = await stored(page);
    served.broken.add('/articles/6/index.html');
    await newWords(served);
    await page.reload();
    await expect.poll(() => served.asked).toContain('/articles/6/');
    await page.waitForLoadState('networkidle');
    expect(await stored(page)).toEqual(before);
    await served.stop();
    await page.goto('/articles/6/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第六条');
  });
});

test.describe('where a first visit cannot store everything', () => {
  test('one file that fails leaves the site as it was', async ({ page, served }) => {
    served.broken.add('/packs/core.pack');
    await page.goto('/offline/');
    await expect(page.getByRole('status')).toContainText('没有存成');
    expect(await stored(page)).toEqual([]);
    await page.goto('/articles/7/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第七条');
  });

  test('no room leaves the site as it was', async ({ page, context, served }) => {
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: served.home, quotaSize: 500_000 });
    await page.goto('/offline/');
    await expect(page.getByRole('status')).toContainText('没有存成');
    expect(await stored(page)).toEqual([]);
    await page.goto('/articles/7/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第七条');
  });
});

test.describe('the switch', () => {
  const state = (page: Page) => page.locator('[data-offline-state]');

  test('says what is stored, clears it, remembers, and stores it again', async ({ page, served }) => {
    await page.goto('/offline/');
    await expect(state(page)).toHaveText(/^已开启，已存\d+个文件，共\d+\.\d MB，断网时.*能用.*$/);
    await page.getByLabel('关', { exact: true }).check();
    await expect(state(page)).toHaveText('已关闭，这个浏览器里没有存文件。有网时照常使用。');
    expect(await stored(page)).toEqual([]);
    await page.goto('/articles/6/');
    await page.goto('/offline/');
    await expect(page.getByLabel('关', { exact: true })).toBeChecked();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await page.getByLabel('开', { exact: true }).check();
    await expect(state(page)).toContainText('断网时能用首页');
    await page.getByRole('button', { name: '现在存下全站' }).click();
    await expect(state(page)).toContainText('断网时全站都能用');
    await served.stop();
    await page.goto('/articles/6/');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('第六条');
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on it, nor on the notice, in the ${colorScheme}`, async ({ page, served }) => {
      await page.emulateMedia({ colorScheme });
      await visitAll(page, '/offline/');
      await newWords(served);
      await page.reload();
      await expect(notice(page)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
});

test('it can be installed', async ({ page, context }) => {
  await visitAll(page);
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The tests run in private windows, which install nothing.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
});
