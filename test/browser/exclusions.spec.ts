/** 适用范围: a purchase list line by line, from the paste to the paper. */
import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { readFile as readTable } from '../../src/tools/files/read-file.ts';
import { expect, test } from './fixtures.ts';
import { codeIsThere } from './paper.ts';
import { spokenOf } from '../place-of.ts';

const TOOL = '/tools/exclusions/';
const lines = (page: Page) => page.locator('.purchase');
const nth = (page: Page, number: number) => lines(page).nth(number - 1);
const status = (line: Locator) => line.locator('.status');
const sums = (page: Page) => page.locator('.bar__sums');

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel('粘贴或输入，一行一项').fill(text);
  await page.getByRole('button', { name: '加入清单' }).click();
}

test.describe('a line', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(TOOL);
  });

  for (const [name, found, kind] of [
    ['A4黑白激光打印机', '打印机', '桌面办公设备及耗材采购'],
    ['便携式计算机', '便携式计算机', '桌面办公设备及耗材采购'],
    ['办公楼门禁和考勤系统', '门禁', '智能楼宇及物业管理系统'],
    ['宣传短视频拍摄', '视频', '数字内容制作服务'],
  ] as const)
    test(`${name} finds its kind and asks`, async ({ page }) => {
      await paste(page, name);
      await expect(nth(page, 1).locator('mark').first()).toHaveText(found);
      await expect(nth(page, 1).locator('.found')).toContainText(kind);
      await expect(status(nth(page, 1))).toHaveText('还差回答');
    });

  for (const name of ['服务器', '核心交换机', '智慧城管平台开发', '超融合一体机'])
    test(`${name} is not named, and counts`, async ({ page }) => {
      await paste(page, `${name} 20`);
      await expect(lines(page).locator('mark')).toHaveCount(0);
      await expect(status(nth(page, 1))).toHaveText('第三十八条没有列出，计入');
      await expect(nth(page, 1).locator('.place').first()).toHaveText('第二条');
      await expect(nth(page, 1).getByText('请对照第十五条（一）')).toHaveCount(name === '智慧城管平台开发' ? 0 : 1);
    });

  test('an alias is said to be none of the article’s words', async ({ page }) => {
    await paste(page, '便携式计算机\n打印机');
    await expect(nth(page, 1).locator('.found')).toContainText('近似词（非条文用语）');
    await expect(nth(page, 2).locator('.found')).toContainText('条文用语');
    await expect(nth(page, 2).locator('.found')).not.toContainText('近似词');
  });

  test('视频监控 asks which, and the question stays when it is answered', async ({ page }) => {
    await paste(page, '视频监控 40');
    const which = nth(page, 1).getByRole('group', { name: '是哪一类？' });
    await expect(which.getByRole('radio')).toHaveCount(3);
    await which.getByLabel('业务工作所需专业设备的采购及维护服务').check();
    await expect(which).toBeVisible();
    await nth(page, 1).getByLabel('单独购置', { exact: true }).check();
    await expect(status(nth(page, 1))).toHaveText('不适用本细则（第三十八条）');
    await which.getByLabel('都不是').check();
    await expect(status(nth(page, 1))).toHaveText('第三十八条没有列出，计入');
  });

  test('only what is open is asked, and what would change it is said', async ({ page }) => {
    await paste(page, '激光打印机 2.5');
    const line = nth(page, 1);
    await expect(line.locator('.choice legend')).toHaveText(['是单独购置，还是随数字化项目一并购置？']);
    await line.getByLabel('单独购置', { exact: true }).check();
    await expect(status(line)).toHaveText('不适用本细则（第三十八条）');
    await expect(line.locator('.law-words').filter({ hasText: '单独购置通用办公设备' })).toBeVisible();
    await expect(line.locator('.otherwise')).toHaveText('如果随数字化项目一并购置：不排除，计入');
    await line.locator('.place').first().click();
    await expect(page).toHaveURL(/articles\/38\/#/);
    await page.goBack();
    await expect(status(nth(page, 1))).toHaveText('不适用本细则（第三十八条）');
  });

  test('can be put into another kind, and back', async ({ page }) => {
    await paste(page, '智慧城管平台开发');
    const more = nth(page, 1).locator('.purchase__more');
    await more.locator('summary').click();
    await more.getByLabel('第 1 行归哪一类').selectOption({ label: '业务运营服务' });
    await expect(status(nth(page, 1))).toHaveText('还差回答');
    await more.getByLabel('第 1 行归哪一类').selectOption({ label: '按名称判断' });
    await expect(status(nth(page, 1))).toHaveText('第三十八条没有列出，计入');
  });

  test('its amount is kept as typed, echoed, and what is wrong is said at the field', async ({ page }) => {
    await paste(page, '服务器');
    const amount = nth(page, 1).getByLabel('第 1 行金额（万元）');
    await amount.fill('１，８００');
    await expect(nth(page, 1).locator('.echo')).toContainText('=18,000,000 元');
    await amount.fill('两三万');
    await expect(amount).toHaveAttribute('aria-invalid', 'true');
    await expect(amount).toHaveAccessibleDescription(/看不懂这个数/);
    await expect(page.locator('.totals').getByText('有 1 行没有读得出的金额')).toBeVisible();
    await amount.fill('250000');
    await nth(page, 1).getByRole('button', { name: '改为 25 万元' }).click();
    await expect(amount).toHaveValue('25');
    await expect(sums(page)).toHaveText('计入 25 · 不计入 0 · 待确认 0 万元');
  });
});

test('a pasted table: the header and the total stay out, and can come in', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '名称\t金额（元）\n激光打印机\t25,000\n服务器\t200,000\n合计\t225,000');
  await expect(lines(page)).toHaveCount(2);
  await expect(page.locator('.said')).toBeFocused();
  await expect(page.locator('.said')).toContainText('加入了 2 行，2 行没有加入');
  await expect(page.getByLabel('第 1 行金额（万元）')).toHaveValue('2.5');
  await expect(page.locator('.left-out li')).toHaveCount(2);
  await page.getByRole('button', { name: '仍要加入：合计' }).click();
  await expect(lines(page)).toHaveCount(3);
  await expect(page.getByLabel('第 3 行名称')).toHaveValue('合计 225,000');
});

test('where neither 元 nor 万元 is said and it decides, the tool asks once, and adds nothing before', async ({
  page,
}) => {
  await page.goto(TOOL);
  await paste(page, '1\t激光打印机\t台\t2\t2500\t5000\n2\t扫描仪\t台\t1\t800\t800');
  const question = page.getByRole('group', { name: /没有写明是元还是万元/ });
  await expect(question.getByRole('paragraph').first()).toBeFocused();
  await expect(lines(page)).toHaveCount(0);
  await expect(question.getByRole('button')).toHaveText([
    '是元，合计 0.58 万元（5,800 元）',
    '是万元，合计 5800 万元（58,000,000 元）',
  ]);
  await question.getByRole('button', { name: '是元' }).click();
  await expect(page.locator('.said')).toContainText('加入了 2 行。没写单位的金额按元读。');
  await expect(question).toHaveCount(0);
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
  await expect(page.getByLabel('第 1 行金额（万元）')).toHaveValue('0.5');
});

test('a cell with a break, as spreadsheets put it on the clipboard, is one line', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '"激光打印机\n（A3）"\t2\n扫描仪\t3');
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机 （A3）');
  await expect(page.getByLabel('第 1 行金额（万元）')).toHaveValue('2');
});

test('lines are typed one by one, and picked from the article, by keyboard', async ({ page }) => {
  await page.goto(TOOL);
  await page.getByLabel('逐行加：名称').fill('平板电脑');
  await page.keyboard.press('Tab');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('逐行加：名称')).toBeFocused();
  await expect(page.getByLabel('第 1 行金额（万元）')).toHaveValue('12');
  const pick = page.getByLabel('或从条文里选');
  await expect(pick.locator('optgroup')).toHaveCount(12);
  await pick.selectOption({ label: '物联网通信卡' });
  await pick.focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('第 2 行名称')).toHaveValue('物联网通信卡');
  await expect(nth(page, 2).getByRole('group', { name: '用于政务信息系统吗？' })).toBeVisible();
});

test('an answer for all reaches every line; a line’s own goes before it', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '激光打印机 2\n扫描仪 3\n宣传短视频拍摄 5');
  const all = page.locator('.for-all');
  await all.getByLabel('单独购置', { exact: true }).check();
  await expect(sums(page)).toHaveText('计入 0 · 不计入 10 · 待确认 0 万元');
  await nth(page, 1).getByRole('button', { name: '本行改为这样：第 1 行随数字化项目一并购置' }).click();
  await expect(sums(page)).toHaveText('计入 2 · 不计入 8 · 待确认 0 万元');
  await all.getByLabel('随数字化项目一并购置', { exact: true }).check();
  await expect(status(nth(page, 3))).toHaveText('待确认');
  await expect(nth(page, 3).locator('.doubt-line a')).toHaveAttribute(
    'href',
    /\/interpretations\/bundled-exclusions\/$/,
  );
  await all.getByRole('button', { name: /撤回回答/ }).click();
  await expect(status(nth(page, 2))).toHaveText('还差回答');
  await expect(status(nth(page, 1))).toHaveText('不排除，计入');
});

test('doubtful lines that lift the sum into another tier: both tiers, the prohibition, and both routes', async ({
  page,
}) => {
  await page.goto(TOOL);
  await paste(page, '智慧城管平台开发 20\n视频监控 140万元');
  const doubt = page.locator('.totals__doubt');
  await expect(doubt).toContainText('待确认的都不计入：20 万元（200,000 元），不足50万元');
  await expect(doubt).toContainText('待确认的都计入：160 万元（1,600,000 元），50万元以上、不足200万元');
  await expect(doubt.locator('.law-words').filter({ hasText: '不得拆分' })).toBeVisible();
  await expect(doubt.getByRole('link', { name: spokenOf(6, '提交项目建设申请') })).toBeVisible();
  await expect(doubt.locator('.doubt-line a')).toHaveAttribute('href', /\/interpretations\/splitting\/$/);
  await expect(page.getByRole('link', { name: /连待确认的一起查审批路径/ })).toHaveAttribute('href', /\?total=160$/);
  await page.getByRole('link', { name: '按计入金额查审批路径（20 万元）' }).click();
  await expect(page).toHaveURL(/tools\/route\/$/);
  await expect(page.getByText('链接中的其他答案，在确认非涉密后使用。')).toBeVisible();
});

test('everything can be undone and done again, and survives a reload', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '激光打印机 2\n扫描仪 3');
  await page.getByRole('button', { name: '删去：激光打印机' }).click();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: '删去：扫描仪' })).toBeFocused();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
  await page.getByLabel('第 1 行名称').press('End');
  await page.keyboard.type('三台');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
  await page.getByRole('button', { name: '重做' }).click();
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机三台');
  await page.getByLabel('粘贴或输入，一行一项').fill('还没加的');
  await page.reload();
  await expect(lines(page)).toHaveCount(2);
  await expect(page.getByLabel('粘贴或输入，一行一项')).toHaveValue('还没加的');
  await page.getByRole('button', { name: '清空全部' }).click();
  await page.getByRole('button', { name: '确定清空' }).click();
  await expect(lines(page)).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(lines(page)).toHaveCount(2);
});

test.describe('keeping', () => {
  test('broken contents are put aside and said, and the list works', async ({ page }) => {
    await page.addInitScript(() => {
      if (window.localStorage.getItem('zhanggong-purchases') === null)
        window.localStorage.setItem('zhanggong-purchases', '{"version":1,"value":{"lines":7}}');
    });
    await page.goto(TOOL);
    await expect(page.locator('.exclusions').getByRole('alert')).toContainText('读不出来，已原样另存一份');
    await paste(page, '激光打印机 2');
    await expect(lines(page)).toHaveCount(1);
    await page.reload();
    await expect(lines(page)).toHaveCount(1);
    expect(await page.evaluate(() => window.localStorage.getItem('zhanggong-purchases.broken'))).toContain('"lines":7');
  });

  test('where the browser keeps nothing this is said, and the list works and prints', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(TOOL);
    await expect(page.locator('.exclusions').getByRole('alert')).toContainText('浏览器不允许在本机保存');
    await paste(page, '激光打印机 2\n服务器 5');
    await page.getByRole('button', { name: '删去：激光打印机' }).click();
    await page.getByRole('button', { name: '撤销' }).click();
    await expect(lines(page)).toHaveCount(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet tbody tr')).toHaveCount(2);
  });

  test('another tab changes the list here too', async ({ page, context }) => {
    await page.goto(TOOL);
    await paste(page, '激光打印机 2');
    const other = await context.newPage();
    await other.goto(TOOL);
    await other.getByLabel('第 1 行名称').fill('服务器');
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('服务器');
    await page.getByLabel('第 1 行金额（万元）').fill('9');
    await expect(other.getByLabel('第 1 行金额（万元）')).toHaveValue('9');
    await expect(sums(other)).toHaveText('计入 9 · 不计入 0 · 待确认 0 万元');
  });
});

test.describe('the link', () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(TOOL);
    await paste(page, '激光打印机 2.5\n智慧城管平台开发 30');
    await nth(page, 1).getByLabel('单独购置', { exact: true }).check();
  });

  async function copied(page: Page): Promise<string> {
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.getByText('链接已复制')).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  }

  const elsewhere = async (page: Page, address: string, keep: boolean) => {
    if (!keep) await page.evaluate(() => window.localStorage.clear());
    await page.goto(address);
  };

  test('has no words unless they are wanted, and gives the same sums', async ({ page }) => {
    const address = await copied(page);
    expect(address).toMatch(/\?lines=c_b_2\.5\*z__30$/);
    await elsewhere(page, address, false);
    await expect(sums(page)).toHaveText('计入 30 · 不计入 2.5 · 待确认 0 万元');
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('');
  });

  test('with the words brings them along', async ({ page }) => {
    await page.getByLabel('链接里带上名称').check();
    const address = await copied(page);
    await elsewhere(page, address, false);
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
    await page.getByLabel('第 1 行名称').fill('打印机');
    await expect(page).toHaveURL(TOOL);
    await page.reload();
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('打印机');
  });

  test('where another list is kept the reader picks, and nothing is lost', async ({ page }) => {
    await elsewhere(page, `${TOOL}?lines=a_d_7&made=00000000`, true);
    const choice = page.getByRole('group', { name: '链接里的清单与本机的不同' });
    await expect(lines(page)).toHaveCount(2);
    await expect(page.getByText('规则已更新')).toBeVisible();
    await choice.getByRole('button', { name: '打开链接里的清单' }).click();
    // Whether it was bought along is not answered in the link.
    await expect(sums(page)).toHaveText('计入 0 · 不计入 0 · 待确认 7 万元');
    await page.getByRole('button', { name: '换回另存的第 1 份清单，2 行' }).click();
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
    await expect(page.getByRole('button', { name: '换回另存的第 1 份清单，1 行' })).toBeVisible();
  });

  test('the kept one can stay', async ({ page }) => {
    await elsewhere(page, `${TOOL}?lines=a_d_7`, true);
    await page.getByRole('button', { name: '留用本机的' }).click();
    await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
    await expect(page.locator('.shelf')).toHaveCount(0);
  });

  test('a hostile one is named and does nothing', async ({ page }) => {
    await elsewhere(page, `${TOOL}?lines=q_b_2*c__%3Cimg%20src%3Dx%3E*-__3_%3Cimg%20src%3Dx%3E`, false);
    await expect(page.locator('.problems li')).toHaveCount(2);
    await expect(page.getByLabel('第 3 行名称')).toHaveValue('<img src=x>');
    await expect(page.locator('main img')).toHaveCount(0);
  });

  test('too long a list says so', async ({ page }) => {
    await paste(page, Array.from({ length: 300 }, () => '打印机 2万元').join('\n'));
    await expect(page.getByText('清单太长，放不进一个链接')).toBeVisible();
    await expect(page.getByRole('button', { name: '复制链接' })).toHaveCount(0);
  });
});

test('on paper there is the table with the words that decide, the sums and the code, and nothing else', async ({
  page,
}) => {
  await page.goto(TOOL);
  await paste(page, '激光打印机 2.5\n宣传短视频拍摄 12\n视频监控 140万元');
  await page.locator('.for-all').getByLabel('随数字化项目一并购置').check();
  await codeIsThere(page);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: true });
  const plain = (words: string) => words.normalize('NFKC').replace(/\s/g, '');
  const printed = plain(text);
  for (const words of [
    '适用范围对照表（自查用）',
    '1/3',
    '理由1',
    '理由1（第1项）：',
    '激光打印机',
    '不排除，计入',
    '“单独购置通用办公设备及维护项目”（第三十八条第（二）项）',
    '还差：',
    '计入2.5万元（25,000元），1行',
    '待确认152万元（1,520,000元），2行',
    '不得拆分申报',
    '请向区政务服务和数据管理局确认',
    '填表人：',
    '条文与规则版本：',
    '官方原文：https://www.zgq.gov.cn/',
    '自查参考，以正式文件和主管',
  ])
    expect(printed).toContain(plain(words));
  for (const words of ['加入清单', '适用范围一览', '撤销']) expect(printed).not.toContain(plain(words));
});

test('three hundred lines are at most twelve pages, one row each, every reason once', async ({ page }) => {
  await page.goto(TOOL);
  const names = ['激光打印机', '平板电脑', '投影仪', '服务器', '宣传短视频拍摄', '会议室高清云台摄像机（含支架安装）'];
  await paste(page, Array.from({ length: 300 }, (_, index) => `${names[index % 6] ?? ''}\t1万元`).join('\n'));
  await page.locator('.for-all').getByLabel('单独购置', { exact: true }).check();
  await expect(lines(page)).toHaveCount(300);
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  expect(pdf.numPages).toBeLessThanOrEqual(12);
  const { text } = await extractText(pdf, { mergePages: true });
  const printed = text.normalize('NFKC').replace(/\s/g, '');
  expect(printed).toContain('300/300');
  expect(printed.split('单独购置通用办公设备及维护项目').length - 1).toBeLessThan(6);
});

test('the table for a spreadsheet has every line with its place, and runs nothing', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '=HYPERLINK("x") 打印机\n服务器 20');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为表格（CSV）' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('适用范围对照表.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv).toContain(`"'=HYPERLINK(""x"") 打印机"`);
  expect(csv).toContain('第十五条第（一）项');
  expect(csv).toContain('第三十八条没有列出，计入');
  expect(csv).toContain('官方原文：https://www.zgq.gov.cn/');
});

test('the Excel file has the same lines, is made under the pages’ policy, and can be given back', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '=HYPERLINK("x") 打印机\n服务器 20');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存为 Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('适用范围对照表.xlsx');
  const reading = readTable(new Uint8Array(await readFile(await download.path())), 'list.xlsx');
  const rows = 'workbook' in reading ? (reading.workbook.sheets[0]?.rows ?? []) : [];
  expect(rows[2]?.cells.slice(0, 2)).toEqual([1, '=HYPERLINK("x") 打印机']);
  expect(rows[3]?.cells.slice(0, 3)).toEqual([2, '服务器', 20]);
  expect(rows.flatMap(({ cells }) => cells)).toContain('非官方整理，以正式印发文本为准。');
});

test('five hundred pasted lines work: found, answered for all, typed in', async ({ page }) => {
  await page.goto(TOOL);
  const names = ['激光打印机', '平板电脑', '投影仪', '服务器', '宣传短视频拍摄'];
  await paste(page, Array.from({ length: 500 }, (_, index) => `${names[index % 5] ?? ''}\t1万元`).join('\n'));
  await expect(lines(page)).toHaveCount(500);
  await page.locator('.for-all').getByLabel('单独购置', { exact: true }).check();
  await expect(sums(page)).toHaveText('计入 100 · 不计入 400 · 待确认 0 万元');
  await page.getByLabel('第 250 行名称').fill('服务器');
  await expect(sums(page)).toHaveText('计入 101 · 不计入 399 · 待确认 0 万元');
  await page.reload();
  await expect(lines(page)).toHaveCount(500);
});

test('what of five hundred lines is still to be drawn is there when printing begins, and soon on the screen', async ({
  page,
}) => {
  await page.goto(TOOL);
  await paste(page, '激光打印机 1');
  await expect(lines(page)).toHaveCount(1);
  await paste(page, Array.from({ length: 500 }, () => '激光打印机\t1万元').join('\n'));
  const printed = await page.evaluate(() => {
    const rows = () => Array.from(document.querySelectorAll('.sheet tbody tr'), ({ textContent }) => textContent);
    document.querySelector<HTMLElement>('.for-all input[value=no]')?.click();
    return new Promise<readonly string[]>((give) => {
      setTimeout(() => {
        window.dispatchEvent(new Event('beforeprint'));
        give(rows());
        window.dispatchEvent(new Event('afterprint'));
      });
    });
  });
  expect(printed).toHaveLength(501);
  expect(printed.filter((row) => row.includes('不适用本细则'))).toHaveLength(501);
  await expect(page.locator('.purchase .status').filter({ hasText: '不适用本细则' })).toHaveCount(501);
  await expect(page.locator('.purchase__head')).toHaveCount(501);
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the tool with a list, everything opened, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(TOOL);
    await paste(
      page,
      '名称 金额（万元）\n激光打印机 2.5\n视频监控 60\n服务器 两三万\n便携式计算机\n土建工程 4\n合计 5',
    );
    await expect(page.locator('.purchase__more')).toHaveCount(5);
    await page.getByRole('button', { name: '清空全部' }).click();
    await page.locator('main details').evaluateAll((all) => {
      all.forEach((each) => {
        each.setAttribute('open', '');
      });
    });
    await expect(page.getByLabel('第 1 行归哪一类')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

for (const width of [320, 375, 768, 1440])
  test(`nothing is wider than a screen of ${String(width)}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(TOOL);
    await paste(page, `激光打印机 2.5万元\n视频监控 60万元\n${'很长的名称'.repeat(40)}\n服务器 999999999999万元`);
    await expect(lines(page)).toHaveCount(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

test('beside article 38 the same list is there when it is reached', async ({ page }) => {
  await page.goto(TOOL);
  await paste(page, '激光打印机 2.5');
  // An amount without its unit is taken once the amounts of the law are there.
  await expect(lines(page)).toHaveCount(1);
  await page.goto('/articles/38/');
  await page.locator('[data-exclusions-tool]').scrollIntoViewIfNeeded();
  await expect(page.getByLabel('第 1 行名称')).toHaveValue('激光打印机');
  await expect(page.getByRole('link', { name: '整页查看、打印' })).toHaveAttribute('href', /tools\/exclusions\/$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the kinds stand as a table, with their conditions, things and places', async ({ page }) => {
    await page.goto(TOOL);
    await expect(page.locator('[data-exclusions-tool]')).toBeHidden();
    await page.getByRole('link', { name: '适用范围一览' }).click();
    await expect(page).toHaveURL('/overview/exclusions/');
    const table = page.locator('.kinds-table');
    await expect(table.locator('tbody th[scope=row]')).toHaveCount(12);
    const cards = table.locator('tr').filter({ hasText: '流量卡等采购及租赁' });
    await expect(cards).toContainText('数据流量卡、物联网通信卡');
    await expect(cards).toContainText('单独购置，并且用于非政务信息系统：不适用本细则（第三十八条）');
    await expect(cards.locator('.place').first()).toHaveText(/第三十八条第（四）项/);
    await page.goto('/articles/38/');
    await expect(page.getByRole('link', { name: '适用范围一览' })).toBeVisible();
  });
});
