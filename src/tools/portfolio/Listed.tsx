/** A list that has projects: what it comes to, what it asks, and its rows. Fetched with the rules when there are any. */
import { useContext, useMemo, useRef } from 'preact/hooks';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { NO_FILTER, shownRows } from './filter.ts';
import { Filters } from './Filters.tsx';
import { Save } from './Keep.tsx';
import { decided, decisionsOf, reopened, withTitle } from './list.ts';
import { PaperBatch } from './PaperBatch.tsx';
import { PaperList } from './PaperList.tsx';
import { Plan, type Wanted } from './Plan.tsx';
import { Splits } from './Splits.tsx';
import { Suggested } from './Suggested.tsx';
import { Summary } from './Summary.tsx';
import { useLook } from './use-look.ts';
import { useJudged, type Judged } from './use-judged.ts';
import type { ListControl } from './use-list.ts';
import { usePrinted } from './use-printed.ts';
import { useView } from './use-view.ts';
import { useWhole } from './use-whole.ts';
import type { JudgedRow, ListFilter } from './views.ts';

interface ListedProps {
  readonly control: ListControl;
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  readonly wanted: Wanted | undefined;
  readonly onWanted: (id: string) => void;
}

const NONE: readonly never[] = [];

function Progress({ count, of }: Judged) {
  if (count === of) return null;
  return (
    <p class="judging">
      <label>
        正在逐个对照条文：{count} / {of} <progress value={count} max={of} />
      </label>
    </p>
  );
}

/** The rows once all are judged; until then those of the last time. */
function useAllJudged({ rows, count, of }: Judged): readonly JudgedRow[] {
  const last = useRef<readonly JudgedRow[]>([]);
  if (count === of) last.current = rows;
  return last.current;
}

/** What the whole list comes to, once the rows stand on the screen. */
function useSums(judged: Judged, refused: number) {
  const later = useAfterPaint(useAllJudged(judged));
  const shown = useMemo(() => shownRows(later), [later]);
  const byId = useMemo(() => new Map(shown.map((row) => [row.id, row])), [shown]);
  const { sums, ...whole } = useWhole(shown);
  const summary = useMemo(() => sums && { ...sums, refused }, [sums, refused]);
  return { ...whole, shown, byId, summary, isOfNow: later === judged.rows };
}

export function Listed({ control, open, onOpen, wanted, onWanted }: ListedProps) {
  const { list, editing } = control;
  const { doubts } = useContext(Surroundings);
  const heading = useRef<HTMLHeadingElement>(null);
  const judged = useJudged(list.rows);
  const { shown, byId, summary, questions, compared, isOfNow } = useSums(judged, list.refused);
  const { filter, setFilter, sort, setSort } = useLook({
    open,
    ready: compared !== 'others',
    bringBack: (id) => {
      if (list.rows.some((row) => row.id === id)) onWanted(id);
    },
  });
  const suggesting = useAfterPaint(judged.count === judged.of ? list.rows : NONE);
  const rows = useMemo(() => shownRows(judged.rows), [judged.rows]);
  const view = useView(rows, { filter, sort, open });
  const kept = useMemo(() => new Map(list.rows.map((row) => [row.id, row])), [list.rows]);
  const decisions = useMemo(() => decisionsOf(list), [list.decisions]);
  const onFilter = useSteady((chosen: ListFilter) => {
    setFilter(chosen);
    onOpen(undefined);
  });
  const showFiltered = useSteady((chosen: ListFilter) => {
    onFilter(chosen);
    heading.current?.focus();
  });
  const onShow = useSteady((id: string) => {
    setFilter(NO_FILTER);
    onWanted(id);
  });
  const onDecide = useSteady((key: string, note: string) => {
    editing.change((all) => decided(all, key, note));
  });
  const onReopen = useSteady((key: string) => {
    editing.change((all) => reopened(all, key));
  });
  const isAll = view.length === rows.length;
  const { printed, print } = usePrinted();
  return (
    <>
      <div class="no-print">
        <label class="field">
          <span>清单的名称（印在表上，存成文件名）</span>
          <input
            type="text"
            autoComplete="off"
            value={list.title}
            onInput={({ currentTarget: { value } }) => {
              editing.change((all) => withTitle(all, value), 'title');
            }}
          />
        </label>
        <p class="portfolio__ways">
          <a href="#tallies-title">合计</a>
          {questions.length > 0 && <a href="#splits-title">可能的拆分（{questions.length} 处）</a>}
          <a href="#plan-title">清单</a>
        </p>
        <Progress {...judged} />
        <Suggested rows={suggesting} editing={editing} />
        {summary && <Summary summary={summary} onFilter={showFiltered} />}
        {compared === 'failed' && (
          <p class="notice-line" role="alert">
            可能的拆分没有比对出来：{RELOAD}。
          </p>
        )}
        <Splits questions={questions} rows={byId} {...{ decisions, onDecide, onReopen, onShow }} />
        <section aria-labelledby="plan-title">
          <h2 id="plan-title" tabIndex={-1} ref={heading}>
            清单（{rows.length} 个项目）
          </h2>
          {summary && <Filters {...{ rows: shown, summary, doubts, filter, sort, onFilter }} onSort={setSort} />}
          <p class="plan__count" role="status">
            {isAll ? `列出全部 ${String(rows.length)} 个。` : `符合的 ${String(view.length)} 个。`}{' '}
            {!isAll && (
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  onFilter(NO_FILTER);
                }}
              >
                列出全部
              </button>
            )}
          </p>
          <Plan rows={view} {...{ kept, open, wanted, editing, onOpen }} />
        </section>
        <p class="actions">
          <button
            type="button"
            class="button button--main"
            onClick={() => {
              print('list');
            }}
          >
            打印清单{isAll ? '' : `（筛选出的 ${String(view.length)} 个）`}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              print('batch');
            }}
          >
            打印项目，一个一页（{view.length} 个）
          </button>
          <Save list={list} editing={editing} />
        </p>
      </div>
      {printed === 'list' ? (
        <PaperList
          name={list.title}
          rows={view}
          refused={isAll ? list.refused : 0}
          questions={isAll ? (compared === 'these' && isOfNow ? questions : undefined) : NONE}
          decisions={decisions}
        />
      ) : (
        <PaperBatch rows={view} />
      )}
    </>
  );
}
