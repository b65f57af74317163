/** content/catalogue.csv: the items of 政府采购品目分类目录, each with what it can be under 第三十八条. */
import { z } from 'astro/zod';
import { KIND_IDS, type KindId } from '../../core/index.ts';
import { bySlug } from '../regulation/parsers.ts';

const words = z.string().min(1);

/** A kind that an item can be, the article's word that this rests on, and whether the item's name has that word. */
const decision = z.strictObject({ kind: z.enum(KIND_IDS), word: words, basis: z.enum(['条文用语', '近似']) });

/** One item. Without a kind it is 未列入, and says why. */
export const catalogueItem = z
  .strictObject({
    /** Its code in the catalogue: A02021003. */
    id: z.string().regex(/^[ABC]\d{8}$/),
    order: z.number().int(),
    name: words,
    decisions: z.array(decision),
    /** The word of 第十五条（一） that an item 未列入 may fall under. */
    see: words.optional(),
    /** Without 。: what a lawyer would ask. */
    why: words.optional(),
  })
  .refine(({ decisions, why }) => decisions.length > 0 || why !== undefined, { error: '未列入的要写理由' });

export type CatalogueEntry = z.infer<typeof catalogueItem>;

const UNLISTED = '未列入';
const HEAD = 'code,name,kinds,words,basis,see,why';

function readDecisions(kinds: string, of: string, basis: string): unknown {
  if (kinds === UNLISTED) return [];
  const [each, bases] = [of.split('|'), basis.split('|')];
  return kinds.split('|').map((kind, index) => ({ kind, word: each[index], basis: bases[index] }));
}

function fieldsOf(row: string): Record<string, unknown> {
  const [id, name, kinds = '', of = '', basis = '', see, why, ...more] = row.split(',');
  if (more.length > 0) throw new Error(`${row}: one comma too many; write ，`);
  return {
    ...{ id, name, decisions: readDecisions(kinds, of, basis) },
    ...(see !== '' && { see }),
    ...(why !== '' && { why }),
  };
}

/** The file → its records by code, not yet checked. Throws where the head is another or a code is given twice. */
export function catalogueRecords(csv: string): Record<string, Record<string, unknown>> {
  const [head, ...rows] = csv.trimEnd().split('\n');
  if (head !== HEAD) throw new Error(`content/catalogue.csv begins with “${String(head)}”, expected “${HEAD}”`);
  return bySlug(rows.map(fieldsOf), 'id');
}

/** The whole register, in the catalogue's order. Throws on the first line that is none. */
export function readCatalogue(csv: string): CatalogueEntry[] {
  return Object.values(catalogueRecords(csv)).map((record) => catalogueItem.parse(record));
}

/** The letter of a kind in the core's table, in the order of the article; a capital where the item's name has the article's word. */
const letterOf = ({ kind, basis }: { readonly kind: KindId; readonly basis: string }): string =>
  String.fromCharCode((basis === '近似' ? 'a' : 'A').charCodeAt(0) + KIND_IDS.indexOf(kind));

/** The register as the core reads it (src/core/purchases/catalogue.ts). */
export function coreTable(entries: readonly CatalogueEntry[]): string {
  const row = ({ id, name, decisions, see = '', why = '' }: CatalogueEntry) =>
    [id, name, decisions.map(letterOf).join(''), see, why].join(' ').trimEnd();
  return `/** Made from content/catalogue.csv by \`npm run catalogue\`: change that file, not this one. */
export const CATALOGUE_TABLE = \`${entries.map(row).join('\n')}\`;
`;
}

/** Of A0206 only a part was taken, its own heading is not in it. */
const PART_OF_CLASS: Readonly<Record<string, string>> = { A0206: '电气设备（电源、空调、照明等）' };

export interface CatalogueClass {
  /** A0202, B07 */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The classes, in the catalogue's order: of goods A0202, of works and services B07. */
export function classesOf(entries: readonly CatalogueEntry[]): CatalogueClass[] {
  const classOf = ({ id }: CatalogueEntry) => id.slice(0, id.startsWith('A') ? 5 : 3);
  return [...new Set(entries.map(classOf))].map((id) => {
    const own = entries.filter((entry) => classOf(entry) === id);
    const head = own.find((entry) => entry.id === id.padEnd(9, '0'));
    return { id, title: head?.name ?? PART_OF_CLASS[id] ?? id, entries: own };
  });
}
