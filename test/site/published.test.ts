/** What is made of the pages for portals and search engines. */
import { describe, expect, test } from 'vitest';
import { withFrameFirst } from '../../src/build/frame-first.ts';
import { listedAddress, sitemapOf } from '../../src/build/sitemap.ts';
import { embedOrigins } from '../../src/site/page/embed-origins.ts';

describe('EMBED_ORIGINS', () => {
  test('names nobody where it is not set', () => {
    expect(embedOrigins(undefined)).toEqual([]);
    expect(embedOrigins(' ')).toEqual([]);
  });

  test('names several, with ports, once each', () => {
    expect(embedOrigins('https://portal.example, http://10.0.0.8:8080,https://portal.example')).toEqual([
      'https://portal.example',
      'http://10.0.0.8:8080',
    ]);
  });

  for (const wrong of [
    '*',
    'null',
    'portal.example',
    'https://portal.example/',
    'https://*.example',
    'file:///x',
    'javascript:0',
  ])
    test(`does not build with ${wrong}, and says what is allowed`, () => {
      expect(() => embedOrigins(`https://portal.example,${wrong}`)).toThrow(
        `EMBED_ORIGINS: "${wrong}" is not an origin`,
      );
    });
});

describe('the sitemap', () => {
  const page = (head: string) => `<html><head>${head}</head><body></body></html>`;

  test('takes the address that a page names', () => {
    expect(listedAddress(page('<link rel="canonical" href="https://a.example/x/text/">'))).toBe(
      'https://a.example/x/text/',
    );
  });

  test('leaves out a page that stays out of engines, or names no address', () => {
    const canonical = '<link rel="canonical" href="https://a.example/">';
    expect(listedAddress(page(`<meta name="robots" content="noindex">${canonical}`))).toBeUndefined();
    expect(listedAddress(page(''))).toBeUndefined();
  });

  test('is one entry an address', () => {
    expect(sitemapOf(['https://a.example/', 'https://a.example/text/'])).toContain(
      '<url><loc>https://a.example/text/</loc></url>',
    );
  });
});

test('the script of the head holds the first picture back, those of the body do not', () => {
  const script = (source: string) => `<script type="module" src="${source}"></script>`;
  expect(withFrameFirst(`<head>${script('a.js')}</head><body>${script('b.js')}</body>`)).toBe(
    `<head><script type="module" blocking="render" src="a.js"></script></head><body>${script('b.js')}</body>`,
  );
});
