/** The lines of a list under the rules: only those that changed are checked again. */
import {
  addUp,
  checkLine,
  readWan,
  type CheckedLine,
  type ExclusionLine,
  type ExclusionReport,
} from '../../core/index.ts';
import type { Purchase, PurchaseList } from './purchases.ts';

/** What was typed as an amount: absent, read, or with what is wrong. */
export function readAmount({ amount }: Purchase): ReturnType<typeof readWan> | undefined {
  return amount.trim() === '' ? undefined : readWan(amount);
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

interface Known {
  readonly forAll: PurchaseList['forAll'];
  readonly checked: CheckedLine;
}

/** By the line itself: lines are values, a changed one is another object. */
const known = new WeakMap<Purchase, Known>();

function checkPurchase(purchase: Purchase, forAll: PurchaseList['forAll']): CheckedLine {
  const before = known.get(purchase);
  if (before?.forAll === forAll) return before.checked;
  const checked = checkLine(lineOf(purchase, forAll));
  known.set(purchase, { forAll, checked });
  return checked;
}

/** The report on a list, its lines in the list's order. */
export function reportOn({ lines, forAll }: PurchaseList): ExclusionReport {
  return addUp(lines.map((line) => checkPurchase(line, forAll)));
}
