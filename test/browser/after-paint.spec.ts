/** What is drawn after the answer (pictures, what only paper shows) is never missing where it counts. */
import type { Page } from '@playwright/test';
import { changeAnswers } from './answers.ts';
import { expect, test } from './fixtures.ts';

const PLAIN = 'unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=&obstacles=';
const tool = (name: string) => `/tools/${name}/?secrecy=none&${PLAIN}&total=180`;

/** What an element on paper holds: at a print, on the screen after it, and at a print right after another total is typed. */
interface Moment {
  readonly before: string;
  readonly onScreen: string;
  readonly printing: string;
}

/** Prints, types another total, and begins to print again before the screen has shown it. */
const typeAndPrint = (page: Page, total: string, watched: string) =>
  page.evaluate(
    async ([typed, selector]): Promise<Moment> => {
      const words = () => document.querySelector(selector)?.textContent ?? '';
      window.dispatchEvent(new Event('beforeprint'));
      const before = words();
      window.dispatchEvent(new Event('afterprint'));
      const field = document.querySelector<HTMLInputElement>('input[name=total]');
      if (field === null) throw new Error('no field');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
      await Promise.resolve();
      const onScreen = words();
      window.dispatchEvent(new Event('beforeprint'));
      return { before, onScreen, printing: words() };
    },
    [total, watched] as const,
  );

async function openTotal(page: Page, name: string): Promise<void> {
  await page.goto(tool(name));
  await changeAnswers(page);
  await page.getByRole('button', { name: '更改：总投资' }).click();
  await expect(page.locator('#result-title')).toBeVisible();
}

/** What paper says the result can be opened with. */
async function expectPrinted(page: Page, words: string): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-foot__address')).toContainText(words);
}

for (const name of ['route', 'materials'])
  test(`${name}: paper has the last answer, however soon it is printed`, async ({ page }) => {
    await openTotal(page, name);
    const { before, onScreen, printing } = await typeAndPrint(page, '38', '.print-foot__address');
    expect(before).toContain('total=180');
    expect(onScreen).toBe('');
    expect(printing).toContain('total=38');
  });

test('the list on paper has the last answer, however soon it is printed', async ({ page }) => {
  await openTotal(page, 'materials');
  const { before, printing } = await typeAndPrint(page, '38', '.sheet');
  expect(before).toContain('180');
  expect(printing).toContain('38 万元');
  expect(printing).not.toContain('180');
});

/** Everything that a route shows, folded or only on paper. */
const wordsOf = (page: Page) =>
  page
    .locator('.result')
    .evaluate((result) =>
      [...result.querySelectorAll('*')].flatMap(({ childElementCount, textContent }) =>
        childElementCount === 0 ? [textContent] : [],
      ),
    );

test('after any answers the whole page is as if it had been opened with them', async ({ page }) => {
  await openTotal(page, 'route');
  for (const total of ['38', '', '199.9999', '1200', '600']) {
    await page.locator('input[name=total]').fill(total);
    await page.waitForTimeout(40);
  }
  await expectPrinted(page, 'total=600');
  const opened = await page.context().newPage();
  await opened.goto(page.url());
  await expectPrinted(opened, 'total=600');
  const words = await wordsOf(opened);
  await expect.poll(async () => (await wordsOf(page)).filter((word) => word !== '有变化')).toEqual(words);
});

for (const name of ['route', 'materials'])
  test(`${name}: 涉密 takes everything away at once, from paper too`, async ({ page }) => {
    await page.goto(tool(name));
    await changeAnswers(page);
    await page.getByRole('button', { name: '更改：是否涉密' }).click();
    await expectPrinted(page, 'total=180');
    const left = await page.evaluate(async () => {
      document.querySelector<HTMLInputElement>('input[name=secrecy][value=state-secret]')?.click();
      await Promise.resolve();
      await Promise.resolve();
      document.querySelector<HTMLButtonElement>('.undecided button')?.click();
      await Promise.resolve();
      await Promise.resolve();
      return document.querySelector('.tool')?.textContent ?? '';
    });
    expect(left).toContain('涉密');
    expect(left).not.toContain('180');
    expect(left).not.toContain('total=');
  });
