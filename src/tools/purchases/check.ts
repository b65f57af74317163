/** The lines of a list under the rules: only those that changed are checked again. */
import {
  addUp,
  checkRead,
  readLine,
  readTyped,
  type CheckedLine,
  type ExclusionLine,
  type ExclusionReport,
  type LineReading,
} from '../../core/index.ts';
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

/** What is known of a line: what its words say, and what followed under the answers for all. */
interface Known {
  readonly forAll: PurchaseList['forAll'];
  readonly reading: LineReading;
  readonly checked: CheckedLine;
}

const known = new WeakMap<Purchase, Known>();

/** `before` where nothing has changed for the line; a line with another result says another thing anyway. */
const unchanged = (before: CheckedLine | undefined, now: CheckedLine): CheckedLine =>
  before?.result === now.result ? same(before, now) : now;

/** An answer for all that changes nothing for a line leaves it the very same. */
function checkPurchase(purchase: Purchase, forAll: PurchaseList['forAll']): CheckedLine {
  const before = known.get(purchase);
  if (before?.forAll === forAll) return before.checked;
  const reading = before?.reading ?? readLine(purchase.text);
  const checked = unchanged(before?.checked, checkRead(lineOf(purchase, forAll), reading));
  known.set(purchase, { forAll, reading, checked });
  return checked;
}

/** The report on a list, its lines in the list's order. */
export function reportOn({ lines, forAll }: PurchaseList): ExclusionReport {
  return addUp(lines.map((line) => checkPurchase(line, forAll)));
}
