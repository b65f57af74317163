/** The checked list as the document that is printed or opened in a spreadsheet: one model, so that both say the same. Pure. */
import { LINE_RESULT_LABELS, formatWan, KINDS, type CheckedLine, type ExclusionReport } from '../../core/index.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { answerWords, askWords, quote, settledOf, triedWords, type Speaking } from '../sheet/words.ts';
import { readingsOf } from './check.ts';
import type { PurchaseList } from './purchases.ts';
import { cautionsOf, isTierInDoubt, tierWords, totalsOf } from './sums.ts';
import { openWords } from './words.ts';

export interface SheetRow {
  readonly name: string;
  /** 万元; empty without an amount. */
  readonly amount: string;
  readonly result: string;
  /** Why, in sentences. */
  readonly reasons: readonly string[];
  /** The words that decide, each with its place. */
  readonly quotes: readonly string[];
  /** What is still open. */
  readonly open: readonly string[];
  /** The reasons and what is open without the row's own words: what several rows have in common. */
  readonly ofMany: Pick<SheetRow, 'reasons' | 'open'>;
}

type Grounds = Pick<SheetRow, 'reasons' | 'quotes' | 'open'>;

/** The same reasons for several rows: said once. */
export interface SheetGround extends Grounds {
  /** From 1, rising. */
  readonly rows: readonly number[];
}

const TITLE = '适用范围对照表（自查用）';

/** What stands for a line that has no words: the kind's title. */
function nameOf({ text, kind }: CheckedLine): string {
  if (text.trim() !== '') return text;
  const title = KINDS.find(({ id }) => id === kind)?.title;
  return title === undefined ? '（未写名称）' : `（${title}）`;
}

/** Why, and what is open, as `because` and `item` say it. */
function saidOf({ asks, pointer }: CheckedLine, because: readonly string[], item: string | undefined) {
  return {
    reasons: [
      ...(item === undefined ? [] : [item]),
      ...(asks.length > 0 ? [] : because),
      ...(pointer === undefined ? [] : [pointer.because]),
    ],
    open: openWords({ asks, because }),
  };
}

function rowOf(line: CheckedLine, speaking: Speaking): SheetRow {
  const { because, becauseOfMany = because, pointer, cites, catalogue } = line;
  return {
    name: nameOf(line),
    amount: line.amount === undefined ? '' : formatWan(line.amount),
    result: LINE_RESULT_LABELS[line.result],
    ...saidOf(line, because, catalogue?.said),
    quotes: [...cites, ...(pointer?.cites ?? [])].map((cite) => quote(cite, speaking)),
    ofMany: saidOf(line, becauseOfMany, catalogue?.saidOfMany),
  };
}

/** The rows of lines that stay the same are made once. */
const made = new WeakMap<CheckedLine, SheetRow>();

function rowOnce(line: CheckedLine, speaking: Speaking): SheetRow {
  const row = made.get(line) ?? rowOf(line, speaking);
  made.set(line, row);
  return row;
}

/** The reasons of all rows, each once, in the order of their first row; with a row's own words where it stands alone. */
export function groundsOf(rows: readonly SheetRow[]): SheetGround[] {
  const found = new Map<string, { alone: Grounds; ofMany: Grounds; rows: number[] }>();
  rows.forEach(({ reasons, quotes, open, ofMany }, index) => {
    const key = JSON.stringify([ofMany, quotes]);
    const known = found.get(key) ?? { alone: { reasons, quotes, open }, ofMany: { ...ofMany, quotes }, rows: [] };
    known.rows.push(index + 1);
    found.set(key, known);
  });
  return Array.from(found.values(), ({ alone, ofMany, rows: numbers }) => ({
    ...(numbers.length === 1 ? alone : ofMany),
    rows: numbers,
  }));
}

/** 1, 2, 3, 7 → 1—3、7. */
export function sayRows(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const [run] = runs.slice(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}—${String(to)}`)).join('、');
}

function remarksOf(report: ExclusionReport, speaking: Speaking): string[] {
  const { tiers } = report;
  const ofTiers = isTierInDoubt(report)
    ? [...tierWords(report), ...tiers.cites.map((cite) => `条文写明${quote(cite, speaking)}。`)]
    : [];
  return [...cautionsOf(report), ...ofTiers];
}

function doubtsOf({ lines, tiers }: ExclusionReport, speaking: Speaking): string[] {
  const ofLines = lines.flatMap(({ interpretations, pointer }) => [
    ...interpretations,
    ...(pointer?.interpretations ?? []),
  ]);
  return askWords([...new Set([...ofLines, ...tiers.interpretations])], speaking);
}

/** What is tried and what the office has answered, before everything else that is said of the list. */
function settledRemarks({ list, report }: SheetGiven, speaking: Speaking): string[] {
  const effects = report.lines.flatMap(({ readings }) => readings);
  return [...triedWords(readingsOf(list), speaking), ...answerWords(settledOf(effects), speaking)];
}

/** A list with what was found of it. */
export interface SheetGiven {
  readonly list: Pick<PurchaseList, 'readings'>;
  readonly report: ExclusionReport;
}

export function sheetOf(given: SheetGiven, speaking: Speaking): Sheet<SheetRow> {
  const { report } = given;
  return {
    title: TITLE,
    above: [],
    rows: report.lines.map((line) => rowOnce(line, speaking)),
    sums: totalsOf(report),
    remarks: [...settledRemarks(given, speaking), ...remarksOf(report, speaking)],
    doubts: doubtsOf(report, speaking),
  };
}
