/** The checked list in the columns of the files that it came from, in their order, with what was found beside them. Pure. */
import type { Cell, Table } from '../sheet/sheet.ts';
import type { Origin, OwnTable, Purchase, PurchaseList } from './purchases.ts';
import type { SheetRow } from './sheet.ts';

/** Heads of what is put beside; a file that has them already was saved here, and they are made anew. */
const RENAMED = '核对：名称改为';
const FOUND: readonly (readonly [string, (row: SheetRow) => Cell])[] = [
  ['核对：金额（万元）', ({ amount }) => (amount === '' ? '' : Number(amount))],
  ['核对：结果', ({ result }) => result],
  ['核对：理由', ({ reasons }) => reasons.join('\n')],
  ['核对：依据', ({ quotes }) => quotes.join('\n')],
  ['核对：还差什么', ({ open }) => open.join('\n')],
];
const OURS: ReadonlySet<string> = new Set([RENAMED, ...FOUND.map(([head]) => head)]);

/** What stands where a row is nothing to buy; its reason goes under 理由. */
const NOT_CHECKED = '未核对';
const notChecked = (problem: string): Cell[] =>
  FOUND.map(([head]) => (head === '核对：结果' ? NOT_CHECKED : head === '核对：理由' ? problem : ''));

/** One column of the file that is made: where each table has it. */
interface OwnColumn {
  readonly head: string;
  readonly at: Map<number, number>;
}

/** Rows of cells by the table they come from; only those that are used. */
type Widths = ReadonlyMap<number, number>;

function widthsOf(tables: readonly OwnTable[], origins: readonly Origin[]): Widths {
  const widths = new Map<number, number>();
  for (const { table, cells } of origins)
    if (tables[table]) widths.set(table, Math.max(widths.get(table) ?? 0, cells.length, tables[table].heads.length));
  return widths;
}

/** The columns of the first file, then those of the others that it does not have; the same head is the same column. */
function columnsOf(tables: readonly OwnTable[], widths: Widths): OwnColumn[] {
  const columns = new Map<string, OwnColumn>();
  for (const [table, width] of widths) {
    const times = new Map<string, number>();
    for (let at = 0; at < width; at += 1) {
      const head = tables[table]?.heads[at] ?? '';
      const time = times.get(head) ?? 0;
      times.set(head, time + 1);
      if (OURS.has(head)) continue;
      const key = JSON.stringify([head, head === '' ? at : time]);
      const column = columns.get(key) ?? { head, at: new Map<number, number>() };
      columns.set(key, column);
      column.at.set(table, at);
    }
  }
  return [...columns.values()];
}

/** A row of the file that is made, and where it stood. */
interface Placed {
  readonly origin: Pick<Origin, 'table' | 'row'> | undefined;
  readonly cells: readonly Cell[];
}

/** A title or a sum goes in front of the first line that stood beneath it, or after the last of its table. */
function withOther(placed: readonly Placed[], other: Placed): Placed[] {
  const isOfTable = ({ origin }: Placed) => origin?.table === other.origin?.table;
  const beneath = placed.findIndex((each) => isOfTable(each) && (each.origin?.row ?? 0) > (other.origin?.row ?? 0));
  const last = placed.reduce((found, each, index) => (isOfTable(each) ? index : found), placed.length - 1);
  const at = beneath >= 0 ? beneath : last + 1;
  return [...placed.slice(0, at), other, ...placed.slice(at)];
}

const isRenamed = ({ text, origin }: Purchase): boolean => origin !== undefined && origin.name !== text;

/**
 * `table` with the rows in the file’s own columns, all of them and in their order, what was found to the right; `table` as it is where
 * no line came from a file. `rows` are those of the lines, in their order.
 */
export function besideOwn(table: Table, rows: readonly SheetRow[], { lines, tables = [] }: PurchaseList): Table {
  const origins = lines.flatMap(({ origin }) => (origin === undefined ? [] : [origin]));
  const widths = widthsOf(tables, origins);
  if (widths.size === 0) return table;
  const columns = columnsOf(tables, widths);
  const [first = 0] = widths.keys();
  const nameColumn = columns.find(({ at }) => at.get(first) === tables[first]?.nameColumn);
  const own = ({ table: of, cells }: Pick<Origin, 'table' | 'cells'>): Cell[] =>
    columns.map(({ at }) => cells[at.get(of) ?? -1] ?? '');
  const typed = (name: string): Cell[] => columns.map((column) => (column === nameColumn ? name : ''));
  const says = lines.some((line) => isRenamed(line) || (line.origin === undefined && nameColumn === undefined));
  const renamed = (words: string): Cell[] => (says ? [words] : []);
  const ofLines = lines.map((line, index): Placed => {
    const { origin } = line;
    const row = rows[index];
    const name = row?.name ?? '';
    const isNew = isRenamed(line) || (origin === undefined && nameColumn === undefined);
    const found = row === undefined ? [] : FOUND.map(([, cell]) => cell(row));
    return { origin, cells: [...(origin ? own(origin) : typed(name)), ...renamed(isNew ? name : ''), ...found] };
  });
  const taken = new Set(origins.map((origin) => `${String(origin.table)}/${String(origin.row)}`));
  const others = [...widths.keys()].flatMap((of) =>
    (tables[of]?.others ?? [])
      .filter(({ row }) => !taken.has(`${String(of)}/${String(row)}`))
      .map(({ row, cells, problem }): Placed => ({
        origin: { table: of, row },
        cells: [...own({ table: of, cells }), ...renamed(''), ...notChecked(problem)],
      })),
  );
  return {
    ...table,
    head: [...columns.map(({ head }) => head), ...renamed(RENAMED).map(String), ...FOUND.map(([head]) => head)],
    rows: others.reduce(withOther, ofLines).map(({ cells }) => cells),
  };
}
