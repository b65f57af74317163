import { STEPS } from '../../src/core/index.ts';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { changeAnswers } from './answers.ts';
import { expect, test } from './fixtures.ts';
import { addressOf, spokenOf } from '../place-of.ts';
import { unfoldAll, unfoldStages } from './unfold.ts';

const PLAIN = 'unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';
const tool = (query: string) => `/tools/route/?${query}`;
const statusOf = (page: Page, step: string) => page.locator(`#step-${step} .status`).first();
const search = (page: Page) => new URL(page.url()).search;

test('是否涉密 comes first and alone, and nothing enters the address before it is answered', async ({ page }) => {
  await page.goto('/tools/route/');
  await expect(page.locator('.question')).toHaveCount(1);
  await page.getByLabel('非涉密', { exact: true }).check();
  await expect(page.getByRole('group', { name: '总投资多少万元？' })).toBeVisible();
  expect(search(page)).toBe('?secrecy=none');
});

test('other answers of a link wait for it', async ({ page }) => {
  await page.goto(tool('total=20&unit=town'));
  await expect(page.getByText('链接中的其他答案，在确认非涉密后使用。')).toBeVisible();
  await expect(page.locator('.question')).toHaveCount(1);
  await page.getByLabel('非涉密', { exact: true }).check();
  await unfoldStages(page);
  await expect(statusOf(page, 'record-filing')).toHaveText('应当办理');
});

for (const [query, expected] of [
  [`secrecy=none&${PLAIN}&total=20`, { 'record-filing': '应当办理', 'meeting-approval': '待确认' }],
  [`secrecy=none&${PLAIN}&total=200`, { 'project-application': '待确认', 'cost-assessment': '应当办理' }],
  [`secrecy=none&${PLAIN}&total=520`, { 'provincial-key-pool': '应当办理' }],
] as const)
  test(`a shared link shows its route: ${query}`, async ({ page }) => {
    await page.goto(tool(query));
    await unfoldStages(page);
    for (const [step, word] of Object.entries(expected)) await expect(statusOf(page, step)).toHaveText(word);
  });

test('the O&M part of a link decides about the key pool, and both readings are there', async ({ page }) => {
  await page.goto(tool(`secrecy=none&${PLAIN.replace('operationPart=0', 'operationPart=60')}&total=520`));
  await unfoldStages(page);
  const step = page.locator('#step-provincial-key-pool');
  await expect(statusOf(page, 'provincial-key-pool')).toHaveText('待确认');
  await step.locator('summary').first().click();
  await expect(step.getByText('读法一').first()).toBeVisible();
  await expect(step.getByText('读法二').first()).toBeVisible();
});

test('涉密 empties the address at once and shows only what the text still says', async ({ page }) => {
  await page.goto(tool('secrecy=state-secret&total=80&unit=town'));
  await expect(page.getByText('涉密项目，本工具到此为止').first()).toBeVisible();
  expect(search(page)).toBe('');
  await expect(page.locator('.step')).toHaveCount(0);
  await expect(page.locator('.question')).toHaveCount(1);
});

test('choosing 涉密 later clears what is open', async ({ page }) => {
  await page.goto(tool(`secrecy=none&${PLAIN}&total=20`));
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：是否涉密' }).click();
  await page.getByLabel('涉密', { exact: true }).check();
  await page.getByRole('button', { name: '清空并停止' }).click();
  await expect(page.getByText('浏览器历史中可能仍留有此前的记录', { exact: false })).toBeVisible();
  expect(search(page)).toBe('');
});

test('money: full-width and commas are read, bad input is answered at the field and kept', async ({ page }) => {
  await page.goto(tool('secrecy=none&unit=town'));
  const total = page.locator('input[name=total]');
  await total.fill('１，８００');
  await expect(page.locator('#total-echo')).toHaveText('=18,000,000 元');
  await total.fill('一百八十');
  await expect(page.locator('#total-echo')).toContainText('总投资');
  await expect(total).toHaveValue('一百八十');
  await expect(total).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => search(page)).toBe('?secrecy=none&unit=town');
  await total.fill('1800000');
  await page.getByRole('button', { name: '改为 180 万元' }).click();
  await expect(total).toHaveValue('180');
});

test('money with its unit is read, said back, and stands in the address as plain 万元', async ({ page }) => {
  await page.goto(tool('secrecy=none&unit=town'));
  const total = page.locator('input[name=total]');
  for (const text of ['180万', '１８０万元', '1,800,000元', '一百八十万元', '￥1,800,000']) {
    await total.fill(text);
    await expect(page.locator('#total-echo')).toHaveText('=1,800,000 元 / 180 万元');
    await expect(total).toHaveValue(text);
  }
  await expect.poll(() => search(page)).toBe('?secrecy=none&unit=town&total=180');
  await total.fill('2亿元');
  await expect(page.locator('#total-echo')).toHaveText('=200,000,000 元 / 20000 万元');
  await expect(page.getByText('您是不是按元填的？')).toHaveCount(0);
});

test('leaving a field pushes one entry; back, forward, reload and an article on the way keep the answers', async ({
  page,
}) => {
  await page.goto(tool('secrecy=none'));
  const total = page.locator('input[name=total]');
  await total.pressSequentially('180');
  await total.press('Tab');
  await expect.poll(() => search(page)).toBe('?secrecy=none&total=180');
  await page.goBack();
  await expect.poll(() => search(page)).toBe('?secrecy=none');
  await expect(page.locator('.verdict')).toContainText('还要看总投资');
  await page.goForward();
  await expect(page.locator('.verdict')).toContainText('200万元以下一档');
  await page.reload();
  await unfoldStages(page);
  await expect(page.locator('.verdict')).toContainText('200万元以下一档');
  await page.locator('#step-consult-city .step__beneath .place').first().click();
  await expect(page).toHaveURL(addressOf(12, '需征求对口市直单位意见'));
  await page.goBack();
  await expect(page.locator('.verdict')).toContainText('200万元以下一档');
});

test('a hostile address is named and does nothing', async ({ page }) => {
  await page.goto(tool('secrecy=none&unit=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&colour=red&total=5&total=6'));
  await expect(page.locator('.problems li')).toHaveCount(3);
  await expect(page.locator('.problems img')).toHaveCount(0);
});

test('the result can be copied with its citations', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(tool(`secrecy=none&${PLAIN}&total=20`));
  await page.getByRole('button', { name: '复制结果' }).click();
  await expect(page.getByText('结果已复制')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('【应当办理】报区政务服务和数据管理局备案');
  expect(text).toContain(spokenOf(6, '由各部门按规定实施建设'));
});

test('beside article 6 the same tool starts when it is reached', async ({ page }) => {
  await page.goto('/articles/6/');
  await page.locator('[data-route-tool]').scrollIntoViewIfNeeded();
  await page.getByLabel('非涉密', { exact: true }).check();
  await expect(page.locator('.stage').first()).toBeVisible();
});

test('on paper only the sheet is left', async ({ page }) => {
  await page.goto(tool(`secrecy=none&${PLAIN}&total=154.5`));
  await expect(page.locator('.stage').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet--route')).toContainText('征求对口市直单位意见');
  await expect(page.locator('.tool__form')).toBeHidden();
  await expect(page.locator('.steps')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.sheet--route')).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the tool, answered and with everything opened, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(tool('secrecy=none&unit=school&total=520'));
    await unfoldAll(page);
    await expect(page.getByText('读法一').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

for (const [when, query] of [
  ['before the first answer', ''],
  ['beside a route', `secrecy=none&${PLAIN}&total=20`],
  ['out of scope', 'secrecy=none&funds=own&unit=state-enterprise'],
] as const)
  test(`the prohibitions and the disclaimers are there ${when}`, async ({ page }) => {
    await page.goto(tool(query));
    const always = page.locator('[data-route-tool]');
    for (const words of ['不得未批先建', '不得拆分申报', '自查参考，以正式文件和主管部门意见为准', '请勿填写涉密信息'])
      await expect(always.getByText(words, { exact: false }).filter({ visible: true }).first()).toBeVisible();
  });

test('on a phone the count stays in sight while answering, and leads to the result', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(tool(`secrecy=none&unit=department&total=154.5`));
  const summary = page.getByRole('link', { name: /^应办 \d+ · 待确认 \d+$/ });
  await page.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await expect(summary).toBeInViewport();
  await summary.click();
  await expect(page.locator('#result-title')).toBeInViewport();
});

test('every question can be answered with the keyboard alone', async ({ page }) => {
  await page.goto('/tools/route/');
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focusIn = (fact: string) => page.locator(`#question-${fact} :focus`);
  const until = async (fact: string) => {
    await expect(page.locator(`#question-${fact}`)).toBeVisible();
    for (let steps = 0; steps < 40 && (await focusIn(fact).count()) === 0; steps += 1) await press('Tab');
    await expect(focusIn(fact)).toHaveCount(1);
  };
  const untilInput = async (fact: string, kind: string) => {
    await until(fact);
    while ((await page.locator(`#question-${fact} input[type=${kind}]:focus`).count()) === 0) await press('Tab');
  };
  await untilInput('secrecy', 'radio');
  await press('Space');
  await untilInput('total', 'text');
  await page.keyboard.type('154.5');
  await untilInput('unit', 'radio');
  await press('Space', 'ArrowDown');
  await untilInput('category', 'radio');
  await press('Space');
  await untilInput('funds', 'checkbox');
  await press('Space');
  for (const fact of ['traits', 'priorities', 'obstacles']) {
    const none = page.locator(`#question-${fact}`).getByRole('checkbox', { name: '以上都没有' });
    await until(fact);
    while (!(await none.evaluate((box) => box === document.activeElement))) await press('Tab');
    await press('Space');
  }
  await press('Tab');
  await expect
    .poll(() => search(page))
    .toBe('?secrecy=none&unit=department&funds=district&category=new&total=154.5&traits=&priorities=&obstacles=');
  await unfoldStages(page);
  await expect(statusOf(page, 'consult-city')).toHaveText('应当办理');
  await page.locator('#step-consult-city summary').focus();
  await press('Enter');
  await expect(page.locator('#step-consult-city .step__body')).toBeVisible();
});

test('coming back from an article finds the page where it was, and open what was open', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(tool(`secrecy=none&${PLAIN}&total=180`));
  await unfoldStages(page);
  const step = page.locator('#step-expert-appraisal');
  await step.locator('summary').click();
  const link = step.locator('.quotes .place').first();
  await link.scrollIntoViewIfNeeded();
  const before = (await link.boundingBox())?.y ?? 0;
  await page.waitForTimeout(400);
  await link.click();
  await expect(page).toHaveURL(/articles\/16\//);
  await page.goBack();
  await expect(link).toBeInViewport();
  expect(Math.abs(((await link.boundingBox())?.y ?? 0) - before)).toBeLessThan(60);
});

test('running through a question with the arrow keys is one step back', async ({ page }) => {
  await page.goto(tool('secrecy=none'));
  await page.locator('input[name=unit]').first().focus();
  for (const key of ['Space', 'ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  expect(search(page)).toBe('?secrecy=none&unit=party-organ');
  await page.goBack();
  await expect.poll(() => search(page)).toBe('?secrecy=none');
});

test('beside an article the answers go along to the whole page', async ({ page }) => {
  await page.goto(`/articles/6/?secrecy=none&${PLAIN}&total=20`);
  await page.getByRole('link', { name: '整页查看、打印' }).click();
  await expect(page).toHaveURL(/tools\/route\/\?secrecy=none&unit=department/);
  await unfoldStages(page);
  await expect(statusOf(page, 'record-filing')).toHaveText('应当办理');
});

test('what has the focus stays where it is on the screen when something above it folds', async ({ page }) => {
  await page.goto(tool('secrecy=none&unit=town&funds=district&category=new&nature=other'));
  const total = page.locator('input[name=total]');
  await total.focus();
  const before = (await total.boundingBox())?.y;
  await page.keyboard.type('38');
  await expect(page.locator('.verdict')).toContainText('50万元以下一档');
  expect(Math.abs(((await total.boundingBox())?.y ?? 0) - (before ?? 0))).toBeLessThan(2);
});

for (const width of [320, 375, 768, 1440])
  test(`nothing is wider than a window of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(tool('secrecy=none&unit=school&total=520'));
    await expect(page.locator('.stage').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the table of tiers and steps', async ({ page }) => {
    await page.goto('/tools/route/');
    await expect(page.locator('[data-route-tool]')).toBeHidden();
    await page.getByRole('link', { name: '三档一览' }).click();
    await expect(page).toHaveURL('/overview/route/');
    await expect(page.locator('.tier-table tbody tr').filter({ has: page.locator('td') })).toHaveCount(STEPS.length);
  });
});
