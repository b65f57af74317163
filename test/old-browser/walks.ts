/** The main walks, as a clerk takes them. In the old headless browser the search box is focused and typed into, not clicked. */
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { addressOf, idOf, spokenOf } from '../place-of.ts';
import { NOTHING_MISSING, storedState } from '../stored-state.ts';

export interface Walk {
  readonly name: string;
  readonly run: (page: Page, home: string) => Promise<void>;
}

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';

/** Waits until the words stand where the selector leads. */
async function see(page: Page, selector: string, words: string): Promise<void> {
  const isThere = (at: string, sought: string) => document.querySelector(at)?.textContent.includes(sought);
  await page.waitForFunction(isThere, { timeout: 20_000 }, selector, words).catch(async () => {
    const found: unknown = await page.evaluate(
      (at: string) => document.querySelector(at)?.textContent.slice(0, 400),
      selector,
    );
    assert.fail(`${selector} has no “${words}” but: ${String(found)}`);
  });
}

async function seek(page: Page, query: string): Promise<void> {
  await page.$eval('#search', (field) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.value = '';
    field.focus();
  });
  await page.type('#search', query);
}

/** A click by the page itself, on what a person would click. */
async function press(page: Page, selector: string, words = ''): Promise<void> {
  const isPressed = await page.evaluate(
    (at: string, sought: string) => {
      const found = [...document.querySelectorAll<HTMLElement>(at)].find((each) => each.textContent.includes(sought));
      found?.click();
      return found !== undefined;
    },
    selector,
    words,
  );
  assert.ok(isPressed, `nothing to press: ${selector} ${words}`);
}

/** The worker answers how many files are not stored; the rest of the site comes when the browser has nothing else to do. */
async function untilAllIsStored(page: Page): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if ((await page.evaluate(storedState)).includes(NOTHING_MISSING)) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  assert.fail(`not all is stored: ${await page.evaluate(storedState)}`);
}

const PANEL = '#search-panel';

export const WALKS: readonly Walk[] = [
  {
    name: 'home, and on to an article',
    run: async (page, home) => {
      await page.goto(home);
      await see(page, 'h1', '实施细则');
      await Promise.all([page.waitForNavigation(), press(page, 'main a[href$="/articles/6/"]')]);
      await see(page, 'h1', '第六条');
    },
  },
  {
    name: 'an article: the card of a term, copying a quotation',
    run: async (page, home) => {
      await page.goto(`${home}articles/12/`);
      await press(page, `#${idOf(12, '省级主建、市县主用')} a.term`);
      await see(page, '.term-card', '条文');
      await press(page, `#${idOf(12, '省级主建、市县主用')} > a.anchor`);
      await see(page, '.copy-bar', '复制引文');
    },
  },
  {
    name: 'the search: the law to the sentence, then the other pages, each hit to its place',
    run: async (page, home) => {
      await page.goto(`${home}notice/`);
      await seek(page, '五统一');
      await see(page, PANEL, '其他页面');
      assert.ok(await page.$(`${PANEL} a[href$="/glossary/#five-unities"]`));
      await seek(page, '必须向区政务服务和数据管理局');
      await see(page, PANEL, '条文1条，1句。');
      await Promise.all([
        page.waitForNavigation(),
        press(page, `${PANEL} a`, spokenOf(6, '必须向区政务服务和数据管理局')),
      ]);
      assert.ok(page.url().endsWith(addressOf(6, '必须向区政务服务和数据管理局')));
    },
  },
  {
    name: 'the search: what clerks type leads above the hits to what answers it',
    run: async (page, home) => {
      await page.goto(`${home}notice/`);
      await seek(page, '30万要备案吗');
      await see(page, PANEL, '您是不是要办');
      await see(page, PANEL, '总投资30万元');
      await press(page, `${PANEL} a`, '总投资30万元');
      await page.waitForFunction(() => location.pathname.endsWith('/tools/route/') && location.search === '');
      await see(page, '.tool__form', '链接中的其他答案，在确认非涉密后使用。');
    },
  },
  {
    name: 'home: two answers in its form lead into the tool',
    run: async (page, home) => {
      await page.goto(home);
      await page.type('#start-total', '180万元');
      await press(page, 'input[value=operation]');
      await press(page, '.start button');
      await see(page, '#question-secrecy', '涉密');
      await press(page, '#question-secrecy label', '非涉密');
      await page.waitForFunction(() => location.search === '?secrecy=none&category=operation&total=180');
    },
  },
  {
    name: 'the search: words that stand nowhere are said to stand nowhere, and nothing is put off',
    run: async (page, home) => {
      await page.goto(`${home}notice/`);
      await seek(page, '区块链');
      await see(page, `${PANEL} [role=status]`, '条文中没有“区块链”。其他页面没有。');
      const said = await page.$eval(PANEL, ({ textContent }) => textContent);
      assert.doesNotMatch(said, /暂时|没有取到/);
    },
  },
  {
    name: 'the route: questions answered one after the other, by click and by key',
    run: async (page, home) => {
      await page.goto(`${home}tools/route/`, { waitUntil: 'networkidle0' });
      await press(page, 'input[name="secrecy"][value="none"]');
      await page.waitForSelector('input[name="unit"][value="town"]');
      await press(page, 'input[name="unit"][value="town"]');
      await page.waitForFunction(() => location.search.includes('unit=town'));
      await page.goto(`${home}tools/route/?${PROJECT}`);
      await see(page, '#step-consult-city .status', '应当办理');
      await press(page, '.form-head button', '更改');
      await press(page, 'button[aria-label="更改：总投资"]');
      await page.waitForSelector('input[name="total"]');
      await page.focus('input[name="total"]');
      await page.keyboard.press('End');
      await page.keyboard.type('0');
      await page.waitForFunction(() => location.search.includes('total=1800'));
    },
  },
  {
    name: 'the papers: a mark that stays',
    run: async (page, home) => {
      await page.goto(`${home}tools/materials/?${PROJECT}`);
      await page.waitForSelector('#paper-information-form .item__head input');
      await press(page, '#paper-information-form .item__head input');
      await page.waitForFunction(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return document.querySelectorAll('.qr').length === 1;
      });
      await page.reload();
      await page.waitForFunction(
        () => document.querySelector<HTMLInputElement>('#paper-information-form .item__head input')?.checked,
      );
    },
  },
  {
    name: 'the purchases: lines typed, one question answered, a sum',
    run: async (page, home) => {
      await page.goto(`${home}tools/exclusions/`);
      await page.waitForSelector('.exclusions textarea');
      await page.focus('.exclusions textarea');
      await page.keyboard.type('城管平台开发 150万元\nA4黑白激光打印机 2万元');
      await press(page, 'button', '加入清单');
      await page.waitForSelector('.totals');
      await press(page, 'label', '单独购置');
      await see(page, '.totals', '150 万元');
    },
  },
  {
    name: 'the list of projects: pasted, confirmed, judged and compared, a row opened and changed',
    run: async (page, home) => {
      await page.goto(`${home}tools/portfolio/`);
      await page.waitForSelector('.give__paste');
      await press(page, '.give__paste summary');
      await page.focus('.give__paste textarea');
      await page.keyboard.type(
        '单位\t项目名称\t总投资（万元）\n区教体局\t智慧校园平台一期\t120\n区教体局\t智慧校园平台二期\t130',
      );
      await press(page, 'button', '读这些行');
      await see(page, '.intake', '读出 2 个项目');
      await press(page, 'button', '采用，加入清单');
      await see(page, '.splits', '1 处请看一看');
      await press(page, '.plan__open', '智慧校园平台一期');
      await page.waitForSelector('.editor input[inputmode=decimal]');
      await see(page, '.outcome', '结论');
      await page.reload();
      await see(page, '.plan__count', '列出全部 2 个');
    },
  },
  {
    name: 'print: an article, a route and a list of papers as PDF',
    run: async (page, home) => {
      for (const path of ['articles/6/', `tools/route/?${PROJECT}`, `tools/materials/?${PROJECT}`]) {
        await page.goto(home + path, { waitUntil: 'networkidle0' });
        const pdf = await page.pdf({ format: 'a4' });
        assert.ok(pdf.length > 10_000, `${path}: ${String(pdf.length)} bytes`);
      }
    },
  },
  {
    name: 'without a connection: tools, the search, and pages never visited',
    run: async (page, home) => {
      await page.goto(home);
      await untilAllIsStored(page);
      await page.setOfflineMode(true);
      await page.goto(`${home}articles/41/`);
      await see(page, 'h1', '第四十一条');
      await seek(page, '财政承受能力评估');
      await see(page, PANEL, '其他页面');
      await page.goto(`${home}tools/route/?${PROJECT}`);
      await see(page, '#step-consult-city .status', '应当办理');
      await page.setOfflineMode(false);
    },
  },
];
