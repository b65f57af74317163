/** What is made from the built site once its pages are there: one step a file, in the order in which they need each other. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameFirst } from './frame-first.ts';
import { searchIndex } from './search-index.ts';
import { serviceWorker } from './service-worker.ts';
import { sitemap } from './sitemap.ts';

/** Reads the built site in `folder` (an absolute path) and adds to it. */
type BuildStep = (folder: string, base: string) => Promise<void>;

const STEPS: readonly BuildStep[] = [frameFirst, sitemap, searchIndex, serviceWorker];

/** Runs the steps after the pages; `base` is the folder the site is published in (/x/). */
export function buildSteps(base: string): AstroIntegration {
  return {
    name: 'build-steps',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const step of STEPS) await step(fileURLToPath(dir), base);
      },
    },
  };
}
