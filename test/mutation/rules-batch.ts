/** A thread that tries some faults of rules, and tells which of them no test noticed. */
import { parentPort, workerData } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { faultOf, loadFresh, nextRound, quickTests, testsOf } from './harness.ts';
import { allFaults, type Described } from './lists.ts';
import { choose, faultyRules } from './with-fault.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TESTS = quickTests(ROOT, 'core');

const OF_ALL_RULES = 'test/core/grounds.test.ts';

/** First the tests of the rule's own file, then those of all rules, then the others; true as soon as one fails or does not load. */
async function isNoticed(fault: Described | undefined): Promise<boolean> {
  const first = [`test/core/law/articles/${fault?.stem ?? ''}.test.ts`, OF_ALL_RULES].filter((path) =>
    TESTS.includes(path),
  );
  const round = nextRound();
  choose(fault);
  for (const path of new Set([...first, ...TESTS])) {
    try {
      const tests = await testsOf(ROOT, path, round);
      if (tests.some(({ run }) => faultOf(run) !== undefined)) return true;
    } catch {
      return true;
    }
  }
  return false;
}

loadFresh(faultyRules);
if (await isNoticed(undefined)) throw new Error('the tests fail without any fault');
const numbers: readonly unknown[] = Array.isArray(workerData) ? workerData : [];
const unnoticed: number[] = [];
for (const [number, fault] of allFaults().entries())
  if (numbers.includes(number) && !(await isNoticed(fault))) unnoticed.push(number);
parentPort?.postMessage(unnoticed);
