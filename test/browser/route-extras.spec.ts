import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { extractText } from 'unpdf';
import { changeAnswers } from './answers.ts';
import { expect, test } from './fixtures.ts';
import { addressOf, spokenOf } from '../place-of.ts';
import { unfoldAll, unfoldPart, unfoldStages } from './unfold.ts';

const PLAIN = 'unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';
const tool = (total: number) => `/tools/route/?secrecy=none&${PLAIN}&total=${String(total)}`;
const day = (page: Page, label: string) => page.getByLabel(`${label}日期`, { exact: true });

async function openBounds(page: Page): Promise<Locator> {
  await unfoldPart(page, 'bounds');
  return page.locator('#bounds');
}

const group = (bounds: Locator, title: string) =>
  bounds.locator('.bounds__group').filter({ has: bounds.page().getByRole('heading', { name: title }) });

test('half a year from 31 August ends on the last day of February, with the clause and how it was reckoned', async ({
  page,
}) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-08-31');
  const term = page.locator('.due').filter({ hasText: '2026年2月28日' }).first();
  await expect(term).toContainText('自批复之日2025年8月31日起半年，到2026年2月28日（当月没有31日，取月末）。');
  await expect(term.getByRole('link', { name: '第二十四条' })).toHaveAttribute('href', addressOf(24, '收回项目资金'));
  await expect(term.locator('.doubt-line').first()).toBeVisible();
});

test('初步验收 stands in for 稳定运行, and is called that', async ({ page }) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '初步验收').fill('2026/1/5');
  await expect(page.locator('.due').first()).toContainText('只作参考');
  await day(page, '稳定运行开始').fill('2026年2月5日');
  await expect(page.locator('.due').first()).toContainText('2026年8月5日');
  await expect(page.locator('.due').first()).not.toContainText('只作参考');
});

test('a day that is none is answered at its field and kept; no day enters the address', async ({ page }) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-02-30');
  await expect(page.locator('#day-approval-says')).toHaveText('');
  await day(page, '论证评估入库').fill('2025-03-01');
  await expect(page.locator('#day-approval-says')).toContainText('2025年2月没有30日');
  await expect(day(page, '批复')).toHaveAttribute('aria-invalid', 'true');
  await expect(day(page, '批复')).toHaveValue('2025-02-30');
  await expect(page.locator('.dues').first()).toContainText('2027年3月1日');
  expect(page.url()).not.toContain('2025');
});

test('the days are kept with the project: after a reload, for another project, in its file', async ({ page }) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-08-31');
  await page.reload();
  await unfoldPart(page, 'times');
  await expect(day(page, '批复')).toHaveValue('2025-08-31');
  await expect(page.locator('.due').first()).toContainText('2026年2月28日');
  await page.goto(tool(120));
  await unfoldPart(page, 'times');
  await expect(day(page, '批复')).toHaveValue('');
  await page.goto(tool(180));
  await page.locator('details.projects summary').click();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '此项目存为文件' }).click();
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toContain('"dates":{"approval":"2025-08-31"}');
});

test('the days stay while the answers change, and go when the project turns out classified', async ({ page }) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-08-31');
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：总投资' }).click();
  await page.locator('input[name=total]').fill('38');
  await expect(page.locator('.due').first()).toContainText('无需办理');
  await expect(day(page, '批复')).toHaveValue('2025-08-31');
  await page.getByRole('button', { name: '更改：是否涉密' }).click();
  await page.getByLabel('涉密', { exact: true }).check();
  await page.getByRole('button', { name: '清空并停止' }).click();
  await expect(page.locator('#times')).toHaveCount(0);
  await page.getByLabel('非涉密', { exact: true }).check();
  await unfoldPart(page, 'times');
  await expect(day(page, '批复')).toHaveValue('');
});

test('from 180 to above 200: what comes, what goes and what changes, beside the words against splitting', async ({
  page,
}) => {
  await page.goto(tool(180));
  const bounds = await openBounds(page);
  await expect(bounds.getByText('相似项目不得拆分申报')).toBeVisible();
  await expect(bounds.getByRole('link', { name: spokenOf(6, '不得拆分申报') })).toBeVisible();
  await expect(bounds.getByRole('radio', { checked: true })).toHaveAccessibleName('超过50万元、不足200万元（本项目）');
  await bounds.getByLabel('超过200万元、不足500万元').check();
  const came = group(bounds, '多出来');
  await expect(came).toContainText('造价评估');
  await expect(came.getByRole('link', { name: '第十九条' }).first()).toBeVisible();
  await expect(group(bounds, '不再需要')).toContainText('征求对口市直单位意见');
  await expect(group(bounds, '情形有变')).toContainText('提交项目建设申请');
  await expect(bounds.getByText('不得拆分申报').first()).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('200万元以下一档');
});

test('at exactly 200 the application is in doubt, below 50 filing alone comes', async ({ page }) => {
  await page.goto(tool(180));
  const bounds = await openBounds(page);
  await bounds.getByLabel('恰为200万元').check();
  await expect(group(bounds, '情形有变').getByRole('listitem').filter({ hasText: '提交项目建设申请' })).toContainText(
    '待确认',
  );
  await bounds.getByLabel('不足50万元', { exact: true }).check();
  await expect(group(bounds, '多出来')).toContainText('报区政务服务和数据管理局备案');
});

test('an O&M part that would exceed the other total is said to be dropped', async ({ page }) => {
  await page.goto(tool(520).replace('operationPart=0', 'operationPart=100'));
  const bounds = await openBounds(page);
  await bounds.getByLabel('不足50万元', { exact: true }).check();
  await expect(bounds.getByText('以下回答不能成立')).toContainText('运维部分');
});

test('without a total the bounds ask for it first, and lead to the question', async ({ page }) => {
  await page.goto('/tools/route/?secrecy=none&unit=town');
  const bounds = await openBounds(page);
  await expect(bounds.getByRole('radio')).toHaveCount(0);
  await expect(bounds.getByText('不得拆分申报').first()).toBeVisible();
  await bounds.getByRole('button', { name: '去填总投资' }).click();
  await expect(page.locator('input[name=total]')).toBeFocused();
});

test('the picture of the route has a name and a description, and words of at least 12 px', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(tool(180));
  await unfoldPart(page, 'route-picture');
  const picture = page.getByRole('img', { name: '本项目的路径图' });
  await expect(picture).toBeVisible();
  await expect(picture).toHaveAccessibleDescription(/应当办理\d+项.*不都是法定先后/);
  await expect(picture.locator('.picture-step', { hasText: '征求市直单位意见' })).toHaveClass(/picture-step--required/);
  await expect(picture.getByText('征求省市直单位意见')).toHaveCount(0);
  const sizes = await picture.locator('svg').evaluateAll((all) =>
    all.map((svg) => {
      const drawnAt = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      return (parseFloat(getComputedStyle(svg).fontSize) * svg.getBoundingClientRect().width) / drawnAt;
    }),
  );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test('on a phone the picture scrolls in its own box, which the keyboard reaches', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  await page.goto(tool(180));
  await unfoldPart(page, 'route-picture');
  const box = page.getByRole('region', { name: /^本项目的路径图/ });
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => box.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing with dates, bounds and pictures opened, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(tool(180));
    await unfoldAll(page);
    await page.getByLabel('超过200万元、不足500万元').check();
    await day(page, '批复').fill('2025-02-30');
    await day(page, '论证评估入库').fill('2025-03-01');
    await day(page, '论证评估入库').blur();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

for (const width of [320, 375, 768, 1440])
  test(`with everything opened nothing is wider than a window of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(tool(180));
    await unfoldAll(page);
    await page.getByLabel('超过200万元、不足500万元').check();
    await day(page, '批复').fill('2025-08-31');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test('on paper given dates stand as text; without dates, and closed, the parts are left out', async ({ page }) => {
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-08-31');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet--route')).toContainText('2025年8月31日');
  await expect(page.locator('.sheet--route')).toContainText('2026年2月28日');
  await expect(day(page, '批复')).toBeHidden();
  await expect(page.locator('#bounds')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await day(page, '批复').fill('');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#times')).toBeHidden();
  await expect(page.locator('.sheet--route')).not.toContainText('2026年2月28日');
});

test('a printed route has the dates and, on every page of its picture, the names of the lanes', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(tool(180));
  await unfoldPart(page, 'times');
  await day(page, '批复').fill('2025-08-31');
  await expect(page.locator('#times .dues').first()).toContainText('2026年2月28日');
  await unfoldPart(page, 'route-picture');
  await expect(page.getByRole('img', { name: '本项目的路径图' })).toBeVisible();
  const { text } = await extractText(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  // A PDF may hold 月 as the radical of the same shape.
  const pages = text.map((words) => words.normalize('NFKC').replace(/\s/g, ''));
  expect(pages.join('')).toContain('2026年2月28日,组织开工建设');
  const drawn = pages.filter((words) => /会议审议资金来源|确定项目责任人|绩效评价监督审计/.test(words));
  expect(drawn.length).toBeGreaterThan(0);
  for (const words of drawn) expect(words).toContain('项目单位区市省');
});

test('coming back finds open what was open, and closed what was closed', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(tool(180));
  await unfoldPart(page, 'route-picture');
  await unfoldStages(page);
  await page.locator('#stage-operate > details > summary').click();
  await page.locator('#step-consult-city .step__beneath .place').first().click();
  await expect(page).toHaveURL(/articles\/12\//);
  await page.goBack();
  await expect(page.locator('#step-consult-city')).toBeVisible();
  await expect(page.getByRole('img', { name: '本项目的路径图' })).toBeVisible();
  await expect(page.locator('#stage-operate > details')).not.toHaveAttribute('open');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each of the three tiers has its picture', async ({ page }) => {
    await page.goto('/overview/route/');
    const tiers = page.locator('.tier-picture');
    await expect(tiers).toHaveCount(3);
    await expect(tiers.first().getByRole('img')).toBeHidden();
    await tiers.last().locator('summary').click();
    await expect(tiers.last().getByRole('img').getByText('统一汇总报市')).toBeVisible();
  });

  test('the first page names the seven stages, each leading to its part of the table', async ({ page }) => {
    await page.goto('/');
    const stages = page.getByRole('list', { name: '审批路径的各个阶段' }).getByRole('link');
    await expect(stages).toHaveText(['准备', '申报', '论证评估', '会审审批', '实施', '验收', '运维与监督']);
    await stages.nth(2).click();
    await expect(page).toHaveURL(/overview\/route\/#stage-appraise$/);
    await expect(page.locator('#stage-appraise')).toBeInViewport();
  });
});
