/** Hostile addresses and storage in the real pages: a plain message, a tool that works, and nothing lost. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { idOf } from '../place-of.ts';

const ADDRESSES = [
  '<script>alert(1)</script>',
  'secrecy=none&unit="><img src=x onerror=alert(1)>',
  'secrecy=none&total=1e999&operationPart=-0',
  'secrecy=none&total=%00&traits=%F0%9F%98%80,%ED%A0%80',
  'secrecy=none&__proto__=x&constructor=y&toString=z',
  'secrecy=none&secrecy=state-secret&total=5',
  'secrecy[]=none&secrecy.unit=town',
  `secrecy=none&traits=${Array.from({ length: 900 }, (_, index) => `t${String(index)}`).join()}`,
  `secrecy=none&${Array.from({ length: 700 }, (_, index) => `k${String(index)}=1`).join('&')}`,
  'secrecy=none&materials=../../etc&made=<b>',
  'secrecy=none&unit=%E2%80%AEtown&nature=%u4E2D',
  '%%%&=&&==&secrecy=none&funds=,,,',
];
const LISTS = [
  'lines=<script>alert(1)</script>',
  'lines=****____&all=????',
  `lines=${'c*'.repeat(2500)}`,
  'lines=-___%E2%80%AE%00&lines=a',
  'lines=__proto___constructor_1e999_x&made=javascript:alert(1)',
  'lines=%ED%A0%80&all=%F0%9F%98%80',
];

const undone = (page: Page) =>
  page.evaluate(() => document.querySelectorAll('main script:not([src]), main img, main b').length);

for (const tool of ['route', 'materials'])
  test(`${tool}: ${String(ADDRESSES.length)} hostile addresses leave a tool that answers, and few messages`, async ({
    page,
  }) => {
    for (const address of ADDRESSES) {
      await page.goto(`/tools/${tool}/?${address}`);
      await page.locator('main [id^="question-"] input[type="radio"]').first().click();
      await expect(page).toHaveURL(/secrecy=none/);
      expect(await page.locator('.problems li').count()).toBeLessThan(12);
      expect(await undone(page)).toBe(0);
    }
  });

test(`exclusions: ${String(LISTS.length)} hostile lists leave a tool that answers`, async ({ page }) => {
  for (const address of LISTS) {
    await page.goto(`/tools/exclusions/?${address}`);
    await page.getByLabel('逐行加：名称').fill('激光打印机');
    await expect(page.getByLabel('逐行加：名称')).toHaveValue('激光打印机');
    expect(await page.locator('.problems li').count()).toBeLessThan(12);
    expect(await undone(page)).toBe(0);
    await page.evaluate(() => {
      localStorage.clear();
    });
  }
});

test('whatever the frame of a page finds stored, the page is whole', async ({ page }) => {
  await page.goto('/404.html');
  for (const value of ['\ud800', '__proto__', '<img src=x onerror=alert(1)>', '政'.repeat(200_000), '{"version":9}']) {
    await page.evaluate((hostile) => {
      for (const key of ['care', 'offline', 'searched', 'offline.later']) {
        localStorage.setItem(key, hostile);
        sessionStorage.setItem(key, hostile);
      }
    }, value);
    await page.goto('/articles/12/');
    await expect(page.locator('main img')).toHaveCount(0);
    await page
      .locator(`#${idOf(12, '省级主建、市县主用')} a.term`)
      .first()
      .click();
    await expect(page.locator('.term-card')).toContainText('条文没有定义');
    expect(await page.evaluate(() => sessionStorage.getItem('searched'))).toBeNull();
  }
});

const KEYS = { materials: 'zhanggong-materials', exclusions: 'zhanggong-purchases' };
const STORED = ['{oops', '[]', '{"version":1,"value":{"projects":[{"id":7}],"lines":{}}}', '[['.repeat(9000), '\ud800'];

for (const [tool, key] of Object.entries(KEYS)) {
  test(`${tool}: every unreadable text that was stored is kept beside the others`, async ({ page }) => {
    await page.goto('/404.html');
    for (const text of STORED) {
      await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
      await page.goto(`/tools/${tool}/?secrecy=none`);
      await expect(page.getByText('读不出来，已原样另存一份')).toBeVisible();
    }
    const kept = await page.evaluate(() => Object.values(localStorage).map(String));
    for (const text of STORED) expect(kept).toContain(text);
  });

  test(`${tool}: where there is no room to put it aside, unreadable text stays where it is`, async ({ page }) => {
    await page.goto('/404.html');
    const text = '{'.repeat(3_000_000);
    await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
    await page.goto(`/tools/${tool}/?secrecy=none`);
    await expect(page.getByText('也没有空间另存，所以没有动它')).toBeVisible();
    if (tool === 'exclusions') await page.getByLabel('逐行加：名称').fill('激光打印机');
    else await page.locator('#paper-information-form .item__head input').check();
    expect(await page.evaluate((name) => localStorage.getItem(name)?.length, key)).toBe(text.length);
  });
}
