/** The guides: what they quote leads to its sentence, the tools in them work, and they read without scripts. */
import { expect, test } from './fixtures.ts';
import { addressOf, idOf, spokenOf } from '../place-of.ts';

const BELOW_FIFTY = '由各部门按规定实施建设，并报区政务服务和数据管理局备案';
const GUIDES = ['declare', 'accept', 'exclusions', 'towns', 'institutions'];

test('a quotation leads to the sentence that says it', async ({ page }) => {
  await page.goto('/guide/declare/');
  const quotation = page.getByRole('listitem').filter({ hasText: '报区政务服务和数据管理局备案' });
  await quotation.getByRole('link', { name: spokenOf(6, BELOW_FIFTY) }).click();
  await expect(page).toHaveURL(addressOf(6, BELOW_FIFTY));
  await expect(page.locator(`#${idOf(6, BELOW_FIFTY)}`)).toContainText(BELOW_FIFTY);
});

test('an article leads to the guides that quote it', async ({ page }) => {
  await page.goto('/articles/26/');
  await page.getByRole('link', { name: '验收一个项目' }).click();
  await expect(page).toHaveURL('/guide/accept/');
});

test('a link to a tool brings along what the reader answers anyway, and says so', async ({ page }) => {
  await page.goto('/guide/institutions/');
  const line = page.getByRole('listitem').filter({ hasText: '医院的项目要办什么' });
  await expect(line).toContainText('（已填“医院”）');
  await line.getByRole('link').click();
  await expect(page).toHaveURL('/tools/route/?unit=hospital');
});

test('the tool in a guide starts when the reader comes to it', async ({ page }) => {
  await page.goto('/guide/declare/');
  const tool = page.getByRole('region', { name: '审批路径' });
  await tool.scrollIntoViewIfNeeded();
  await expect(tool.getByRole('radio').first()).toBeVisible();
});

test('every link of every guide leads to a page and an id that exist', async ({ page }) => {
  const targets = new Set<string>();
  for (const id of GUIDES) {
    await page.goto(`/guide/${id}/`);
    const found = page.locator('main a[href]');
    for (const href of await found.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? '')))
      targets.add(href);
  }
  const missing: string[] = [];
  for (const target of targets) {
    const [path = '', id] = target.split('#');
    const response = await page.request.get(path);
    const there = response.ok() && (id === undefined || (await response.text()).includes(`id="${id}"`));
    if (!there) missing.push(target);
  }
  expect(targets.size).toBeGreaterThan(60);
  expect(missing).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide reads whole, and leads to the tables where a tool would be', async ({ page }) => {
    await page.goto('/guide/accept/');
    await expect(page.getByText('关于要求对数字化项目组织符合性验收的函')).toBeVisible();
    await page.getByRole('region', { name: '材料清单' }).getByRole('link', { name: '材料一览' }).click();
    await expect(page).toHaveURL('/overview/materials/');
  });
});
