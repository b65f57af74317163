/**
 * What the parts of the mutation run have in common. Each mutant meets only the tests that reach it, in a copy of the
 * project below node_modules/.cache; what did not change since the last run is not run again.
 */

export const part = (name, more) => ({
  part: name,
  plugins: ['./test/mutation/runner.mjs', './test/mutation/prose.mjs'],
  testRunner: 'quick',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  // Each static mutant leaves its modules behind in memory.
  maxTestRunnerReuse: 100,
  // A busy machine is no endless loop; those are counted, not timed.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 60,
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${name}.incremental.json`,
  tempDirName: `node_modules/.cache/mutation/${name}`,
  ignorePatterns: ['/public', '/dist', '/docs', '/deploy', '/test/browser', '/test/tools', '/src/pages'],
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `node_modules/.cache/mutation/${name}.json` },
  warnings: { slow: false },
  thresholds: { break: 90 },
  ...more,
});
