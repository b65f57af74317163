/** What the pages do: with and without scripts, by keyboard, on a phone, in the dark, on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { KINDS, openAll } from './kinds.ts';
import { addressOf, idOf, placeOf, spokenOf } from '../place-of.ts';

/** The paragraph of 第四条 that names 区教体局. */
const DISTRICT_EDUCATION = idOf(4, '区教体局').replace(/s\d+$/, '');
const CONSULT = '需征求对口市直单位意见';
const words = '各镇（街道）以及区直部门50万元以上、200万元以下的项目，必须向区政务服务和数据管理局提交项目建设申请；';

test.describe('a sentence’s link', () => {
  /** What a reader gets who pastes: into the only field there is. */
  async function paste(page: Page): Promise<string> {
    await page.getByLabel('查找').fill('');
    await page.getByLabel('查找').focus();
    await page.keyboard.press('ControlOrMeta+v');
    return page.getByLabel('查找').inputValue();
  }

  test.beforeEach(async ({ page }) => {
    await page.goto('/articles/6/');
  });

  test('opens its address, and offers to copy it', async ({ page, baseURL }) => {
    await page.getByRole('link', { name: spokenOf(6, words) }).click();
    await expect(page).toHaveURL(addressOf(6, words));
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制链接');
    expect(await paste(page)).toBe(`${baseURL ?? ''}${addressOf(6, words)}`);
  });

  test('offers to copy the citation with the sentence', async ({ page }) => {
    await page.getByRole('link', { name: spokenOf(6, words) }).click();
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制引文');
    expect(await paste(page)).toBe(`${spokenOf(6, words)}：“${words}”`);
  });

  test('copies where the page may not use the clipboard', async ({ page }) => {
    await page.evaluate(() => {
      Reflect.deleteProperty(Navigator.prototype, 'clipboard');
    });
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
    await page.getByRole('link', { name: spokenOf(6, words) }).click();
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制引文');
    expect(await paste(page)).toBe(`${spokenOf(6, words)}：“${words}”`);
  });

  test('quotes without the editors’ notes, inner quotation marks single', async ({ page }) => {
    await page.goto('/articles/12/');
    await page.getByRole('link', { name: spokenOf(12, CONSULT) }).click();
    await page.getByRole('button', { name: '复制引文' }).click();
    await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制引文');
    expect(await paste(page)).toMatch(
      new RegExp(`^${spokenOf(12, CONSULT)}：“申报前，各部门应按照‘省级主建、市县主用’要求，.*申报。”$`),
    );
  });

  test('offers to copy a message about an error: place, words, address and version, and sends nothing', async ({
    page,
    baseURL,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    for (const [path, address] of [
      ['/articles/6/', addressOf(6, words)],
      ['/coverage/2/', `/coverage/2/#${placeOf(6, words)}`],
    ] as const) {
      await page.goto(path);
      // A tool on the page fetches what it needs when it comes into view: let it, before anything is counted.
      for (const tool of await page.locator('.embedded-tool').all()) {
        await tool.scrollIntoViewIfNeeded();
        await expect(tool.locator('input').first()).toBeVisible();
      }
      await page.waitForLoadState('networkidle');
      await page
        .getByRole('link', { name: spokenOf(6, words), exact: true })
        .and(page.locator('.anchor'))
        .click();
      await expect(page.getByRole('button', { name: '指出错误' })).toBeVisible();
      requests.length = 0;
      await page.getByRole('button', { name: '指出错误' }).click();
      await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制，请补上错处发给维护者');
      expect(requests).toEqual([]);
      // The only field there is makes one line of it.
      const message = `${spokenOf(6, words)}：“${words}” 地址：${baseURL ?? ''}${address} 版本：00000000 错在哪里：`;
      expect((await paste(page)).replace(/[0-9a-f]{8}(?= 错)/, '00000000')).toBe(message);
    }
  });

  test('works by keyboard, and Escape goes back to it', async ({ page }) => {
    const link = page.getByRole('link', { name: spokenOf(6, words) });
    await link.focus();
    await expect(link).toHaveCSS('opacity', '1');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: '复制链接' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(0);
    await expect(link).toBeFocused();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the notes on emendations open and say everything', async ({ page }) => {
    await page.goto('/articles/4/');
    const note = page.locator(`#${DISTRICT_EDUCATION} details`).filter({ hasText: '校：' });
    await expect(note.locator('summary')).toHaveText('校：补“区”（很可能）');
    await note.locator('summary').click();
    await expect(note).toContainText(`${spokenOf(4, '区教体局')}，抓取文本作“教体局”，本站作“区教体局”。`);
    await expect(note).toContainText('均冠“区”字');
    await note.getByRole('link', { name: '校勘表' }).click();
    await expect(page).toHaveURL('/emendations/#district-education');
    await expect(page.locator('#district-education')).toBeInViewport();
  });

  test('a sentence’s link opens its address', async ({ page }) => {
    await page.goto('/articles/6/');
    await page.getByRole('link', { name: spokenOf(6, words) }).click();
    await expect(page).toHaveURL(addressOf(6, words));
  });
});

test.describe('the registers', () => {
  test.use({ javaScriptEnabled: false });

  test('lead from the home page to a body, and from its charge to the sentence', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: '机构', exact: true }).click();
    await page.getByRole('link', { name: '区财政局', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('区财政局');
    await expect(page.getByRole('row', { name: /预算编制、项目库申报/ })).toContainText('对象');
    await page.getByRole('link', { name: spokenOf(29, '区财政局做好') }).click();
    await expect(page).toHaveURL(addressOf(29, '区财政局做好'));
  });

  test('show what hangs on either side of an amount', async ({ page }) => {
    await page.goto('/thresholds/');
    const row = (side: RegExp) =>
      page
        .locator('details')
        .filter({ hasText: side })
        .first()
        .getByRole('row', { name: /^区级联合会审/ });
    await expect(row(/^50万元以上/)).toContainText('应当办理');
    await expect(row(/^不足50万元/)).toContainText('无需办理');
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const path of KINDS)
      test(`axe finds nothing on ${path}`, async ({ page }) => {
        await page.goto(path);
        await openAll(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
      });
  });

for (const width of [320, 375, 768, 1100, 1280, 1440])
  test(`nothing is wider than a page of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [...KINDS, '/articles/25/', '/articles/38/']) {
      await page.goto(path);
      await openAll(page);
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, width]);
    }
  });

test.describe('a page that does not exist', () => {
  test.use({ tolerated: /404/ });

  test('says so and leads on', async ({ page }) => {
    const response = await page.goto('/articles/42/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
    await expect(page.locator('.index-list a')).toHaveCount(41);
    await expect(page.getByRole('search')).toBeVisible();
    await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test('every page carries the disclaimer and leads to the apparatus', async ({ page }) => {
  for (const path of KINDS) {
    await page.goto(path);
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText('非官方整理，以正式印发文本为准');
    for (const name of ['校勘', '口径', '印发通知', '全文', '无障碍'])
      await expect(footer.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('on paper there is no navigation, and the disclaimer stays', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/articles/6/');
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.locator('.anchor').first()).toBeHidden();
  await expect(page.getByText('非官方整理，以正式印发文本为准')).toBeVisible();
});

test.describe('the ledger', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from a sentence to what it is used for, and back to the sentence', async ({ page }) => {
    await page.goto('/articles/12/');
    const note = page.locator('#p1 details').filter({ hasText: '各句用于' });
    await note.locator('summary').click();
    await note.getByRole('link', { name: '征求市直单位意见' }).click();
    await expect(page).toHaveURL('/overview/route/#row-consult-city');
    const row = page.locator('#row-consult-city');
    await expect(row).toBeInViewport();
    await row.getByRole('link', { name: spokenOf(12, CONSULT) }).click();
    await expect(page).toHaveURL(addressOf(12, CONSULT));
  });

  test('leads from a sentence to its rules, and from a rule to the cases', async ({ page }) => {
    await page.goto('/articles/12/');
    const note = page.locator('#p1 details').filter({ hasText: '各句用于' });
    await note.locator('summary').click();
    await note.getByRole('link', { name: spokenOf(12, CONSULT).replace('第十二条', '') }).click();
    await expect(page).toHaveURL(`/coverage/3/#${placeOf(12, CONSULT)}`);
    const entry = page.locator('.coverage-entry').filter({ has: page.locator(`[id="${placeOf(12, CONSULT)}"]`) });
    await expect(entry).toContainText('已计算');
    await entry.locator('summary').click();
    await expect(entry).toContainText('条件：总投资在50万元以上（含）；总投资不足200万元');
    await entry
      .getByRole('link', { name: /^案例\d+：区直部门154\.5万元的运维项目$/ })
      .first()
      .click();
    await expect(page).toHaveURL(/\/coverage\/#case-\d+$/);
    await expect(page.locator('li:target')).toHaveText('区直部门154.5万元的运维项目');
  });

  test('every use beside an article leads to something that exists', async ({ page }) => {
    const addresses = new Set<string>();
    for (const article of [2, 6, 7, 13, 25, 38]) {
      await page.goto(`/articles/${String(article)}/`);
      const links = await page
        .locator('.note--uses a')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
      for (const link of links) addresses.add(link);
    }
    expect(addresses.size).toBeGreaterThan(80);
    const pages = new Set([...addresses].map((address) => address.split('#')[0] ?? ''));
    for (const path of pages) {
      await page.goto(path);
      const ids = new Set(await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id)));
      const wanted = [...addresses].filter((address) => address.startsWith(`${path}#`));
      expect(wanted.filter((address) => !ids.has(address.slice(path.length + 1)))).toEqual([]);
    }
  });
});
