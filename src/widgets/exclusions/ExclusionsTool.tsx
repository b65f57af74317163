/** 适用范围: a purchase list against the article that says what is outside; what counts is added up. */
import { useContext, useMemo, useRef } from 'preact/hooks';
import { PrintFoot } from '../parts/PrintFoot.tsx';
import { Disclaimers } from '../parts/Standing.tsx';
import { Surroundings, type WidgetProps } from '../parts/surroundings.ts';
import { useInterpretations } from '../parts/use-interpretations.ts';
import { Actions } from './Actions.tsx';
import { reportOn } from './check.ts';
import { ForAll } from './ForAll.tsx';
import { Intake } from './Intake.tsx';
import { Keeping, Trouble } from './Keeping.tsx';
import { LineView } from './LineView.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { sheetOf } from './sheet.ts';
import { summaryOf, Totals } from './Totals.tsx';
import { useLink } from './use-link.ts';
import { PATH, useListLink } from './use-list-link.ts';
import { usePurchases, type PurchaseControl } from './use-purchases.ts';

const COMES_BACK = {
  'with-words': '可回到同样的清单',
  'without-words': '可回到同样的类别、金额和回答（不含名称）',
} as const;

/** What stays in view while the list is long: the sums, and the way back. */
function Bar({ control, summary }: { readonly control: PurchaseControl; readonly summary: string }) {
  return (
    <div class="bar">
      <p class="bar__sums" role="status">
        {summary}
      </p>
      <span class="bar__ways">
        <button type="button" class="button" disabled={control.undo === undefined} onClick={control.undo}>
          撤销
        </button>
        <button type="button" class="button" disabled={control.redo === undefined} onClick={control.redo}>
          重做
        </button>
      </span>
    </div>
  );
}

function Tool() {
  const surroundings = useContext(Surroundings);
  const control = usePurchases();
  const { purchases, editing } = control;
  const { lines, forAll } = purchases;
  const report = useMemo(() => reportOn({ lines, forAll }), [lines, forAll]);
  const link = useLink(control);
  const listLink = useListLink(purchases, report);
  const said = useRef<HTMLParagraphElement>(null);
  const isListed = lines.length > 0;
  return (
    <div class="exclusions">
      <div class="no-print">
        <Trouble trouble={control.trouble} />
        <LinkChoice link={link} kept={lines.length} />
        <Intake purchases={purchases} editing={editing} focusSaid={() => said.current?.focus()} />
        <p class="said" role="status" tabIndex={-1} ref={said}>
          {control.said}
        </p>
        <ForAll purchases={purchases} lines={report.lines} editing={editing} />
        {isListed && <h2>清单（{lines.length} 行）</h2>}
        <ol class="purchases">
          {lines.map((line, index) => {
            const checked = report.lines[index];
            return checked && <LineView key={line.id} line={line} checked={checked} index={index} editing={editing} />;
          })}
        </ol>
        {isListed && <Totals report={report} />}
        {isListed && <Actions report={report} link={listLink} />}
        <Keeping control={control} />
        <Disclaimers />
        <Bar control={control} summary={isListed ? summaryOf(report) : '清单是空的'} />
      </div>
      {isListed && <PrintSheet sheet={sheetOf(report, surroundings)} />}
      {isListed && (
        <PrintFoot
          path={PATH}
          query={listLink.address === undefined ? undefined : listLink.query}
          comesBack={COMES_BACK[listLink.words]}
        />
      )}
    </div>
  );
}

export function ExclusionsTool(props: WidgetProps) {
  const interpretations = useInterpretations(props.base);
  return (
    <Surroundings.Provider value={{ ...props, interpretations }}>
      <Tool />
    </Surroundings.Provider>
  );
}
