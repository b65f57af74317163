/** A tool as it is printed. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { readPdf, type PrintedPage } from './pdf.ts';

/** Waits until what draws the code on paper is there: the browser then prints whole sheets. */
export async function codeIsThere(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet .qr')).toBeVisible();
  await page.emulateMedia({ media: null });
}

/** The file that is printed. */
export async function print(page: Page): Promise<Uint8Array> {
  await codeIsThere(page);
  return page.pdf({ preferCSSPageSize: true });
}

/** Its pages. */
export const printedPages = async (page: Page): Promise<PrintedPage[]> => readPdf(await print(page));
