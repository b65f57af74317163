/** What a reader can and cannot see of a page. */
import type { Page } from '@playwright/test';

/**
 * Text that is cut off: outside the page on either side, or in a box that hides what does not fit. Not meant: what only readers of
 * the screen hear, and the drawing that moves in its own frame.
 */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const isSpoken = (element: Element) => element.closest('.visually-hidden, .skip, thead, .picture__scroll') !== null;
    const hides = (element: Element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isTooWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const isTooHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return isTooWide || isTooHigh;
    };
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (isSpoken(element) || element.getClientRects().length === 0) continue;
      const { left, right } = element.getBoundingClientRect();
      const isOutside = element.textContent.trim() !== '' && (left < -1 || right > width + 1);
      const isField = element.matches('input, select, textarea');
      if (isOutside || (!isField && element.matches(':not(svg, svg *)') && hides(element)))
        found.push(`${element.outerHTML.slice(0, 100)} ${String(Math.round(left))}–${String(Math.round(right))}`);
    }
    return found.slice(0, 5);
  });

/** Words that lie on other words, by more than the edges of their boxes. */
export const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Piece {
      readonly words: string;
      readonly box: DOMRect;
      readonly owner: Element;
    }
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (
        !owner ||
        words === '' ||
        !owner.checkVisibility() ||
        owner.closest('.visually-hidden, .anchor, thead, svg, .tool__summary, .bar')
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) if (box.width > 0) pieces.push({ words, box, owner });
    }
    pieces.sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    pieces.forEach((one, index) => {
      for (const other of pieces.slice(index + 1)) {
        if (other.box.top > one.box.bottom - 5) break;
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 8 && down > 8 && one.owner !== other.owner)
          found.push(`${one.words.slice(0, 20)} × ${other.words.slice(0, 20)}`);
      }
    });
    return found.slice(0, 5);
  });

/** Bars that stay at the foot of the window lie over something wherever they are: here they stand in their place. */
export const settleBars = (page: Page): Promise<void> =>
  page.locator('.tool__summary, .bar').evaluateAll((bars) => {
    for (const bar of bars) if (bar instanceof HTMLElement) bar.style.position = 'static';
  });
