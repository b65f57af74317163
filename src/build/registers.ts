/** The quotations that are written in content/: of the registers, of the named cases and of the guides, with file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { isMap, isScalar, LineCounter, parse, parseDocument, visit, type YAMLMap } from 'yaml';
import { GUIDE_ELEMENT } from '../site/guides/guide-source.ts';
import {
  faultOfHeading,
  faultOfLine,
  faultOfSentence,
  isSource,
  locate,
  textAt,
  type Article,
  type Quoted,
} from '../text/index.ts';

/** Everything that quotations are held against. */
export interface Text {
  readonly articles: readonly Article[];
  readonly headings: readonly string[];
  /** The text as received. */
  readonly capture: string;
}

const CONTENT = new URL('../../content/', import.meta.url);

function stringAt(map: YAMLMap, key: string): string | undefined {
  const value = map.get(key);
  return typeof value === 'string' ? value : undefined;
}

/** The words of a mapping that has `in`: its own, those published, or those of its clauses. */
function wordsOf(map: YAMLMap): string[] {
  const own = stringAt(map, 'published') ?? stringAt(map, 'words');
  if (own !== undefined) return [own];
  const clauses = map.get('clauses');
  const items = clauses !== null && typeof clauses === 'object' && 'items' in clauses ? clauses.items : [];
  return (Array.isArray(items) ? items : []).flatMap((clause: unknown) =>
    isMap(clause) ? (stringAt(clause, 'words') ?? []) : [],
  );
}

/** The clauses after the first must stand in its sentence. */
function faultsOfClauses(articles: readonly Article[], first: Quoted, others: readonly string[]): string[] {
  const located = locate(articles, first.source, first.words);
  if (located.found !== 'once') return [];
  const text = articles.map((article) => textAt(article, located.place)).join('');
  return others
    .filter((words) => !text.includes(words))
    .map((words) => `${first.at}: “${words}” does not stand in the sentence of “${first.words}”: “${text}”`);
}

function faultsOfMapping(map: YAMLMap, at: string, { articles, headings, capture }: Text): string[] {
  const source = map.get('in');
  const [words = '', ...clauses] = wordsOf(map);
  const captured = stringAt(map, 'captured') ?? (map.has('certainty') ? words : undefined);
  const line =
    captured === undefined ? undefined : faultOfLine(capture, at, { words: captured, near: stringAt(map, 'near') });
  if (source === 'heading') return [faultOfHeading(headings, at, words) ?? [], line ?? []].flat();
  if (!isSource(source)) return [`${at}: “${String(source)}” is no article, notice or hint`];
  const quoted = { at, source, words };
  return [
    ...[faultOfSentence(articles, quoted) ?? [], line ?? []].flat(),
    ...faultsOfClauses(articles, quoted, clauses),
  ];
}

/** Everything that is wrong with the quotations of a YAML file: mappings that have `in`. */
export function registerFaults(file: string, yaml: string, text: Text): string[] {
  const lines = new LineCounter();
  const faults: string[] = [];
  visit(parseDocument(yaml, { lineCounter: lines }), {
    Map(_key, map) {
      const key = map.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === 'in');
      if (!isScalar(key)) return;
      const at = `${file}:${String(lines.linePos(key.range?.[0] ?? 0).line)}`;
      faults.push(...faultsOfMapping(map, at, text));
    },
  });
  return faults;
}

/** Everything that is wrong with the quotations of a guide: `<Cite in="6">…</Cite>`. */
export function guideQuoteFaults(file: string, mdx: string, { articles }: Text): string[] {
  return [...mdx.matchAll(GUIDE_ELEMENT)].flatMap(({ 1: name, 2: attributes = '', 3: inner = '', index }) => {
    if (name !== 'Cite') return [];
    const at = `${file}:${String(mdx.slice(0, index).split('\n').length)}`;
    const source = /\bin="([^"]*)"/.exec(attributes)?.[1];
    if (!isSource(source)) return [`${at}: “${String(source)}” is no article, notice or hint`];
    return faultOfSentence(articles, { at, source, words: inner.trim() }) ?? [];
  });
}

const read = (path: string): string => readFileSync(new URL(path, CONTENT), 'utf8');

function headingsOf(yaml: string): string[] {
  const chapters: unknown = parse(yaml);
  return (Array.isArray(chapters) ? chapters : []).flatMap((chapter: unknown) =>
    typeof chapter === 'object' && chapter !== null && 'heading' in chapter ? [String(chapter.heading)] : [],
  );
}

/** The text as the files of content/ have it; the articles and the notice are the caller's. */
export function readText(articles: readonly Article[]): Text {
  const captures = readdirSync(new URL('source/', CONTENT)).filter((name) => name.endsWith('.txt'));
  return {
    articles,
    headings: headingsOf(read('chapters.yaml')),
    capture: captures.map((name) => read(`source/${name}`)).join('\n'),
  };
}

/** Everything that is wrong with the quotations below content/. */
export function contentFaults(text: Text): string[] {
  const names = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' }).sort();
  return names.flatMap((name) => {
    const file = `content/${name}`;
    if (name.endsWith('.yaml')) return registerFaults(file, read(name), text);
    return name.endsWith('.mdx') ? guideQuoteFaults(file, read(name), text) : [];
  });
}
