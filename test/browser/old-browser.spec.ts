/**
 * The site in a browser that lacks what came after Chrome 90: taken out of a new one before any script runs. Trusted Types stay:
 * Chrome 90 has them.
 */
import { changeAnswers } from './answers.ts';
import { expect, test } from './fixtures.ts';
import { codeIsThere } from './paper.ts';
import { addressOf, idOf } from '../place-of.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    const gone: readonly (readonly [object, readonly string[]])[] = [
      [window, ['structuredClone', 'Highlight', 'scheduler', 'reportError', 'navigation', 'ToggleEvent']],
      [Navigator.prototype, ['clipboard', 'userAgentData', 'share']],
      [CSS, ['highlights']],
      [Object, ['hasOwn', 'groupBy']],
      [Array, ['fromAsync']],
      [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
      [String.prototype, ['at', 'isWellFormed', 'toWellFormed']],
      [Promise, ['withResolvers', 'try']],
      [AbortSignal, ['timeout', 'any']],
      [URL, ['canParse', 'parse']],
      [Crypto.prototype, ['randomUUID']],
      [Element.prototype, ['checkVisibility', 'setHTMLUnsafe']],
      [HTMLElement.prototype, ['showPopover', 'hidePopover', 'togglePopover', 'popover', 'inert']],
      [Document.prototype, ['startViewTransition']],
      [Set.prototype, ['union', 'intersection', 'difference']],
    ];
    for (const [owner, names] of gone)
      for (const name of names) {
        Reflect.deleteProperty(owner, name);
        if (name in owner) throw new Error(`${name} is still there`);
      }
  });
});

test('an article: its words, its terms, its links', async ({ page }) => {
  await page.goto('/articles/12/');
  await page
    .locator(`#${idOf(12, '省级主建、市县主用')} a.term`)
    .first()
    .click();
  await expect(page.locator('.term-card')).toContainText('条文没有定义');
  await page.keyboard.press('Escape');
  await page.locator(`#${idOf(12, '省级主建、市县主用')} > a.anchor`).click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.getByText('已复制引文')).toBeVisible();
});

test('the search: exact hits, then looser ones in the other pages', async ({ page }) => {
  await page.goto('/notice/');
  await page.getByLabel('查找').pressSequentially('必须向区政务服务和数据管理局');
  await expect(page.locator('#search-panel')).toContainText('条文1条，1句。');
  await page.locator('#search-panel').getByRole('link').first().click();
  await expect(page).toHaveURL(addressOf(6, '必须向区政务服务和数据管理局'));
  await page.getByLabel('查找').pressSequentially('30万怎么报');
  await expect(page.locator('#search-panel').getByRole('link').first()).toHaveAttribute(
    'href',
    '/tools/route/?total=30',
  );
  await page.getByLabel('查找').fill('');
  await page.getByLabel('查找').pressSequentially('区块链');
  await expect(page.locator('#search-panel')).toContainText('条文中没有');
});

test('the route: answers, picture, dates', async ({ page }) => {
  await page.goto(`/tools/route/?${PROJECT}`);
  await expect(page.locator('#step-consult-city .status').first()).toHaveText('应当办理');
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：项目单位' }).click();
  await page.locator('input[name="unit"][value="town"]').check();
  await expect(page).toHaveURL(/unit=town/);
});

test('the papers: marks that stay, a table, a Word file', async ({ page }) => {
  await page.goto(`/tools/materials/?${PROJECT}`);
  await page.locator('#paper-information-form .item__head input').check();
  await codeIsThere(page);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
  await page.reload();
  await expect(page.locator('#paper-information-form .item__head input')).toBeChecked();
});

test('the purchases: pasted lines and their sum', async ({ page }) => {
  await page.goto('/tools/exclusions/');
  await page.getByLabel('粘贴或输入', { exact: false }).fill('城管平台开发 150万元\nA4黑白激光打印机 2万元');
  await page.getByRole('button', { name: '加入清单' }).click();
  await page.getByRole('radio', { name: '单独购置' }).first().check();
  await expect(page.locator('.totals').first()).toContainText('150 万元');
});
