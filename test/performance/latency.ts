// `npm run latency`, after the build: from a key or a click in a tool to the painted answer, the processor slowed four
// times. Event Timing as the browser reports it (in steps of 8 ms). Figures for docs/performance.md, never a test.
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { preview } from 'astro';
import { findChromium } from '../browser/chromium.ts';

const SLOWED = 4;
const GOAL_MS = 50;
const ANSWERED =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&operationPart=0&traits=&priorities=';

interface Scenario {
  readonly name: string;
  readonly path: string;
  /** What must be there before anything is measured. */
  readonly ready: string;
  /** What is done before anything is measured. */
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

/** Long enough for the answer to be painted, however slow the machine: an event is reported only after its paint. */
async function pause(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
}

async function typeSlowly(page: Page, field: string, text: string): Promise<void> {
  await page.locator(field).click();
  for (const key of text) {
    await page.keyboard.press(key);
    await pause(page);
  }
}

async function clickEach(page: Page, targets: string, most: number): Promise<void> {
  const all = page.locator(targets);
  for (let index = 0; index < Math.min(most, await all.count()); index++) {
    await all.nth(index).click();
    await pause(page);
  }
}

const PASTED = Array.from({ length: 500 }, (_, index) => `激光打印机${String(index)}\t2.5万元`).join('\n');

async function fillIn(page: Page): Promise<void> {
  await page.locator('.intake__paste textarea').fill(PASTED);
}

async function withLines(page: Page): Promise<void> {
  await fillIn(page);
  await page.locator('.intake__paste button').click();
  await page.locator('.purchase').nth(499).waitFor();
  await page.waitForTimeout(2000);
}

/** What the machine itself takes: nothing listens to this field. */
async function addField(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('main')?.prepend(document.createElement('input')));
}

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'for comparison, a field of its own on 第十二条',
    path: 'articles/12/',
    ready: 'main',
    before: addField,
    act: (page) => typeSlowly(page, 'main > input', '199.9999'),
  },
  {
    name: 'route: total, key by key',
    path: `tools/route/?${ANSWERED}`,
    ready: '.stage',
    act: (page) => typeSlowly(page, 'input[name="total"]', '199.9999'),
  },
  {
    name: 'route: category, one by one',
    path: 'tools/route/?secrecy=none&unit=department&funds=district&total=180',
    ready: '.stage',
    act: (page) => clickEach(page, 'input[name="category"]', 4),
  },
  {
    name: 'route: an amount in 看看分界',
    path: `tools/route/?${ANSWERED}&total=180`,
    ready: '.stage',
    act: async (page) => {
      await page.locator('#bounds summary').click();
      await clickEach(page, 'input[name="bound"]', 6);
    },
  },
  {
    name: 'materials: ticking papers',
    path: `tools/materials/?${ANSWERED}&total=180`,
    ready: '.item',
    act: (page) => clickEach(page, '.result input[type="checkbox"]', 6),
  },
  {
    name: 'exclusions: 500 lines taken in at once',
    path: 'tools/exclusions/',
    ready: '.intake',
    before: fillIn,
    act: (page) => clickEach(page, '.intake__paste button', 1),
  },
  {
    name: 'exclusions, 500 lines: amount, key by key',
    path: 'tools/exclusions/',
    ready: '.intake',
    before: withLines,
    act: (page) => typeSlowly(page, '.purchase:nth-child(3) input[inputmode="decimal"]', '123'),
  },
  {
    name: 'exclusions, 500 lines: an answer for all',
    path: 'tools/exclusions/',
    ready: '.intake',
    before: withLines,
    act: (page) => clickEach(page, '.for-all input[type="radio"]', 4),
  },
];

/** Runs in the page: collects, by interaction, the longest of its events. */
function observe(): void {
  const found = new Map<number, number>();
  const events: PerformanceObserverInit & { readonly durationThreshold: number } = {
    type: 'event',
    durationThreshold: 16,
  };
  Object.assign(window, { interactions: found });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const id = 'interactionId' in entry && typeof entry.interactionId === 'number' ? entry.interactionId : 0;
      if (id > 0) found.set(id, Math.max(found.get(id) ?? 0, entry.duration));
    }
  }).observe(events);
}

async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  return session;
}

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)];

const server = await preview({
  root: new URL('../../', import.meta.url).pathname,
  server: { host: '127.0.0.1' },
  logLevel: 'error',
});
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox'],
});
console.log(
  `milliseconds from key or click to paint, processor slowed ${String(SLOWED)} times; goal ${String(GOAL_MS)}`,
);
for (const { name, path, ready, before, act } of SCENARIOS) {
  // A worker that stores the site for offline use would work beside the first answers.
  const page = await browser.newPage({ locale: 'zh-CN', serviceWorkers: 'block' });
  await page.goto(`http://127.0.0.1:${String(server.port)}/${path}`);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(1000);
  await before?.(page);
  await slowDown(page);
  await page.evaluate(observe);
  await act(page);
  await pause(page);
  const all = await page.evaluate<number[]>('[...window.interactions.values()]');
  const sorted = all.sort((one, two) => one - two);
  console.log(
    `${name}: ${String(sorted.length)} times, median ${String(median(sorted) ?? '–')}, worst ${String(sorted.at(-1) ?? '–')}`,
  );
  await page.close();
}
await browser.close();
await server.stop();
