// `npm run peers`: a route by our rules beside the same table of steps in two rule engines of others. Figures for
// docs/performance.md; only that all give the same statuses is a test.
import { expect, test } from 'vitest';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';
import { jsonRules, OURS, OURS_AS_READ, publicodes, type Planner } from './peers.ts';

/** Of the whole space one case in so many. */
const ONE_IN = 257;
const ROUNDS = 5;
/** Ours are planned so many times a round: too short to be measured otherwise. */
const TIMES_OURS = 60;

const SPACE = [...frames()].flatMap((frame) => OPERATION_PARTS.flatMap((part) => withAmounts(frame, part)));
const CASES = SPACE.filter((_, index) => index % ONE_IN === 0);
const PEERS = [jsonRules(), publicodes()];
const ALL = [OURS, OURS_AS_READ, ...PEERS];

/** Processor time of one route in µs: what else the machine does is not in it. */
async function microseconds({ plan }: Planner, times: number): Promise<number> {
  const start = process.cpuUsage();
  for (let time = 0; time < times; time += 1) for (const facts of CASES) await plan(facts);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / CASES.length / times;
}

async function round(): Promise<number[]> {
  const taken = [await microseconds(OURS, TIMES_OURS), await microseconds(OURS_AS_READ, TIMES_OURS)];
  for (const peer of PEERS) taken.push(await microseconds(peer, 1));
  return taken;
}

test('all give the same statuses', async () => {
  for (const facts of CASES) {
    const ours = await OURS_AS_READ.plan(facts);
    for (const peer of PEERS) expect(await peer.plan(facts), `${peer.name} ${JSON.stringify(facts)}`).toEqual(ours);
  }
});

test('a route, the best of some rounds', async () => {
  const rounds: number[][] = [];
  while (rounds.length < ROUNDS) rounds.push(await round());
  const best = ALL.map((_, index) => Math.min(...rounds.map((taken) => taken[index] ?? Infinity)));
  const [ours = NaN] = best;
  console.table(
    ALL.map(({ name }, index) => {
      const us = best[index] ?? NaN;
      return { name, 'µs a route': us.toFixed(1), 'times ours': (us / ours).toFixed(0) };
    }),
  );
});
