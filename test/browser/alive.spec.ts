/** A tool is used before its script is there, or its script never comes. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const ABOUT_A_PROJECT = ['tools/route', 'tools/materials', 'embed/route', 'embed/materials'] as const;
const OF_PURCHASES = ['tools/exclusions', 'embed/exclusions'] as const;
/** What every tool begins with; and what judges, fetched later. */
const ENTRY = /\/_astro\/tool\..*\.js/;
const JUDGE = /\/_astro\/(Answered|Listed)\..*\.js/;

/** Holds the scripts back until they are let go. */
async function held(page: Page, scripts: RegExp): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(scripts, async (route) => {
    await gone;
    await route.continue();
  });
  return letGo;
}

const place = (page: Page, standing: string) => page.locator(`[data-tool-place="${standing}"]`);
const secrecy = (page: Page, value: string) => page.locator(`input[name=secrecy][value=${value}]`);

for (const path of ABOUT_A_PROJECT) {
  test(`${path}: an answer given 3 s before the script is there counts, and keeps the focus`, async ({ page }) => {
    const letGo = await held(page, ENTRY);
    await page.goto(`/${path}/`, { waitUntil: 'commit' });
    await secrecy(page, 'none').check();
    await expect(page.getByText('正在载入，现在填的会保留')).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(3000);
    await expect(page).toHaveURL(`/${path}/`);
    letGo();
    await expect(page).toHaveURL(/\?secrecy=none$/);
    await expect(page.locator('input[name=total]')).toBeVisible();
    await expect(secrecy(page, 'none')).toBeFocused();
    await expect(place(page, 'alive')).toBeVisible();
    await expect(page.getByText('正在载入，现在填的会保留')).toBeHidden();
  });

  test(`${path}: 涉密 chosen early waits to be confirmed, whatever the address says`, async ({ page }) => {
    const letGo = await held(page, ENTRY);
    await page.goto(`/${path}/?secrecy=none&unit=town`, { waitUntil: 'commit' });
    await secrecy(page, 'state-secret').check();
    letGo();
    await page.getByRole('button', { name: '清空并停止' }).click();
    await expect(page).toHaveURL(`/${path}/`);
    await expect(page.getByText('已清空所填内容和网址')).toBeVisible();
    await expect(page.locator('input[name=total]')).toHaveCount(0);
  });

  test(`${path}: what is answered while the rules are held back is judged when they come`, async ({ page }) => {
    const letGo = await held(page, JUDGE);
    await page.goto(`/${path}/`);
    await place(page, 'alive').waitFor();
    await secrecy(page, 'none').check();
    await expect(page.getByText('正在取其余的问题和结果')).toBeVisible();
    letGo();
    await expect(page.locator('input[name=total]')).toBeVisible();
    await expect(page.locator('#result')).toBeVisible();
  });
}

for (const path of OF_PURCHASES) {
  test(`${path}: what is typed 3 s early stays, with the caret; buttons wait`, async ({ page }) => {
    const letGo = await held(page, ENTRY);
    await page.goto(`/${path}/`, { waitUntil: 'commit' });
    await page.getByLabel('逐行加：名称').fill('扫描仪');
    await page.keyboard.press('Enter');
    await page.locator('select').selectOption({ index: 1 });
    const box = page.getByLabel('粘贴或输入', { exact: false });
    await box.fill('激光打印机 2');
    await page.keyboard.press('Home');
    await expect(page.getByRole('button', { name: '加入清单' })).toBeDisabled();
    await page.waitForTimeout(3000);
    letGo();
    await expect(page.getByRole('button', { name: '加入清单' })).toBeEnabled();
    await expect(box).toHaveValue('激光打印机 2');
    await expect(page.getByLabel('逐行加：名称')).toHaveValue('扫描仪');
    await expect(page.getByRole('button', { name: '加入这一类' })).toBeEnabled();
    await expect(page).toHaveURL(`/${path}/`);
    await page.keyboard.type('黑白');
    await expect(box).toHaveValue('黑白激光打印机 2');
    await page.getByRole('button', { name: '加入清单' }).click();
    await expect(page.getByText('加入了 1 行')).toBeVisible();
  });

  test(`${path}: lines added while the rules are held back are judged when they come`, async ({ page }) => {
    const letGo = await held(page, JUDGE);
    await page.goto(`/${path}/`);
    await place(page, 'alive').waitFor();
    await page.getByLabel('粘贴或输入', { exact: false }).fill('激光打印机 2');
    await page.getByRole('button', { name: '加入清单' }).click();
    await expect(page.getByText('正在取清单的结果')).toBeVisible();
    letGo();
    await expect(page.getByRole('heading', { name: '清单（1 行）' })).toBeVisible();
  });
}

test('what was half typed last time and what is typed early both stay', async ({ page }) => {
  await page.goto('/tools/exclusions/');
  const box = page.getByLabel('粘贴或输入', { exact: false });
  await place(page, 'alive').waitFor();
  await box.fill('激光打印机 2');
  const letGo = await held(page, ENTRY);
  await page.goto('/tools/exclusions/?again', { waitUntil: 'commit' });
  await box.fill('扫描仪 1');
  letGo();
  await expect(box).toHaveValue('激光打印机 2\n扫描仪 1');
});

test('the arrow keys run over 涉密 and nothing is cleared or written', async ({ page }) => {
  const full = 'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180';
  await page.addInitScript(() => {
    const written: string[] = [];
    Reflect.set(window, 'written', written);
    for (const name of ['replaceState', 'pushState'] as const) {
      const real = history[name].bind(history);
      history[name] = (data: unknown, unused: string, url?: string | URL | null) => {
        written.push(`${name} ${JSON.stringify(data)} ${String(url)}`);
        real(data, unused, url);
      };
    }
    const reals = [localStorage, sessionStorage].map((store) => store.setItem.bind(store));
    Storage.prototype.setItem = function (key: string, value: string) {
      written.push(`${key} ${value}`);
      reals[this === localStorage ? 0 : 1]?.(key, value);
    };
  });
  for (const path of ['tools/route', 'tools/materials']) {
    await page.goto(`/${path}/?${full}`);
    await page.locator('#result').waitFor();
    await page.getByRole('button', { name: '更改：是否涉密' }).click();
    await page.keyboard.press('ArrowUp');
    await expect(secrecy(page, 'state-secret')).toBeChecked();
    await expect(page.getByText('还没有确认')).toBeVisible();
    // What the focus had scrolled before the choice is remembered a moment later, if at all: not now.
    const before: unknown = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'written')));
    await expect(page.locator('#result')).toBeHidden();
    await expect(page.getByRole('button', { name: '更改：项目单位' })).toBeDisabled();
    await page.evaluate(() => {
      window.scrollBy(0, 40);
    });
    await page.waitForTimeout(600);
    expect(await page.evaluate(() => JSON.stringify(Reflect.get(window, 'written')))).toBe(before);
    await expect(page).toHaveURL(new RegExp(full.replace(/\?/g, '')));
    await page.keyboard.press('ArrowUp');
    await expect(secrecy(page, 'work-secret')).toBeChecked();
    await expect(page).toHaveURL(
      /secrecy=work-secret&unit=department&funds=district&category=new&nature=other&total=180/,
    );
    await expect(page.locator('#result')).toBeVisible();
    await expect(page.getByText('还没有确认')).toHaveCount(0);
  }
});

test.describe('where scripts do not come', () => {
  test.use({ tolerated: /404|ERR_FAILED|Failed to (load|fetch)|MIME/ });

  test('every tool and the search say so and lead to the tables', async ({ page }) => {
    for (const [kind, stop] of [
      ['404', () => page.route(/\.js$/, (route) => route.fulfill({ status: 404, body: '' }))],
      ['blocked', () => page.route(/\.js$/, (route) => route.abort())],
      ['rewritten', () => page.route(/\.js$/, (route) => route.fulfill({ contentType: 'text/html', body: '<p>' }))],
    ] as const) {
      await stop();
      for (const path of ['tools/route', 'embed/materials', 'tools/exclusions', 'articles/6', 'guide/declare']) {
        await page.goto(`/${path}/`);
        // The waiting is the page's own, in CSS.
        await page.evaluate(() => {
          document.getAnimations().forEach((each) => {
            each.finish();
          });
        });
        await expect(page.getByText('这个工具还没有载入').first(), `${kind} ${path}`).toBeVisible();
        await expect(page.locator('.tool-place__late a').first()).toHaveAttribute(
          'href',
          /^\/overview\/(route|materials|exclusions)\/$/,
        );
        if (!path.startsWith('embed')) await expect(page.getByText('查找没有载入')).toBeVisible();
      }
      await page.unroute(/\.js$/);
    }
  });

  test('rules that never come are asked for again, and what to do is said', async ({ page }) => {
    await page.route(JUDGE, (route) => route.abort());
    await page.goto('/tools/route/');
    await secrecy(page, 'none').check();
    await expect(page.getByText('结果没有取到。请检查网络，再刷新本页')).toBeVisible();
    await expect(secrecy(page, 'none')).toBeChecked();
    await page.unroute(JUDGE);
    await page.reload();
    await expect(page.locator('#result')).toBeVisible();
  });

  test('a tool in an article that cannot be fetched says so', async ({ page }) => {
    await page.route(/\/_astro\/(mount|RouteTool|form)\..*\.js/, (route) => route.abort());
    await page.goto('/articles/6/?secrecy=none');
    await expect(page.getByText('这个工具没有取到')).toBeVisible();
    await expect(page.getByText('查找没有载入')).toBeHidden();
  });
});
