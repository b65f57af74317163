/** What code does, as a hash: of a module with all that it imports, compiled, so that comments, types and layout leave it alone. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { minify, parseSync, transformWithOxc } from 'vite';
import { z } from 'astro/zod';

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) });

/** The same on every machine: no settings of the project, no addresses, nothing renamed or folded. */
async function compiled(file: string, source: string): Promise<string> {
  if (file.endsWith('.json')) return JSON.stringify(JSON.parse(source));
  const { code } = await transformWithOxc(source, file, { tsconfig: false, sourcemap: false });
  const asOneLine = await minify(file.replace(/\.tsx?$/, '.js'), code, { compress: false, mangle: false });
  return asOneLine.code;
}

/** Everything that a compiled module asks for: './rule.ts', 'zod/mini'. */
function requestsOf(file: string, code: string): string[] {
  if (file.endsWith('.json')) return [];
  const { module } = parseSync(file.replace(/\.tsx?$/, '.js'), code);
  if (module.dynamicImports.length > 0)
    throw new Error(`${file} imports something later: the stamp would not cover it`);
  const imported = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  return [...new Set([...imported, ...passedOn])];
}

const packageOf = (request: string) => /^(@[^/]+\/)?[^/]+/.exec(request)?.[0] ?? request;

/** File or `package@version` → what it does. */
type Parts = Map<string, string>;

async function collect(root: string, file: string, versions: Readonly<Record<string, string>>, parts: Parts) {
  if (parts.has(file)) return;
  const code = await compiled(file, readFileSync(join(root, file), 'utf8'));
  parts.set(file, code);
  for (const request of requestsOf(file, code)) {
    if (request.startsWith('.')) await collect(root, join(file, '..', request), versions, parts);
    else parts.set(request, versions[packageOf(request)] ?? '');
  }
}

/**
 * Eight hexadecimal digits over the modules (`src/core/index.ts`, below the folder `root`) and all they reach. Packages count
 * by their version. Throws where a file cannot be read or compiled.
 */
export async function hashOfCode(root: string, modules: readonly string[]): Promise<string> {
  const { dependencies } = manifest.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const parts: Parts = new Map();
  for (const module of modules) await collect(root, module, dependencies, parts);
  const inOrder = [...parts].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex').slice(0, 8);
}
