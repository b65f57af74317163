/** An intranet without HTTPS: no worker and no clipboard for pages; everything else as ever. */
import { expect } from './fixtures.ts';
import { test } from './served.ts';
import { spokenOf } from '../place-of.ts';

test.use({ host: 'intranet.test', serviceWorkers: 'allow' });

test.beforeEach(async ({ page }) => {
  await page.goto('/articles/6/');
  expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
    false,
  ]);
});

test('a quotation is copied all the same', async ({ page }) => {
  await page.getByRole('link', { name: spokenOf(6, '提交项目建设申请') }).click();
  await page.getByRole('button', { name: '复制引文' }).click();
  await expect(page.locator('.copy-bar').getByRole('status')).toHaveText('已复制引文');
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator('textarea')).toHaveValue(
    new RegExp(`^${spokenOf(6, '提交项目建设申请')}：“各镇（街道）.*”$`),
  );
});

test('the page on offline use says that it needs HTTPS, and offers no switch', async ({ page }) => {
  await page.goto('/offline/');
  await expect(page.locator('[data-offline-state]')).toHaveText(
    '这个网址不是 https 开头，浏览器不允许离线使用。有网时照常使用。',
  );
  await expect(page.getByLabel('开', { exact: true })).toBeDisabled();
});

test('a tool answers', async ({ page }) => {
  await page.goto('/tools/route/?secrecy=none&unit=town&total=120');
  await expect(page.getByRole('main')).toContainText('50万元以上、200万元以下一档');
});
