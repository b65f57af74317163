/** The lines of a list under the rules: only those that changed are checked again. */
import {
  addUp,
  areReadings,
  checkRead,
  DOUBTS,
  isReading,
  readLine,
  readTyped,
  settledWith,
  SLUGS,
  withReading,
  type CheckedLine,
  type ExclusionLine,
  type ExclusionReport,
  type LineReading,
  type Readings,
  type Slug,
} from '../../core/index.ts';
import { triable } from '../law/readings.ts';
import { same } from '../drawing/same.ts';
import type { Purchase, PurchaseList } from './purchases.ts';

type Amount = ReturnType<typeof readTyped> | undefined;

/** By the line itself: lines are values, a changed one is another object. */
const amounts = new WeakMap<Purchase, { readonly read: Amount }>();

/** What was typed as an amount: absent, read, or with what is wrong. */
export function readAmount(purchase: Purchase): Amount {
  const { amount } = purchase;
  const known = amounts.get(purchase) ?? { read: amount.trim() === '' ? undefined : readTyped(amount) };
  amounts.set(purchase, known);
  return known.read;
}

/** For the core: the line's own answers go before those for all. */
function lineOf(purchase: Purchase, forAll: PurchaseList['forAll']): ExclusionLine {
  const amount = readAmount(purchase);
  return {
    text: purchase.text,
    ...(purchase.kind !== undefined && { kind: purchase.kind }),
    ...(amount !== undefined && 'yuan' in amount && { amount: amount.yuan }),
    conditions: { ...forAll, ...purchase.answers },
  };
}

/** The doubts that lines of a list can turn on. */
export const PURCHASE_DOUBTS = SLUGS.filter((slug) => DOUBTS[slug].affects === 'purchases');

const NO_READINGS: Readings = {};

/** The readings that a list is tried with: of what was kept or linked, what is one, and not answered by the office. */
export function readingsOf({ readings }: Pick<PurchaseList, 'readings'>): Readings {
  if (readings === undefined) return NO_READINGS;
  const known = Object.fromEntries(
    PURCHASE_DOUBTS.flatMap((slug) => {
      const reading = readings[slug];
      return reading !== undefined && isReading(slug, reading) ? [[slug, reading]] : [];
    }),
  );
  return areReadings(known) ? triable(known).tried : NO_READINGS;
}

/** What is known of a line: what its words say, and what followed under the answers for all. */
interface Known {
  readonly forAll: PurchaseList['forAll'];
  /** As they are kept: the same object while none is changed. */
  readonly readings: PurchaseList['readings'];
  readonly reading: LineReading;
  readonly checked: CheckedLine;
}

const known = new WeakMap<Purchase, Known>();

/** `before` where nothing has changed for the line; a line with another result says another thing anyway. */
const unchanged = (before: CheckedLine | undefined, now: CheckedLine): CheckedLine =>
  before?.result === now.result ? same(before, now) : now;

/** An answer for all that changes nothing for a line leaves it the very same. */
function checkPurchase(purchase: Purchase, { forAll, readings }: PurchaseList, settled: Readings): CheckedLine {
  const before = known.get(purchase);
  if (before?.forAll === forAll && before.readings === readings) return before.checked;
  const reading = before?.reading ?? readLine(purchase.text);
  const checked = unchanged(before?.checked, checkRead(lineOf(purchase, forAll), reading, settled));
  known.set(purchase, { forAll, readings, reading, checked });
  return checked;
}

/** The report on a list, its lines in the list's order. */
export function reportOn(list: PurchaseList): ExclusionReport {
  const settled = settledWith(readingsOf(list));
  return addUp(list.lines.map((line) => checkPurchase(line, list, settled)));
}

/** The report as it would be with another reading: only the lines that turn on the doubt are checked again. */
export function reportUnder(list: PurchaseList, now: ExclusionReport, slug: Slug, reading: string): ExclusionReport {
  const settled = settledWith(withReading(readingsOf(list), slug, reading));
  const lines = list.lines.flatMap((line, index) => {
    const checked = now.lines[index];
    if (checked === undefined) return [];
    const turns = checked.readings.some((effect) => effect.slug === slug);
    return [turns ? checkRead(lineOf(line, list.forAll), readLine(line.text), settled) : checked];
  });
  return addUp(lines);
}
