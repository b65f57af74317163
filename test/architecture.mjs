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
      name: 'route-needs-no-papers',
      comment: 'The route tool must not carry the rules of the paper lists to its readers.',
      severity: 'error',
      from: { path: '^src/core/(route|rules/index)\\.ts$' },
      to: { path: '^src/core/rules/.*papers\\.ts$', reachable: true },
    },
    {
      name: 'text-stands-alone',
      comment: 'Reading the text needs nothing else.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { pathNot: ['^src/text/'] },
    },
    {
      name: 'widgets-are-views',
      comment: 'Widgets show the core and speak places; the rest comes to them from the page.',
      severity: 'error',
      from: { path: '^src/widgets/' },
      to: {
        pathNot: [
          '^src/(core|widgets)/',
          '^src/text/place\\.ts$',
          'node_modules/(preact|zod/mini|lean-qr|docx|papaparse|@types)/',
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
