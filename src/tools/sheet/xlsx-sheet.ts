/** A table as the sheet of an .xlsx file: its title and the heads of its columns on top, where they stay in sight. */
import { looksLikeFormula } from './formulas.ts';
import type { Cell, Pair, Table } from './sheet.ts';
import { choicesXml } from './xlsx-choices.ts';
import { escaped, FROZEN, letterOf } from './xlsx-cells.ts';
import { MAIN, STYLE } from './xlsx-styles.ts';

/** In characters of a digit's width; a Chinese one is two. */
const NARROWEST = 6;
const WIDEST = 36;
/** Of a line, and what spreadsheet programs allow a row, in points. */
const LINE = 18;
const HIGHEST = 409;

type Styled = keyof typeof STYLE;

const widthOf = (line: string) => Array.from(line).reduce((sum, sign) => sum + (sign > '\u00FF' ? 2 : 1), 0);
const brokenUp = (cell: Cell) => String(cell).split('\n');

/** Wide enough for the longest line, within reason: longer ones wrap. */
function widthsOf({ head, rows }: Table): number[] {
  return head.map((words, column) => {
    const cells = [words, ...rows.map((row) => row[column] ?? '')];
    const widest = cells.flatMap(brokenUp).reduce((most, line) => Math.max(most, widthOf(line)), NARROWEST);
    return Math.min(WIDEST, widest) + 2;
  });
}

function cellXml(cell: Cell, at: string, style: Styled): string {
  if (typeof cell === 'number') return `<c r="${at}" s="${String(STYLE.number)}"><v>${String(cell)}</v></c>`;
  const id = STYLE[style] + (looksLikeFormula(cell) ? 1 : 0);
  return `<c r="${at}" s="${String(id)}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

interface Line {
  readonly cells: readonly Cell[];
  readonly style: Styled;
}

/** The lines from the top: title, heads, rows, an empty one, then everything else that is said. */
function arranged({ title, heading, above, head, rows, after }: Table): Line[] {
  const said = heading.filter(([, words]) => words !== '').map(([label, words]) => `${label}：${words}`);
  const beneath = [...above.filter(([, words]: Pair) => words !== ''), ...after];
  const notes = beneath.length === 0 ? [] : [[], ...beneath];
  return [
    { cells: [[title, ...said].join('　')], style: 'title' },
    { cells: head, style: 'head' },
    ...rows.map((cells): Line => ({ cells, style: 'text' })),
    ...notes.map((parts): Line => ({ cells: [parts.join('：')], style: 'note' })),
  ];
}

/** A note runs over all columns that are left. */
const isNote = ({ style }: Line) => style === 'note' || style === 'title';

/** How many lines a cell takes where `room` characters stand beside each other; one is kept free, since fonts differ. */
function linesIn(cell: Cell, room: number): number {
  return brokenUp(cell).reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / (room - 1))), 0);
}

/** Said outright: not every program works out the height of text that wraps. */
function heightOf(line: Line, widths: readonly number[]): number {
  const last = line.cells.length - 1;
  const roomOf = (column: number) =>
    isNote(line) && column === last
      ? widths.slice(column).reduce((sum, width) => sum + width, 0)
      : (widths[column] ?? NARROWEST);
  const lines = line.cells.map((cell, column) => linesIn(cell, roomOf(column)));
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE + (line.style === 'title' ? LINE / 2 : 0));
}

const rowXml = (line: Line, index: number, widths: readonly number[]) =>
  `<row r="${String(index + 1)}" ht="${String(heightOf(line, widths))}" customHeight="1">${line.cells
    .map((cell, column) => cellXml(cell, letterOf(column) + String(index + 1), line.style))
    .join('')}</row>`;

function mergesXml(lines: readonly Line[], columns: number): string {
  const merges = lines.flatMap((line, index) =>
    isNote(line) && line.cells.length < columns
      ? [`${letterOf(line.cells.length - 1)}${String(index + 1)}:${letterOf(columns - 1)}${String(index + 1)}`]
      : [],
  );
  const each = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  return each === '' ? '' : `<mergeCells count="${String(merges.length)}">${each}</mergeCells>`;
}

/** One page wide, lying, with its number; the heads again on every page. */
const PAPER =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

export function sheetXml(table: Table): string {
  const widths = widthsOf(table);
  const lines = arranged(table);
  const columns = widths.map((width, index) => {
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${String(width)}" customWidth="1"/>`;
  });
  const frozen = String(FROZEN);
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${String(FROZEN + 1)}" activePane="bottomLeft" state="frozen"/>`;
  return (
    `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols>` +
    `<sheetData>${lines.map((line, index) => rowXml(line, index, widths)).join('')}</sheetData>` +
    `${mergesXml(lines, widths.length)}${choicesXml(table)}${PAPER}</worksheet>`
  );
}

/** Columns of words, one below the other, without a frame: what is chosen from, and how to fill the other sheet in. */
export function columnsXml(columns: readonly { readonly head: string; readonly words: readonly string[] }[]): string {
  const most = Math.max(0, ...columns.map(({ words }) => words.length));
  const rows = Array.from({ length: most + 1 }, (_, index) => {
    const cells = columns.map(({ head, words }, column) => {
      const at = letterOf(column) + String(index + 1);
      return cellXml(index === 0 ? head : (words[index - 1] ?? ''), at, index === 0 ? 'head' : 'text');
    });
    return `<row r="${String(index + 1)}">${cells.join('')}</row>`;
  });
  const cols = columns.map(({ words }, index) => {
    const widest = words.reduce((wide, line) => Math.max(wide, widthOf(line)), NARROWEST);
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${String(Math.min(WIDEST, widest) + 2)}" customWidth="1"/>`;
  });
  return (
    `<worksheet xmlns="${MAIN}"><cols>${cols.join('')}</cols>` +
    `<sheetData>${rows.join('')}</sheetData>${PAPER}</worksheet>`
  );
}
