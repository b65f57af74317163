/** The doubts: an index that old addresses reach, and a page for each with the way to the tool and back. */
import { SLUGS } from '../../src/core/index.ts';
import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';

test('an old address with a hash arrives at the line of its doubt, which leads to its page', async ({ page }) => {
  await page.goto('/interpretations/#limit');
  const line = page.locator('#limit');
  await expect(line).toBeInViewport();
  await line.getByRole('link').click();
  await expect(page).toHaveURL('/interpretations/limit/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('第二十条的“限额”是多少？');
});

test('every doubt has its line and its page', async ({ page, request }) => {
  await page.goto('/interpretations/');
  const lines = await page.locator('.doubt-line').evaluateAll((all) => all.map(({ id }) => id));
  expect([...lines].sort()).toEqual([...SLUGS].sort());
  for (const slug of SLUGS) expect((await request.get(`/interpretations/${slug}/`)).status(), slug).toBe(200);
});

test('the index says which answers would settle most', async ({ page }) => {
  await page.goto('/interpretations/');
  const first = page.locator('.doubt-first');
  await expect(first.getByRole('listitem')).toHaveCount(3);
  await expect(first).toContainText(/其中[\d,]+个（\d+\.\d%）不再待确认/);
});

test('a page shows what each reading changes, and tries one in the tool', async ({ page }) => {
  await page.goto('/interpretations/city-budget-review/');
  const row = page.locator('.doubt-changes tbody tr');
  await expect(row).toContainText('市级预算评审');
  await expect(row).toContainText('由区财政局办');
  const example = page.locator('.doubt-example').first();
  const address = await example.getByRole('link', { name: '按读法二试算' }).getAttribute('href');
  expect(address).toMatch(/^\/tools\/route\/\?.*total=.*&reading\.city-budget-review=district$/);
});

test('an article leads to the doubt about it, and the doubt back to the words', async ({ page }) => {
  await page.goto('/articles/19/');
  await page
    .getByText(/^口径：/)
    .first()
    .click();
  await page.locator('a[href="/interpretations/city-budget-review/"]').first().click();
  await page.locator('.quote__place').first().click();
  await expect(page).toHaveURL(/\/articles\/19\/#/);
});

for (const slug of ['limit', 'by-reference', 'inclusive-bounds', 'investment-base'])
  test(`the page of ${slug} prints on one or two sheets`, async ({ page }) => {
    await page.goto(`/interpretations/${slug}/`);
    const pages = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages.length).toBeLessThanOrEqual(2);
  });
