/** The tables of a .docx file, each as a sheet. */
import { unitSaid, type Cell } from '../../core/index.ts';
import { BROKEN, MOST_COLUMNS, MOST_ROWS, TOO_MANY_ROWS } from './limits.ts';
import { Unreadable, type Sheet, type SheetRow, type Workbook } from './workbook.ts';
import { readXml, type Attributes } from './xml.ts';
import type { Zip } from './zip.ts';

/** A table that is being read; tables may stand in cells of others. */
interface Open {
  readonly rows: SheetRow[];
  cells: Cell[];
  text: string;
  /** How many columns the cell is wide. */
  wide: number;
  goesOn: boolean;
  /** The words above the table: its caption, as often as not. */
  readonly caption: string;
}

const valueOf = (attributes: Attributes): string | undefined =>
  Object.entries(attributes).find(([name]) => name === 'val' || name.endsWith(':val'))?.[1];

const LONGEST_CAPTION = 20;

function closeCell(table: Open): void {
  const above = table.rows[table.rows.length - 1]?.cells[table.cells.length];
  const said = table.text.trim();
  // A cell that goes on from the one above has its words, but not its figures: they would count again.
  const words = table.goesOn && typeof above === 'string' && !/^[\d.,\s¥￥元万亿]*$/.test(above) ? above : undefined;
  table.cells.push(said === '' ? words : said);
  for (let more = 1; more < table.wide; more += 1) table.cells.push(undefined);
}

/** The words above the table that say the unit count as a row of it, in front of the first. */
function withUnit({ rows, caption }: Open): SheetRow[] {
  return unitSaid(caption) === undefined ? rows : [{ number: 0, cells: [caption], hidden: false }, ...rows];
}

function sheetOf(table: Open, index: number): Sheet {
  const { rows, caption } = table;
  const name = `表 ${String(index + 1)}${caption === '' ? '' : `：${caption.slice(0, LONGEST_CAPTION)}`}`;
  const named = { name, hidden: false, notices: [] };
  return rows.length > MOST_ROWS ? { ...named, rows: [], problem: TOO_MANY_ROWS } : { ...named, rows: withUnit(table) };
}

/** Every table, the inner ones after the one they stand in; words outside tables are not read. */
export function readDocx(zip: Zip, main: string): Workbook {
  zip.expect([main]);
  const pieces = zip.part(main);
  if (!pieces) throw new Unreadable(BROKEN);
  const open: Open[] = [];
  const tables: Open[] = [];
  let outside = '';
  let above = '';
  let isWord = false;
  const inner = () => open[open.length - 1];
  const add = (text: string) => {
    const table = inner();
    if (table) table.text += text;
    else outside += text;
  };
  readXml(pieces, {
    open: (name, attributes) => {
      const table = inner();
      if (name === 'tbl') {
        const begun: Open = { rows: [], cells: [], text: '', wide: 1, goesOn: false, caption: above };
        open.push(begun);
        tables.push(begun);
      } else if (name === 't') isWord = true;
      else if (name === 'tab' || name === 'br') add(' ');
      else if (table && name === 'tr') table.cells = [];
      else if (table && name === 'tc') Object.assign(table, { text: '', wide: 1, goesOn: false });
      else if (table && name === 'gridSpan')
        table.wide = Math.min(Math.max(Number(valueOf(attributes) ?? 1) || 1, 1), MOST_COLUMNS);
      else if (table && name === 'vMerge') table.goesOn = valueOf(attributes) !== 'restart';
    },
    text: (text) => {
      if (isWord) add(text);
    },
    close: (name) => {
      const table = inner();
      if (name === 't') isWord = false;
      else if (name === 'p' && table) add(' ');
      else if (name === 'p') {
        above = outside.trim() || above;
        outside = '';
      } else if (table && name === 'tc') closeCell(table);
      else if (table && name === 'tr') {
        const cells = table.cells.slice(0, MOST_COLUMNS);
        if (cells.some((cell) => cell !== undefined) && table.rows.length <= MOST_ROWS)
          table.rows.push({ number: table.rows.length + 1, cells, hidden: false });
      } else if (name === 'tbl') {
        open.pop();
        if (open.length === 0) above = '';
      }
    },
  });
  return { sheets: tables.map(sheetOf), notices: [] };
}
