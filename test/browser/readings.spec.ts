/** Readings that are tried: what they change, where it is said, the way back, and the letter to ask with. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { unfoldStages } from './unfold.ts';
import { comparable, readPdf, wordsOf } from './pdf.ts';

const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';
const route = (total: number, more = '') => `/tools/route/?${PLAIN}&total=${String(total)}${more}`;
const search = (page: Page) => new URL(page.url()).searchParams;
const statusOf = (page: Page, step: string) => page.locator(`#step-${step} .status`).first();
const CONSENT = 'written-consent';
const TRIED = '按读法一（书面同意只管最高一档）试算，未经确认';

/** Unfolds what the readings change, beside the step that is to be confirmed. */
async function unfold(page: Page, step: string, slug: string) {
  const beside = page.locator(`#compare-${step}-${slug}`);
  await beside.locator('summary').click();
  await beside.locator('.compare__reading').first().waitFor();
  return beside;
}

test('a doubt shows what its readings change, one is tried, kept in the address and taken back', async ({ page }) => {
  await page.goto(route(180));
  await expect(statusOf(page, CONSENT)).toHaveText('待确认');
  const beside = await unfold(page, CONSENT, CONSENT);
  await expect(beside.getByText('不再需要 1 项', { exact: true })).toBeVisible();
  await expect(beside.getByText('省、市主管部门书面批复意见')).toBeVisible();

  await beside.getByRole('button', { name: '先按这种读法看：读法一' }).click();
  await expect(page.locator('.trial')).toContainText(TRIED);
  await expect(page.locator('.trial')).toBeFocused();
  expect(search(page).get(`reading.${CONSENT}`)).toBe('from-200');
  await expect(page.locator(`.stage #step-${CONSENT}.step`)).toHaveCount(0);

  await page.reload();
  await expect(page.locator('.trial')).toContainText(TRIED);
  const printed = wordsOf(await readPdf(await page.pdf()));
  expect(printed).toContain(comparable(TRIED));

  await page.goBack();
  await expect(statusOf(page, CONSENT)).toHaveText('待确认');
  await page.goForward();
  await page.locator('.trial').getByRole('button', { name: /恢复/ }).click();
  await expect(page.locator('.trial')).toHaveCount(0);
  expect(search(page).has(`reading.${CONSENT}`)).toBe(false);
  await expect(statusOf(page, CONSENT)).toHaveText('待确认');
});

test('what is tried goes along to the papers and back, and stands on their print', async ({ page }) => {
  await page.goto(route(180, `&reading.${CONSENT}=from-200`));
  await page.locator('.actions').getByRole('link', { name: '材料清单', exact: true }).click();
  await expect(page.locator('.trial')).toContainText(TRIED);
  await expect(page.locator('#paper-superior-consent')).toContainText(TRIED);
  expect(wordsOf(await readPdf(await page.pdf()))).toContain(comparable(TRIED));
  await page.locator('.actions').getByRole('link', { name: '审批路径', exact: true }).click();
  await expect(page.locator('.trial')).toContainText(TRIED);
});

test('of three readings each other one says what it changes; the steps that it is about are linked', async ({
  page,
}) => {
  await page.goto(route(300));
  const doubts = page.locator('#doubts');
  await doubts.locator('summary').first().click();
  await expect(doubts.locator('summary').first()).toContainText('待确认');
  const beside = await unfold(page, 'top', 'limit');
  await expect(beside.locator('.compare__reading')).toHaveCount(2);
  await expect(doubts.locator('a[href="#step-provincial-appraisal-and-review"]')).toHaveCount(1);
  await beside.getByRole('button', { name: '先按这种读法看：读法二' }).click();
  await unfoldStages(page);
  await expect(statusOf(page, 'city-filing-below-limit')).toHaveText('应当办理');
  expect(search(page).get('reading.limit')).toBe('article-7');
});

test('a letter about one doubt is one page of its own', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(route(300));
  await page.locator('#doubts summary').first().click();
  await page.getByRole('button', { name: /^写成咨询函：第二十条/ }).click();
  const panel = page.getByRole('region', { name: '咨询函' });
  await panel.getByLabel('单位名称').fill('区城管局');
  await panel.getByRole('button', { name: '打印这份函' }).click();
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(pages).toHaveLength(1);
  const words = wordsOf(pages);
  for (const part of ['咨询函', '区城管局', '读法三', '要多办省级论证评估和联合会审', '请予函复'])
    expect(words).toContain(comparable(part));
  expect(words).not.toContain(comparable('始终禁止'));
  expect(search(page).toString()).not.toContain('城管');
});

test('an unknown reading of a link is named and nothing is tried', async ({ page }) => {
  await page.goto(route(180, '&reading.limit=nothing'));
  await expect(page.locator('.problems')).toContainText('article-6');
  await expect(page.locator('.trial')).toHaveCount(0);
});

test('涉密 leaves no reading anywhere', async ({ page }) => {
  await page.goto(route(180, `&reading.${CONSENT}=from-200`).replace('secrecy=none', 'secrecy=state-secret'));
  await expect(page.getByText('涉密项目，本工具到此为止').first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await expect(page.locator('.trial')).toHaveCount(0);
});

test('a purchase list is tried with a reading, keeps it, and says so on paper', async ({ page }) => {
  await page.goto('/tools/exclusions/');
  await page.getByLabel('粘贴或输入，一行一项').fill('门禁系统 100万元');
  await page.getByRole('button', { name: '加入清单' }).click();
  await page.locator('input[name="for-all-bundled"][value="yes"]').check();
  await page.locator('input[name="for-all-customDevelopment"][value="no"]').check();
  await page.locator('#sums-bundled-exclusions summary').click();
  await page.getByRole('button', { name: '先按这种读法看：读法二' }).click();
  const tried = '按读法二（一并购置的也除外）试算，未经确认';
  await expect(page.locator('.trial')).toContainText(tried);
  await page.reload();
  await expect(page.locator('.trial')).toContainText(tried);
  expect(wordsOf(await readPdf(await page.pdf()))).toContain(comparable(tried));
  await page.locator('.trial').getByRole('button', { name: /恢复/ }).click();
  await expect(page.locator('.trial')).toHaveCount(0);
});
