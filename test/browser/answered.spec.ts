/** An answer of the office filled in: a copy of the project is built with it, and used as the site is. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { unfoldAll, unfoldStages } from './unfold.ts';
import { comparable, readPdf, wordsOf } from './pdf.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const COPIED = ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const ANSWERS = [
  ['written-consent', 'from-200', '关于书面同意适用范围的复函'],
  ['city-recipients', 'one-body', '电话答复：三个名称是一家'],
].map(([slug, reading, source]) => ({
  ...{ slug, reading, source },
  ...{ who: '区政务服务和数据管理局', when: '2026-03-05', from: '2026-03-06' },
}));
const SAID = '按区政务服务和数据管理局2026年3月5日答复';
const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';

test.describe.configure({ mode: 'serial' });

let copy = '';
let server: ChildProcess | undefined;
let home = '';

test.beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'answered-'));
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'content/answers.yaml'), JSON.stringify(ANSWERS));
  const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: copy, encoding: 'utf8' });
  expect(built.status, built.stderr).toBe(0);
  const port = String(await freePort());
  home = `http://127.0.0.1:${port}`;
  server = spawn('npx', ['astro', 'preview', '--ignore-lock', '--host', '127.0.0.1', '--port', port], {
    cwd: copy,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    detached: true,
    stdio: 'ignore',
  });
  await expect(async () => {
    expect((await fetch(home)).ok).toBe(true);
  }).toPass();
});

test.afterAll(() => {
  if (server?.pid !== undefined) process.kill(-server.pid);
  rmSync(copy, { recursive: true, force: true });
});

test('the step is settled by the answer, on screen and on paper', async ({ page }) => {
  await page.goto(`${home}/tools/route/?${PROJECT}`);
  // It falls away: it stands with the steps that need not be taken, with the answer.
  await unfoldAll(page);
  const step = page.locator('#step-written-consent');
  await expect(step).toContainText('“书面同意”只管200万元以上的项目');
  await expect(step).toContainText(SAID);
  expect(wordsOf(await readPdf(await page.pdf()))).toContain(comparable(SAID));
  // Tried otherwise it is not: what is answered is answered.
  await page.goto(`${home}/tools/route/?${PROJECT}&reading.written-consent=from-50`);
  await unfoldAll(page);
  await expect(page.locator('#step-written-consent')).toContainText('“书面同意”只管200万元以上的项目');
});

test('the paper follows, with the answer, on the printed list too', async ({ page }) => {
  await page.goto(`${home}/tools/materials/?${PROJECT}&materials=declaration`);
  const paper = page.locator('#paper-superior-consent');
  await expect(paper.locator('.status').first()).toHaveText('如有则附');
  await expect(paper).toContainText(SAID);
  expect(wordsOf(await readPdf(await page.pdf()))).toContain(comparable(SAID));
});

test('the page of the doubt says who answered, and keeps what was in doubt', async ({ page }) => {
  await page.goto(`${home}/interpretations/written-consent/`);
  await expect(page.getByRole('main')).toContainText(SAID);
  await expect(page.getByRole('main')).toContainText('关于书面同意适用范围的复函');
  await expect(page.getByRole('main')).toContainText('“书面同意”两档都管');
  expect(await (await fetch(`${home}/data/rules.json`)).json()).toMatchObject({
    interpretations: expect.arrayContaining(
      ANSWERS.map(({ slug, reading }) =>
        expect.objectContaining({ slug, answers: [expect.objectContaining({ reading })] }),
      ),
    ),
  });
});

test('an answer about the manner stands beside the step that it is about', async ({ page }) => {
  await page.goto(`${home}/tools/route/?${PROJECT}`);
  await unfoldStages(page);
  const step = page.locator('#step-city-filing-below-limit');
  await step.locator('summary').first().click();
  await expect(step).toContainText(SAID);
});
