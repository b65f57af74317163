/** The lines of the list under the rules, what they add up to, and the ways to take it along; fetched with the rules. */
import { useContext } from 'preact/hooks';
import type { ExclusionReport } from '../../core/index.ts';
import { PrintFoot } from '../parts/PrintFoot.tsx';
import { Surroundings } from '../parts/surroundings.ts';
import { Actions } from './Actions.tsx';
import { ForAll } from './ForAll.tsx';
import { LineView } from './LineView.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import type { Purchases } from './purchases.ts';
import { sheetOf } from './sheet.ts';
import { Totals } from './Totals.tsx';
import { useLink } from './use-link.ts';
import { PATH, useListLink } from './use-list-link.ts';
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

export function Listed({ purchases, editing, report }: ListedProps) {
  const surroundings = useContext(Surroundings);
  const link = useListLink(purchases, report);
  const { lines } = purchases;
  const isListed = lines.length > 0;
  return (
    <>
      <div class="no-print">
        <ForAll purchases={purchases} lines={report.lines} editing={editing} />
        {isListed && <h2>清单（{lines.length} 行）</h2>}
        <ol class="purchases">
          {lines.map((line, index) => {
            const checked = report.lines[index];
            return checked && <LineView key={line.id} line={line} checked={checked} index={index} editing={editing} />;
          })}
        </ol>
        {isListed && <Totals report={report} />}
        {isListed && <Actions report={report} link={link} />}
      </div>
      {isListed && <PrintSheet sheet={sheetOf(report, surroundings)} />}
      {isListed && (
        <PrintFoot
          path={PATH}
          query={link.address === undefined ? undefined : link.query}
          comesBack={COMES_BACK[link.words]}
        />
      )}
    </>
  );
}
