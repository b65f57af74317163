/** How the list of projects grows: twenty times the rows, in the same run on the same machine. Never a time by itself. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { listOf, takeList } from './project-list.ts';

const FEW = 500;
const MANY = 10_000;
const TIMES = MANY / FEW;

/** How long the page's own thread has worked, in milliseconds: what runs beside it on the machine does not count. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** From an amount being left to the next picture of the page. */
const changeAmount = (page: Page, amount: string) =>
  page.locator('.editor').evaluate(async (editor, words) => {
    const input = editor.querySelector<HTMLInputElement>('input[inputmode=decimal]');
    if (input === null) throw new Error('no amount to change');
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  }, amount);

async function measure(page: Page, count: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await worked(session);
  await takeList(page, listOf(count));
  const taken = (await worked(session)) - before;
  await page.getByRole('heading', { name: '合计', exact: true }).waitFor();
  await page.locator('.plan').scrollIntoViewIfNeeded();
  const drawn = await page.locator('[data-member]').count();
  await page.locator('.plan__open').first().click();
  await page.locator('.editor').waitFor();
  // The least of them: questions that are compared beside the page come back in between.
  const edits: number[] = [];
  for (const amount of ['31', '32', '261', '33', '34', '35', '36']) {
    const start = await worked(session);
    await changeAmount(page, amount);
    edits.push((await worked(session)) - start);
    await expect(page.locator('.outcome')).toContainText('结论');
    // It is written to storage after a pause.
    await page.waitForTimeout(1000);
  }
  return { taken, edit: Math.min(...edits), drawn };
}

test('ten thousand projects are judged in proportion, changed at once, and only those in view are drawn', async ({
  browser,
}) => {
  const inNewWindow = async (count: number) => {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
    const measured = await measure(await context.newPage(), count);
    await context.close();
    return measured;
  };
  const few = await inNewWindow(FEW);
  const many = await inNewWindow(MANY);
  expect(many.drawn).toBeLessThan(FEW / 10);
  expect(many.taken / few.taken).toBeLessThan(TIMES);
  expect(many.edit / few.edit).toBeLessThan(TIMES / 4);
});
