/** The tables on pages of their own: on a desk, a phone and paper, and the ways between them and the tools. */
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from './fixtures.ts';

const TABLES = ['route', 'materials', 'materials/declaration', 'materials/final-acceptance', 'exclusions'];

for (const [of, title] of [
  ['route', '三档一览'],
  ['materials', '材料一览'],
  ['exclusions', '适用范围一览'],
] as const)
  test(`the tool ${of} leads to its table, and the table back`, async ({ page }) => {
    await page.goto(`/tools/${of}/`);
    await expect(page.locator('.tier-table')).toHaveCount(0);
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await expect(page).toHaveURL(`/overview/${of}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.locator('.overview__intro a').last().click();
    await expect(page).toHaveURL(`/tools/${of}/`);
  });

test('a list of papers leads into the tool with that list, and to the other lists', async ({ page }) => {
  await page.goto('/overview/materials/approval/');
  const lists = page.getByRole('navigation', { name: '各阶段的清单' });
  await expect(lists.getByRole('link', { name: '审批材料' })).toHaveAttribute('aria-current', 'page');
  await lists.getByRole('link', { name: '申报材料' }).click();
  await expect(page).toHaveURL('/overview/materials/declaration/');
  await page.locator('.overview__intro').getByRole('link', { name: '材料清单' }).click();
  await expect(page).toHaveURL(/\/tools\/materials\/\?materials=declaration/);
});

test('on a phone rows are blocks, and tiers that agree are said once', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  for (const path of TABLES) {
    await page.goto(`/overview/${path}/`);
    expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 375]);
  }
  await page.goto('/overview/materials/declaration/');
  const form = page.locator('#row-information-form');
  await expect(form.locator('td').filter({ visible: true })).toHaveCount(1);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(form.locator('td').filter({ visible: true })).toHaveCount(3);
});

test('on paper a list is at most two sheets, without what only a screen needs', async ({ page }) => {
  for (const path of TABLES.slice(1)) {
    await page.goto(`/overview/${path}/`);
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    const { text } = await extractText(pdf, { mergePages: true });
    // Fonts of the machine may write a sign by its radical.
    const printed = text.normalize('NFKC').replace(/\s/g, '');
    expect([path, pdf.numPages <= 2]).toEqual([path, true]);
    expect(printed).toContain('自查参考');
    expect(printed).not.toContain('要看自己的');
  }
});
