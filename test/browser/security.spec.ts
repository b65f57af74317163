/** The policy of the pages in a real browser: a whole journey keeps to it, and what it forbids is refused. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { codeIsThere } from './paper.ts';
import { idOf } from '../place-of.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';

/** Everything the pages of the test ask for from now on. */
function watchRequests(page: Page): string[] {
  const addresses: string[] = [];
  page.context().on('request', (request) => addresses.push(request.url()));
  return addresses;
}

async function readAndCopy(page: Page) {
  await page.goto('/');
  await page.locator('main a[href$="/articles/12/"]').first().click();
  await page
    .locator(`#${idOf(12, '省级主建、市县主用')} a.term`)
    .first()
    .click();
  await expect(page.locator('.term-card')).toContainText('条文没有定义');
  await page.keyboard.press('Escape');
  await page.locator(`#${idOf(12, '省级主建、市县主用')} > a.anchor`).click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByText('已复制引文')).toBeVisible();
}

/** Exact hits, and looser ones by a worker of this site. */
async function search(page: Page) {
  await page.getByLabel('查找').pressSequentially('区块链');
  await expect(page.locator('#search-panel')).toContainText('条文中没有');
  await expect
    .poll(() =>
      page
        .workers()
        .map((worker) => worker.url())
        .join(),
    )
    .toContain('/pagefind/');
}

async function useTools(page: Page) {
  await page.goto(`/tools/route/?${PROJECT}`);
  await expect(page.locator('#step-consult-city .status').first()).toHaveText('应当办理');
  await page.goto('/tools/exclusions/');
  await page
    .getByLabel('粘贴或输入', { exact: false })
    .fill('城管平台开发 150万元\n<img src=x onerror=alert(1)> 2万元');
  await page.getByRole('button', { name: '加入清单' }).click();
  await expect(page.locator('.totals').first()).toContainText('152');
  await page.goto(`/tools/materials/?${PROJECT}`);
  await page.locator('#paper-information-form .item__head input').check();
  await codeIsThere(page);
}

test('a whole journey asks nobody else for anything and breaches no policy', async ({ page, baseURL }) => {
  const asked = watchRequests(page);
  await readAndCopy(page);
  await search(page);
  await useTools(page);
  await page.pdf({ preferCSSPageSize: true });
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
  await page.goto('/data/');
  await page.locator('main a[href$="rules.json"]').first().click();
  await expect.poll(() => asked.length).toBeGreaterThan(20);
  const elsewhere = asked.filter((address) => !/^(blob:)?https?:/.test(address) || new URL(address).origin !== baseURL);
  expect(elsewhere).toEqual([]);
});

test.describe('what the policy forbids', () => {
  test.use({ tolerated: /Content Security Policy|Trusted|policy|Refused/, serviceWorkers: 'allow' });

  /** What becomes of each deed in the page: the name of the error, or `done`. */
  const attempt = (page: Page) =>
    page.evaluate(async (): Promise<unknown> => {
      const script = (address: string) => () => {
        document.createElement('script').src = address;
      };
      const worker = (address: string) => () => {
        new Worker(address).terminate();
      };
      const rules = { createScriptURL: (address: string) => address };
      const deeds: Record<string, () => unknown> = {
        'HTML from a string': () => (document.body.innerHTML += '<b>x</b>'),
        'HTML beside an element': () => {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
        },
        'a document from a string': () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
        'code from a string': () => void Reflect.construct(Function, ['return 1']),
        eval: () => void Reflect.apply(Reflect.get(window, 'eval'), undefined, ['1']),
        'a script element’s text': () => (document.createElement('script').text = '1'),
        'a foreign script': script('https://elsewhere.example/a.js'),
        'a script of data': script('data:text/javascript,1'),
        'a foreign worker': worker('https://elsewhere.example/a.js'),
        'a worker of a blob': worker(URL.createObjectURL(new Blob(['1']))),
        'a foreign service worker': () => navigator.serviceWorker.register('https://elsewhere.example/a.js'),
        'a policy of another name': () => window.trustedTypes?.createPolicy('other', rules),
        'a second default policy': () => window.trustedTypes?.createPolicy('default', rules),
        'a worker of this site': worker('/favicon.svg'),
        'a script of this site': script('/favicon.svg'),
      };
      // What a test runs at once may make code from strings; what the page runs later may not.
      await new Promise((resolve) => setTimeout(resolve));
      const outcomes = Object.entries(deeds).map(async ([name, deed]) => {
        try {
          await deed();
          return [name, 'done'];
        } catch (error) {
          return [name, error instanceof Error ? error.name : 'unknown'];
        }
      });
      return Object.fromEntries(await Promise.all(outcomes));
    });

  test('is refused in the page, and only scripts of this site are let through', async ({ page }) => {
    await page.goto('/articles/6/');
    await page.waitForLoadState('networkidle');
    expect(await attempt(page)).toEqual({
      'HTML from a string': 'TypeError',
      'HTML beside an element': 'TypeError',
      'a document from a string': 'TypeError',
      'code from a string': 'EvalError',
      eval: 'EvalError',
      'a script element’s text': 'TypeError',
      'a foreign script': 'TypeError',
      'a script of data': 'TypeError',
      'a foreign worker': 'TypeError',
      'a worker of a blob': 'TypeError',
      'a foreign service worker': 'TypeError',
      'a policy of another name': 'TypeError',
      'a second default policy': 'TypeError',
      'a worker of this site': 'done',
      'a script of this site': 'done',
    });
  });

  test('an inline handler, an inline script and an inline style do nothing', async ({ page }) => {
    const smuggled =
      '<body onclick="document.title=1"><script>document.title=1</script><style>h1{color:rgb(1,2,3)}</style>';
    await page.route('/articles/6/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('<body>', smuggled) });
    });
    await page.goto('/articles/6/');
    await expect(page.locator('body')).toHaveAttribute('onclick');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.click();
    await expect(page).toHaveTitle(/第六条/);
    await expect(heading).not.toHaveCSS('color', 'rgb(1, 2, 3)');
  });
});

test.describe('a breach', () => {
  const seen: string[] = [];
  test.use({ tolerated: /policy breached: require-trusted-types-for|TrustedHTML/ });

  test('is what the tests of every page notice, even where a script catches it', async ({ page }) => {
    page.on('console', (message) => seen.push(message.text()));
    await page.goto('/articles/6/');
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>x</b>';
      } catch {
        // As a library would.
      }
    });
    await expect.poll(() => seen.join('\n')).toContain('policy breached: require-trusted-types-for');
  });
});
