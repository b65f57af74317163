/** The figures of the enumeration, kept between builds for as long as text, rules and the code of the rules are the same. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { SLUGS } from '../core/index.ts';
import { enumerateSpace, type Figures } from './enumerate.ts';
import type { Regulation } from './regulation.ts';
import { versionOf } from './version.ts';

const CACHE = 'node_modules/.cache/coverage';
/** What the figures are made by, besides the rules as data. */
const MADE_BY = ['src/core', 'src/site/space.ts', 'src/site/enumerate.ts'];

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
const figures = z.strictObject({ route: tally, materials: tally });

function filesBelow(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() || entry.name.endsWith('.ts') ? filesBelow(join(path, entry.name)) : []))
    .sort();
}

function hashOfCode(): string {
  const hash = createHash('sha256');
  for (const file of MADE_BY.flatMap(filesBelow)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

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
  return found;
}

/** The figures for these rules: some seconds the first time, then from the cache. */
export function figuresOf(regulation: Regulation): Figures {
  const file = join(CACHE, `${versionOf(regulation)}-${hashOfCode()}.json`);
  const cached = readCached(file);
  if (cached !== undefined) return cached;
  const found = enumerated();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, JSON.stringify(found));
  return found;
}
