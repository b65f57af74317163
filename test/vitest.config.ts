import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**'],
    setupFiles: 'test/seed.ts',
    allowOnly: false,
    // Shared machines are slow at times: a test ends when it is done, not when a clock says so.
    testTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/test/unit.json' }]],
    coverage: {
      provider: 'v8',
      include: ['src/core/**/*.ts', 'src/text/**/*.ts'],
      reportsDirectory: 'node_modules/.cache/test/coverage',
      reporter: ['text'],
    },
  },
});
