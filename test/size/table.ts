// `npm run size`, after the build: what every page loads before it is used; fails where a page is over its budget.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PAGE_KINDS, type PageKind } from './budgets.ts';
import { hasToolInView, loadedBy, type Loaded } from './measure.ts';

const site = { dist: join(import.meta.dirname, '../../dist'), base: process.env['BASE_PATH'] || '/' };

interface Row {
  readonly page: string;
  readonly kind: PageKind;
  readonly loaded: readonly Loaded[];
}

function rowOf(page: string): Row {
  const kind = PAGE_KINDS.find((each) => each.page.test(page) && (!each.withTool || hasToolInView(site, page)));
  if (!kind) throw new Error(`no kind of page for ${page}`);
  return { page, kind, loaded: loadedBy(site, page) };
}

const bytes = ({ loaded }: Row, ...kinds: readonly Loaded['kind'][]) =>
  loaded.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind)).reduce((sum, file) => sum + file.bytes, 0);

/** What of its budget a page exceeds, in words. */
function excess(row: Row): string[] {
  const { budget } = row.kind;
  const over = (what: string, found: number, allowed: number) =>
    found > allowed
      ? [`${row.page || '/'} (${row.kind.name}): ${what} ${String(found)}, allowed ${String(allowed)}`]
      : [];
  return [
    ...over('bytes', bytes(row), budget.bytes),
    ...over('requests', row.loaded.length, budget.requests),
    ...over('bytes of scripts', bytes(row, 'js'), budget.js ?? Infinity),
  ];
}

const kB = (amount: number) => (amount / 1000).toFixed(1).padStart(6);

function line(row: Row): string {
  const parts = [bytes(row), bytes(row, 'html'), bytes(row, 'css'), bytes(row, 'js')].map(kB).join(' ');
  return `${parts} ${String(row.loaded.length).padStart(4)}   ${kB(row.kind.budget.bytes)}   ${row.kind.name.padEnd(19)} /${row.page}`;
}

const rows = readdirSync(site.dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$|^404\.html$/.test(file))
  .map((file) => rowOf(file.replace(/index\.html$/, '')))
  .sort((one, two) => PAGE_KINDS.indexOf(one.kind) - PAGE_KINDS.indexOf(two.kind) || bytes(two) - bytes(one));

console.log('kB, brotli; everything that a page loads before it is used');
console.log('   all   html    css     js  req   budget   kind                page');
for (const row of rows) console.log(line(row));

const problems = rows.flatMap(excess);
for (const problem of problems) console.error(`over budget: ${problem}`);
console.log(
  problems.length === 0
    ? `${String(rows.length)} pages, all within their budgets`
    : `${String(problems.length)} over budget`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
