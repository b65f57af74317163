/** 关怀版: large print that loses nothing. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { everything as all, filled, kinds, openAll } from './kinds.ts';
import { cutOff, settleBars } from './visible.ts';
import { idOf, spokenOf } from '../place-of.ts';

// In a portal's frame there is no switch.
const everything = all.filter(({ name }) => !name.startsWith('embed/'));
const careSwitch = (page: Page) => page.getByRole('button', { name: /^关怀版/ });
const lawSize = (page: Page) =>
  page
    .locator('.block__text')
    .first()
    .evaluate((law) => getComputedStyle(law).fontSize);

/** Pages unlike each other: the others are made of the same parts. */
const FEW = kinds('/', '/articles/13/', '/emendations/', '/thresholds/', '/coverage/9/', '/accessibility/');

const inCare = (page: Page) =>
  page.waitForFunction(() => getComputedStyle(document.documentElement).fontSize === '20px');

async function withCare(page: Page): Promise<void> {
  await page.addInitScript(() => {
    localStorage.setItem('care', 'on');
  });
}

test('one press sets the law at 24 px; it is remembered, on the next page and after a reload, and one press undoes it', async ({
  page,
}) => {
  const sheets: string[] = [];
  page.on('request', (request) => {
    if (/\/care\.[^/]+\.css$/.test(request.url())) sheets.push(request.url());
  });
  await page.goto('/articles/6/');
  await expect(careSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await lawSize(page)).toBe('18px');
  expect(sheets).toEqual([]);
  await careSwitch(page).click();
  await expect(careSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => lawSize(page)).toBe('24px');
  expect(sheets).toHaveLength(1);
  await page.goto('/articles/13/');
  await expect(careSwitch(page)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => lawSize(page)).toBe('24px');
  await page.reload();
  await expect.poll(() => lawSize(page)).toBe('24px');
  await expect(careSwitch(page)).toHaveText('关怀版');
  await careSwitch(page).click();
  await expect.poll(() => lawSize(page)).toBe('18px');
  await page.reload();
  await expect(careSwitch(page)).toHaveAttribute('aria-pressed', 'false');
  expect(await lawSize(page)).toBe('18px');
});

test('a page opens with it at once, at the place asked for: nothing is shown small first, nothing moves', async ({
  page,
}) => {
  await withCare(page);
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    const look = () => {
      const law = document.querySelector('.block__text');
      if (law && law.getClientRects().length > 0) seen.push(getComputedStyle(law).fontSize);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  const technicalPlan = idOf(13, '需提交项目建设技术方案');
  await page.goto(`/articles/13/#${technicalPlan}`);
  await expect(page.locator(`#${technicalPlan}`)).toBeInViewport();
  const seen = await page.evaluate(() => String(Reflect.get(window, 'seen')));
  expect([...new Set(seen.split(','))]).toEqual(['24px']);
});

test('another open tab follows', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/articles/6/');
  await other.goto('/articles/7/');
  await careSwitch(one).click();
  await expect(careSwitch(other)).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => lawSize(other)).toBe('24px');
  await careSwitch(other).click();
  await expect.poll(() => lawSize(one)).toBe('18px');
});

test('where the browser keeps nothing, the switch holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('/articles/6/');
  await careSwitch(page).click();
  await expect.poll(() => lawSize(page)).toBe('24px');
  await page.getByRole('link', { name: spokenOf(6, '提交项目建设申请') }).click();
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
  await careSwitch(page).click();
  await expect.poll(() => lawSize(page)).toBe('18px');
});

test('paper is the same with it', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/articles/13/');
  await withCare(other);
  await other.goto('/articles/13/');
  await expect.poll(() => lawSize(other)).toBe('24px');
  const measure = async (each: Page) => {
    await each.emulateMedia({ media: 'print' });
    return each.evaluate(() => {
      const { fontSize, color } = getComputedStyle(document.documentElement);
      return [fontSize, color, document.documentElement.scrollHeight];
    });
  };
  expect(await measure(other)).toEqual(await measure(page));
});

test('everything is at least 20 px, what is pressed at least 44, and nothing is cut off or wider than the page', async ({
  page,
}) => {
  await withCare(page);
  for (const width of [1280, 768, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const { name, open } of width === 320 ? everything : [...FEW, ...filled('tools')]) {
      await open(page);
      await openAll(page);
      await expect(careSwitch(page)).toHaveAttribute('aria-pressed', 'true');
      await inCare(page);
      const at = `${name} at ${width}`;
      expect([at, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([at, width]);
      expect([at, await cutOff(page)]).toEqual([at, []]);
      expect([at, await smallPrint(page)]).toEqual([at, []]);
      expect([at, await smallTargets(page)]).toEqual([at, []]);
    }
  }
});

/** Text under 20 px; drawings are measured as they are scaled. */
const smallPrint = (page: Page) =>
  page.evaluate(() => {
    const small = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || element.getClientRects().length === 0) continue;
      const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size > 0 && size < 19.5)
        small.add(`${element.tagName}.${element.getAttribute('class') ?? ''} ${String(size)}`);
    }
    return [...small];
  });

/** Buttons, fields, the labels of choices, what opens, the ways: under 44 px. */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const targets = document.querySelectorAll(
      'button, input:not([type=radio], [type=checkbox]), select, textarea, summary, .button, .ways a, .index-list a, label:has(> [type=radio], > [type=checkbox])',
    );
    const small = [...targets].filter((target) => {
      const { height } = target.getBoundingClientRect();
      return height > 0 && height < 43.5;
    });
    return [...new Set(small.map((target) => target.outerHTML.slice(0, 90)))].slice(0, 5);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing with it, in the ${colorScheme}, and every contrast is 7:1`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await withCare(page);
    for (const { name, open } of [...FEW, ...filled('tools')]) {
      await open(page);
      await inCare(page);
      await settleBars(page);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
        .analyze();
      const found = violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)]);
      expect([name, found]).toEqual([name, []]);
    }
  });

test('the tools do with it all that they do without', async ({ page }) => {
  const shown = async () => {
    const found: string[][] = [];
    for (const { open } of filled('tools')) {
      await open(page);
      await page.waitForLoadState('networkidle');
      const names = await page
        .locator('[data-props] :is(button, a, summary, legend)')
        .evaluateAll((each) => each.filter((one) => one.getClientRects().length > 0).map((one) => one.textContent));
      found.push(names.filter((name) => !/^(应办|去备材料)/.test(name)));
    }
    return found;
  };
  const plain = await shown();
  await withCare(page);
  expect(await shown()).toEqual(plain);
});
