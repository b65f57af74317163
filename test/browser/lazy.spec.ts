/** What is fetched only when it is used, and does not arrive: it is said what to do, what is typed stays, the next use tries again. */
import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { unfoldAll } from './unfold.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';
const ROUTE = `/tools/route/?${PROJECT}`;
const EXCLUSIONS = '/tools/exclusions/';
const pasteBox = (page: Page) => page.getByLabel('粘贴或输入，一行一项');
const lost = (route: Route) => route.fulfill({ status: 404, body: '' });

test.use({ tolerated: /404|Failed to fetch|Failed to load|ERR_/ });

test('the readings of a doubt: the tool works without, the next move brings them', async ({ page }) => {
  await page.route('**/data/interpretations.json', lost);
  await page.goto(ROUTE);
  await unfoldAll(page);
  const said = page.getByText('各种读法没有取到：请刷新本页再试').first();
  await expect(said).toBeAttached();
  await expect(page.locator('.readings')).toHaveCount(0);
  await page.unroute('**/data/interpretations.json');
  await expect(async () => {
    await page.mouse.move(0, 0);
    await page.locator('#result').hover({ position: { x: 5, y: 5 } });
    await expect(page.locator('.readings').first()).toBeAttached({ timeout: 500 });
  }).toPass();
  await expect(said).toHaveCount(0);
  expect(new URL(page.url()).search).toBe(`?${PROJECT}`);
});

test('the QR code: paper says that it did not come, and has it with the next result', async ({ page }) => {
  const late = '**/QrCode.*.js';
  const foot = page.locator('.print-foot');
  await page.emulateMedia({ media: 'print' });
  await page.route(late, lost);
  await page.goto(ROUTE);
  await expect(foot).toBeVisible();
  await expect(foot).toContainText('二维码没有取到，请打开下面的网址');
  await expect(foot).not.toContainText('扫上面的二维码');
  await expect(foot.locator('.print-foot__address')).toContainText(PROJECT);
  await page.unroute(late);
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.sheet .qr')).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(foot).toContainText('扫上面的二维码或打开下面的网址');
});

test('the Word file', async ({ page }) => {
  await page.route('**/docx.*.js', lost);
  await page.goto(`/tools/materials/?${PROJECT}`);
  const save = page.getByRole('button', { name: '存为 Word' });
  await save.click();
  await expect(page.getByText(/没能生成 Word 文件：.*请刷新本页再试/)).toBeVisible();
  await page.unroute('**/docx.*.js');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/\.docx$/);
});

test('the Excel file', async ({ page }) => {
  await page.route('**/table-file.*.js', lost);
  await page.goto(`/tools/materials/?${PROJECT}`);
  const save = page.getByRole('button', { name: '存为 Excel' });
  await save.click();
  await expect(page.getByText(/没能生成表格文件：.*请刷新本页再试/)).toBeVisible();
  await page.unroute('**/table-file.*.js');
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
});

test('what reads quotes in a paste', async ({ page }) => {
  const pasted = '"激光打印机\n（A3）"\t2';
  await page.route('**/quoted.*.js', lost);
  await page.goto(EXCLUSIONS);
  await pasteBox(page).fill(pasted);
  const add = page.getByRole('button', { name: '加入清单' });
  await add.click();
  await expect(page.getByText('读它的那一部分没有取到')).toBeVisible();
  await expect(pasteBox(page)).toHaveValue(pasted);
  await page.unroute('**/quoted.*.js');
  await add.click();
  await expect(page.locator('.purchase')).toHaveCount(1);
});

test('what decides on a unit: it is asked all the same', async ({ page }) => {
  await page.route('**/unit.*.js', lost);
  await page.goto(EXCLUSIONS);
  await pasteBox(page).fill('激光打印机\t25000');
  await page.getByRole('button', { name: '加入清单' }).click();
  await page.getByRole('button', { name: /^是元/ }).click();
  await expect(page.locator('.purchase')).toHaveCount(1);
});

for (const [name, path, late, begin, there] of [
  [
    'the route',
    '/tools/route/',
    '**/Answered.*.js',
    (page: Page) => page.getByLabel('非涉密', { exact: true }).check(),
    '#result',
  ],
  [
    'the purchases',
    EXCLUSIONS,
    '**/Listed.*.js',
    async (page: Page) => {
      await pasteBox(page).fill('激光打印机 2');
      await page.getByRole('button', { name: '加入清单' }).click();
    },
    '.purchase',
  ],
] as const)
  test(`what judges ${name}`, async ({ page }) => {
    await page.route(late, lost);
    await page.goto(path);
    await begin(page);
    await expect(page.getByText(/结果没有取到。请检查网络，再刷新本页/)).toBeVisible();
    await page.unroute(late);
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.getByRole('heading', { level: 1 }).hover();
      await page.locator('form').first().hover();
      await expect(page.locator(there).first()).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(page.getByText(/结果没有取到/)).toHaveCount(0);
  });

test('a tool beside an article is asked for again by whoever comes back to it', async ({ page }) => {
  const late = /\/_astro\/(mount|RouteTool|form)\..*\.js/;
  await page.setViewportSize({ width: 375, height: 667 });
  await page.route(late, lost);
  await page.goto('/articles/6/');
  const tool = page.locator('[data-route-tool]');
  const come = () => tool.evaluate((element) => element.parentElement?.scrollIntoView());
  await come();
  await expect(page.getByText('这个工具没有取到')).toBeVisible();
  await page.unroute(late);
  await page.evaluate(() => scrollTo(0, 0));
  await page.waitForTimeout(300);
  await come();
  await expect(tool.getByLabel('非涉密', { exact: true })).toBeVisible();
  await expect(page.getByText('这个工具没有取到')).toBeHidden();
});

test('关怀版: the switch goes back, says so, and the next press brings it', async ({ page }) => {
  await page.route('**/care.*.css', lost);
  await page.goto('/articles/6/');
  const care = page.getByRole('button', { name: /^关怀版/ });
  await care.click();
  await expect(page.getByText('关怀版没有取到，请刷新本页再试')).toBeVisible();
  await expect(care).toHaveAttribute('aria-pressed', 'false');
  await page.unroute('**/care.*.css');
  await care.click();
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px');
  await expect(care).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('关怀版没有取到')).toHaveCount(0);
});

test('copying a sentence', async ({ page }) => {
  await page.route('**/copy.*.js', lost);
  await page.goto('/articles/6/');
  const anchor = page.locator('#p1s3 > a.anchor');
  await anchor.click();
  await expect(page.getByText('复制没有取到，请刷新本页再试')).toBeVisible();
  await page.unroute('**/copy.*.js');
  await anchor.click();
  await expect(page.getByRole('button', { name: '复制引文' })).toBeVisible();
  await expect(page.getByText('复制没有取到')).toHaveCount(0);
});

test('a term whose card does not come is followed to the glossary', async ({ page }) => {
  await page.route('**/terms.*.js', lost);
  await page.goto('/articles/12/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/glossary\/#/);
});
