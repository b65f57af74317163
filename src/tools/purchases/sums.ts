/** What a list adds up to, in words: the same on the screen, on paper and in the table. Pure. */
import { sayAmount, SUM_TIER_LABELS, type ExclusionReport, type LineResult } from '../../core/index.ts';

const COUNTED: readonly LineResult[] = ['not-excluded', 'unlisted'];
const TO_CONFIRM: readonly LineResult[] = ['confirm', 'unanswered'];

const counting = ({ lines }: ExclusionReport, results: readonly LineResult[]) =>
  `${String(lines.filter(({ result }) => results.includes(result)).length)} 行`;

/** 计入 12 万元（120,000 元），3 行. */
export function totalsOf(report: ExclusionReport): [string, string][] {
  const { counted, excluded, toConfirm } = report.totals;
  return [
    ['计入', `${sayAmount(counted)}，${counting(report, COUNTED)}`],
    ['不计入', `${sayAmount(excluded)}，${counting(report, ['excluded'])}`],
    ['待确认', `${sayAmount(toConfirm)}，${counting(report, TO_CONFIRM)}`],
  ];
}

/** Whether the lines to be confirmed change what has to be done. */
export function isTierInDoubt({ tiers }: ExclusionReport): boolean {
  return tiers.cites.length > 0;
}

/** The two sums with their tiers, where they differ. */
export function tierWords({ tiers }: ExclusionReport): string[] {
  const { counted, withDoubtful } = tiers;
  return [
    `待确认的都不计入：${sayAmount(counted.total)}，${SUM_TIER_LABELS[counted.tier]}。`,
    `待确认的都计入：${sayAmount(withDoubtful.total)}，${SUM_TIER_LABELS[withDoubtful.tier]}。`,
  ];
}

/** What is to be known of the sums: lines without an amount, sums beyond what can be held. */
export function cautionsOf({ withoutAmount, beyondLargest }: ExclusionReport): string[] {
  return [
    ...(withoutAmount > 0 ? [`有 ${String(withoutAmount)} 行没有读得出的金额，没有加进合计。`] : []),
    ...(beyondLargest ? ['合计超过了能算的最大数，实际比这里写的更多。'] : []),
  ];
}
