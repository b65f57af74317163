// The closing line of `npm test`: what the unit and browser runs reported, added up.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

const unit = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const browser = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});
const walks = z.object({ passed: z.number(), failed: z.number(), skipped: z.number() });

function read(name: string): unknown {
  return JSON.parse(readFileSync(`node_modules/.cache/test/${name}.json`, 'utf8'));
}

const { numPassedTests, numFailedTests } = unit.parse(read('unit'));
const engines = walks.parse(read('engines'));
const { expected, unexpected, flaky } = browser.parse(read('browser')).stats;
const old = walks.parse(read('old-browser'));
const failed = numFailedTests + unexpected + old.failed + engines.failed;

console.log('Not run here: the tests behind a real nginx, npm run test:nginx.');
if (old.skipped > 0) console.log('Not run here: the old browser, for which there is no binary for this platform.');
if (engines.skipped > 0) console.log(`Not run here: ${engines.skipped} walks in engines that are not installed.`);
if (flaky > 0) console.log(`Passed only at the second try (a fault in the test or the site: look into it): ${flaky}`);
const passed = numPassedTests + expected + flaky + old.passed + engines.passed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
