/** 采购品目: found by the search, filtered in its page, and a code in a purchase line decides what is offered. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const CODE = 'A02021003';
const field = (page: Page) => page.getByRole('searchbox', { name: /在本页里找/ });
const rows = (page: Page) => page.locator('.catalogue tbody tr:visible');

async function search(page: Page, words: string): Promise<void> {
  await page.goto('/notice/');
  await page.locator('#search').fill(words);
  await expect(page.locator('.search__status')).toContainText(/其他页面|采购品目页/);
}

test.describe('the search of the site', () => {
  for (const words of [CODE, 'ａ０２０２１００３', ' a02021003 '])
    test(`“${words}” leads to the item in the filtered table`, async ({ page }) => {
      await search(page, words);
      await page.getByRole('link', { name: `在采购品目里找${CODE}` }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('采购品目');
      await expect(field(page)).toHaveValue(CODE);
      await expect(rows(page)).toHaveCount(1);
      await expect(rows(page)).toContainText(`打印机 ${CODE}`);
    });

  test('Enter follows a code, also one of a class', async ({ page }) => {
    await search(page, 'A0210');
    await page.locator('#search').press('Enter');
    await expect(field(page)).toHaveValue('A0210');
    await expect(rows(page).first()).toContainText('A0210');
  });

  for (const [words, address] of [
    ['采购品目', /\/catalogue\/$/],
    ['信息化设备', /\/catalogue\/#A0201$/],
  ] as const)
    test(`${words} is found`, async ({ page }) => {
      await search(page, words);
      await page.locator('#search-panel').getByRole('button', { name: '其他' }).click();
      const hits = page.locator('#search-panel a.search__hit');
      await expect(hits.filter({ hasText: words }).first()).toHaveAttribute('href', address);
    });

  test('what only looks like one is searched as words', async ({ page }) => {
    await search(page, 'A4');
    await expect(page.getByRole('link', { name: /在采购品目里找/ })).toHaveCount(0);
  });
});

test.describe('the filter of the page', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('/catalogue/');
  });

  test('keeps the rows that hold the words, whatever their width and case, and counts them', async ({ page }) => {
    const all = await rows(page).count();
    await field(page).fill('ａ０２０２１００３');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('#catalogue-count')).toHaveText('找到 1 项');
    await expect(page.locator('.catalogue-class:visible')).toHaveCount(1);
    await field(page).fill('');
    await expect(rows(page)).toHaveCount(all);
    await expect(page.locator('#catalogue-count')).toHaveText('');
  });

  test('finds names and kinds too', async ({ page }) => {
    for (const words of ['黑白打印机', '桌面办公设备']) {
      await field(page).fill(words);
      await expect(rows(page).first()).toContainText(words);
      await expect(rows(page).filter({ hasNotText: words })).toHaveCount(0);
    }
  });

  test('says what to do where nothing holds them', async ({ page }) => {
    await field(page).fill('没有这种东西');
    await expect(rows(page)).toHaveCount(0);
    await expect(page.locator('#catalogue-count')).toContainText('可以换一个词');
  });

  test('gives way to an address that names an item', async ({ page }) => {
    await field(page).fill('打印机');
    await page.goto(`/catalogue/#A02061804`);
    await expect(field(page)).toHaveValue('');
    await expect(page.locator('#A02061804')).toBeInViewport();
  });
});

test.describe('a purchase line', () => {
  for (const line of [`${CODE}\t黑白机\t台\t2\t2500\t5000`, `黑白机（${CODE}） 0.5万元`, `${CODE} 黑白机 0.5`])
    test(`with a code is taken for the item: ${line.replaceAll('\t', ' ')}`, async ({ page }) => {
      await page.goto('/tools/exclusions/');
      await page.getByLabel('粘贴或输入，一行一项').fill(line);
      await page.getByRole('button', { name: '加入清单' }).click();
      const unit = page.getByRole('button', { name: /^是元/ });
      const purchase = page.locator('.purchase');
      await expect(unit.or(purchase).first()).toBeVisible();
      if (await unit.isVisible()) await unit.click();
      await expect(purchase).toHaveCount(1);
      await expect(purchase.locator('.found')).toContainText('桌面办公设备及耗材采购');
      await expect(purchase).toContainText(`${CODE}是“`);
      await expect(purchase).toContainText('目录不是条文');
    });
});
