// Which part may import which (dependency-cruiser). It reads .ts and .tsx; what .astro files may
// not import stands in eslint.config.mjs, and architecture.test.ts keeps code out of content/.

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'The rules know nothing but themselves and zod/mini.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/zod/mini/'] },
    },
    {
      name: 'engine-knows-no-law',
      comment: 'The engine takes a law as an argument: a second one would be a second folder.',
      severity: 'error',
      from: { path: '^src/core/engine/' },
      to: { path: '^src/core/(?!engine/)' },
    },
    {
      name: 'law-is-data',
      comment: 'What the regulation says stands on the engine alone; who answers from it comes after.',
      severity: 'error',
      from: { path: '^src/core/law/' },
      to: { path: '^src/core/(?!engine/|law/)' },
    },
    {
      name: 'text-stands-alone',
      comment: 'Reading the text needs nothing else.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: ['^src/text/'] },
    },
    {
      name: 'tools-are-views',
      comment: 'Tools show the core and speak places; the rest comes to them from the page.',
      severity: 'error',
      from: { path: '^src/tools/' },
      to: {
        pathNot: [
          '^src/(core|tools)/',
          '^src/text/(place|numerals)\\.ts$',
          'node_modules/(preact|zod/mini|lean-qr|docx|papaparse|fflate|saxes|@types)/',
        ],
      },
    },
    {
      name: 'content-imports-nothing',
      severity: 'error',
      from: { path: '^content/' },
      to: {},
    },
    {
      name: 'src-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
