// `npm run lighthouse`, after the build: Lighthouse as on a phone, on every kind of page or on those named
// (`npm run lighthouse -- articles/6/`). Fetched when it is run: it is no part of the site. Figures for docs/performance.md.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import * as z from 'zod/mini';
import { findChromium } from '../browser/chromium.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = [
  ...['', 'articles/4/', 'articles/6/', 'articles/12/', 'articles/38/', 'text/', 'notice/', 'guide/declare/'],
  ...[
    'interpretations/',
    'interpretations/limit/',
    'glossary/',
    'coverage/',
    'bodies/',
    'tools/route/',
    'tools/materials/',
    'tools/exclusions/',
  ],
];

const score = z.object({ score: z.nullable(z.number()) });
const reportSchema = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.record(
    z.string(),
    z.object({ id: z.string(), score: z.nullable(z.number()), numericValue: z.exactOptional(z.number()) }),
  ),
});

async function reportOn(url: string): Promise<z.infer<typeof reportSchema>> {
  const { stdout } = await promisify(execFile)(
    'npx',
    ['--yes', LIGHTHOUSE, url, '--quiet', '--output=json', '--chrome-flags=--headless=new --no-sandbox --disable-gpu'],
    {
      maxBuffer: 100_000_000,
      env: { ...process.env, CHROME_PATH: findChromium() ?? chromium.executablePath() },
    },
  );
  return reportSchema.parse(JSON.parse(stdout));
}

const inPercent = (given: z.infer<typeof score>) =>
  given.score === null ? '–' : String(Math.round(given.score * 100));

const server = await preview({
  root: new URL('../../', import.meta.url).pathname,
  server: { host: '127.0.0.1' },
  logLevel: 'error',
});
const named = process.argv.slice(2);
console.log(
  '| 页面 | 性能 | 无障碍 | 最佳实践 | SEO | CLS | 没有通过的 |\n| --- | --- | --- | --- | --- | --- | --- |',
);
for (const path of named.length > 0 ? named : PAGES) {
  const { categories, audits } = await reportOn(`http://127.0.0.1:${String(server.port)}/${path}`);
  const scores = [categories.performance, categories.accessibility, categories['best-practices'], categories.seo];
  const shift = audits['cumulative-layout-shift']?.numericValue ?? 0;
  const failed = Object.values(audits).filter((audit) => audit.score === 0);
  const cells = [...scores.map(inPercent), shift.toFixed(3), failed.map(({ id }) => id).join('、')];
  console.log(`| /${path} | ${cells.join(' | ')} |`);
}
await server.stop();
