/** 项目清单初筛: a list of all departments is read, looked through, changed, kept, and goes out and comes back whole. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { csvFile, give, listOf, takeList } from './project-list.ts';

const COUNT = 300;

const open = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rowsDrawn = (page: Page) => page.locator('[data-member]');
const said = (page: Page) => page.locator('.portfolio > .no-print > .said');
const count = (page: Page) => page.locator('.plan__count');
const found = (page: Page, words: string) => page.getByLabel('名称或单位里有').fill(words);
const cells = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(name) }).first();

async function takeWhole(page: Page): Promise<void> {
  await takeList(page, listOf(COUNT));
  await expect(count(page)).toHaveText('列出全部 297 个。');
}

test('a list is shown before it is taken, 涉密 rows are refused, and only rows in view are drawn', async ({ page }) => {
  await page.goto('/tools/portfolio/');
  await give(page, csvFile(listOf(COUNT)));
  const confirm = page.getByRole('region', { name: '“全区.csv”' });
  await expect(confirm).toContainText('读出 297 个项目');
  await expect(confirm.getByRole('alert')).toContainText('第 92、192、292 行是涉密项目，不读进来、不保存');
  await expect(confirm.getByLabel('“资金来源”，F 列读作')).toHaveValue('funds');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByRole('button', { name: '采用，加入清单' }).click();
  await expect(said(page)).toContainText('3 行写明涉密，没有读进来');
  await expect(count(page)).toHaveText('列出全部 297 个。');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('91号');
  await expect(page.getByRole('table', { name: '项目清单' })).toHaveAttribute('aria-rowcount', '298');
  expect(await rowsDrawn(page).count()).toBeLessThan(60);
  await open(page, '校园平台1号').focus();
  await page.keyboard.press('End');
  await expect(page.locator(':focus')).toHaveText(/300号$/);
  expect(await rowsDrawn(page).count()).toBeLessThan(60);
});

test('rows are found, changed, suggested to and undone, and the list is still there after a reload', async ({
  page,
}) => {
  await takeWhole(page);
  await found(page, '门户');
  await expect(count(page)).toContainText('符合的 1 个。');
  await open(page, '门户网站运维').click();
  await page.getByLabel('总投资（万元）').fill('30');
  await page.keyboard.press('Enter');
  await expect(cells(page, '门户网站运维')).toContainText('50万元以下一档');
  await expect(page.locator('.editor').getByLabel('项目类别')).toHaveValue('');
  await page.getByRole('button', { name: /^采用.*项目类别/ }).click();
  await expect(page.locator('.editor').getByLabel('项目类别')).toHaveValue('operation');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.editor').getByLabel('项目类别')).toHaveValue('');
  await page.getByRole('button', { name: '重做' }).click();
  await page.reload();
  await found(page, '门户');
  await open(page, '门户网站运维').click();
  await expect(page.locator('.editor').getByLabel('项目类别')).toHaveValue('operation');
  await expect(page.getByRole('link', { name: '看审批路径' })).toHaveAttribute('href', /total=30/);
  await page.locator('.editor').getByLabel('是否涉密').selectOption('state-secret');
  await page.getByRole('button', { name: '去掉这一行' }).click();
  await expect(count(page)).toContainText('符合的 0 个。');
  await page.getByRole('button', { name: '列出全部' }).click();
  await expect(page.getByRole('button', { name: '撤销' })).toBeDisabled();
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).not.toContain('门户网站');
});

test('the list goes out as a workbook and comes back as it was', async ({ page }) => {
  await takeWhole(page);
  await page.getByLabel(/^清单的名称/).fill('2026 年全区');
  const kept = () => page.evaluate(() => localStorage.getItem('zhanggong-portfolio') ?? '');
  // What is long is written a moment after the screen shows it.
  await expect.poll(kept).toContain('2026 年全区');
  const before = await kept();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Excel' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('2026 年全区.xlsx');
  const buffer = await readFile(await download.path());
  await give(page, { name: '回来.xlsx', mimeType: '', buffer });
  await page.getByRole('button', { name: '采用，换掉现有的清单' }).click();
  await expect(said(page)).toContainText('读进了 297 个项目');
  const plain = (text: string) => text.replace(/"id":"[^"]*"/g, '').replace(/"refused":\d+/, '');
  await expect.poll(kept).not.toBe(before);
  expect(plain(await kept())).toBe(plain(before));
});

test('on a phone the rows are cards and nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await takeWhole(page);
  const isWithin = () => page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  expect(await isWithin()).toBe(true);
  await found(page, '校园');
  await open(page, '校园平台1号').click();
  await expect(page.locator('.editor')).toBeVisible();
  expect(await isWithin()).toBe(true);
  await expect(page.getByRole('cell', { name: '区教体局' }).first()).toBeVisible();
});

test('the way back from a project leads to its row, under the same filter and order', async ({ page }) => {
  await takeWhole(page);
  await page.getByRole('combobox', { name: '哪一档', exact: true }).selectOption({ label: '50万元以下一档（77）' });
  const order = page.getByRole('combobox', { name: '排列', exact: true });
  await order.selectOption('amount');
  const shown = await count(page).textContent();
  await page.locator('.plan').scrollIntoViewIfNeeded();
  const row = page.locator('.plan__open').nth(3);
  const name = (await row.textContent()) ?? '';
  await row.click();
  await page.getByRole('link', { name: '看审批路径' }).click();
  await expect(page).toHaveURL(/tools\/route/);
  await page.goBack();
  await expect(count(page)).toHaveText(shown ?? '');
  await expect(order).toHaveValue('amount');
  await expect(page.locator('.editor').getByLabel('项目名称')).toHaveValue(name);
  await expect(open(page, name)).toBeInViewport();
  await expect(open(page, name)).toBeFocused();
});
