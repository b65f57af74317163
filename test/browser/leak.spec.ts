import { expect, test } from './fixtures.ts';
test('nothing of a classified link is written to the history again', async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = [];
    Reflect.set(window, 'written', written);
    for (const name of ['replaceState', 'pushState'] as const) {
      const real = history[name].bind(history);
      history[name] = (data: unknown, unused: string, url?: string | URL | null) => {
        written.push(String(url ?? window.location.href));
        real(data, unused, url);
      };
    }
  });
  await page.goto('/tools/route/?secrecy=state-secret&unit=town&total=987');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: '更改：是否涉密' }).click();
  await page.locator('input[name="secrecy"][value="none"]').check();
  const written: unknown = await page.evaluate((): unknown => Reflect.get(window, 'written'));
  expect(written).toContain('/tools/route/?secrecy=none');
  expect(JSON.stringify(written)).not.toMatch(/town|987|state-secret/);
});
