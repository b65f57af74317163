/** .csv, .tsv and .txt: letters in the encodings that offices use, cells by comma, semicolon or tab. */
import Papa from 'papaparse';
import { BROKEN, MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS } from './limits.ts';
import { Unreadable, type SheetRow, type Workbook } from './workbook.ts';

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** Enough to tell. */
const SOME = 4096;

/** Of the even and the odd bytes, how many are zero: ASCII in UTF-16 has one of each two. */
function zeros(bytes: Uint8Array, from: 0 | 1): number {
  const some = bytes.subarray(0, SOME).filter((_, index) => index % 2 === from);
  return some.length === 0 ? 0 : some.filter((byte) => byte === 0).length / some.length;
}

const MANY_ZEROS = 0.08;

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The letters of a file; undefined where it holds none: control characters, or bytes that no encoding has. */
export function lettersOf(bytes: Uint8Array): string | undefined {
  const byMark = startsWith(bytes, 0xff, 0xfe) ? 'utf-16le' : startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  const byZeros = zeros(bytes, 1) > MANY_ZEROS ? 'utf-16le' : zeros(bytes, 0) > MANY_ZEROS ? 'utf-16be' : undefined;
  const text = decoded(bytes, byMark ?? byZeros ?? 'utf-8') ?? decoded(bytes, 'gb18030');
  return text === undefined || /[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(text.slice(0, SOME)) ? undefined : text;
}

const DELIMITERS = ['\t', ',', ';', '，', '；', '|'] as const;
const SOME_LINES = 30;

/** The one that most lines have, and most often the same number of times. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 4 * SOME * SOME_LINES)
    // Before the lines are told apart: a quoted cell may have several.
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, SOME_LINES);
  const scores = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const same = new Map<number, number>();
    for (const count of counts) same.set(count, (same.get(count) ?? 0) + 1);
    return { delimiter, score: Math.max(0, ...same.values()) };
  });
  const [best] = scores.sort((one, other) => other.score - one.score);
  return best !== undefined && best.score > lines.length / 3 ? best.delimiter : '\t';
}

/** In rows. */
const TOLD_AFTER = 500;

/** The file as one sheet. Throws `Unreadable` where it is no text. */
export function readText(bytes: Uint8Array, name: string, onRead: (part: number) => void): Workbook {
  const text = lettersOf(bytes);
  if (text === undefined) throw new Unreadable(BROKEN);
  // Excel reads such a first line and shows none.
  const [, said] = /^\uFEFF?sep=(.)\r?\n/.exec(text) ?? [];
  const body = said === undefined ? text : text.replace(/^.*\n/, '');
  const data: string[][] = [];
  Papa.parse<string[]>(body, {
    delimiter: said ?? delimiterOf(body),
    quoteChar: '"',
    preview: MOST_ROWS + 2,
    step: ({ data: row, meta: { cursor } }) => {
      if (data.push(row) % TOLD_AFTER === 0) onRead(cursor / body.length);
    },
  });
  const sheet = { name, hidden: false, notices: [] };
  if (data.length > MOST_ROWS + 1) return { sheets: [{ ...sheet, rows: [], problem: TOO_MANY_ROWS }], notices: [] };
  const rows = data.flatMap((cells, index): SheetRow[] =>
    cells.every((cell) => cell.trim() === '')
      ? []
      : [{ number: index + 1, hidden: false, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell || undefined) }],
  );
  return { sheets: [{ ...sheet, rows }], notices: [] };
}
