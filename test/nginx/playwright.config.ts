import { defineConfig } from '@playwright/test';
import { launchOptions } from '../browser/chromium.ts';
import { freePort } from '../free-port.ts';

// Chosen once; the workers, which read this file again, inherit them.
process.env['NGINX_PORT'] ??= String(await freePort());
process.env['NGINX_PORT_BELOW'] ??= String(await freePort());

export default defineConfig({
  // Shared machines are slow at times.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../node_modules/.cache/test/nginx-browser',
  globalSetup: './start.ts',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  use: { browserName: 'chromium', locale: 'zh-CN', timezoneId: 'Asia/Shanghai', launchOptions },
});
