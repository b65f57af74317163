/** The citations that are written in code, read from it: `cite(6, '…')`, with file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { isSource, type Quoted, type Source } from '../text/index.ts';

/** What a file cites, and the calls whose words are not written out: their places could not be found. */
export interface Cited {
  readonly quoted: readonly Quoted[];
  readonly faults: readonly string[];
}

function sourceOf(node: ts.Expression | undefined): Source | undefined {
  if (node === undefined) return undefined;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (!ts.isStringLiteralLike(node)) return undefined;
  return isSource(node.text) ? node.text : undefined;
}

function callsIn(tree: ts.SourceFile): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'cite')
      found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A call of `cite` whose article and words are written out, and where it stands in the code. */
interface WrittenCall {
  readonly start: number;
  readonly end: number;
  readonly source: Source;
  readonly words: string;
}

function written(call: ts.CallExpression): WrittenCall | undefined {
  const [first, words] = call.arguments;
  const source = sourceOf(first);
  if (source === undefined || words === undefined || !ts.isStringLiteralLike(words)) return undefined;
  return { start: call.getStart(), end: call.getEnd(), source, words: words.text };
}

const treeOf = (file: string, code: string) => ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);

/** The calls of `cite` in a file that are written out, in their order. */
export function callsOfCite(file: string, code: string): WrittenCall[] {
  return callsIn(treeOf(file, code)).flatMap((call) => written(call) ?? []);
}

/** Every call of `cite` in a file. */
export function citedIn(file: string, code: string): Cited {
  const tree = treeOf(file, code);
  const quoted: Quoted[] = [];
  const faults: string[] = [];
  for (const call of callsIn(tree)) {
    const at = `${file}:${String(tree.getLineAndCharacterOfPosition(call.getStart()).line + 1)}`;
    const found = written(call);
    if (found) quoted.push({ at, source: found.source, words: found.words });
    else faults.push(`${at}: cite() wants an article and its words, written out`);
  }
  return { quoted, faults };
}

/** What is cited below a folder of the project (`src/core`). */
export function citedBelow(folder: string): Cited {
  const root = new URL('../../', import.meta.url);
  const names = readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => name.endsWith('.ts')).map((name) => `${folder}/${name}`);
  const all = files.sort().map((file) => citedIn(file, readFileSync(new URL(file, root), 'utf8')));
  return { quoted: all.flatMap(({ quoted }) => quoted), faults: all.flatMap(({ faults }) => faults) };
}
