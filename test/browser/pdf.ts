/** Printed pages, read back: their words with where they stand, and the QR code on them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

interface Words {
  readonly text: string;
  /** From the left and the bottom, in points. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Words[];
}

/** Every page of a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<PrintedPage[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const words = items.flatMap((item): Words[] => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const transform: readonly unknown[] = item.transform;
        const [, , , , x, y] = transform;
        return typeof x === 'number' && typeof y === 'number' ? [{ text: item.str, x, y, width: item.width }] : [];
      });
      return { width, height, words };
    }),
  );
}

/** Fonts write some characters as radicals of their own: 用 comes back as ⽤, 门 as ⻔. */
const RADICALS = new Map([
  ['⻔', '门'],
  ['⻅', '见'],
  ['⻛', '风'],
  ['⻚', '页'],
]);

/** Text as it can be compared: no spaces, one form of every character. */
export function comparable(text: string): string {
  const whole = text.replace(/[⻔⻅⻛⻚]/g, (radical) => RADICALS.get(radical) ?? radical);
  return whole.normalize('NFKC').replace(/\s/g, '');
}

/** All words of some pages. */
export function wordsOf(pages: readonly PrintedPage[]): string {
  return comparable(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(''));
}

const require = createRequire(import.meta.url);
const HOST = 'http://reader.invalid';
const script = (path: string) => ({ body: readFileSync(path, 'utf8'), contentType: 'text/javascript' });

/** What the QR code on a page of a PDF says: the page is drawn in a browser and the picture read. Empty where there is none. */
export async function decodeQr(browser: Browser, pdf: Uint8Array, page: number): Promise<string> {
  const files = new Map<string, { body: string | Buffer; contentType: string }>([
    ['/', { body: '<!doctype html><script src="/jsqr.js"></script>', contentType: 'text/html' }],
    ['/jsqr.js', script(require.resolve('jsqr'))],
    ['/pdfjs.mjs', script(fileURLToPath(import.meta.resolve('unpdf/pdfjs')))],
    ['/read-qr.mjs', script(join(import.meta.dirname, 'read-qr.mjs'))],
    ['/printed.pdf', { body: Buffer.from(pdf), contentType: 'application/pdf' }],
  ]);
  const context = await browser.newContext();
  await context.route(`${HOST}/**`, (route) => {
    const file = files.get(new URL(route.request().url()).pathname);
    return route.fulfill(file ?? { status: 404 });
  });
  const reader = await context.newPage();
  await reader.goto(`${HOST}/`);
  await reader.addScriptTag({ type: 'module', url: `${HOST}/read-qr.mjs?page=${String(page)}` });
  await reader.waitForFunction(() => document.title !== '');
  const said = await reader.title();
  await context.close();
  return said.replace(/^said: ?/, '');
}
