// Runs before the browser tests: no Chromium here? Try to get one, or say in one line how to.
import { spawnSync } from 'node:child_process';
import { findChromium } from './chromium.ts';

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function output(command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

function aptInstall(...packages: string[]): boolean {
  if (process.getuid?.() !== 0 || output('apt-get', '--version') === undefined) return false;
  process.env['DEBIAN_FRONTEND'] = 'noninteractive';
  return (
    run('apt-get', '-qq', 'update') && run('apt-get', '-qq', 'install', '-y', '--no-install-recommends', ...packages)
  );
}

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
