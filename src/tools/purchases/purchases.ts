/** A reader's purchase list as it is kept in this browser: lines, answers for all, what is half typed. Pure. */
import * as z from 'zod/mini';
import { CONDITION_IDS, KIND_IDS, type ConditionId, type YesNo } from '../../core/index.ts';

/** Longer lists are for a spreadsheet. */
export const MOST_LINES = 2000;

/** As long as it was typed or pasted: what this page writes it must be able to read. */
const text = z.string();
const answersSchema = z.partialRecord(z.enum(CONDITION_IDS), z.enum(['yes', 'no']));

/**
 * Where a line came from: which of the list's tables and which row of it, its cells as they stood there ('' where one is empty), and
 * the name as it was read, to tell whether it was changed since.
 */
const originSchema = z.object({
  table: z.int().check(z.nonnegative()),
  row: z.int(),
  cells: z.array(z.union([text, z.number()])),
  name: text,
});

/** A file that lines came from: what its columns are called, and which of its rows are nothing to buy. */
const tableSchema = z.object({
  file: text,
  heads: z.array(text),
  /** The column with the name. */
  nameColumn: z.exactOptional(z.int().check(z.nonnegative())),
  /** Titles and sums, with why they are no lines. */
  others: z.array(z.extend(z.pick(originSchema, { row: true, cells: true }), { problem: text })),
});

const leftOutSchema = z.object({ id: text, text, problem: text, origin: z.exactOptional(originSchema) });

const purchaseSchema = z.object({
  id: text,
  text,
  /** 万元, as typed. */
  amount: text,
  /** Picked by the reader; absent: by the words. */
  kind: z.exactOptional(z.enum([...KIND_IDS, 'none'])),
  /** The line's own answers: they go before those for all lines. */
  answers: answersSchema,
  /** Why no amount was read when it was pasted. */
  note: z.exactOptional(text),
  /** Absent where it was pasted or typed. Since version 2. */
  origin: z.exactOptional(originSchema),
});

export const listSchema = z.object({
  lines: z.array(purchaseSchema).check(z.maxLength(MOST_LINES)),
  forAll: answersSchema,
  /** The readings (口径) that are tried, by doubt, as they were written: check.ts takes what is one. */
  readings: z.exactOptional(z.record(text, text)),
  /** The files that lines came from, by the `table` of their origin. Since version 2. */
  tables: z.exactOptional(z.array(tableSchema)),
  /** Headers and totals of what was pasted, with the reason; they can still be added. Of lists put aside since version 2. */
  leftOut: z.exactOptional(z.array(leftOutSchema)),
});

export const purchasesSchema = z.extend(listSchema, {
  leftOut: z.array(leftOutSchema),
  draft: z.object({ pasted: text, name: text, amount: text }),
  /** Lists that had to make room for another one. */
  shelf: z.array(listSchema),
});

export type Purchase = z.infer<typeof purchaseSchema>;
export type PurchaseList = z.infer<typeof listSchema>;
export type Purchases = z.infer<typeof purchasesSchema>;
export type Origin = z.infer<typeof originSchema>;
export type OwnTable = z.infer<typeof tableSchema>;
export type Draft = Purchases['draft'];

export const KEY = 'zhanggong-purchases';
/** 2: `origin`, `tables`, `leftOut` of a list. What version 1 wrote is read as it is. */
export const VERSION = 2;

export const EMPTY: Purchases = {
  lines: [],
  forAll: {},
  leftOut: [],
  draft: { pasted: '', name: '', amount: '' },
  shelf: [],
};

/** One line changed; all others stay the same objects. */
export function withLine(all: Purchases, id: string, change: (line: Purchase) => Purchase): Purchases {
  return { ...all, lines: all.lines.map((line) => (line.id === id ? change(line) : line)) };
}

export function withoutLine(all: Purchases, id: string): Purchases {
  return { ...all, lines: all.lines.filter((line) => line.id !== id) };
}

/** The amount as typed; what was said of the pasted one is settled by it. */
export function withAmount({ note: _note, ...line }: Purchase, amount: string): Purchase {
  return { ...line, amount };
}

/** `undefined` leaves the kind to the words again. */
export function withKind({ kind: _kind, ...line }: Purchase, kind: Purchase['kind']): Purchase {
  return kind === undefined ? line : { ...line, kind };
}

type Answers = PurchaseList['forAll'];

/** `undefined` takes the answer back. */
export function withAnswer(answers: Answers, condition: ConditionId, answer: YesNo | undefined): Answers {
  const { [condition]: _old, ...rest } = answers;
  return answer === undefined ? rest : { ...rest, [condition]: answer };
}

/** The list alone, without what stands around it. */
export const listOf = ({ lines, forAll, readings, tables, leftOut = [] }: PurchaseList): PurchaseList => ({
  ...{ lines, forAll },
  ...(readings !== undefined && { readings }),
  ...(tables !== undefined && { tables }),
  ...(leftOut.length > 0 && { leftOut }),
});

const onShelf = (list: PurchaseList): PurchaseList[] => (list.lines.length === 0 ? [] : [listOf(list)]);

/** Another list is opened; the one that was open is put aside, not lost. */
export function opened(all: Purchases, list: PurchaseList): Purchases {
  const { readings: _old, tables: _tables, ...rest } = all;
  return { ...rest, leftOut: [], ...listOf(list), shelf: [...all.shelf, ...onShelf(all)] };
}

/** A list from the shelf is opened again. */
export function fetched(all: Purchases, index: number): Purchases {
  const list = all.shelf[index];
  const rest = all.shelf.filter((_, at) => at !== index);
  return list === undefined ? all : opened({ ...all, shelf: rest }, list);
}

/** A reading is tried, or (undefined) no longer; without a doubt none is. */
export function withReading(all: Purchases, doubt: string | undefined, reading: string | undefined): Purchases {
  const { readings = {}, ...rest } = all;
  const others = Object.entries(doubt === undefined ? {} : readings).filter(([key]) => key !== doubt);
  const now = doubt === undefined || reading === undefined ? others : [...others, [doubt, reading] as const];
  return now.length === 0 ? rest : { ...rest, readings: Object.fromEntries(now) };
}
