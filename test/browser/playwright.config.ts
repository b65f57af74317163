import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.ts';

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4399));
    });
  });
}

// Chosen once; the workers, which read this file again, inherit it.
const port = (process.env['BROWSER_TEST_PORT'] ??= String(await freePort()));
const baseURL = `http://127.0.0.1:${port}`;
const cache = '../../node_modules/.cache/test';
const executablePath = findChromium();

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
  retries: 0,
  workers: 2,
  use: {
    baseURL,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npx astro preview --ignore-lock --host 127.0.0.1 --port ${port}`,
    cwd: '../..',
    url: baseURL,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
    reuseExistingServer: false,
  },
});
