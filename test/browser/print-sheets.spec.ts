/** How many sheets of paper the results take, and that what is printed is whole. */
import { expect, test } from './fixtures.ts';
import { printedPages } from './paper.ts';
import { comparable, readPdf, wordsOf, type PrintedPage } from './pdf.ts';
import { unfoldPart } from './unfold.ts';

const NEW = 'secrecy=none&funds=district&category=new&nature=other&operationPart=0&priorities=&obstacles=';
const DEPARTMENT = `${NEW}&unit=department&total=180&traits=`;

/** Nothing over the edge of a page, and no page that holds only its number. */
function expectWhole(pages: readonly PrintedPage[]): void {
  for (const { width, height, words } of pages) {
    expect(words.length).toBeGreaterThan(4);
    for (const { x, y, width: wide } of words) {
      expect(x).toBeGreaterThan(30);
      expect(x + wide).toBeLessThan(width - 30);
      expect(y).toBeGreaterThan(15);
      expect(y).toBeLessThan(height - 15);
    }
  }
}

for (const [what, query, most] of [
  ['a department’s system for 180万元', DEPARTMENT, 2],
  ['the same, tried with a reading', `${DEPARTMENT}&reading.limit=article-6`, 2],
  ['a town’s system for 30万元', `${NEW}&unit=town&total=30&traits=`, 2],
  ['a school’s platform', `${NEW}&unit=school&total=90&traits=public-generic`, 2],
  ['a platform of several departments for 650万元', `${NEW}&unit=department&total=650&traits=cross-department`, 3],
] as const)
  test(`the route of ${what} takes at most ${String(most)} sheets, the verdict first`, async ({ page }) => {
    await page.goto(`/tools/route/?${query}`);
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(most);
    expectWhole(pages);
    const words = wordsOf(pages);
    const places = ['审批路径（自查用）', '适用', '按这些回答', '党组或办公会议审议', '填表人：', '条文与规则版本'].map(
      (each) => words.indexOf(comparable(each)),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
    expect(words).toContain('官方原文');
  });

test('one body’s part is on one sheet, with nothing of the others', async ({ page }) => {
  await page.goto(`/tools/route/?${DEPARTMENT}`);
  await page.getByText('按办理单位').first().click();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page
    .locator('.steps summary')
    .filter({ has: page.getByRole('heading', { name: '区财政局', exact: true }) })
    .click();
  await page.getByRole('button', { name: '只打印区财政局的这一份' }).click();
  const pages = await printedPages(page);
  expect(pages).toHaveLength(1);
  expect(wordsOf(pages)).toContain('区财政局的部分');
  expect(wordsOf(pages)).not.toContain('工作专班审定（');
});

test('the picture of the route has one more sheet, and nothing stands behind it alone', async ({ page }) => {
  await page.goto(`/tools/route/?${DEPARTMENT}`);
  await unfoldPart(page, 'route-picture');
  await expect(page.getByRole('img', { name: '本项目的路径图' })).toBeVisible();
  const pages = await printedPages(page);
  expect(pages).toHaveLength(3);
  expect(wordsOf(pages.slice(2))).toContain('路径图');
});

test('a project out of scope is one sheet', async ({ page }) => {
  await page.goto('/tools/route/?secrecy=state-secret');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet--route')).toBeVisible();
  expect(await readPdf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(1);
});

for (const [list, most] of [
  ['declaration', 1],
  ['approval', 1],
  ['final-acceptance', 2],
] as const)
  test(`the list of ${list} takes at most ${String(most)} sheets`, async ({ page }) => {
    await page.goto(`/tools/materials/?${DEPARTMENT}&materials=${list}`);
    const pages = await printedPages(page);
    expect(pages.length).toBeLessThanOrEqual(most);
    expectWhole(pages);
  });

test('the list carries project, unit and the steps that are done, and is still one sheet', async ({ page }) => {
  await page.goto(`/tools/route/?${DEPARTMENT}`);
  await page.getByRole('checkbox', { name: '已办：征求对口市直单位意见' }).first().click();
  await page.goto(`/tools/materials/?${DEPARTMENT}`);
  await page.locator('details.projects summary').click();
  await page.getByLabel('项目名称（印在清单上）').fill('城管平台');
  await page.getByLabel('单位名称（印在清单上）').fill('某某局');
  const pages = await printedPages(page);
  expect(pages).toHaveLength(1);
  for (const words of ['城管平台', '某某局', '打印日期', '已办的步骤：征求对口市直单位意见。'])
    expect(wordsOf(pages)).toContain(comparable(words));
});
