/** 适用范围: a purchase list against the article that says what is outside; what counts is added up. */
import { useCallback, useMemo, useRef } from 'preact/hooks';
import { Coming } from '../page/Coming.tsx';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { Surroundings, type WidgetProps } from '../page/surroundings.ts';
import { useInterpretations } from '../law/use-interpretations.ts';
import { useLater } from '../drawing/use-later.ts';
import { useOnceThere } from '../page/use-once-there.ts';
import { useSurroundings } from '../page/use-surroundings.ts';
import { Intake } from './Intake.tsx';
import { Keeping, Trouble } from './Keeping.tsx';
import { listOf } from './purchases.ts';
import { usePurchases, type PurchaseControl } from './use-purchases.ts';

/** The rules, what shows the lines under them, and what reads a list from the address. */
const loadListed = () => import('./Listed.tsx');

const KEPT_WORDS = {
  kept: '清单已存在本机，不会丢。',
  'not-kept': '清单没有存上，刷新前请先复制留底。',
} as const;

const hasLink = () => new URLSearchParams(window.location.search).has('lines');

/** What stays in view while the list is long: the sums, and the way back. */
function Bar({ control, summary }: { readonly control: PurchaseControl; readonly summary: string }) {
  return (
    <div class="bar no-print">
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

export function ExclusionsTool(props: WidgetProps) {
  const tool = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const control = usePurchases();
  const { purchases, editing } = control;
  const { lines, forAll, readings } = purchases;
  const isListed = lines.length > 0;
  const isLinked = useOnceThere(hasLink);
  const { part, failed } = useLater(tool, loadListed, { wanted: isListed || isLinked, from: 'first-move' });
  const report = useMemo(() => part?.reportOn(listOf(purchases)), [part, lines, forAll, readings]);
  const interpretations = useInterpretations(tool, props.base, { wanted: isListed });
  const focusSaid = useCallback(() => said.current?.focus(), []);
  const latest = useRef(purchases);
  latest.current = purchases;
  const now = useCallback(() => latest.current, []);
  const surroundings = useSurroundings(props, interpretations);
  return (
    <Surroundings.Provider value={surroundings}>
      <div class="exclusions" ref={tool}>
        <div class="no-print">
          <Trouble trouble={control.trouble} />
          {part && <part.FromLink control={control} />}
          <Intake purchases={purchases} editing={editing} focusSaid={focusSaid} />
          <p class="said" role="status" tabIndex={-1} ref={said}>
            {control.said}
          </p>
          {failed && (
            <p class="notice-line" role="alert">
              结果没有取到。请检查网络，再刷新本页；{KEPT_WORDS[control.trouble === undefined ? 'kept' : 'not-kept']}
            </p>
          )}
          {isListed && part === undefined && !failed && <Coming what="清单的结果" />}
        </div>
        {part && report && <part.Listed purchases={purchases} editing={editing} report={report} />}
        <div class="no-print">
          <Keeping now={now} isListed={isListed} shelf={purchases.shelf} editing={editing} />
          <Disclaimers />
        </div>
        <Bar control={control} summary={isListed ? ((report && part?.summaryOf(report)) ?? '') : '清单是空的'} />
      </div>
    </Surroundings.Provider>
  );
}
