/** One sheet of an .xlsx file. Formulas count by the result that was stored with them. */
import type { Cell } from '../../core/index.ts';
import { MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS } from './limits.ts';
import { asDate, type Shown } from './number-format.ts';
import type { Sheet, SheetRow } from './workbook.ts';
import { readXml, type Attributes } from './xml.ts';
import type { Pieces } from './zip.ts';

/** What the sheets of a file have in common. */
export interface Common {
  readonly strings: readonly string[];
  /** By the number of a cell's style. */
  readonly shown: readonly Shown[];
  readonly epoch: 1900 | 1904;
}

/** BC12 → 54; -1 without letters. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? '';
  return letters.split('').reduce((sofar, letter) => sofar * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** _x000D_ and the like stand for characters that XML does not have. */
export const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

function numberCell(text: string, shown: Shown, epoch: Common['epoch']): Cell {
  const value = Number(text);
  if (text.trim() === '' || !Number.isFinite(value)) return text.trim() === '' ? undefined : text;
  if (shown === 'date') return asDate(value, epoch);
  return shown === 'plain' ? value : `${String(Number(value.toPrecision(15)))}${shown}`;
}

function cellOf(type: string, text: string, style: number, { strings, shown, epoch }: Common): Cell {
  if (type === 's') return strings[Number(text)];
  if (type === 'b') return text === '1' ? '是' : '否';
  if (type === 'n') return numberCell(text, shown[style] ?? 'plain', epoch);
  return unescaped(text);
}

interface Reading {
  readonly rows: SheetRow[];
  readonly merges: string[];
  hiddenColumns: number;
  uncomputed: number;
  beyond: number;
  errors: number;
}

/** What is being read just now. */
interface Now {
  number: number;
  isHidden: boolean;
  cells: Cell[];
  at: number;
  type: string;
  style: number;
  text: string;
  hasFormula: boolean;
  /** Whether text belongs to the cell: in v, or in t that is no reading aid (rPh). */
  takes: 'text' | 'nothing';
  isAid: boolean;
}

const isYes = (value: string | undefined): boolean => value === '1' || value === 'true';

function opened(name: string, attributes: Attributes, now: Now, found: Reading): void {
  if (name === 'row') {
    now.number = attributes['r'] === undefined ? now.number + 1 : Number(attributes['r']);
    Object.assign(now, { isHidden: isYes(attributes['hidden']), cells: [], at: -1 });
  } else if (name === 'c') {
    const at = attributes['r'] === undefined ? now.at + 1 : columnOf(attributes['r']);
    const style = Number(attributes['s'] ?? 0);
    Object.assign(now, { at, type: attributes['t'] ?? 'n', style, text: '', hasFormula: false });
  } else if (name === 'f') now.hasFormula = true;
  else if (name === 'rPh') now.isAid = true;
  else if (name === 'v' || name === 't') now.takes = now.isAid ? 'nothing' : 'text';
  else if (name === 'mergeCell' && attributes['ref'] !== undefined) found.merges.push(attributes['ref']);
  else if (name === 'col' && isYes(attributes['hidden'])) found.hiddenColumns += 1;
}

function closed(name: string, now: Now, found: Reading, common: Common): void {
  if (name === 'v' || name === 't') now.takes = 'nothing';
  else if (name === 'rPh') now.isAid = false;
  else if (name === 'c') {
    if (now.hasFormula && now.text === '') found.uncomputed += 1;
    if (now.type === 'e') found.errors += 1;
    const cell = now.text === '' ? undefined : cellOf(now.type, now.text, now.style, common);
    if (cell === undefined || now.at < 0) return;
    if (now.at >= MOST_COLUMNS) found.beyond += 1;
    else now.cells[now.at] = cell;
  } else if (name === 'row' && now.cells.length > 0)
    found.rows.push({ number: now.number, hidden: now.isHidden, cells: Array.from(now.cells) });
}

/** Words that are merged over several rows hold for each of them; numbers do not, or they would count again. */
function spread(rows: readonly SheetRow[], merges: readonly string[]): SheetRow[] {
  const filled = new Map<number, Map<number, string>>();
  const byNumber = new Map(rows.map((row) => [row.number, row] as const));
  for (const merge of merges) {
    const [, letters = '', from = '', lastLetters = letters, to = from] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(merge) ?? [];
    const column = columnOf(letters);
    const words = byNumber.get(Number(from))?.cells[column];
    if (letters !== lastLetters || typeof words !== 'string' || /^[\d.,\s¥￥元万亿]*$/.test(words)) continue;
    for (let row = Number(from) + 1; row <= Number(to) && byNumber.has(row); row += 1)
      filled.set(row, (filled.get(row) ?? new Map<number, string>()).set(column, words));
  }
  return rows.map((row) => {
    const more = filled.get(row.number);
    if (more === undefined) return row;
    const length = Math.max(row.cells.length, ...[...more.keys()].map((at) => at + 1));
    return { ...row, cells: Array.from({ length }, (_, at) => row.cells[at] ?? more.get(at)) };
  });
}

function noticesOf({ uncomputed, errors, hiddenColumns, beyond }: Reading): string[] {
  return [
    ...(uncomputed > 0
      ? [`有 ${String(uncomputed)} 个公式没有存下结果，当作空的。请在办公软件里打开、保存一次，再选。`]
      : []),
    ...(errors > 0 ? [`有 ${String(errors)} 个公式的结果是错误（如 #REF!）。`] : []),
    ...(hiddenColumns > 0 ? ['这张表有隐藏的列，也读出来了。'] : []),
    ...(beyond > 0 ? [`第 ${String(MOST_COLUMNS)} 列以后的内容没有读。`] : []),
  ];
}

/** Rows with something in them; a sheet that is too long comes back with the problem and without rows. */
export function readSheet(pieces: Pieces, named: Pick<Sheet, 'name' | 'hidden'>, common: Common): Sheet {
  const found: Reading = { rows: [], merges: [], hiddenColumns: 0, uncomputed: 0, beyond: 0, errors: 0 };
  const now: Now = {
    ...{ number: 0, isHidden: false, cells: [], at: -1, type: 'n', style: 0, text: '' },
    ...{ hasFormula: false, takes: 'nothing', isAid: false },
  };
  const isTooLong = () => found.rows.length > MOST_ROWS;
  readXml(pieces, {
    open: (name, attributes) => {
      opened(name, attributes, now, found);
    },
    text: (text) => {
      if (now.takes === 'text') now.text += text;
    },
    close: (name) => {
      closed(name, now, found, common);
    },
    isDone: isTooLong,
  });
  if (isTooLong()) return { ...named, rows: [], notices: [], problem: TOO_MANY_ROWS };
  return { ...named, rows: spread(found.rows, found.merges), notices: noticesOf(found) };
}
