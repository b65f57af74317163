/** Stryker's way to the tests: see harness.ts. It runs in the copy of the project that holds the mutants. */
import { basename } from 'node:path';
import { faultOf, loadFresh, nextRound, quickTests, testsOf } from './harness.ts';

/** A law is put in order when it loads, and what was found in a line is kept: these modules are what that is done with. */
const REMEMBERED = /\/core\/(?:engine|law)\/|\/purchases\/(?:matching|line)\.ts$/;

/** Where the mutated code looks for the mutant that is on, and counts what is reached. */
const state = (globalThis.__stryker__ ??= {});

const resultOf = (id, fault) => ({
  ...{ id, name: id, fileName: id.slice(0, id.indexOf('#')), timeSpentMs: 0 },
  ...(fault === undefined ? { status: 0 } : { status: 1, failureMessage: fault }),
});

class QuickRunner {
  static inject = ['options'];
  #part;
  /** The tests of files as they load with no mutant on, and the round that they were loaded in. */
  #clean = { round: nextRound(), tests: new Map() };

  constructor({ part }) {
    this.#part = part;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    loadFresh();
  }

  async #cleanTests(path) {
    const { round, tests } = this.#clean;
    if (!tests.has(path)) tests.set(path, await testsOf(process.cwd(), path, round));
    return tests.get(path);
  }

  /** Those of the tests that are wanted, `before` each of them, up to the first that fails. */
  #run(path, tests, wanted, before) {
    const results = [];
    for (const { name, run } of tests) {
      const id = `${path}#${name}`;
      if (wanted !== undefined && !wanted.has(id)) continue;
      before(id);
      results.push(resultOf(id, faultOf(run)));
      if (results.at(-1).status === 1) break;
    }
    return results;
  }

  async dryRun() {
    const tests = [];
    state.activeMutant = undefined;
    for (const path of quickTests(process.cwd(), this.#part)) {
      state.currentTestId = undefined;
      const start = performance.now();
      const results = this.#run(path, await this.#cleanTests(path), undefined, (id) => (state.currentTestId = id));
      const share = (performance.now() - start) / results.length;
      tests.push(...results.map((result) => ({ ...result, timeSpentMs: share })));
    }
    state.currentTestId = undefined;
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  /** A mutant in what is evaluated while modules load is on from the start; a file that does not load is a failed test. */
  async #resultsStatically(path, round, wanted) {
    try {
      return this.#run(path, await testsOf(process.cwd(), path, round), wanted, () => undefined);
    } catch (error) {
      return [resultOf(`${path}#`, String(error))];
    }
  }

  /** Any other is switched on when the modules have been loaded without it. */
  async #resultsOf(path, id, wanted) {
    state.activeMutant = undefined;
    const tests = await this.#cleanTests(path);
    return this.#run(path, tests, wanted, () => (state.activeMutant = id));
  }

  /** File by file until one test fails, the one of the mutant's own name first. */
  async mutantRun({ activeMutant: { id }, mutantActivation, testFilter, hitLimit, sandboxFileName }) {
    const wanted = testFilter && new Set(testFilter);
    const own = `/${basename(sandboxFileName, '.ts')}.test.ts`;
    const paths = testFilter
      ? new Set(testFilter.map((test) => test.slice(0, test.indexOf('#'))))
      : quickTests(process.cwd(), this.#part).sort((a, b) => Number(b.endsWith(own)) - Number(a.endsWith(own)));
    const round = nextRound();
    Object.assign(state, { hitCount: 0, hitLimit, activeMutant: id });
    try {
      let nrOfTests = 0;
      for (const path of paths) {
        const results =
          mutantActivation === 'static'
            ? await this.#resultsStatically(path, round, wanted)
            : await this.#resultsOf(path, id, wanted);
        nrOfTests += results.length;
        if (hitLimit !== undefined && state.hitCount > hitLimit) return { status: 'timeout', reason: 'runs on and on' };
        const failed = results.find(({ status }) => status === 1);
        if (failed)
          return { status: 'killed', killedBy: [failed.id], failureMessage: failed.failureMessage, nrOfTests };
      }
      return { status: 'survived', nrOfTests };
    } finally {
      state.activeMutant = undefined;
      if (REMEMBERED.test(sandboxFileName)) this.#clean = { round: nextRound(), tests: new Map() };
    }
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'quick', injectableClass: QuickRunner }];
/** Which tests to run is an option of ours. */
export const strykerValidationSchema = { properties: { part: { type: 'string' } } };
