/** The answer comes first: how long the pages are before anything is unfolded, what the first screen shows, and what is marked as done. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { unfoldStages } from './unfold.ts';

const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';
const ROUTE = `/tools/route/?${PLAIN}`;

const SCREENS = {
  desk: { width: 1280, height: 720 },
  phone: { width: 375, height: 667 },
} as const;

/** As issue and docs promise, in CSS pixels. */
const LONGEST = { desk: 3000, phone: 5000 } as const;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Where an element ends, counted from the top of the window. */
const bottomOf = (part: Locator) => part.evaluate((each) => each.getBoundingClientRect().bottom);

for (const device of ['desk', 'phone'] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport: SCREENS[device] });

    for (const tool of ['route', 'materials'])
      test(`${tool}: with every answer the page is short before anything is unfolded`, async ({ page }) => {
        await page.goto(`/tools/${tool}/?${PLAIN}`);
        await expect(page.locator('#doubts')).toBeVisible();
        expect(await heightOf(page)).toBeLessThanOrEqual(LONGEST[device]);
      });

    test('verdict, next steps and the first doubts stand on one screen', async ({ page }) => {
      await page.goto(ROUTE);
      const doubts = page.locator('#doubts summary').first();
      await expect(doubts).toBeVisible();
      // A phone first shows the site's head: the screen begins with the answers in their one line.
      if (device === 'phone')
        await page.locator('.tool__form').evaluate((form) => {
          form.scrollIntoView();
        });
      for (const part of [page.locator('.verdict'), page.locator('.next ol'), doubts])
        await expect(part).toBeInViewport();
      const bar = page.locator('.tool__summary');
      const end = (await bar.isVisible()) ? SCREENS.phone.height - ((await bar.boundingBox())?.height ?? 0) : 720;
      expect(await bottomOf(doubts)).toBeLessThanOrEqual(end);
    });
  });

test('what is marked as done brings the next up, is kept, and is in no address', async ({ page }) => {
  await page.goto(ROUTE);
  // Whoever marks the first sees the next in its place: the box that was clicked is gone.
  const next = page.locator('.next__title');
  await expect(next).toHaveCount(3);
  await expect(next.first()).toContainText('党组或办公会议审议');
  await page.locator('.next').getByLabel('已办：党组或办公会议审议，明确资金来源').click();
  await expect(next).toHaveCount(3);
  await expect(next.first()).not.toContainText('党组或办公会议审议');
  await expect(page.locator('.next')).toContainText('已办 1 项');
  expect(new URL(page.url()).search).toBe(`?${PLAIN}`);
  await page.reload();
  await expect(page.locator('.next')).toContainText('已办 1 项');
  await page.locator('#step-meeting-approval').getByLabel('已办：党组或办公会议审议，明确资金来源').uncheck();
  await expect(next.first()).toContainText('党组或办公会议审议');
});

test('the list of papers of the next step comes filled in', async ({ page }) => {
  await page.goto(ROUTE);
  for (const title of ['党组或办公会议审议', '单位数据专员', '征求对口市直单位意见'])
    await page
      .locator('.next')
      .getByLabel(new RegExp(`^已办：${title}`))
      .click();
  await page.locator('.next').getByRole('link', { name: '带上申报材料' }).click();
  await expect(page).toHaveURL(/tools\/materials\/\?secrecy=none.*materials=declaration/);
  await expect(page.locator('#paper-technical-plan')).toBeVisible();
});

test('the steps by who acts: each body has its part, the own ones alone, and one part is printed', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      Reflect.set(window, 'printed', document.querySelector('.sheet--route')?.textContent);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.goto(ROUTE);
  await page.getByRole('radio', { name: '按办理单位' }).check();
  await expect(page.locator('.stage h3').first()).toHaveText('项目单位');
  const finance = page.locator('.stage').filter({ has: page.getByRole('heading', { name: '区财政局', exact: true }) });
  await finance.locator('summary').first().click();
  await expect(finance.locator('.step').first()).toBeVisible();
  await finance.getByRole('button', { name: '只打印区财政局的这一份' }).click();
  const printed = await page.evaluate(() => String(Reflect.get(window, 'printed')));
  expect(printed).toContain('区财政局的部分');
  expect(printed).toContain('财政承受能力评估');
  expect(printed).not.toContain('单位数据专员参与监督指导');
  await page.getByRole('radio', { name: '只看我单位要办的' }).check();
  await expect(page.locator('.stage')).toHaveCount(1);
  await expect(page.locator('#step-consult-city')).toBeVisible();
  await expect(page.locator('#step-secrecy-review')).toHaveCount(0);
});

test('a link to a step that is folded away opens it', async ({ page }) => {
  await page.goto(`${ROUTE}#step-joint-review`);
  await expect(page.locator('#step-joint-review .step__body')).toBeInViewport();
});

test('on a phone one stage is open at a time, until all are unfolded', async ({ page }) => {
  await page.setViewportSize(SCREENS.phone);
  await page.goto(ROUTE);
  await page.locator('#stage-approve > details > summary').click();
  await expect(page.locator('.stage > details[open]')).toHaveCount(1);
  await unfoldStages(page);
  await expect(page.locator('.stage > details[open]')).toHaveCount(7);
});
