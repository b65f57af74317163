import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { changeAnswers } from './answers.ts';
import { readKept } from '../../src/tools/keeping/kept-file.ts';
import { PROJECTS_FILE } from '../../src/tools/projects/exchange.ts';
import { expect, test } from './fixtures.ts';
import { print } from './paper.ts';
import { comparable, decodeQr, readPdf, wordsOf } from './pdf.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';
const tool = (query: string) => `/tools/materials/?${query}`;
const search = (page: Page) => new URL(page.url()).search;
const line = (page: Page, paper: string) => page.locator(`#paper-${paper}`);
const tick = (page: Page, paper: string) => line(page, paper).locator('.item__head input');
/** What a paper should contain stands folded. */
const openContents = (page: Page, paper: string) => line(page, paper).locator('.item__contents summary').click();
const projects = (page: Page) => page.locator('details.projects');

async function open(page: Page, query = PROJECT) {
  await page.goto(tool(query));
  await expect(page.locator('.item, .finding__outcome').first()).toBeVisible();
}

async function nameProject(page: Page, name: string, unit: string) {
  await projects(page).locator('summary').click();
  await page.getByLabel('项目名称（印在清单上）').fill(name);
  await page.getByLabel('单位名称（印在清单上）').fill(unit);
}

const contentOf = async (download: Download) => readFileSync((await download.path()) || '');

test('是否涉密 comes first and alone', async ({ page }) => {
  await page.goto('/tools/materials/');
  await expect(page.locator('.question')).toHaveCount(1);
  await page.getByLabel('非涉密', { exact: true }).check();
  await expect(line(page, 'information-form')).toBeVisible();
  expect(search(page)).toBe('?secrecy=none');
});

test('each stage has its papers, and the stage is part of the address', async ({ page }) => {
  await open(page);
  await page.getByLabel('竣工验收材料').check();
  expect(search(page)).toBe(`?${PROJECT}&materials=final-acceptance`);
  await expect(line(page, 'acceptance-request')).toContainText('应当提交');
  await page.goBack();
  await expect(line(page, 'technical-plan')).toBeVisible();
});

test('a stage that the project does not come to says why', async ({ page }) => {
  await open(page, `${PROJECT.replace('total=180', 'total=20')}&materials=joint-review`);
  await expect(page.locator('.finding__outcome')).toHaveText('这个项目没有这一阶段的材料。');
  await expect(page.locator('.item')).toHaveCount(0);
  await expect(page.locator('.tool .finding .place').first()).toBeVisible();
});

test('only facts that matter to the list are asked', async ({ page }) => {
  await open(page, 'secrecy=none&funds=district&materials=pre-acceptance-confirmation');
  await expect(page.locator('#question-nature')).toContainText('不影响结果');
  await expect(page.locator('#question-category')).toContainText('不影响结果');
});

test('ticks, notes and own lines survive a reload, and none of them enters the address', async ({ page }) => {
  await open(page);
  await nameProject(page, '城管平台', '某某局');
  await tick(page, 'information-form').check();
  await openContents(page, 'construction-plan');
  await line(page, 'construction-plan').getByLabel('项目名称').check();
  await line(page, 'information-form').locator('summary').click();
  await line(page, 'information-form').getByRole('textbox', { name: '备注' }).fill('找科室要');
  await line(page, 'information-form').getByLabel('日期').fill('2026-12-01');
  await page.getByLabel('再加一项').fill('授权委托书');
  await page.getByRole('button', { name: '添加' }).click();
  await page.getByRole('checkbox', { name: '授权委托书' }).check();
  await page.reload();
  await expect(tick(page, 'information-form')).toBeChecked();
  await expect(line(page, 'construction-plan').getByLabel('项目名称')).toBeChecked();
  await expect(line(page, 'information-form')).toContainText('备注：找科室要；日期：2026-12-01');
  await expect(page.getByRole('checkbox', { name: '授权委托书' })).toBeChecked();
  await expect(projects(page)).toContainText('城管平台');
  await expect(projects(page)).toContainText('仅保存在本机');
  expect(decodeURIComponent(page.url())).not.toMatch(/城管|某某局|找科室|授权/);
});

test('what falls away when the facts change keeps its tick and is shown as no longer needed', async ({ page }) => {
  await open(page);
  await tick(page, 'technical-plan').check();
  await openContents(page, 'technical-plan');
  await line(page, 'technical-plan').getByLabel('等级保护').check();
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：项目类别' }).click();
  await page.getByLabel('运维', { exact: true }).check();
  await expect(line(page, 'technical-plan')).toHaveCount(0);
  const gone = page.locator('.papers--gone');
  await expect(gone.getByLabel('项目建设技术方案', { exact: true })).toBeChecked();
  await expect(gone).toContainText('项目建设技术方案：等级保护');
  await page.getByLabel('建设（新建）', { exact: true }).check();
  await expect(tick(page, 'technical-plan')).toBeChecked();
});

test('where the address tells of another project than the saved one, the reader picks', async ({ page }) => {
  await open(page);
  await nameProject(page, '老项目', '');
  await tick(page, 'information-form').check();
  await page.goto(tool(PROJECT.replace('total=180', 'total=250')));
  await expect(page.getByText('网址中的项目情况，与已存的“老项目”不同')).toBeVisible();
  await expect(tick(page, 'information-form')).not.toBeChecked();
  await page.getByRole('button', { name: '打开已存的情况' }).click();
  await expect(tick(page, 'information-form')).toBeChecked();
  await expect.poll(() => search(page)).toContain('total=180');
});

test('several projects: a new one, back to the first, delete after asking', async ({ page }) => {
  await open(page);
  await nameProject(page, '甲', '');
  await page.getByRole('button', { name: '新建项目' }).click();
  await expect(page.locator('.question')).toHaveCount(1);
  await open(page, PROJECT.replace('total=180', 'total=120'));
  await nameProject(page, '乙', '');
  await page.getByLabel('已存的项目').selectOption({ label: '甲' });
  await expect(page.locator('.tool__form')).toContainText('180 万元');
  await page.getByRole('button', { name: '删除此项目' }).click();
  await page.getByRole('button', { name: '确定删除' }).click();
  await expect(page.getByLabel('已存的项目').locator('option')).toHaveText(['（未打开）', '乙']);
});

/** Another machine: nothing is kept there, and the field for a file is in view. */
async function another(page: Page, browser: Browser) {
  const elsewhere = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  await open(elsewhere);
  await projects(elsewhere).locator('summary').click();
  const field = elsewhere.getByLabel('打开文件（本站存的 .json）');
  return {
    elsewhere,
    give: (content: string) =>
      field.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) }),
  };
}

async function saved(page: Page, button: string) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: (await contentOf(download)).toString() };
}

test('projects go out as a file and come in on another machine; what is there stays', async ({ page, browser }) => {
  await open(page);
  await nameProject(page, '城管平台', '某某局');
  await tick(page, 'information-form').check();
  const one = await saved(page, '此项目存为文件');
  expect(one.name).toBe('城管平台.json');
  const { text } = await saved(page, '全部项目存为文件');
  await expect(page.getByText('文件已生成，在别的电脑上用“打开文件”打开。')).toBeVisible();
  const { elsewhere, give } = await another(page, browser);
  await elsewhere.getByLabel('项目名称（印在清单上）').fill('那边的');
  await give(text);
  await expect(elsewhere.getByText(/^打开了文件（\d+年\d+月\d+日存的）：读到 1 个项目，新增 1 个。/)).toBeVisible();
  await expect(tick(elsewhere, 'information-form')).toBeChecked();
  await expect(elsewhere.getByLabel('已存的项目').locator('option')).toHaveText(['那边的', '城管平台']);
  await give(text);
  await expect(elsewhere.getByText('1 个本机已有，没有重复。', { exact: false })).toBeVisible();
  await expect(elsewhere.getByLabel('已存的项目').locator('option')).toHaveCount(2);
  expect(decodeURIComponent(elsewhere.url())).not.toMatch(/城管|某某局/);
});

test('a file that cannot be used says why, and nothing is changed', async ({ page, browser }) => {
  await open(page);
  await nameProject(page, '城管平台', '');
  const { text } = await saved(page, '全部项目存为文件');
  const { elsewhere, give } = await another(page, browser);
  for (const [content, said] of [
    [text.slice(0, -20), '文件不完整，或者不是本站存的文件。'],
    ['{"a":1}', '文件不完整，或者不是本站存的文件。'],
    [text.replace('"own":[]', '"own":7'), '文件里第 1 个项目读不懂。'],
    [text.replace(/"version":\d+/, '"version":99'), '文件是本站较新的版本存的'],
    [text.replace('"kind":"projects"', '"kind":"purchases"'), '这个文件存的是采购清单，请到“适用范围”一页打开。'],
  ] as const) {
    await give(content);
    await expect(elsewhere.getByText(said, { exact: false })).toContainText('没有打开，已存的内容没有变。');
    await expect(elsewhere.getByLabel('已存的项目')).toHaveCount(0);
  }
  await expect(elsewhere.getByRole('link', { name: '去“适用范围”打开' })).toHaveAttribute(
    'href',
    /tools\/exclusions\/$/,
  );
});

test('an older file is read: its first form, 涉密 left out whole, changed rules said', async ({ page, browser }) => {
  await open(page);
  await nameProject(page, '城管平台', '');
  const read = readKept((await saved(page, '全部项目存为文件')).text, PROJECTS_FILE);
  const [project] = 'problem' in read ? [] : read.value.projects;
  const older = { ...project, rules: '0123abcd', snapshot: `zzzr${project?.snapshot.slice(4) ?? ''}` };
  const secret = { ...project, id: 'secret', name: '某某', query: 'secrecy=state-secret' };
  const { elsewhere, give } = await another(page, browser);
  await give(JSON.stringify({ version: 1, value: { projects: [older, secret] } }));
  await expect(elsewhere.getByText('读到 1 个项目，新增 1 个。', { exact: false })).toContainText(
    '另有 1 个写明涉密，没有收：涉密项目不在本站填写、保存。',
  );
  await expect(elsewhere.locator('.projects .updated')).toContainText('原来按版本 0123abcd 做出');
  await expect(elsewhere.locator('.projects .updated')).toContainText('原来的一项，现在的规则里没有了');
  expect(await elsewhere.evaluate(() => localStorage.getItem('zhanggong-materials'))).not.toContain('某某');
});

test('a list saved under other rules says what has changed', async ({ page }) => {
  await open(page);
  await tick(page, 'information-form').check();
  await page.evaluate(() => {
    const key = 'zhanggong-materials';
    const text = localStorage.getItem(key) ?? '';
    localStorage.setItem(key, text.replace(/"rules":"\w+","snapshot":"\w{4}/, '"rules":"0123abcd","snapshot":"zzzr'));
  });
  await page.reload();
  await expect(page.getByText('规则已更新').first()).toBeVisible();
  await expect(page.locator('.updated')).toContainText('申报材料：项目建设情况表：原来不需要 → 应当提交');
  await expect(page.locator('.updated')).toContainText('原来的一项，现在的规则里没有了');
  await page.getByRole('button', { name: '知道了' }).click();
  await expect(page.locator('.updated')).toHaveCount(0);
});

for (const [what, sabotage, said] of [
  [
    'blocked',
    'Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } })',
    '不允许在本机保存',
  ],
  ['full', 'Storage.prototype.setItem = () => { throw new DOMException("no", "QuotaExceededError"); }', '存储空间满了'],
  [
    'broken',
    'localStorage.getItem("zhanggong-materials") ?? localStorage.setItem("zhanggong-materials", "{oops")',
    '读不出来',
  ],
  ['newer', 'localStorage.setItem("zhanggong-materials", JSON.stringify({ version: 9, value: {} }))', '较新的版本'],
] as const)
  test(`storage that is ${what} is said plainly, and the list still works`, async ({ page }) => {
    await page.addInitScript(sabotage);
    await open(page);
    await projects(page).locator('summary').click();
    await tick(page, 'information-form').check();
    if (what === 'broken') {
      expect(await page.evaluate(() => localStorage.getItem('zhanggong-materials.broken'))).toBe('{oops');
    } else await expect(page.locator('.notice-line[role="alert"]')).toContainText(said);
    await expect(tick(page, 'information-form')).toBeChecked();
    await expect(page.locator('.result__summary')).toHaveText(/^已备 1 \/ \d+$/);
  });

test('the printed list: pages, words, nothing clipped, and a code that reopens it', async ({ page, browser }) => {
  await open(page, `${PROJECT}&materials=final-acceptance`);
  await nameProject(page, '城管平台', '某某局');
  await tick(page, 'contract').check();
  const pdf = await print(page);
  const pages = await readPdf(pdf);
  const words = wordsOf(pages);
  expect(pages.length).toBeLessThanOrEqual(2);
  for (const expected of [
    '材料清单（自查用）',
    '城管平台',
    '某某局',
    '竣工验收材料',
    '区直部门',
    '包括但不限于',
    '关于要求对数字化项目组织符合性验收的函',
    '档案专项验收情况',
    '1/18',
    '18/18',
    '填表人：',
    '待确认',
    '自查参考，以正式文件和主管部门意见为准。',
    '条文与规则版本',
    '官方原文：https://www.zgq.gov.cn/',
    `1/${String(pages.length)}`,
  ])
    expect(words).toContain(comparable(expected));
  expect(words).not.toContain('更改');
  for (const { width, height, words: placed } of pages)
    for (const { x, y, width: wide } of placed) {
      expect(x).toBeGreaterThan(50);
      expect(x + wide).toBeLessThan(width - 50);
      expect(y).toBeGreaterThan(20);
      expect(y).toBeLessThan(height - 20);
    }
  const said = await decodeQr(browser, pdf, 1);
  expect(said).toContain(`/tools/materials/?${PROJECT}&materials=final-acceptance&made=`);
  await page.goto(said);
  await expect(line(page, 'acceptance-request')).toBeVisible();
  await expect(page.locator('.updated')).toHaveCount(0);
});

test('the Word file holds the same list', async ({ page }) => {
  await open(page);
  await nameProject(page, '城管平台', '某某局');
  await tick(page, 'information-form').check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('材料清单-城管平台-某某局-申报材料.docx');
  const files = unzipSync(await contentOf(download));
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array()).replace(/<[^>]+>/g, '');
  for (const words of [
    '材料清单（自查用）',
    '项目：城管平台',
    '☑ 1/9',
    '项目建设技术方案',
    '密码应用',
    '填表人：',
    '官方原文：https://www.zgq.gov.cn/',
    '第十三条',
  ])
    expect(text).toContain(words);
});

test('the table file holds the same list, with nothing that runs', async ({ page }) => {
  await open(page);
  await nameProject(page, '=1+1', '');
  await tick(page, 'information-form').check();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为表格（CSV）' }).click();
  const text = (await contentOf(await waiting)).toString('utf8');
  expect(text.startsWith('\uFEFF材料清单（自查用）\r\n')).toBe(true);
  expect(text).toContain("项目,'=1+1");
  expect(text).toContain('1,☑,项目建设情况表');
});

test('route and list hand the facts to each other', async ({ page }) => {
  await page.goto(`/tools/route/?${PROJECT}`);
  await page.locator('.actions').getByRole('link', { name: '材料清单' }).click();
  await expect(line(page, 'technical-plan')).toBeVisible();
  await page.locator('.tool').getByRole('link', { name: '审批路径' }).click();
  await expect(page.locator('#step-consult-city')).toBeVisible();
  expect(search(page)).toBe(`?${PROJECT}`);
});

test('涉密 empties the address and leaves nothing to fill in', async ({ page }) => {
  await open(page);
  await tick(page, 'information-form').check();
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：是否涉密' }).click();
  await page.getByLabel('涉密', { exact: true }).check();
  await page.getByRole('button', { name: '清空并停止' }).click();
  expect(search(page)).toBe('');
  await expect(page.locator('.item')).toHaveCount(0);
  await expect(projects(page)).toHaveCount(0);
  await page.getByRole('button', { name: '删除它' }).click();
  expect(await page.evaluate(() => localStorage.getItem('zhanggong-materials'))).toContain('"projects":[]');
});

for (const [article, paper] of [
  [13, 'information-form'],
  [25, 'acceptance-request'],
] as const)
  test(`beside article ${String(article)} the same list starts when it is reached`, async ({ page }) => {
    await page.goto(`/articles/${String(article)}/`);
    await page.locator('[data-materials-tool]').scrollIntoViewIfNeeded();
    await page.getByLabel('非涉密', { exact: true }).check();
    await expect(line(page, paper)).toBeVisible();
  });

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the list with everything opened, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, PROJECT.replace('category=new', 'category=service'));
    await tick(page, 'information-form').check();
    await page.locator('details').evaluateAll((all) => {
      all.forEach((each) => each.setAttribute('open', ''));
    });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

for (const width of [320, 375, 768, 1440])
  test(`nothing is wider than a window of ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.locator('details').evaluateAll((all) => {
      all.forEach((each) => each.setAttribute('open', ''));
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the papers of each stage, in a table of their own', async ({ page }) => {
    await page.goto('/tools/materials/');
    await expect(page.locator('[data-materials-tool]')).toBeHidden();
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: '材料一览' })).toHaveAttribute('href', '/overview/materials/');
    await main.getByRole('link', { name: '竣工验收材料' }).click();
    await expect(page).toHaveURL('/overview/materials/final-acceptance/');
    const rows = page.locator('.tier-table tbody tr');
    await expect(rows).toHaveCount(18);
    await expect(main).toContainText('《赣州市数字化项目建设管理实施细则》');
    await main.getByRole('link', { name: '申报材料' }).click();
    await expect(rows).toHaveCount(15);
    for (const words of ['包括但不限于', '整份清单另有疑问']) await expect(main).toContainText(words);
  });
});
