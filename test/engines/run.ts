// `npm run test:engines`: the main walks through dist/ in Firefox and in WebKitGTK, where they are installed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { freePort } from '../free-port.ts';
import { until, type Browser, type Engine } from './browser.ts';
import { firefox } from './firefox.ts';
import { end, start } from './processes.ts';
import { WALKS, type Walk } from './walks.ts';
import { webkit } from './webkit.ts';

const FOLDER = 'node_modules/.cache/test';

/** One walk, and what the pages logged on it. What went wrong; empty where nothing did. */
async function faults({ go }: Walk, browser: Browser, home: string): Promise<string[]> {
  const before = browser.problems().length;
  const thrown = await go(browser, home).then(
    () => [],
    (error: unknown) => [String(error)],
  );
  return [...thrown, ...browser.problems().slice(before)];
}

async function walkAll({ name, start: launch }: Engine, home: string): Promise<boolean[]> {
  const browser = await launch();
  const results: boolean[] = [];
  try {
    for (const walk of WALKS) {
      const first = await faults(walk, browser, home);
      // As in the browser tests: tried once more, and said.
      if (first.length > 0) console.log(`  … ${name}: ${walk.name}, once more:`, ...first);
      const found = first.length > 0 ? await faults(walk, browser, home) : [];
      results.push(found.length === 0);
      console.log(`  ${found.length === 0 ? '✓' : '✗'} ${name}: ${walk.name}`, ...found);
    }
  } finally {
    await browser.close();
  }
  return results;
}

const port = String(await freePort());
const home = `http://127.0.0.1:${port}`;
const preview = ['node_modules/astro/bin/astro.mjs', 'preview', '--ignore-lock', '--host', '127.0.0.1', '--port', port];
const server = start(process.execPath, preview, { ASTRO_TELEMETRY_DISABLED: '1' });
server.stdout.resume();
server.stderr.resume();
await until('the built site', async () => (await fetch(home).catch(() => undefined))?.ok === true || undefined);

const results: boolean[] = [];
let skipped = 0;
for (const engine of [firefox, webkit]) {
  const missing = engine.missing();
  if (missing === undefined) results.push(...(await walkAll(engine, home)));
  else {
    skipped += WALKS.length;
    console.log(`Not walked in ${engine.name}: ${missing}.`);
  }
}
await end(server);

const passed = results.filter(Boolean).length;
const failed = results.length - passed;
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/engines.json`, JSON.stringify({ passed, failed, skipped }));
console.log(`Other engines: ${String(passed)} passed, ${String(failed)} failed, ${String(skipped)} skipped`);
process.exitCode = failed === 0 ? 0 : 1;
