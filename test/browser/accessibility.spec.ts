/** What the page 无障碍 says was tested: keyboard, narrow windows, zoom, text spacing, forced colours, still pictures, targets. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { everything, filled, KINDS, kinds, openAll, portfolio } from './kinds.ts';
import { cutOff, overlapping, settleBars } from './visible.ts';
import { addressOf, idOf } from '../place-of.ts';

/** What has the focus: whether it is marked, and whether any of it can be seen. */
const focusProblem = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return 'nothing has the focus';
    const name = focused.outerHTML.slice(0, 80);
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    if (outlineStyle === 'none' || outlineWidth === '0px') return `no mark: ${name}`;
    const seen = [...focused.getClientRects()].some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((share) => {
        const hit = document.elementFromPoint(left + Math.min(width * share, width - 1), top + height * share);
        return hit !== null && (focused.contains(hit) || hit.contains(focused));
      }),
    );
    return seen ? '' : `hidden: ${name}`;
  });

/** Tabs on to `wanted`, once it is there; every stop on the way must be marked and in sight. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.first().waitFor();
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press('Tab');
    await expect.poll(() => focusProblem(page)).toBe('');
    if (await wanted.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
  }
  throw new Error(`Tab never comes to ${wanted.toString()}`);
}

/** Instead of the printer: counts. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    window.print = () => {
      Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints') ?? 0) + 1);
    };
  });
  return () => page.evaluate(() => Number(Reflect.get(window, 'prints')));
}

/** From the first Tab to what stands in `field`, which a key then answers. */
async function answer(page: Page, field: string, ...keys: readonly string[]): Promise<void> {
  await tabTo(page, page.locator(field));
  for (const key of keys) await page.keyboard.press(key);
}

for (const [mode, size] of [
  ['standard', { width: 1280, height: 720 }],
  ['care', { width: 375, height: 667 }],
] as const)
  test.describe(`by keyboard alone, ${mode}, ${String(size.width)} px wide`, () => {
    test.use({ viewport: size });
    test.beforeEach(async ({ page }) => {
      if (mode === 'care')
        await page.addInitScript(() => {
          localStorage.setItem('care', 'on');
        });
    });

    test('from the first Tab to a printed route', async ({ page }) => {
      const prints = await countPrints(page);
      await page.goto('/tools/route/');
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
      await expect(page.getByRole('link', { name: '跳到正文' })).toBeInViewport();
      await page.keyboard.press('Enter');
      await answer(page, 'input[name=secrecy]', 'Space');
      await answer(page, 'input[name=total]');
      await page.keyboard.type('154.5');
      await answer(page, 'input[name=unit]', 'Space', 'ArrowDown');
      await answer(page, 'input[name=funds]', 'Space');
      await answer(page, '.actions button:text-is("打印")', 'Enter');
      expect(await prints()).toBe(1);
      await answer(page, '#step-consult-city summary', 'Enter');
      await expect(page.locator('#step-consult-city .step__body')).toBeVisible();
    });

    test('from the first Tab to a printed list of papers', async ({ page }) => {
      const prints = await countPrints(page);
      await page.goto('/tools/materials/');
      await answer(page, 'input[name=secrecy]', 'Space');
      await answer(page, 'input[name=total]');
      await page.keyboard.type('180');
      await answer(page, 'input[name=materials]', 'ArrowDown', 'ArrowUp');
      await answer(page, '#paper-information-form .item__head input', 'Space');
      await expect(page.locator('#paper-information-form .item__head input')).toBeChecked();
      await answer(page, '.actions button:text-is("打印清单")', 'Enter');
      expect(await prints()).toBe(1);
    });

    test('from the first Tab to a printed list of purchases', async ({ page }) => {
      const prints = await countPrints(page);
      await page.goto('/tools/exclusions/');
      await answer(page, '.intake textarea');
      await page.keyboard.type('A4黑白激光打印机 2');
      await answer(page, 'button:text-is("加入清单")', 'Enter');
      await expect(page.locator('.said')).toBeFocused();
      await answer(page, '.purchase .choice input', 'Space');
      await expect(page.locator('.purchase .status')).toHaveText('不适用本细则（第三十八条）');
      await answer(page, '.actions button:text-is("打印清单")', 'Enter');
      expect(await prints()).toBe(1);
    });
  });

for (const width of [320, 640])
  test(`at ${String(width)} px nothing is cut off, tools with answers included`, async ({ page }) => {
    await page.setViewportSize({ width, height: width === 320 ? 256 : 360 });
    for (const { name, open } of everything) {
      await open(page);
      await openAll(page);
      expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, width]);
      expect([name, await cutOff(page)]).toEqual([name, []]);
    }
  });

test.describe('with the text spaced out as WCAG 1.4.12 says', () => {
  test.use({ bypassCSP: true });
  for (const width of [1280, 320])
    test(`nothing is cut off or lies on other words, ${String(width)} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const { name, open } of everything) {
        await open(page);
        await openAll(page);
        await page.addStyleTag({
          content:
            '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } .purchase { content-visibility: visible !important }',
        });
        expect([name, await cutOff(page)]).toEqual([name, []]);
        expect([name, await overlapping(page)]).toEqual([name, []]);
      }
    });
});

test('in forced colours marks, choices, the focus and drawings can be told from the page', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  for (const { open } of filled('tools')) {
    await open(page);
    const ground = await paper();
    const marks = await page.locator('.status:visible').evaluateAll((all) =>
      all.slice(0, 20).map((each) => {
        const { borderTopColor, borderTopWidth } = getComputedStyle(each, '::before');
        return [borderTopColor, borderTopWidth];
      }),
    );
    expect(marks.length).toBeGreaterThan(0);
    for (const [colour, width] of marks) expect([colour, width]).not.toEqual([ground, expect.anything()]);
    const strokes = await page
      .locator('.picture-box, .scale__band')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).stroke));
    for (const stroke of strokes) expect(stroke).not.toBe(ground);
  }
  await page.goto(addressOf(6, '提交项目建设申请'));
  await expect(page.locator(`#${idOf(6, '提交项目建设申请')}`)).toHaveCSS('outline-style', 'solid');
  await page.keyboard.press('Tab');
  expect(await focusProblem(page)).toBe('');
});

test('nothing moves by itself, for whoever asks for that and for everybody', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion });
    for (const { name, open } of [...kinds('/', '/articles/13/', '/interpretations/'), ...filled('tools')]) {
      await open(page);
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((each) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each);
            return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
          })
          .map((each) => each.outerHTML.slice(0, 80)),
      );
      expect([name, moving]).toEqual([name, []]);
    }
  }
});

test('what is pressed is 24 px either way, or has the room', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  for (const { name, open } of everything) {
    await open(page);
    await settleBars(page);
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    const found = violations.flatMap(({ nodes }) => nodes.slice(0, 5).map(({ html }) => html));
    expect([name, found]).toEqual([name, []]);
  }
});

/** Opened pages, and the tools with what a bad address makes them say. */
const PROBLEMS = [
  ...kinds('/tools/exclusions/?lines=%FF', '/tools/route/?total=abc&unit=palace&stranger=1'),
  ...kinds('/tools/materials/?secrecy=none&funds=&total=0'),
  {
    name: '/catalogue/ with nothing found',
    open: async (page: Page) => {
      await page.goto('/catalogue/');
      await page.getByLabel(/^在本页里找/).fill('没有这个品目');
      await expect(page.locator('#catalogue-count')).toContainText('没有逐字相符的');
    },
  },
  {
    name: 'tools/exclusions with codes, doubts and a question about the unit',
    open: async (page: Page) => {
      await page.goto('/tools/exclusions/');
      const paste = page.getByLabel('粘贴或输入，一行一项');
      await paste.fill('题库系统开发 12万元\nA02021003 打印机 3万元\n机房精密空调 20万元');
      await page.getByRole('button', { name: '加入清单' }).click();
      await page.locator('.purchase').nth(2).waitFor();
      await paste.fill('投影仪 80\n音响 90');
      await page.getByRole('button', { name: '加入清单' }).click();
      await page.getByRole('button', { name: /^是万元/ }).waitFor();
    },
  },
];

/** Where much is folded away; all else is opened nowhere. */
const FOLDED = [
  ...kinds('/glossary/', '/articles/4/', '/articles/38/', '/articles/13/', '/thresholds/', '/emendations/'),
  ...filled('tools'),
  portfolio,
  ...PROBLEMS,
];

for (const [width, colorScheme] of [
  [1280, 'light'],
  [375, 'light'],
  [375, 'dark'],
] as const)
  for (const { name, open } of FOLDED)
    test(`${name} opened has no fault that axe finds and no small target, ${String(width)} px wide, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 667 });
      await open(page);
      await openAll(page);
      await settleBars(page);
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ html }) => `${id}: ${html}`))).toEqual([]);
    });

test('on a phone a screen reader is still told tables, their rows and headers', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const session = await page.context().newCDPSession(page);
  const count = (roles: readonly (string | undefined)[], role: string) => roles.filter((each) => each === role).length;
  for (const path of [
    '/emendations/',
    '/data/',
    '/thresholds/',
    '/bodies/unit/',
    '/overview/exclusions/',
    '/coverage/',
  ]) {
    await page.goto(path);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    const written = await page.evaluate(() =>
      ['table', 'tr', 'td', 'th[scope=col]'].map(
        (each) => [...document.querySelectorAll(`main ${each}`)].filter((found) => found.checkVisibility()).length,
      ),
    );
    expect(written.every((found) => found > 0)).toBe(true);
    expect([path, ['table', 'row', 'cell', 'columnheader'].map((role) => count(roles, role))]).toEqual([path, written]);
  }
});

test('every page has the switch, and leads to the page that says all this', async ({ page }) => {
  for (const path of KINDS) {
    await page.goto(path);
    await expect(page.getByRole('banner').getByRole('button', { name: '关怀版' })).toBeVisible();
  }
  await page.getByRole('contentinfo').getByRole('link', { name: '无障碍' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('无障碍');
  await expect(page.getByText('没有请使用读屏软件')).toBeVisible();
});
