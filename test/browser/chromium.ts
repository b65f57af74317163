import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Where a Chromium is on this machine, or undefined. */
export function findChromium(): string | undefined {
  return [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    chromium.executablePath(),
  ].find((path) => path !== undefined && existsSync(path));
}
