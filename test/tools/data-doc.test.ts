/** docs/data.md against the schemas that the files are read with: fields, kinds, versions and examples cannot go stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../src/core/index.ts';
import { envelopeSchema, readKept } from '../../src/tools/keeping/kept-file.ts';
import { FILE_KINDS, OPENED_BY } from '../../src/tools/keeping/kinds.ts';
import { PORTFOLIO_FILE } from '../../src/tools/portfolio/kept-list.ts';
import { incomingOf, PROJECTS_FILE } from '../../src/tools/projects/exchange.ts';
import { PURCHASES_FILE } from '../../src/tools/purchases/exchange.ts';
import { DAY_KEYS } from '../../src/tools/route/days.ts';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/data.md'), 'utf8');
const FORMS = [PROJECTS_FILE, PURCHASES_FILE, PORTFOLIO_FILE];

/** From the heading that begins with these words to the next of its rank. */
function section(words: string): string {
  const [, rest = ''] = DOC.split(`\n## ${words}`);
  return rest.split('\n## ')[0] ?? '';
}

/** As much of a JSON Schema as the files need. */
interface Node {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: Node | undefined;
  readonly propertyNames?: Node | undefined;
  readonly additionalProperties?: Node | boolean | undefined;
}

const nodeSchema: z.ZodMiniType<Node> = z.lazy(() =>
  z.object({
    type: z.optional(z.union([z.string(), z.array(z.string())])),
    enum: z.optional(z.array(z.unknown())),
    const: z.optional(z.unknown()),
    properties: z.optional(z.record(z.string(), nodeSchema)),
    required: z.optional(z.array(z.string())),
    items: z.optional(nodeSchema),
    propertyNames: z.optional(nodeSchema),
    additionalProperties: z.optional(z.union([z.boolean(), nodeSchema])),
  }),
);
const nodeOf = (schema: z.ZodMiniType): Node => nodeSchema.parse(z.toJSONSchema(schema));

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  integer: '整数',
  boolean: '是否',
  array: '列表',
  object: '对象',
};
const typeOf = ({ type = '' }: Node): string =>
  [type]
    .flat()
    .map((each) => TYPES[each] ?? '任意')
    .join('或');

/** Path, type and whether it must be there, of everything in an object. */
function fieldsOf(node: Node, path = ''): string[] {
  const { properties = {}, required = [], items, additionalProperties } = node;
  const named = Object.entries(properties).flatMap(([name, each]) => {
    const at = path === '' ? name : `${path}.${name}`;
    return [`${at} ${typeOf(each)} ${required.includes(name) ? '必有' : '可无'}`, ...fieldsOf(each, at)];
  });
  const keyed = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  return [
    ...named,
    ...(items ? [`${path}[] ${typeOf(items)} 各项`, ...fieldsOf(items, `${path}[]`)] : []),
    ...(keyed ? [`${path}.* ${typeOf(keyed)} 各项`, ...fieldsOf(keyed, `${path}.*`)] : []),
  ];
}

/** Every word that a field must be one of. */
function wordsIn(node: Node): unknown[] {
  const { properties = {}, items, propertyNames, additionalProperties } = node;
  const keyed = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  const inner = [
    ...Object.values(properties),
    ...(items ? [items] : []),
    ...(propertyNames ? [propertyNames] : []),
    ...keyed,
  ];
  return [...(node.enum ?? []), ...inner.flatMap(wordsIn)];
}

/** The rows of the tables of a section: path, type, whether it must be there; each says something. */
const documented = (words: string): string[] =>
  [...section(words).matchAll(/^\| `([^`]+)` +\| (\S+) +\| (\S+) +\| \S.*\|$/gm)].map(([, ...cells]) =>
    cells.join(' '),
  );

const examples = (words: string): string[] =>
  [...section(words).matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json = '']) => json);

describe('docs/data.md', () => {
  it('has every field of the envelope, and no other', () => {
    expect(documented('外层')).toEqual(fieldsOf(nodeOf(envelopeSchema)));
  });

  it.each(FORMS)('has every field of $kind, and no other, with the words that they take', ({ kind, schema }) => {
    expect(documented(`\`${kind}\``)).toEqual(fieldsOf(nodeOf(schema)));
    for (const word of wordsIn(nodeOf(schema))) expect(section(`\`${kind}\``)).toContain(`\`${String(word)}\``);
  });

  it.each(FORMS)('says which version $kind is at, and has an example of it that opens', (form) => {
    const words = `\`${form.kind}\``;
    expect(section(words)).toContain(`现在是版本 ${String(form.version)}`);
    expect(examples(words)).not.toEqual([]);
    for (const example of examples(words)) {
      expect(envelopeSchema.safeParse(JSON.parse(example))).toMatchObject({
        success: true,
        data: { kind: form.kind, version: form.version },
      });
      expect(readKept<z.ZodMiniType>(example, form)).not.toHaveProperty('problem');
    }
  });

  it('has examples that hold something, and nothing that is 涉密', () => {
    const [example = ''] = examples('`projects`');
    const read = incomingOf(readKept(example, PROJECTS_FILE));
    expect(read).toMatchObject({ value: { secret: 0 } });
    const projects = 'value' in read ? read.value.projects : [];
    expect(projects).not.toEqual([]);
    for (const { query } of projects) expect(readAnswers(new URLSearchParams(query)).problems).toEqual([]);
  });

  it('names every kind of file and the page that opens it, and every day', () => {
    for (const kind of FILE_KINDS)
      expect(section('外层')).toContain(`\`${kind}\`（${OPENED_BY[kind].what}，在“${OPENED_BY[kind].tool}”打开）`);
    for (const day of DAY_KEYS) expect(section('`projects`')).toContain(`\`${day}\``);
  });
});
