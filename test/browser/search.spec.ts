/** The search box, typed into as a reader types. */
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './fixtures.ts';
import { addressOf, idOf, spokenOf } from '../place-of.ts';

// What is fetched is counted; offline.spec.ts has what is stored.
test.use({ serviceWorkers: 'block' });

const field = (page: Page) => page.getByLabel('查找');
const panel = (page: Page) => page.locator('#search-panel');
const status = (page: Page) => panel(page).getByRole('status');
const hits = (page: Page) => panel(page).getByRole('link');

/** Types key by key into the empty field. */
async function type(page: Page, query: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(query);
}

test.describe('the search box', () => {
  test('is led to by /, but not from a field', async ({ page }) => {
    await page.goto('/tools/exclusions/');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
    await expect(status(page)).toContainText('几个词之间空一格');
    await type(page, 'GB/T');
    await expect(field(page)).toHaveValue('GB/T');
    await expect(hits(page).first()).toContainText('第二条');
  });

  test('keeps what is typed in order while what it needs still comes', async ({ page }) => {
    for (const late of ['**/search.*.css', '**/law-*.txt']) {
      await page.route(late, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        await route.continue();
      });
      await page.goto('/notice/');
      await field(page).pressSequentially('必须向区政务服务和数据管理局');
      await expect(field(page)).toHaveValue('必须向区政务服务和数据管理局');
      await expect(status(page)).toContainText('条文1条，1句。');
      await page.unroute(late);
    }
  });

  test('shows the sentences with the words marked, goes to one and lights it', async ({ page }) => {
    await page.goto('/notice/');
    await type(page, '必须向区政务服务和数据管理局');
    await expect(status(page)).toContainText('条文1条，1句。');
    const hit = hits(page).first();
    await expect(hit).toContainText(spokenOf(6, '必须向区政务服务和数据管理局'));
    await expect(hit.locator('mark')).toHaveText('必须向区政务服务和数据管理局');
    await hit.click();
    await expect(page).toHaveURL(addressOf(6, '必须向区政务服务和数据管理局'));
    await expect(page.locator(`#${idOf(6, '必须向区政务服务和数据管理局')}`)).toBeInViewport();
    await expect(page.locator(`#${idOf(6, '必须向区政务服务和数据管理局')}`)).not.toHaveCSS(
      'background-color',
      'rgba(0, 0, 0, 0)',
    );
    const lit = () => page.evaluate(() => [...(CSS.highlights.get('searched') ?? [])].map(String));
    await expect.poll(lit).toEqual(['必须向区政务服务和数据管理局']);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('lights the words on the page where the reader already is', async ({ page }) => {
    await page.goto('/articles/6/');
    await type(page, '不得拆分');
    await hits(page).first().click();
    await expect(page).toHaveURL(addressOf(6, '不得拆分'));
    await expect(panel(page)).toBeHidden();
    expect(await page.evaluate(() => CSS.highlights.get('searched')?.size)).toBe(1);
  });

  test('says that the text has no such words, and only then shows what comes near, called so', async ({ page }) => {
    await page.goto('/');
    await type(page, '区块链');
    await expect(status(page)).toContainText('条文中没有“区块链”。');
    await expect(panel(page).getByRole('heading', { name: '条文', exact: true })).toHaveCount(0);
    await type(page, '财政能力评估');
    await expect(status(page)).toContainText('条文中没有“财政能力评估”。');
    await expect(panel(page).getByRole('heading', { name: '相近的条文' })).toBeVisible();
    await expect(panel(page).getByText(/^只含其中一部分：.*“能力评估”/)).toBeVisible();
    await type(page, '财政承受能力评估');
    await expect(panel(page).getByRole('heading', { name: '条文', exact: true })).toBeVisible();
    await expect(panel(page).getByRole('heading', { name: '相近的条文' })).toHaveCount(0);
  });

  test('says where the published text restores what the capture lost', async ({ page }) => {
    await page.goto('/');
    await type(page, '申前');
    await expect(status(page)).toContainText('条文中没有“申前”。');
    await expect(panel(page).getByText('抓取文本有这几个字，本站在这里补了字：')).toBeVisible();
    await expect(hits(page).first().locator('ins')).toHaveText('报');
  });

  test('takes one chapter, and one kind', async ({ page }) => {
    await page.goto('/');
    await type(page, '论证评估');
    await expect(status(page)).toContainText('条文6条');
    await panel(page).getByLabel('章').selectOption('2');
    await expect(status(page)).toContainText('条文2条');
    await expect(hits(page).first()).toContainText('第六条');
    await panel(page).getByLabel('章').selectOption('9');
    await expect(status(page)).toContainText('没有“论证评估”，别的章有6条。');
    const kind = (name: string) => panel(page).getByRole('button', { name, exact: true });
    await kind('口径').click();
    await expect(kind('口径')).toHaveAttribute('aria-pressed', 'true');
    await expect(hits(page).first()).toHaveAttribute('href', /^\/interpretations\/[a-z]/);
    for (const link of await hits(page).all()) await expect(link).toHaveAttribute('href', /^\/interpretations\//);
    await kind('指南').click();
    await expect(hits(page).first()).toHaveAttribute('href', /^\/guide\//);
    await kind('条文').click();
    await panel(page).getByLabel('章').selectOption('0');
    await expect(status(page)).toHaveText('条文6条，9句。');
  });

  test('finds what is not law: a term, an interpretation, a tool, a body', async ({ page }) => {
    await page.goto('/');
    for (const [kind, words, address] of [
      ['术语', '五统一', '/glossary/#five-unities'],
      ['口径', '恰为50万元', '/interpretations/inclusive-bounds/'],
      ['工具', '审批路径', '/tools/route/'],
      ['工具', '区级联合会审', '/overview/route/#row-joint-review'],
      ['工具', '申报材料', '/overview/materials/declaration/'],
      ['工具', '财政承受能力评估结果', '/overview/materials/declaration/#row-fiscal-capacity-result'],
      ['工具', '流量卡等采购及租赁', '/overview/exclusions/#row-'],
      ['指南', '哪一档', '/guide/declare/#'],
      ['其他', '区委网信办', '/bodies/cyberspace-office/'],
      ['其他', '国家政务信息化建设规划', '/documents/#'],
      ['其他', '半年', '/times/#'],
      ['其他', '超过50万元', '/thresholds/#at-50万元'],
    ] as const) {
      await type(page, words);
      await panel(page).getByRole('button', { name: kind, exact: true }).click();
      await expect(panel(page).locator(`a[href^="${address}"]`).first()).toBeVisible();
    }
  });

  test('a number that the text has is not called an article that there is not', async ({ page }) => {
    await page.goto('/');
    await type(page, '50');
    await expect(status(page)).toContainText(/^条文\d+条/);
    await expect(panel(page).getByText('本细则没有第50条')).toHaveCount(0);
    await type(page, '第50条');
    await expect(panel(page).getByText('本细则没有第50条')).toBeVisible();
  });

  test('every page it finds has the address', async ({ page, request }) => {
    await page.goto('/');
    await type(page, '项目');
    const addresses = new Set<string>();
    for (const kind of ['口径', '术语', '指南', '工具', '其他']) {
      await panel(page).getByRole('button', { name: kind, exact: true }).click();
      await expect(status(page)).toContainText(/处|相近/);
      for (const link of await hits(page).all()) addresses.add((await link.getAttribute('href')) ?? '');
    }
    expect(addresses.size).toBeGreaterThan(20);
    for (const address of addresses) {
      const [path = '', id] = address.split('#');
      const html = await (await request.get(path)).text();
      expect([address, id === undefined || html.includes(`id="${decodeURIComponent(id)}"`)]).toEqual([address, true]);
    }
  });
});

test.describe('the number of an article in the search box', () => {
  for (const [typed, article] of [
    ['6', 6],
    ['６', 6],
    ['六', 6],
    ['第六条', 6],
    ['第四十一条', 41],
  ] as const)
    test(`“${typed}” goes to article ${String(article)}`, async ({ page }) => {
      await page.goto('/notice/');
      await type(page, typed);
      await expect(hits(page).first()).toHaveAttribute('href', `/articles/${String(article)}/`);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/articles/${String(article)}/`);
    });

  test('says that there is no such article, and keeps what was typed', async ({ page }) => {
    await page.goto('/articles/6/');
    await type(page, '第四十二条');
    await expect(panel(page).getByText('本细则没有第四十二条，共四十一条。')).toBeVisible();
    await expect(field(page)).toHaveValue('第四十二条');
    await expect(field(page)).toBeFocused();
    await type(page, '四十一');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/articles/41/');
  });

  test('the heading of a chapter leads to it', async ({ page }) => {
    await page.goto('/articles/6/');
    await type(page, '附则');
    await hits(page).first().click();
    await expect(page).toHaveURL('/#chapter-9');
  });
});

test.describe('what clerks type', () => {
  const guesses = (page: Page) =>
    panel(page).getByRole('heading', { name: '您是不是要办' }).locator('xpath=..').getByRole('link');

  test('leads above the hits to what answers it, is read out, and leaves out what only comes near', async ({
    page,
  }) => {
    await page.goto('/');
    await type(page, '怎么报');
    await expect(guesses(page).first()).toHaveAttribute('href', '/guide/declare/');
    await expect(hits(page).first()).toHaveAttribute('href', '/guide/declare/');
    await expect(status(page)).toContainText(/条文中没有“怎么报”。另列出您可能要办的\d处。/);
    await expect(status(page)).toContainText('其他页面');
    await expect(panel(page).getByRole('heading', { name: /^相近/ })).toHaveCount(0);
    await type(page, '等保');
    await expect(panel(page)).toContainText('“等保”在条文里写作“等级保护”。');
    await expect(guesses(page).first()).toHaveAttribute('href', '/glossary/#classified-protection');
  });

  test('stands above what the law has, and beside no chosen kind', async ({ page }) => {
    await page.goto('/notice/');
    await type(page, '备案');
    await expect(guesses(page).first()).toBeVisible();
    await expect(status(page)).toContainText(/^条文\d+条，\d+句。另列出您可能要办的\d处。/);
    await expect(panel(page).getByRole('heading', { name: '条文', exact: true })).toBeVisible();
    await panel(page).getByRole('button', { name: '条文', exact: true }).click();
    await expect(guesses(page)).toHaveCount(0);
  });

  test('is opened by keyboard: pinyin, Enter to the first, Enter again', async ({ page }) => {
    await page.goto('/notice/');
    await type(page, 'yanshou');
    await expect(guesses(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(guesses(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/guide/accept/');
  });

  test('an amount opens the route with the total filled in', async ({ page }) => {
    await page.goto('/notice/');
    await type(page, '180 万元');
    await guesses(page).first().click();
    await expect(page.getByText('链接中的其他答案，在确认非涉密后使用。')).toBeVisible();
    await expect(page).toHaveURL('/tools/route/');
    await page.getByRole('radio', { name: '非涉密', exact: true }).check();
    await expect(page.locator('#question-total')).toContainText('180 万元');
  });

  test('every way leads to what is there', async ({ request }) => {
    const table = await (await request.get('/search/said.txt')).text();
    const addresses = new Set(
      table.split('\n').flatMap((line) =>
        line
          .split('\t')
          .slice(2)
          .filter((_part, index) => index % 3 === 1),
      ),
    );
    expect(addresses.size).toBeGreaterThan(30);
    for (const address of addresses) {
      const [path = '', id] = address.split('#');
      const response = await request.get(`/${path}`);
      const html = response.ok() ? await response.text() : '';
      expect([address, html.includes(id === undefined ? '<main' : `id="${id}"`)]).toEqual([address, true]);
    }
  });
});

test.describe('by keyboard', () => {
  test('arrows walk the hits, Enter opens one, Escape goes back to the field and then leaves it', async ({ page }) => {
    await page.goto('/');
    await type(page, '论证评估');
    await expect(hits(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(hits(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(field(page)).toHaveValue('论证评估');
    await page.keyboard.press('End');
    await page.keyboard.type('。');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect(hits(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(addressOf(16, '进行论证把关'));
  });

  test('leaving the box closes what it opened', async ({ page }) => {
    await page.goto('/articles/6/');
    await type(page, '总则');
    await expect(panel(page)).toBeVisible();
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await expect(panel(page)).toBeHidden();
  });

  test('an input method that is still composing is not answered', async ({ page }) => {
    await page.goto('/');
    await field(page).focus();
    await expect(status(page)).toContainText('几个词之间空一格');
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'bei', selectionStart: 3, selectionEnd: 3 });
    await expect(field(page)).toHaveValue('bei');
    await expect(status(page)).toContainText('几个词之间空一格');
    await client.send('Input.insertText', { text: '备案' });
    await expect(status(page)).toContainText(/^条文\d+条/);
  });
});

test.describe('what it costs', () => {
  /** The addresses of everything that is fetched from now on, but for what every page keeps for later. */
  function watch(page: Page): Set<string> {
    const asked = new Set<string>();
    page.context().on('request', (request) => {
      if (!request.url().endsWith('/sw.js')) asked.add(request.url());
    });
    return asked;
  }

  /** How many bytes they are, as brotli. */
  async function bytesOf(addresses: Iterable<string>, request: APIRequestContext): Promise<number> {
    const bodies = await Promise.all([...addresses].map(async (address) => (await request.get(address)).body()));
    return bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
  }

  test('15.1 kB before exact hits show, none of them asked for while typing; 6 kB beside them for what clerks call things; then 31 kB for all other pages', async ({
    page,
    request,
  }) => {
    await page.goto('/notice/');
    await page.waitForLoadState('networkidle');
    const asked = watch(page);
    await field(page).focus();
    await expect(status(page)).toContainText('几个词之间空一格');
    await page.waitForLoadState('networkidle');
    await expect.poll(() => [...asked].some((address) => address.endsWith('/search/said.txt'))).toBe(true);
    const before = [...asked];
    const isSaid = (address: string) => /\/search-said\.|\/said\.txt$/.test(address);
    const forHits = before.filter((address) => !isSaid(address));
    expect(forHits.length).toBeLessThanOrEqual(6);
    expect(await bytesOf(forHits, request)).toBeLessThanOrEqual(15_100);
    expect(before.length - forHits.length).toBe(2);
    expect(await bytesOf(before.filter(isSaid), request)).toBeLessThanOrEqual(6_000);
    const shown = page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('#search');
      if (!input) throw new Error('no field');
      input.value = '论证评估';
      input.dispatchEvent(new InputEvent('input'));
      for (let turn = 0; turn < 9; turn += 1) await Promise.resolve();
      return document.querySelectorAll('#search-panel mark').length;
    });
    expect(await shown).toBeGreaterThan(0);
    expect([...asked]).toEqual(before);
    await expect(status(page)).toContainText('其他页面');
    await page.waitForLoadState('networkidle');
    const later = [...asked].filter((address) => !before.includes(address));
    expect(later.map((address) => new URL(address).pathname)).toEqual([
      expect.stringMatching(/search-beneath\..*\.js$/),
      '/search/site.txt',
    ]);
    expect(await bytesOf(later, request)).toBeLessThanOrEqual(31_000);
  });

  test('Pagefind comes only where no place holds the words: 250 kB in all', async ({ page, request }) => {
    await page.goto('/notice/');
    const asked = watch(page);
    await type(page, '财政能力评估');
    await expect(panel(page).getByRole('heading', { name: '相近的页面' })).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect([...asked].some((address) => address.includes('/pagefind/'))).toBe(true);
    expect(await bytesOf(asked, request)).toBeLessThanOrEqual(250_000);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const width of [1280, 375])
      test(`axe finds nothing in what it opens, ${String(width)} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto('/notice/');
        for (const query of ['论证评估', '财政能力评估', '第四十二条', '第六条', '等保测评', '']) {
          await type(page, query);
          await expect(status(page)).toContainText(query === '' ? '空一格' : '其他页面');
          const { violations } = await new AxeBuilder({ page }).include('header').analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        }
      });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole text is offered instead', async ({ page }) => {
    await page.goto('/');
    await expect(field(page)).toBeHidden();
    await page.locator('header noscript a').click();
    await expect(page).toHaveURL('/text/');
  });
});

test('where the pages cannot be asked, the law still answers', async ({ page, context }) => {
  await context.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/notice/');
  await type(page, '论证评估');
  await expect(status(page)).toContainText('条文6条，9句。');
});

test('in a browser that cannot run Pagefind, nothing is asked of it and nothing is put off', async ({ page }) => {
  await page.addInitScript(() => {
    WebAssembly.validate = () => false;
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/notice/');
  await type(page, '财政能力评估');
  await expect(status(page)).toHaveText('条文中没有“财政能力评估”。其他页面没有。');
  expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
});

test.describe('what does not arrive', () => {
  test.use({ tolerated: /404|Failed to fetch|ERR_/ });

  for (const late of ['**/search-box.*.js', '**/law-*.txt', '**/search-beneath.*.js', '**/search/site.txt'])
    test(`${late}: it says what to do, keeps what is typed, and is tried again`, async ({ page }) => {
      await page.goto('/notice/');
      await page.route(late, (route) => route.fulfill({ status: 404, body: '' }));
      await type(page, '论证评估');
      await expect(page.getByRole('search')).toContainText('请刷新本页');
      await expect(field(page)).toHaveValue('论证评估');
      await page.unroute(late);
      await field(page).press('Backspace');
      await expect(status(page)).toContainText(/^条文\d+条，\d+句。其他页面\d+处。$/);
      await expect(page.getByRole('search')).not.toContainText('请刷新本页');
    });

  for (const late of ['**/search-said.*.js', '**/search/said.txt'])
    test(`${late}: the law answers all the same, and the next key asks for it again`, async ({ page }) => {
      await page.goto('/notice/');
      await page.route(late, (route) => route.fulfill({ status: 404, body: '' }));
      await type(page, '备案');
      await expect(status(page)).toContainText(/^条文\d+条，\d+句。其他页面/);
      await expect(panel(page).getByRole('heading', { name: '您是不是要办' })).toHaveCount(0);
      await page.unroute(late);
      await field(page).press('End');
      await field(page).press('Space');
      await expect(panel(page).getByRole('heading', { name: '您是不是要办' })).toBeVisible();
    });

  for (const late of ['**/search-pages.*.js', '**/pagefind/**'])
    test(`${late}: what comes near is said to be missing, and asked for again`, async ({ page }) => {
      await page.goto('/notice/');
      await page.route(late, (route) => route.fulfill({ status: 404, body: '' }));
      await type(page, '财政能力评估');
      await expect(status(page)).toContainText('相近的没有取到：');
      await expect(status(page)).toContainText('请刷新本页再试');
      await page.unroute(late);
      await field(page).press('Backspace');
      await expect(panel(page).getByRole('heading', { name: '相近的页面' })).toBeVisible();
    });
});
