/** 适用范围 takes a file: shown first, changed where it was read wrongly, and in the list only when somebody says so. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFile as readTable } from '../../src/tools/files/read-file.ts';
import { expect, test } from './fixtures.ts';

const FILES = join(import.meta.dirname, '../files');
const field = (page: Page) => page.getByLabel(/^或者选一个文件/);
const shown = (page: Page) => page.getByRole('region', { name: /^文件“/ });
const lines = (page: Page) => page.locator('.purchase');
const takeButton = (page: Page) => page.getByRole('button', { name: '采用，加入清单' });

test.beforeEach(async ({ page }) => {
  await page.goto('/tools/exclusions/');
});

test('a workbook is shown, joins the list, and is undone like a paste', async ({ page }) => {
  await page.getByLabel('粘贴或输入，一行一项').fill('写了一半');
  await field(page).setInputFiles(join(FILES, 'xlsx/wps-merged-title.xlsx'));
  await expect(shown(page).getByRole('heading')).toBeFocused();
  await expect(shown(page)).toContainText('读出 3 行；金额合计 14.45 万元（144,500 元）');
  await expect(shown(page)).toContainText('与文件自己的合计相同');
  await expect(shown(page).getByLabel('“设备名称”，B 列读作')).toHaveValue('name');
  await expect(shown(page).getByRole('row', { name: /激光打印机/ })).toContainText('18000');
  await expect(lines(page)).toHaveCount(0);
  await takeButton(page).click();
  await expect(lines(page)).toHaveCount(3);
  await expect(page.locator('.said')).toBeFocused();
  await expect(page.locator('.said')).toHaveText('加入了 3 行，2 行没有加入，列在上面。可以撤销。');
  await expect(page.getByLabel('第 2 行名称')).toHaveValue('机架式服务器');
  await expect(page.getByLabel('第 2 行金额（万元）')).toHaveValue('10');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByLabel('粘贴或输入，一行一项')).toHaveValue('写了一半');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(lines(page)).toHaveCount(0);
});

test('a difference to the file’s own sum is said, and columns can be changed by the keyboard', async ({ page }) => {
  await field(page).setInputFiles(join(FILES, 'xlsx/hidden-rows.xlsx'));
  await expect(shown(page).locator('.file__sums .notice-line')).toContainText('多 0.9 万元');
  await shown(page).getByLabel('第 5 行在文件里是隐藏的，也读出来').focus();
  await page.keyboard.press('Space');
  await expect(shown(page)).toContainText('与文件自己的合计相同');
  await shown(page).getByLabel('“设备名称”，B 列读作').selectOption({ label: '不读' });
  await expect(takeButton(page)).toBeDisabled();
  await expect(shown(page)).toContainText('请在表头上选一列作“名称”');
  await page.getByRole('button', { name: '取消' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page.locator('.said')).toHaveText('没有加入。');
  await expect(lines(page)).toHaveCount(0);
});

test('a sheet is chosen, and a unit that nobody said has to be', async ({ page }) => {
  await field(page).setInputFiles(join(FILES, 'xlsx/excel-several-sheets.xlsx'));
  await expect(shown(page)).toContainText('读出 2 行；金额合计 20.5 万元');
  await shown(page).getByLabel('读哪一张表（共 3 张）').selectOption({ label: '旧版（隐藏的表，2 行）' });
  await expect(shown(page)).toContainText('读出 1 行；金额合计 0.0001 万元');
  await field(page).setInputFiles(join(FILES, 'xlsx/no-headings.xlsx'));
  await expect(shown(page)).toContainText('金额没有写明是元还是万元，请先选一种');
  await expect(takeButton(page)).toBeDisabled();
  await shown(page).getByLabel('元，合计 14.45 万元（144,500 元）', { exact: true }).check();
  await takeButton(page).click();
  await expect(page.getByLabel('第 1 行金额（万元）')).toHaveValue('1.8');
});

test('a file dropped anywhere on the page is taken; what cannot be read says what to do', async ({ page }) => {
  const drop = async (path: string) => {
    const base64 = (await readFile(join(FILES, path))).toString('base64');
    const transfer = await page.evaluateHandle(
      ([content, name]) => {
        const made = new DataTransfer();
        made.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], name));
        return made;
      },
      [base64, path] as const,
    );
    await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
  };
  await drop('text/gbk.csv');
  await expect(shown(page)).toContainText('读出 3 行；金额合计 14.45 万元');
  await takeButton(page).click();
  await expect(lines(page)).toHaveCount(3);
  await drop('refused/locked.xlsx');
  await expect(shown(page).getByRole('alert')).toContainText('加了密码');
  await page.getByRole('button', { name: '知道了', exact: true }).click();
  await drop('docx/unit-above.docx');
  await takeButton(page).click();
  await expect(lines(page)).toHaveCount(5);
});

const downloaded = async (page: Page, button: string) => {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return readFile(await (await waiting).path());
};

test('the checked list goes out in the user’s own columns, and as a file that opens elsewhere', async ({
  page,
  browser,
}) => {
  await field(page).setInputFiles(join(FILES, 'xlsx/wps-merged-title.xlsx'));
  await takeButton(page).click();
  await expect(lines(page)).toHaveCount(3);
  const reading = readTable(await downloaded(page, '存为 Excel'), 'x.xlsx');
  const rows = 'workbook' in reading ? (reading.workbook.sheets[0]?.rows ?? []) : [];
  expect(rows[1]?.cells.slice(0, 8)).toEqual([
    ...['序号', '设备名称', '规格型号', '数量', '单价', '金额', '备注'],
    '核对：金额（万元）',
  ]);
  const kept = await downloaded(page, '清单存为文件');
  const elsewhere = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await elsewhere.goto('/tools/exclusions/');
  const open = (content: string | Buffer) =>
    elsewhere
      .getByLabel('打开文件（本站存的 .json）')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await elsewhere.getByLabel('粘贴或输入，一行一项').fill('会议桌 1');
  await elsewhere.getByRole('button', { name: '加入清单' }).first().click();
  await expect(lines(elsewhere)).toHaveCount(1);
  await open('{"a":1}');
  await expect(elsewhere.getByText('不是本站存的文件', { exact: false })).toBeVisible();
  await open(
    kept
      .toString()
      .replace(/"rules":"\w*"/, '"rules":"0123abcd"')
      .replace('"results":["', '"results":["un'),
  );
  await expect(elsewhere.getByText(/^打开了文件（.*存的）：3 行，连同回答。原来的清单已另存/)).toBeVisible();
  await expect(elsewhere.locator('.keeping .updated')).toContainText('文件按版本 0123abcd 存的');
  await expect(elsewhere.locator('.keeping .updated li')).toHaveCount(1);
  await expect(lines(elsewhere)).toHaveCount(3);
  await expect(elsewhere.getByText('另存的清单，1 行')).toBeVisible();
  await elsewhere.getByRole('button', { name: '撤销' }).click();
  await expect(lines(elsewhere)).toHaveCount(1);
  await expect(elsewhere.getByText('另存的清单，1 行')).toHaveCount(0);
});

test('a file that is shown has no barriers', async ({ page }) => {
  await field(page).setInputFiles(join(FILES, 'xlsx/parts-in-wan.xlsx'));
  await expect(shown(page)).toContainText('读出 3 行');
  const { violations } = await new AxeBuilder({ page }).include('.file').analyze();
  expect(violations).toEqual([]);
});

test('the row with the headings is chosen by hand', async ({ page }) => {
  await field(page).setInputFiles(join(FILES, 'xlsx/wps-merged-title.xlsx'));
  const head = shown(page).getByLabel('表头在哪一行');
  await expect(head.locator('option:checked')).toContainText('设备名称');
  await head.selectOption({ label: '没有表头' });
  await expect(shown(page)).toContainText('没有认出表头；');
  await head.selectOption({ index: 1 });
  await expect(head.locator('option:checked')).toContainText('第 1 行：');
});

const hundredThousand = () => {
  const rows = ['名称,金额（元）', ...Array.from({ length: 99_990 }, (_, index) => `激光打印机${String(index)},1800`)];
  return { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) };
};

test('the page answers while a long file is read, and the reading can be left', async ({ page }) => {
  // The worker never gets the question: whatever the page does meanwhile it does without an answer.
  await page.addInitScript(() => {
    Worker.prototype.postMessage = () => undefined;
  });
  await page.reload();
  await field(page).setInputFiles(hundredThousand());
  await expect(shown(page).getByRole('status').first()).toContainText('正在读……');
  await page.getByLabel('粘贴或输入，一行一项').fill('激光打印机 1.8');
  await page.getByRole('button', { name: '加入清单' }).first().click();
  await expect(lines(page)).toHaveCount(1);
  await page.getByRole('button', { name: '取消', exact: true }).click();
  await expect(page.locator('.said')).toHaveText('没有加入。');
  await expect(lines(page)).toHaveCount(1);
});

test('while a long file is read the page is held up for a small part of the time only', async ({ page }) => {
  // From the disk: handing its bytes to the page would hold the page up by itself.
  const path = test.info().outputPath('long.csv');
  await writeFile(path, hundredThousand().buffer);
  await expect(field(page)).toBeEnabled();
  // A timer that ticks all the while: if the page read the file itself, its longest gap would be nearly all of the reading.
  const watched = await page.evaluateHandle(() => {
    const seen = { last: performance.now(), longest: 0 };
    setInterval(() => {
      const now = performance.now();
      Object.assign(seen, { last: now, longest: Math.max(seen.longest, now - seen.last) });
    }, 5);
    return { seen, from: performance.now() };
  });
  await field(page).setInputFiles(path);
  await expect(shown(page)).toContainText('读出 99990 行');
  const { longest, whole } = await watched.evaluate(({ seen, from }) => ({
    longest: seen.longest,
    whole: performance.now() - from,
  }));
  test.info().annotations.push({ type: 'longest gap', description: `${longest.toFixed(0)} of ${whole.toFixed(0)} ms` });
  expect(longest * 3).toBeLessThan(whole);
});

test('a hundred thousand rows are shown, and left where a list cannot take them', async ({ page }) => {
  await field(page).setInputFiles(hundredThousand());
  await expect(shown(page)).toContainText('读出 99990 行');
  await takeButton(page).click();
  await expect(page.locator('.said')).toContainText('清单最多 2000 行');
  await expect(lines(page)).toHaveCount(0);
});

test('how much of a long file was read is shown, and not read aloud at every percent', async ({ page }) => {
  const seen = await page.evaluateHandle(() => {
    const texts = { shown: new Set<string>(), aloud: new Set<string>() };
    new MutationObserver(() => {
      const file = document.querySelector('section.file');
      const label = file?.querySelector('progress')?.closest('label')?.textContent;
      if (label === undefined) return;
      texts.shown.add(label);
      texts.aloud.add(file?.querySelector('[role="status"]')?.textContent ?? '');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return texts;
  });
  await field(page).setInputFiles(hundredThousand());
  await expect(shown(page)).toContainText('读出 99990 行');
  const { stages, aloud } = await seen.evaluate((texts) => ({ stages: [...texts.shown], aloud: [...texts.aloud] }));
  expect(stages.filter((stage) => /^已读 \d+% $/.test(stage)).length).toBeGreaterThan(0);
  expect(stages).toContain('读完了，正在认列、算合计 ');
  expect(aloud).toEqual(['正在读……文件只在本机读，不上传。']);
});
