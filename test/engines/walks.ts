/** The main walks through the built site, as a reader would take them: looking, pressing, typing. */
import { until, type Browser } from './browser.ts';
import { addressOf, idOf } from '../place-of.ts';

export interface Walk {
  readonly name: string;
  readonly go: (browser: Browser, home: string) => Promise<void>;
}

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';

/** Waits until an element in sight holds the words. */
async function see(browser: Browser, selector: string, words: string): Promise<void> {
  const source = `(selector, words) => [...document.querySelectorAll(selector)].some(
    (each) => each.getClientRects().length > 0 && each.textContent.includes(words))`;
  await until(`“${words}” in ${selector}`, async () =>
    (await browser.ask(source, selector, words)) === true ? true : undefined,
  );
}

/** Waits until a page at such an address has loaded. */
const at = (browser: Browser, part: string) =>
  until(`the address ${part}`, async () =>
    String(await browser.ask('() => document.readyState === "complete" && location.href')).includes(part)
      ? true
      : undefined,
  );

async function is(browser: Browser, source: string, wanted: string): Promise<void> {
  let found = '';
  await until(`${wanted} from ${source}`, async () => {
    found = String(await browser.ask(source));
    return found === wanted ? true : undefined;
  }).catch((error: unknown) => {
    throw new Error(`found ${found}`, { cause: error });
  });
}

const checked = (selector: string) => `() => document.querySelector('${selector}')?.checked`;

export const WALKS: readonly Walk[] = [
  {
    name: 'home, and from there to an article',
    go: async (browser, home) => {
      await browser.open(`${home}/`);
      await see(browser, 'h1', '实施细则');
      await browser.press('main a[href*="/articles/"]');
      await at(browser, '/articles/');
      await see(browser, '.law', '条');
    },
  },
  {
    name: 'an article: marks of emendations are drawn, a term opens',
    go: async (browser, home) => {
      await browser.open(`${home}/articles/4/`);
      await is(
        browser,
        `() => { const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector('.restored')); return textDecorationLine + ' ' + textDecorationStyle; }`,
        'underline dotted',
      );
      await browser.open(`${home}/articles/12/`);
      await browser.press(`#${idOf(12, '省级主建、市县主用')} a.term`);
      await see(browser, '.term-card', '条文没有定义');
    },
  },
  {
    name: 'figures among characters stand beside each other',
    go: async (browser, home) => {
      await browser.open(`${home}/articles/6/`);
      await is(
        browser,
        `() => !CSS.supports('-webkit-nbsp-mode: space') || getComputedStyle(document.querySelector('.law')).textAutospace !== 'normal'`,
        'true',
      );
    },
  },
  {
    name: 'the search: typed words lead to their sentence',
    go: async (browser, home) => {
      await browser.open(`${home}/notice/`);
      await browser.type('header input[type=search]', '必须向区政务服务和数据管理局');
      await see(browser, '#search-panel a', '第六条');
      await browser.press('#search-panel a', '第六条');
      await at(browser, addressOf(6, '必须向区政务服务和数据管理局'));
    },
  },
  {
    name: 'the route: an amount typed, an answer changed',
    go: async (browser, home) => {
      await browser.open(`${home}/tools/route/?secrecy=none&unit=department`);
      await see(browser, '.stage', '');
      await browser.type('input[name=total]', '154.5');
      await see(browser, '#step-consult-city .status', '应当办理');
      await browser.open(`${home}/tools/route/?${PROJECT}`);
      await browser.press('.form-head button', '更改');
      await browser.press('button[aria-label="更改：项目单位"]');
      await browser.press('input[name=unit][value=town]');
      await at(browser, 'unit=town');
    },
  },
  {
    name: 'the papers: a mark stays',
    go: async (browser, home) => {
      const box = '#paper-information-form .item__head input';
      await browser.open(`${home}/tools/materials/?${PROJECT}`);
      await browser.press(box);
      await is(browser, checked(box), 'true');
      await is(
        browser,
        '() => (dispatchEvent(new Event("beforeprint")), document.querySelectorAll(".qr").length)',
        '1',
      );
      await browser.open(`${home}/tools/materials/?${PROJECT}`);
      await is(browser, checked(box), 'true');
    },
  },
  {
    name: 'the purchases: lines typed, one question answered, the sum',
    go: async (browser, home) => {
      await browser.open(`${home}/tools/exclusions/`);
      await browser.type('.intake textarea', '城管平台开发 150万元\nA4黑白激光打印机 2万元');
      await browser.press('button', '加入清单');
      await browser.press('label', '单独购置');
      await see(browser, '.totals', '150 万元');
    },
  },
];
