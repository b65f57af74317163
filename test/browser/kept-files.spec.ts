/** Kept files: given wherever files are taken, opened where they belong; under other rules what came of each project is told. */
import type { Page } from '@playwright/test';
import { FORMAT, OPENED_BY, type FileKind } from '../../src/tools/keeping/kinds.ts';
import { expect, test } from './fixtures.ts';

const PROJECTS = [
  ['a', '城管指挥平台', 'secrecy=none&unit=department&category=new&total=120'],
  ['b', '档案系统', 'secrecy=none&unit=department&category=upgrade&total=90'],
  ['c', '预约小程序', 'secrecy=none&unit=department&category=new&total=30'],
] as const;

const ROWS = PROJECTS.map(([id, name, query]) => ({ id, unit: '区城管局', name, query }));

const VALUES: Readonly<Record<FileKind, object>> = {
  projects: {
    projects: [
      {
        id: 'k3v9x0q2m7ab',
        name: '城管平台',
        unit: '',
        query: 'secrecy=none',
        rules: '',
        snapshot: '',
        marks: {},
        own: [],
      },
    ],
  },
  purchases: {
    lines: [{ id: 'a1', text: '激光打印机', amount: '1.8', answers: {} }],
    forAll: {},
    results: ['excluded'],
  },
  portfolio: { title: '全区', rows: ROWS, decisions: {}, refused: 0 },
};

/** A file as this site saves it. */
function kept(kind: FileKind, more: object = {}, rules = '') {
  const text = JSON.stringify({
    format: FORMAT,
    kind,
    version: 2,
    rules,
    saved: '2026-11-29',
    value: { ...VALUES[kind], ...more },
  });
  return { name: `${OPENED_BY[kind].what}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const portfolioField = (page: Page) => page.getByLabel(/^选一个清单文件/);
const purchaseField = (page: Page) => page.getByLabel(/^或者选一个文件/);
const keptField = (page: Page) => page.getByLabel('打开文件（本站存的 .json）');

async function expectElsewhere(page: Page, kind: FileKind): Promise<void> {
  const { what, tool, path } = OPENED_BY[kind];
  await expect(page.getByText(`这个文件存的是${what}，请到“${tool}”一页打开。`, { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: `去“${tool}”打开` })).toHaveAttribute('href', `/${path}`);
}

test('the purchases open a kept list from the field for tables, and from a drop', async ({ page }) => {
  await page.goto('/tools/exclusions/');
  await purchaseField(page).setInputFiles(kept('purchases'));
  await expect(page.getByText('打开了文件（2026年11月29日存的）：1 行，连同回答。', { exact: false })).toBeVisible();
  await expect(page.locator('.purchase')).toHaveCount(1);
  const { name, buffer } = kept('purchases');
  const transfer = await page.evaluateHandle(
    ([text, called]) => {
      const made = new DataTransfer();
      made.items.add(new File([text], called));
      return made;
    },
    [buffer.toString(), name] as const,
  );
  await page.locator('h1').dispatchEvent('drop', { dataTransfer: transfer });
  await expect(page.getByText('文件里的清单和现在的一样，没有动。')).toBeVisible();
});

test('the purchases say where a file of another tool is opened', async ({ page }) => {
  await page.goto('/tools/exclusions/');
  for (const kind of ['projects', 'portfolio'] as const) {
    await purchaseField(page).setInputFiles(kept(kind));
    await expectElsewhere(page, kind);
  }
  await expect(page.locator('.purchase')).toHaveCount(0);
  await purchaseField(page).setInputFiles({ ...kept('portfolio'), name: '清单.txt' });
  await expect(page.getByRole('alert')).toContainText('先把后缀改回 .json');
});

test('the list of projects opens its own, and says where another is opened', async ({ page }) => {
  await page.goto('/tools/portfolio/');
  for (const kind of ['projects', 'purchases'] as const) {
    await portfolioField(page).setInputFiles(kept(kind));
    await expectElsewhere(page, kind);
  }
  await portfolioField(page).setInputFiles(kept('portfolio'));
  await expect(page.getByText('打开了文件（2026年11月29日存的）：3 个项目', { exact: false })).toBeVisible();
  await expect(page.locator('.plan__count')).toHaveText('列出全部 3 个。');
});

test('the tools of one project say where a list is opened', async ({ page }) => {
  await page.goto('/tools/materials/?secrecy=none');
  await page.getByText(/^我的项目/).click();
  for (const kind of ['purchases', 'portfolio'] as const) {
    await keptField(page).setInputFiles(kept(kind));
    await expectElsewhere(page, kind);
  }
});

test('a list saved under other rules names the projects that come to something else', async ({ page }) => {
  await page.goto('/tools/portfolio/');
  await keptField(page).setInputFiles(kept('portfolio'));
  await expect(page.locator('.plan__count')).toHaveText('列出全部 3 个。');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为文件', exact: true }).click();
  const stream = await (await waiting).createReadStream();
  const saved = Buffer.concat(await stream.toArray()).toString();
  const give = (text: string) =>
    keptField(page).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const since = page.locator('.keeping .updated');
  await give(saved);
  await expect(page.getByText('换下了原来的清单', { exact: false })).toBeVisible();
  await expect(since).toHaveCount(0);
  const older = saved.replace(/"rules":"\w*"/, '"rules":"0123abcd"');
  await give(older);
  await expect(since).toContainText('文件按版本 0123abcd 存的');
  await expect(since).toContainText('各个项目的结论没有变。');
  await give(older.replace(/"tier":"50万元以上[^"]*"/, '"tier":"旧的一档"'));
  await expect(since).toContainText('2 个项目的结论与存档时不同');
  await expect(since.getByRole('listitem')).toHaveText([/城管指挥平台.*档次：旧的一档 → 50万元以上/, /档案系统/]);
  await since.getByRole('button', { name: '档案系统' }).click();
  await expect(page.getByRole('button', { name: '档案系统', exact: true, expanded: true })).toBeVisible();
  await give(
    JSON.stringify({
      format: FORMAT,
      kind: 'portfolio',
      version: 1,
      rules: '0123abcd',
      saved: '',
      value: VALUES.portfolio,
    }),
  );
  await expect(since).toContainText('文件里没有当时的结论，已按现在的规则重新对照。');
});
