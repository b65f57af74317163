import { defineConfig } from '@playwright/test';
import { freePort } from '../free-port.ts';
import { launchOptions } from './chromium.ts';

// Chosen once; the workers, which read this file again, inherit it.
const port = (process.env['BROWSER_TEST_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;
const cache = '../../node_modules/.cache/test';

export default defineConfig({
  // Shared machines are slow at times: axe over the whole text alone can take half a minute.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: `${cache}/browser`,
  reporter: [['list'], ['json', { outputFile: `${cache}/browser.json` }]],
  forbidOnly: true,
  fullyParallel: true,
  // A fault that shows once in a thousand turns must not stop everyone; test/report.ts counts it at the end.
  retries: 1,
  workers: 2,
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // One test must not store the site for the next: offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions,
  },
  webServer: {
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: '../..',
    url: baseURL,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    reuseExistingServer: false,
  },
});
