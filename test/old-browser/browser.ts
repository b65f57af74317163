/** A real Chromium 90: the package carries it packed, for Linux on x64. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';

const CACHE = 'node_modules/.cache/old-browser';

/** Why it cannot run here; undefined where it can. */
export function hindrance(): string | undefined {
  if (process.platform === 'linux' && process.arch === 'x64') return undefined;
  return `the package has no Chromium 90 for ${process.platform} on ${process.arch}`;
}

/** Unpacks the browser once. */
function executable(): string {
  const path = join(CACHE, 'chromium-90');
  if (existsSync(path)) return path;
  const { resolve } = createRequire(import.meta.url);
  const packed = join(dirname(resolve('chrome-aws-lambda/package.json')), 'bin/chromium.br');
  mkdirSync(CACHE, { recursive: true });
  const half = `${path}.${String(process.pid)}`;
  writeFileSync(half, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(half, path);
  return path;
}

export async function launch(): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--lang=zh-CN'];
  return puppeteer.launch({ executablePath: executable(), args, headless: true });
}

/** Everything that a page complains of goes into `problems`. */
export function watch(page: Page, problems: string[]): void {
  page.on('pageerror', ({ message }) => problems.push(`uncaught: ${message}`));
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('error', ({ message }) => problems.push(`crashed: ${message}`));
}
