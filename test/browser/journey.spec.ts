import { expect, test } from './fixtures.ts';
import { unfoldStages } from './unfold.ts';
import { print } from './paper.ts';
import { comparable, decodeQr, readPdf, wordsOf } from './pdf.ts';

test('from purchase lines to their sum, the route, the list of papers, and paper', async ({ page, browser }) => {
  await page.goto('/tools/exclusions/');
  await page
    .getByLabel('粘贴或输入', { exact: false })
    .fill('城管平台开发 150万元\nA4黑白激光打印机 2万元\n服务器 30万元');
  await page.getByRole('button', { name: '加入清单' }).click();
  await page.getByRole('radio', { name: '单独购置' }).first().check();
  await page
    .getByRole('link', { name: /按计入金额查审批路径/ })
    .first()
    .click();
  await expect(page.getByText('链接中的其他答案，在确认非涉密后使用。')).toBeVisible();
  await page.getByLabel('非涉密', { exact: true }).check();
  for (const [fact, value] of [
    ['unit', 'department'],
    ['funds', 'district'],
    ['category', 'new'],
  ])
    await page.locator(`input[name=${fact ?? ''}][value=${value ?? ''}]`).check();
  await unfoldStages(page);
  await expect(page.locator('#step-consult-city .status').first()).toHaveText('应当办理');
  await page.locator('.actions').getByRole('link', { name: '材料清单' }).click();
  await expect(page.locator('#paper-technical-plan')).toContainText('应当提交');
  await page.locator('#paper-information-form .item__head input').check();
  const pdf = await print(page);
  const pages = await readPdf(pdf);
  for (const words of ['材料清单（自查用）', '180万元（1,800,000元）', '项目建设技术方案', '填表人：'])
    expect(wordsOf(pages)).toContain(comparable(words));
  const codes = await Promise.all(pages.map((_, index) => decodeQr(browser, pdf, index + 1)));
  expect(codes.join('')).toContain('total=180');
});
