/** How lines come into the list: pasted, typed, or picked from the article. Pure. */
import {
  formatWan,
  LARGEST_YUAN,
  readTyped,
  splitLines,
  yuan,
  type KindId,
  type PastedLine,
  type Yuan,
} from '../../core/index.ts';
import type { TakenTable } from '../files/look.ts';
import {
  MOST_LINES,
  type Origin,
  type OwnTable,
  type Purchase,
  type PurchaseList,
  type Purchases,
} from './purchases.ts';

const BLANK = { text: '', amount: '', answers: {} } as const;

/** What became of a paste, and the list after it. */
export interface Taken {
  readonly purchases: Purchases;
  readonly added: readonly Purchase[];
  readonly leftOut: number;
}

/** A line that was read, and where from, if it was a file. */
type Read = PastedLine & { readonly origin?: Origin };

function purchaseOf({ text, amount, problem, said, origin }: Read, id: string): Purchase {
  const note = problem ?? said;
  return {
    ...{ ...BLANK, id, text, amount: amount === undefined ? '' : formatWan(amount) },
    ...(note !== undefined && { note }),
    ...(origin !== undefined && { origin }),
  };
}

/** What the list adds up to, whatever its lines are; what cannot be read adds nothing. */
export function sumOfLines({ lines }: PurchaseList): Yuan {
  const amounts = lines.map(({ amount }) => readTyped(amount));
  const sum = amounts.reduce((sofar, reading) => sofar + ('yuan' in reading ? reading.yuan : 0), 0);
  return yuan(Math.min(sum, LARGEST_YUAN));
}

/** What was read becomes lines, but for headers and totals; undefined where the list would be too long. */
function takeRead(all: Purchases, freshId: () => string, read: readonly Read[]): Taken | undefined {
  const added = read.filter(({ notAnItem }) => notAnItem === undefined).map((line) => purchaseOf(line, freshId()));
  const leftOut = read.flatMap(({ notAnItem, text, problem = '', origin }) =>
    notAnItem === undefined ? [] : [{ id: freshId(), text, problem, ...(origin !== undefined && { origin }) }],
  );
  if (all.lines.length + added.length > MOST_LINES) return undefined;
  return {
    added,
    leftOut: leftOut.length,
    purchases: {
      ...all,
      lines: [...all.lines, ...added],
      leftOut: [...all.leftOut, ...leftOut],
    },
  };
}

/** The lines of a file; its own columns are kept with them. */
export function takeTable(
  all: Purchases,
  freshId: () => string,
  { file, heads, nameColumn, lines }: TakenTable & Pick<OwnTable, 'file'>,
): Taken | undefined {
  const { tables = [] } = all;
  const others = lines.flatMap(({ line: { notAnItem, problem = '' }, row, cells }) =>
    notAnItem === undefined ? [] : [{ row, cells: [...cells], problem }],
  );
  const table = { file, heads: [...heads], others, ...(nameColumn !== undefined && { nameColumn }) };
  const read = lines.map(({ line, row, cells }) => ({
    ...line,
    origin: { table: tables.length, row, cells: [...cells], name: line.text },
  }));
  return takeRead({ ...all, tables: [...tables, table] }, freshId, read);
}

/** Everything in the field, read before or as it stands there; the field is then empty. */
export function takePasted(
  all: Purchases,
  freshId: () => string,
  read: readonly PastedLine[] = splitLines(all.draft.pasted),
): Taken | undefined {
  return takeRead({ ...all, draft: { ...all.draft, pasted: '' } }, freshId, read);
}

/** Said where one more line does not fit. */
export const FULL = `清单最多 ${String(MOST_LINES)} 行，这次加不下。没有加入，写好的还在，请分几份清单。`;

export const isFull = ({ lines }: PurchaseList) => lines.length >= MOST_LINES;

/** One line at the end, after `change`; a list that is full stays as it is, and so does what was typed. */
function withNewLine(all: Purchases, line: Purchase, change: Partial<Purchases> = {}): Purchases {
  return isFull(all) ? all : { ...all, ...change, lines: [...all.lines, line] };
}

/** What was left out comes in after all, as it was written. */
export function takeLeftOut(all: Purchases, id: string): Purchases {
  const found = all.leftOut.find((each) => each.id === id);
  if (found === undefined) return all;
  const { text, origin } = found;
  const line = { ...BLANK, id, text, ...(origin !== undefined && { origin }) };
  return withNewLine(all, line, { leftOut: all.leftOut.filter((each) => each !== found) });
}

/** The name and the amount that are being typed. */
export function takeTyped(all: Purchases, id: string): Purchases {
  const { name, amount } = all.draft;
  const draft = { ...all.draft, name: '', amount: '' };
  return withNewLine(all, { ...BLANK, id, text: name.trim(), amount }, { draft });
}

/** Something that the article names, or a whole kind by its title. */
export function takeThing(
  all: Purchases,
  id: string,
  thing: { readonly kind: KindId; readonly words: string },
): Purchases {
  return withNewLine(all, { ...BLANK, id, text: thing.words, kind: thing.kind });
}
