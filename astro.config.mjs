import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig, passthroughImageService } from 'astro/config';
import { inlinePlaces } from './src/build/inline-places.ts';
import { OLDEST } from './src/build/oldest.ts';
import { buildSteps } from './src/build/steps.ts';

// SITE: the origin the site is published at (https://example.org), for absolute addresses;
// the default is where `npm start` serves. BASE_PATH: the folder it lives in there (/x/).
const site = process.env.SITE || 'http://localhost:4321';
const base = process.env.BASE_PATH || '/';

/**
 * Astro fixes how it builds scripts for the browser; only a plugin's say comes after its own.
 * @param {string} target
 * @returns {import("vite").Plugin}
 */
function scriptsFor(target) {
  return {
    name: 'scripts-for-older-browsers',
    configEnvironment: (name) =>
      name === 'client'
        ? {
            build: { target, modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } },
          }
        : undefined,
  };
}

/**
 * Few files, each of which is wanted as a whole: the frame of every page; what every tool begins with; what the tools about
 * one project begin with. All else is parted by who imports it. The place of a tool stays apart: an article has it before a tool.
 */
const GROUPS = [
  { name: 'frame', test: /src\/layouts\/Page\.astro\?.*type=script|vite\/preload-helper/ },
  { name: 'place', test: /src\/tools\/page\/tool-place\.ts/, priority: 1 },
  {
    name: 'tool',
    test: /node_modules\/preact\/|src\/core\/engine\/(cite|money|figures|chinese-figures|typed-amount|record)\.ts|src\/tools\/(page|drawing|law|sheet)\/(mount|early|Coming|use-\w+-there|use-surroundings|use-later|use-interpretations|Disclaimers|drawn-once|same)\.tsx?/,
  },
  { name: 'readings', test: /src\/core\/law\/(interpretations|answers)\.ts|src\/tools\/law\/(readings|trial)\.ts/ },
  { name: 'form', test: /src\/tools\/(facts\/(FactsForm|use-return)|law\/Standing)\.tsx?/ },
];

/**
 * Nothing is preloaded and no script brings styles along, so a dynamic import needs no helper: it would weigh as much as
 * the script of a page.
 * @returns {import("vite").Plugin}
 */
function plainDynamicImports() {
  return {
    name: 'plain-dynamic-imports',
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  // A line break between elements is never content, a space on one line always is: right for
  // Chinese, and what Prettier (astroCompressHTML) formats by.
  compressHTML: 'jsx',
  // The policy allows no inline code: styles and scripts of whatever size stay files.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: {
    build: {
      assetsInlineLimit: 0,
      cssTarget: OLDEST,
      // Every compiled guide begins with a directive that means nothing here.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    plugins: [scriptsFor(OLDEST), plainDynamicImports(), inlinePlaces()],
  },
  image: { service: passthroughImageService() },
  // Markdown must not rewrite what people wrote, nor put inline styles on code.
  markdown: {
    processor: satteri({ features: { gfm: false, smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  // The guides: through the same processor, so nothing is rewritten there either.
  integrations: [mdx(), preact(), buildSteps(base)],
  devToolbar: { enabled: false },
});
