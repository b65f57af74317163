/** Nothing jumps while a page loads: no layout shift on any kind of page. */
import { expect, test } from './fixtures.ts';

const PAGES = [
  '',
  'articles/4/',
  'articles/6/',
  'articles/12/',
  'articles/38/',
  'text/',
  'notice/',
  'guide/declare/',
  'interpretations/',
  'interpretations/limit/',
  'glossary/',
  'coverage/',
  'bodies/',
  'thresholds/',
  'tools/route/',
  'tools/materials/',
  'tools/exclusions/',
  'overview/route/',
  'overview/materials/declaration/',
];

for (const [device, viewport] of [
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 375, height: 667 }],
] as const)
  test.describe(`on ${device}`, () => {
    test.use({ viewport });
    for (const path of PAGES)
      test(`/${path} does not jump`, async ({ page }) => {
        await page.goto(`/${path}`, { waitUntil: 'networkidle' });
        const shifted = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
              }).observe({ type: 'layout-shift', buffered: true });
              // Buffered entries come with the next task after a frame.
              requestAnimationFrame(() => setTimeout(() => resolve(sum), 200));
            }),
        );
        expect(shifted).toBe(0);
      });
  });
