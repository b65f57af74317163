// `npm run test:old-browser`, after the build: the main walks in a real Chromium 90.
import { mkdirSync, writeFileSync } from 'node:fs';
import { preview } from 'vite';
import { hindrance, launch, watch } from './browser.ts';
import { WALKS, type Walk } from './walks.ts';

const REPORT = 'node_modules/.cache/test';

function report(counts: { passed: number; failed: number; skipped: number }): void {
  mkdirSync(REPORT, { recursive: true });
  writeFileSync(`${REPORT}/old-browser.json`, JSON.stringify(counts));
}

const say = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error));

/** Each walk in a window of its own, which has stored nothing. */
async function walkAll(home: string): Promise<boolean[]> {
  const browser = await launch();
  console.log(`the main walks in ${await browser.version()}`);
  const take = async ({ name, run }: Walk) => {
    const context = await browser.createIncognitoBrowserContext();
    const page = await context.newPage();
    const problems: string[] = [];
    watch(page, problems);
    await run(page, home).catch((error: unknown) => problems.push(say(error)));
    await context.close();
    console.log([`${problems.length === 0 ? '  ok' : '  FAILED'}  ${name}`, ...problems].join('\n      '));
    return problems.length === 0;
  };
  const passed: boolean[] = [];
  for (const walk of WALKS) passed.push(await take(walk));
  await browser.close();
  return passed;
}

const reason = hindrance();
if (reason !== undefined) {
  console.log(`The old browser was not run: ${reason}.`);
  report({ passed: 0, failed: 0, skipped: WALKS.length });
} else {
  const server = await preview({ configFile: false, appType: 'mpa', logLevel: 'warn', preview: { port: 0 } });
  const home = server.resolvedUrls?.local[0] ?? '';
  const walked = await walkAll(home.replace('localhost', '127.0.0.1'));
  await server.close();
  const passed = walked.filter(Boolean).length;
  report({ passed, failed: walked.length - passed, skipped: 0 });
  console.log(`${String(passed)} of ${String(walked.length)} walks went through`);
  process.exitCode = passed === walked.length ? 0 : 1;
}
