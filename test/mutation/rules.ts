/**
 * Mutation of the rules as data: each time one rule is wrong in one way, and some test must notice. Stryker's own changes
 * (an emptied string, an emptied list) hardly touch rules, which are lists of conditions, values and citations.
 * `node test/mutation/rules.ts 06 13` takes only the rules of these files, `--every=7` each seventh fault only.
 */
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import * as z from 'zod';
import { allFaults, type Described } from './lists.ts';

const REPORTS = 'node_modules/.cache/mutation';
const ENOUGH = 0.9;
/** Each fault leaves its modules behind in memory: after so many a new thread takes over. */
const AT_ONCE = 100;
const THREADS = 2;

const FAULTS = allFaults();
const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const isWanted = (number: number) =>
  number % Number(values.every) === 0 && (positionals.length === 0 || positionals.includes(FAULTS[number]?.stem ?? ''));
const tried = [...FAULTS.keys()].filter(isWanted);

async function unnoticedOf(numbers: readonly number[]): Promise<number[]> {
  const thread = new Worker(new URL('rules-batch.ts', import.meta.url), { workerData: numbers });
  const messages: readonly unknown[] = await once(thread, 'message');
  return z.array(z.int()).parse(messages[0]);
}

const batches = Array.from({ length: Math.ceil(tried.length / AT_ONCE) }, (_, index) =>
  tried.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
);
const unnoticed: number[] = [];

/** One of the threads: takes the next batch until there is none. */
async function takeBatches(): Promise<void> {
  for (let batch = batches.shift(); batch; batch = batches.shift()) {
    unnoticed.push(...(await unnoticedOf(batch)));
    console.log(`${batches.length} batches to go, ${unnoticed.length} faults unnoticed`);
  }
}

await Promise.all(Array.from({ length: THREADS }, takeBatches));

const described = (numbers: readonly number[]): Described[] => numbers.flatMap((number) => FAULTS[number] ?? []);
const left = described(unnoticed.sort((a, b) => a - b));
const countBy = (key: 'stem' | 'what') =>
  [...new Set(described(tried).map((fault) => fault[key]))].map((name) => {
    const all = described(tried).filter((fault) => fault[key] === name).length;
    return { [key]: name, all, unnoticed: left.filter((fault) => fault[key] === name).length };
  });
for (const { id, what } of left) console.log(`unnoticed: ${id}: ${what}`);
console.table(countBy('stem'));
console.table(countBy('what'));
const score = 1 - left.length / tried.length;
console.log(`${tried.length - left.length} of ${tried.length} noticed: ${(score * 100).toFixed(2)} %`);
mkdirSync(REPORTS, { recursive: true });
writeFileSync(
  `${REPORTS}/rules.json`,
  JSON.stringify({ byFile: countBy('stem'), byFault: countBy('what'), left }, null, 2),
);
if (score < ENOUGH) process.exitCode = 1;
