/** The figures of the enumeration, kept between builds for as long as the code that counts, and all it reaches, is the same. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SLUGS } from '../../core/index.ts';
import { throwAll } from '../regulation/prove.ts';
import { faultsOfWeights } from '../doubts/ranking.ts';
import type { Weights } from './weights.ts';
import { hashOfCode } from '../page/code.ts';
import { enumerateSpace, type Figures } from './enumerate.ts';

const CACHE = 'node_modules/.cache/coverage';
/** What the figures are made by. */
const CODE = await hashOfCode('.', ['src/site/coverage/enumerate.ts']);

const count = z.number().int().nonnegative();
const tally = z.strictObject({
  cases: count,
  distinct: count,
  settledCases: count,
  answers: count,
  confirm: count,
  uncovered: count,
  by: z.array(z.strictObject({ slug: z.enum(SLUGS), cases: count })),
});
const slug = z.enum(SLUGS);
const amounts = z.array(count);
const under = z.strictObject({
  status: z.string(),
  by: z.string().optional(),
  to: z.string().optional(),
  contents: z.boolean().optional(),
});
const weight = z.strictObject({
  ...{ slug, cases: count, together: count },
  changes: z.array(z.strictObject({ id: z.string(), under: z.array(under), amounts, cases: count })),
  joint: z.array(z.strictObject({ id: z.string(), with: z.array(slug), amounts })),
});
const first = z.strictObject({ slugs: z.array(slug), confirm: count, settled: count });
const weights: z.ZodType<Weights> = z.strictObject({ projects: count, doubts: z.array(weight), first });
const figures = z.strictObject({ route: tally, materials: tally, weights });

function readCached(file: string): Figures | undefined {
  try {
    return figures.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Throws where a case is not covered: no such figures may be published. */
function enumerated(): Figures {
  const found = enumerateSpace();
  const uncovered = found.route.uncovered + found.materials.uncovered;
  if (uncovered > 0) throw new Error(`${uncovered} cases are covered by no rule, or by rules that disagree`);
  throwAll(faultsOfWeights(found.weights));
  return found;
}

/** The figures for these rules: some seconds the first time, then from the cache. */
export function figuresOf(): Figures {
  const file = join(CACHE, `${CODE}.json`);
  const cached = readCached(file);
  if (cached !== undefined) return cached;
  const found = enumerated();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}
