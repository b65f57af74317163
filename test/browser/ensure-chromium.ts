// Runs before the browser tests: no Chromium here? Try to get one, or say in one line how to.
import { aptInstall, output, run } from '../apt.ts';
import { findChromium } from './chromium.ts';

function lacksChineseFont(): boolean {
  return output('fc-list', ':lang=zh-cn', 'family')?.trim() === '';
}

if (findChromium() === undefined) aptInstall('chromium', 'fonts-noto-cjk');
if (findChromium() === undefined) run('npx', 'playwright', 'install', 'chromium');
if (findChromium() === undefined) {
  console.error(
    'No Chromium for the browser tests: install one (Debian: apt-get install chromium fonts-noto-cjk; elsewhere: npx playwright install --with-deps chromium) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}

// Without a Chinese font the tests still run; the pages are only unreadable in screenshots.
if (lacksChineseFont()) aptInstall('fonts-noto-cjk');
