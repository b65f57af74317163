/** The questions that a tool begins with: few at a time, 不清楚 among the answers, all of it one line when all is answered. */
import type { Page } from '@playwright/test';
import { changeAnswers } from './answers.ts';
import { expect, test } from './fixtures.ts';

const REST = 'nature=other&operationPart=0&traits=&priorities=&obstacles=';
const ALL = `secrecy=none&unit=department&funds=district&category=new&total=180&${REST}`;
const route = (query: string) => `/tools/route/?${query}`;
const search = (page: Page) => new URL(page.url()).search;
const open = (page: Page) => page.locator('.questions fieldset');
const form = (page: Page) => page.locator('.tool__form');
const strip = (page: Page) => page.locator('.form-head__answers');
const progress = (page: Page) => form(page).getByRole('status').last();

for (const [width, height, most] of [
  [1280, 720, 1800],
  [375, 667, 3000],
] as const)
  test(`three questions stand open, and the form is short, ${String(width)} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(route('secrecy=none'));
    await expect(progress(page)).toHaveText('最多再答 9 题就能确定。');
    await expect(open(page)).toHaveCount(3);
    const tall = await page.locator('.questions').evaluate((questions) => questions.getBoundingClientRect().height);
    expect(tall).toBeLessThan(most);
  });

test('an answered question becomes a line in its place once it is left, and the next one opens', async ({ page }) => {
  await page.goto(route('secrecy=none'));
  const unit = page.locator('#question-unit');
  await unit.getByLabel('学校').check();
  await expect(open(page)).toHaveCount(4);
  await expect(unit.getByLabel('学校')).toBeVisible();
  await expect(progress(page)).toHaveText('最多再答 8 题就能确定。');
  await page.locator('input[name=total]').focus();
  await expect(open(page)).toHaveCount(3);
  await expect(unit).toContainText('学校');
  await expect(page.locator('#question-funds')).toContainText('区本级财政性资金');
});

test('a later question can be answered at once', async ({ page }) => {
  await page.goto(route('secrecy=none'));
  await page.getByRole('button', { name: '现在填：项目特点' }).click();
  const traits = page.getByRole('group', { name: '有下面这些特点吗？可以多选。' });
  await expect(traits.getByRole('checkbox').first()).toBeFocused();
  await traits.getByLabel('跨部门共建').check();
  await expect.poll(() => search(page)).toBe('?secrecy=none&traits=cross-department');
});

test('the grounds of a question are folded in it', async ({ page }) => {
  await page.goto(route('secrecy=none'));
  const unit = page.locator('#question-category');
  await expect(unit.locator('.law-words').first()).toBeHidden();
  await unit.getByText('依据', { exact: true }).click();
  await expect(unit.locator('.law-words').first()).toBeVisible();
});

test('不清楚 folds the question, stays in the address, and gives way to an answer', async ({ page }) => {
  await page.goto(route(`secrecy=none&unit=department&funds=district&total=180&${REST}`));
  await expect(progress(page)).toHaveText('再答 1 题就能确定。');
  const category = page.locator('#question-category');
  await category.getByLabel('不清楚').check();
  await expect.poll(() => search(page)).toMatch(/&unsure=category$/);
  await expect(progress(page)).toHaveText('还有 1 题答了“不清楚”，有关的事项写着“尚未确定”。');
  await page.reload();
  await expect(strip(page)).toContainText('不清楚：项目类别');
  await changeAnswers(page);
  await expect(category).toContainText('不清楚（各种可能都列出）');
  await page.getByRole('button', { name: '更改：项目类别' }).click();
  await expect(category.getByLabel('不清楚')).toBeChecked();
  await category.getByLabel('运维', { exact: true }).check();
  await expect.poll(() => search(page)).not.toMatch(/unsure/);
});

test('an amount may be unknown, and is known as soon as it is typed', async ({ page }) => {
  await page.goto(route('secrecy=none&unit=town'));
  const total = page.locator('#question-total');
  await total.getByLabel('还不清楚').check();
  await expect.poll(() => search(page)).toBe('?secrecy=none&unit=town&unsure=total');
  await total.getByRole('textbox').fill('38');
  await expect(total.getByLabel('还不清楚')).not.toBeChecked();
  await expect.poll(() => search(page)).toBe('?secrecy=none&unit=town&total=38');
});

test('a saved project remembers what was answered 不清楚', async ({ page }) => {
  const query = ALL.replace('category=new&', '');
  await page.goto(`/tools/materials/?${query}&unsure=category`);
  await page.locator('.item__head input').first().check();
  await page.goto('/tools/materials/');
  await expect(strip(page)).toContainText('不清楚：项目类别');
});

test('以上都没有 ends the list, and excludes the rest', async ({ page }) => {
  await page.goto(route(ALL.replace('traits=&', '')));
  const traits = page.locator('#question-traits');
  await traits.getByLabel('跨部门共建').check();
  await traits.getByLabel('以上都没有').check();
  await expect(traits.getByLabel('跨部门共建')).not.toBeChecked();
  await expect(traits.getByRole('checkbox').nth(-2)).toHaveAccessibleName('以上都没有');
});

for (const name of ['route', 'materials'])
  test(`${name}: with everything answered the form is one line, and unfolds to be changed`, async ({ page }) => {
    await page.goto(`/tools/${name}/?${ALL}&materials=construction`);
    await expect(strip(page)).toHaveText(
      /^非涉密 · 区直部门 · 区本级财政性资金 · 建设（新建） · 其他类别 · 180 万元 · 无运维 · 无项目特点、/,
    );
    expect((await form(page).boundingBox())?.height).toBeLessThan(120);
    const change = form(page).getByRole('button', { name: '更改', exact: true });
    await expect(change).toHaveAttribute('aria-expanded', 'false');
    await change.click();
    await expect(page.getByRole('button', { name: '更改：是否涉密' })).toBeFocused();
    await expect(strip(page)).toHaveCount(0);
    const fold = form(page).getByRole('button', { name: '收起', exact: true });
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await fold.click();
    await expect(strip(page)).toBeVisible();
  });

test('beside the result the form stays as it is when the last question is answered', async ({ page }) => {
  await page.goto(route(ALL.replace('traits=&', '')));
  await page.locator('#question-traits').getByLabel('以上都没有').check();
  await expect(progress(page)).toHaveText('不用再答了。');
  await page.getByRole('link', { name: '答完了，看结果' }).click();
  await expect(page.locator('#result-title')).toBeInViewport();
  await expect(page.locator('.questions')).toBeVisible();
});

test('on a phone the form folds when the reader turns to the result, which does not move', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(route(ALL.replace('traits=&', '')));
  await page.locator('#question-traits').getByLabel('以上都没有').check();
  await expect(progress(page)).toHaveText('不用再答了。');
  await expect(page.locator('.questions')).toBeVisible();
  const step = page.locator('#step-consult-city summary').first();
  await step.scrollIntoViewIfNeeded();
  const before = (await step.boundingBox())?.y ?? 0;
  await step.click();
  await expect(strip(page)).toHaveCount(1);
  expect(Math.abs(((await step.boundingBox())?.y ?? 0) - before)).toBeLessThan(2);
  await expect(page.locator('#step-consult-city .step__body')).toBeVisible();
});

for (const query of ['total=180&category=operation', 'unsure=unit&unit=town', 'total=大概一百多'])
  test(`before 是否涉密 is answered the address keeps nothing of the project: ${query}`, async ({ page }) => {
    await page.goto(route(query));
    await expect(page.getByRole('radio', { name: '非涉密', exact: true })).toBeVisible();
    await expect.poll(() => search(page)).toBe('');
    await page.getByRole('radio', { name: '涉密', exact: true }).check();
    await page.getByRole('button', { name: '清空并停止' }).click();
    await expect(page.getByText('浏览器历史中可能仍留有此前的记录', { exact: false })).toBeVisible();
    expect(search(page)).toBe('');
  });

test('what a thumb presses is 44 px high, and nothing is wider than the window', async ({ page }) => {
  for (const width of [375, 320]) {
    await page.setViewportSize({ width, height: 667 });
    for (const query of ['secrecy=none', ALL.replace('traits=&priorities=', ''), ALL]) {
      await page.goto(route(query));
      await expect(page.locator('.verdict')).toBeVisible();
      const low = await form(page)
        .locator(':is(.option, button, input[type=text], summary):visible')
        .evaluateAll((targets) =>
          targets.filter((target) => target.getBoundingClientRect().height < 44).map(({ outerHTML }) => outerHTML),
        );
      expect(low).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});
