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

const executablePath = findChromium();

/** How the tests start it. `intranet.test` is this machine under a name that browsers do not trust as they trust localhost. */
export const launchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP intranet.test 127.0.0.1',
  ],
};
