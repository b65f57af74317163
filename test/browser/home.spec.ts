/** The first page leads to the job. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const start = (page: Page) => page.getByRole('form', { name: '这个项目怎么办？' });
const total = (page: Page) => start(page).getByLabel('总投资');
const go = (page: Page) => start(page).getByRole('button', { name: '看看怎么办' });

for (const [width, height] of [
  [1280, 720],
  [375, 667],
] as const)
  test(`the form and the document’s data are on the first screen, ${String(width)} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('/');
    for (const seen of [total(page), go(page), page.getByText('现行', { exact: true }).first()])
      await expect(seen).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

test('two answers lead into the tool, which has them both', async ({ page }) => {
  await page.goto('/');
  await total(page).fill('180');
  await start(page).getByLabel('运维').check();
  await go(page).click();
  await expect(page.getByText('链接中的其他答案，在确认非涉密后使用。')).toBeVisible();
  await expect(page).toHaveURL('/tools/route/');
  await page.getByRole('radio', { name: '非涉密', exact: true }).check();
  await expect(page.locator('#question-total')).toContainText('180 万元');
  await expect(page.locator('#question-category')).toContainText('运维');
});

test('by keyboard: an amount with its unit, Enter; what is left open is asked in the tool', async ({ page }) => {
  await page.goto('/');
  await total(page).focus();
  await page.keyboard.type('一百八十万元');
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: '非涉密', exact: true }).check();
  await expect(page).toHaveURL('/tools/route/?secrecy=none&total=180');
  await page.goto('/');
  await go(page).click();
  await expect(page.getByRole('radio', { name: '非涉密', exact: true })).toBeVisible();
  await expect(page.getByText('有几处没有采用')).toHaveCount(0);
});

test('an amount that cannot be read is answered in words, and stands in its field to be mended', async ({ page }) => {
  await page.goto('/');
  await total(page).fill('大概一百多');
  await start(page).getByLabel('建设（新建）').check();
  await go(page).click();
  await expect(page.getByText('总投资：“大概一百多”看不懂这个数。请填万元数')).toBeVisible();
  await page.getByRole('radio', { name: '非涉密', exact: true }).check();
  const question = page.locator('#question-total');
  await expect(question.getByRole('textbox')).toHaveValue('大概一百多');
  await expect(question).toContainText('看不懂这个数');
  await question.getByRole('textbox').fill('150');
  await expect(question).not.toContainText('看不懂这个数');
});

test('every example opens computed', async ({ page }) => {
  await page.goto('/');
  const examples = page.getByRole('region', { name: '看一个例子' }).getByRole('link');
  await expect(examples).toHaveCount(6);
  const found = await examples.evaluateAll((links) =>
    links.map((link) => ({ address: link.getAttribute('href') ?? '', title: link.textContent.trim() })),
  );
  for (const { address, title } of found) {
    await page.goto(address);
    const [, amount = ''] = /(\d+)万元/.exec(title) ?? [];
    if (address.startsWith('/tools/route/'))
      await expect(page.locator('#question-total')).toContainText(`${amount} 万元`);
    else await expect(page.getByRole('main')).toContainText('门禁');
    await expect(page.getByText('有几处没有采用')).toHaveCount(0);
  }
});

test('the doors lead to the tools, and beneath them the bureau finds its own', async ({ page }) => {
  await page.goto('/');
  for (const [door, address] of [
    ['要办项目', '/tools/route/'],
    ['要备材料', '/tools/materials/'],
    ['这笔采购归不归管', '/tools/exclusions/'],
    ['项目清单初筛', '/tools/portfolio/'],
  ] as const)
    await expect(page.getByRole('main').getByRole('link', { name: door })).toHaveAttribute('href', address);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to the table of all tiers', async ({ page }) => {
    await page.goto('/');
    await total(page).fill('180');
    await go(page).click();
    await expect(page).toHaveURL('/tools/route/?total=180');
    await expect(page.locator('main noscript p').first()).toBeVisible();
  });
});
