/** What numbers in prose count, held against the law as parsed. */
import * as z from 'zod';
import { LISTS, TIERS } from '../src/core/index.ts';
import { fromChinese, type Article } from '../src/text/index.ts';
import type { Count } from './prose.ts';

const counted = z.union([
  z.enum(['chapters', 'articles', 'tiers', 'lists']),
  z.strictObject({ items: z.number() }),
  z.strictObject({ series: z.number(), from: z.string(), to: z.string(), by: z.string().default('、，和') }),
  z.strictObject({ stated: z.string().regex(/^[^N]+N[^N]*$/), in: z.number().optional() }),
  z.strictObject({ times: z.string(), in: z.number().optional(), beside: z.string().default('') }),
]);

const says = z.string().min(1);
const within = { in: z.string().optional() };
const entry = z.union([
  z.strictObject({ says: says.regex(/^[^N]*N[^N]*$/), counts: counted, less: z.number().default(0), ...within }),
  z.strictObject({ says: says.regex(/^[^N]*$/), not: z.string().min(1), ...within }),
]);

export const register = z.array(entry);

type Entry = z.infer<typeof entry>;

export interface Law {
  readonly chapters: number;
  readonly articles: readonly Article[];
}

const valueOf = (numeral: string) =>
  /^\d+$/.test(numeral) ? Number(numeral) : fromChinese(numeral.replace('两', '二'));

const wordsOf = ({ sentences }: Article['blocks'][number]) => sentences.map(({ text }) => text).join('');

/** The words of an article or of all; with `beside`, of the blocks alone that have these words. Throws where there are none. */
function wordsOfLaw({ articles }: Law, article?: number, beside = ''): string {
  const found = articles
    .filter(({ number }) => article === undefined || number === article)
    .flatMap(({ blocks }) => blocks.map(wordsOf))
    .filter((words) => words.includes(beside));
  if (found.length === 0) throw new Error(`counts.yaml: nothing in ${String(article ?? 'the text')} has “${beside}”`);
  return found.join('\n');
}

type Series = Extract<z.infer<typeof counted>, { series: number }>;

function lengthOf(law: Law, { series, from, to, by }: Series): number {
  const [, after, ...again] = wordsOfLaw(law, series).split(from);
  const end = after?.indexOf(to) ?? -1;
  if (after === undefined || end < 0 || again.length > 0)
    throw new Error(`counts.yaml: ${String(series)}: not one place between “${from}” and “${to}”`);
  return after.slice(0, end).split(new RegExp(`[${by}]`)).length;
}

/** The number that the law itself states: 至少2名. */
function statedAt(law: Law, words: string, article?: number): number {
  const found = new RegExp(words.replace('N', '(\\d+|[一二两三四五六七八九十百]+)')).exec(
    wordsOfLaw(law, article),
  )?.[1];
  if (found === undefined) throw new Error(`counts.yaml: ${String(article ?? 'the text')} does not state “${words}”`);
  return valueOf(found) ?? NaN;
}

function blocksOf({ articles }: Law, number: number, kind: string): { id: string }[] {
  return articles.find((article) => article.number === number)?.blocks.filter((block) => block.kind === kind) ?? [];
}

/** How many there are in the law of what an entry counts. */
function numberOf(law: Law, counts: z.infer<typeof counted>): number {
  if (counts === 'chapters') return law.chapters;
  if (counts === 'articles') return law.articles.length;
  if (counts === 'tiers') return TIERS.length;
  if (counts === 'lists') return LISTS.length;
  if ('items' in counts) return blocksOf(law, counts.items, 'item').length;
  if ('stated' in counts) return statedAt(law, counts.stated, counts.in);
  if ('times' in counts) return wordsOfLaw(law, counts.in, counts.beside).split(counts.times).length - 1;
  return lengthOf(law, counts);
}

/** Whether the entry speaks of this very number. */
export function isAbout({ says: words, in: folder = '' }: Entry, { piece, numeral, at }: Count): boolean {
  if (!piece.file.startsWith(folder)) return false;
  const [before = '', after] = words.split('N');
  if (after !== undefined) {
    const end = at + numeral.length;
    return piece.words.slice(0, at).endsWith(before) && piece.words.slice(end).startsWith(after);
  }
  for (let start = piece.words.indexOf(words); start >= 0; start = piece.words.indexOf(words, start + 1)) {
    if (start <= at && at + numeral.length <= start + words.length) return true;
  }
  return false;
}

/** The sentence round a number. */
const sentenceOf = ({ piece, at }: Count) => {
  const start = Math.max(...['。', '；', '\n'].map((end) => piece.words.lastIndexOf(end, at - 1) + 1));
  return piece.words.slice(start).split(/(?<=[。；])|\n/)[0] ?? '';
};

const HOW =
  'Tie it in test/content/counts.yaml: either `{ says: …N…, counts: … }` to what it counts in the law, or `{ says: …, not: … }` with the reason why it does not count the law.';

/** What is wrong with a number, naming its sentence; nothing where every entry about it agrees with the law. */
export function faultsOf(law: Law, entries: readonly Entry[], count: Count): string[] {
  const where = `${count.piece.file}: “${sentenceOf(count)}”`;
  const about = entries.filter((each) => isAbout(each, count));
  if (about.length === 0) return [`${where} counts something (${count.numeral}) and nobody says what. ${HOW}`];
  return about.flatMap((each) => {
    if ('not' in each) return [];
    const has = numberOf(law, each.counts) - each.less;
    const rest = each.less > 0 ? ` besides ${String(each.less)}` : '';
    return has === valueOf(count.numeral)
      ? []
      : [
          `${where} says ${count.numeral}, the law has ${String(has)}${rest} (${JSON.stringify(each.counts)}): reword it.`,
        ];
  });
}
