/** The lines of the list under the rules, what they add up to, and the ways to take it along; fetched with the rules. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { ExclusionReport } from '../../core/index.ts';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { TrialNotice } from '../doubts/TrialNotice.tsx';
import { Trying, type Trial } from '../law/trial.ts';
import { Actions } from './Actions.tsx';
import { readingsOf } from './check.ts';
import { ForAll } from './ForAll.tsx';
import { Lines } from './Lines.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { listOf, withReading, type Purchases } from './purchases.ts';
import { ReadingSums } from './ReadingSums.tsx';
import { Totals } from './Totals.tsx';
import { useLink } from './use-link.ts';
import { PATH, useListLink, type ListReport } from './use-list-link.ts';
import type { Editing, PurchaseControl } from './use-purchases.ts';

export { reportOn } from './check.ts';
export { summaryOf } from './Totals.tsx';

const COMES_BACK = {
  'with-words': '可回到同样的清单',
  'without-words': '可回到同样的类别、金额和回答（不含名称）',
} as const;

/** A list that the address brings along. */
export function FromLink({ control }: { readonly control: PurchaseControl }) {
  return <LinkChoice link={useLink(control)} kept={control.purchases.lines.length} />;
}

interface ListedProps {
  readonly purchases: Purchases;
  readonly editing: Editing;
  readonly report: ExclusionReport;
}

const isAny = ({ list }: ListReport) => list.lines.length > 0;

/** What is printed or passed on: made once the answer is painted; of a list that was empty at once. */
function useBeneath(now: ListReport): ListReport {
  const shown = useAfterPaint(now);
  return isAny(shown) ? shown : now;
}

/** The readings of the list, as what stands beside a doubt takes them. */
function useTrial({ readings }: Purchases, editing: Editing): Trial {
  return useMemo(
    () => ({
      readings: readingsOf(readings === undefined ? {} : { readings }),
      read: (slug, reading) => {
        editing.change((all) => withReading(all, slug, reading));
      },
    }),
    [readings, editing],
  );
}

export function Listed({ purchases, editing, report }: ListedProps) {
  const { lines, forAll, tables, leftOut } = purchases;
  const trial = useTrial(purchases, editing);
  const now = useMemo(() => ({ list: listOf(purchases), report }), [report, tables, leftOut]);
  const latest = useRef(now);
  latest.current = now;
  const askNow = useCallback(() => latest.current, []);
  const shown = useBeneath(now);
  const link = useListLink(shown);
  return (
    <Trying.Provider value={trial}>
      <div class="no-print">
        <TrialNotice />
        <ForAll forAll={forAll} lines={report.lines} editing={editing} />
        {isAny(now) && <h2>清单（{lines.length} 行）</h2>}
        <Lines lines={lines} checked={report.lines} editing={editing} />
        {isAny(now) && <Totals report={report} />}
        {isAny(now) && <ReadingSums now={now} />}
        {isAny(now) && <Actions now={askNow} link={link} />}
      </div>
      {isAny(now) && (
        <PrintSheet
          given={shown}
          reopening={{
            path: PATH,
            query: link.address === undefined ? undefined : link.query,
            comesBack: COMES_BACK[link.words],
          }}
        />
      )}
    </Trying.Provider>
  );
}
