/** The list as a table of which only the rows in view are drawn; a row opens in place. */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FACT_LABELS, formatWan, sayAnswer, sayFacts } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { useSteady } from '../drawing/use-steady.ts';
import type { ShownRow } from './filter.ts';
import type { Row } from './list.ts';
import { RowEditor } from './RowEditor.tsx';
import { nameOf, unitOf } from './splits.ts';
import { suggestionsOf } from './suggested.ts';
import type { Editing } from './use-list.ts';
import { useVirtual } from './use-virtual.ts';

const HEADS = ['项目', '单位', '总投资（万元）', '哪一档', '谁来定', '还没有回答', '要留意'] as const;

interface RowProps {
  readonly row: Row;
  readonly judged: ShownRow;
  readonly place: number;
  readonly isOpen: boolean;
  readonly editing: Editing;
  readonly onToggle: (id: string) => void;
}

/** What asks for a second look, a few words each. */
function cautionsOf({ project: { facts }, screening }: ShownRow): string[] {
  const { standing, doubts, remarks, dropped } = screening;
  const obstacles = sayAnswer(facts, 'obstacles');
  return [
    ...(standing.kind === 'not-supported-in-principle' ? [`${FACT_LABELS.obstacles}：${obstacles ?? ''}`] : []),
    ...(doubts.length > 0 ? [`${String(doubts.length)} 处口径待确认`] : []),
    ...(remarks.length + dropped.length > 0 ? [`${String(remarks.length + dropped.length)} 处答案要核对`] : []),
  ];
}

const SOME = 2;

function Open({ screening: { open, decisive } }: ShownRow) {
  if (decisive === undefined) return <span class="plan__settled">都答了</span>;
  const others = open.filter((fact) => fact !== decisive.fact);
  return (
    <>
      先答<strong>{FACT_LABELS[decisive.fact]}</strong>
      {others.length > 0 && (
        <span class="plan__more">
          另有{sayFacts(others.slice(0, SOME))}
          {others.length > SOME && `等 ${String(others.length)} 项`}
        </span>
      )}
    </>
  );
}

function Cells({ judged }: Pick<RowProps, 'judged'>) {
  const { project, screening } = judged;
  const { total } = project.facts;
  const cautions = cautionsOf(judged);
  return (
    <>
      <td role="cell" data-label={HEADS[1]}>
        {unitOf(project)}
      </td>
      <td role="cell" data-label="总投资" class="plan__amount">
        {total === undefined ? '没有写' : formatWan(total)}
        {total !== undefined && <span class="plan__unit"> 万元</span>}
      </td>
      <td role="cell" data-label={HEADS[3]}>
        {screening.tier.words}
      </td>
      <td role="cell" data-label={HEADS[4]}>
        {screening.decider.words}
      </td>
      <td role="cell" data-label={HEADS[5]}>
        <div>
          <Open {...judged} />
        </div>
      </td>
      <td role="cell" data-label={HEADS[6]}>
        <div>{cautions.length === 0 ? '—' : cautions.map((words) => <p key={words}>{words}</p>)}</div>
      </td>
    </>
  );
}

const PlanRow = drawnOnce(({ row, judged, place, isOpen, editing, onToggle }: RowProps) => {
  const suggestions = suggestionsOf(row).length;
  const toggle = () => {
    onToggle(row.id);
  };
  return (
    <>
      <tr role="row" aria-rowindex={place + 2} class={isOpen ? 'plan__row plan__row--open' : 'plan__row'}>
        <th role="rowheader" scope="row">
          <button type="button" class="link-button plan__open" aria-expanded={isOpen} onClick={toggle}>
            {nameOf(row)}
          </button>
          {row.year !== undefined && <span class="plan__more">{row.year} 年</span>}
          {suggestions > 0 && <span class="plan__more">名称提示了 {suggestions} 项</span>}
        </th>
        <Cells judged={judged} />
      </tr>
      {isOpen && (
        <tr role="row" aria-rowindex={place + 2}>
          <td role="cell" colSpan={HEADS.length} class="plan__editor">
            <RowEditor row={row} judged={judged} editing={editing} close={toggle} />
          </td>
        </tr>
      )}
    </>
  );
});

/** To be brought into view; another object each time that it is asked for. */
export interface Wanted {
  readonly id: string;
}

interface PlanProps {
  readonly rows: readonly ShownRow[];
  /** As they are kept, by their ids. */
  readonly kept: ReadonlyMap<string, Row>;
  readonly open: string | undefined;
  readonly wanted: Wanted | undefined;
  readonly editing: Editing;
  readonly onOpen: (id: string | undefined) => void;
}

/** As a row stands before it was drawn: beside each other, and as a card. */
const USUAL_PX = { wide: 100, narrow: 330 } as const;

/** With the arrows from row to row. */
const STEPS: Readonly<Record<string, (place: number, count: number) => number>> = {
  ArrowDown: (place) => place + 1,
  ArrowUp: (place) => place - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

function PlanDrawn({ rows, kept, open, wanted, editing, onOpen }: PlanProps) {
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState('');
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const usual = useMemo(() => (window.innerWidth < 768 ? USUAL_PX.narrow : USUAL_PX.wide), []);
  const { drawn, gaps, goTo } = useVirtual(ids, { list, stay: [open ?? '', focused], usual });
  const focusRow = (place: number) => {
    goTo(place, (member) => {
      // The line of the row: an open one is longer than the window.
      const line = member.querySelector<HTMLElement>('.plan__open');
      line?.focus();
      line?.scrollIntoView({ block: 'center' });
    });
  };
  useEffect(() => {
    if (wanted !== undefined) focusRow(ids.indexOf(wanted.id));
  }, [wanted]);
  const onToggle = useSteady((id: string) => {
    onOpen(open === id ? undefined : id);
    const button = list.current?.querySelector<HTMLElement>(`[data-member="${id}"] .plan__open`);
    if (open === id) button?.focus();
  });
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const { target } = event;
    if (step === undefined || !(target instanceof HTMLElement) || !target.matches('.plan__open')) return;
    const id = target.closest<HTMLElement>('[data-member]')?.dataset['member'] ?? '';
    event.preventDefault();
    focusRow(step(ids.indexOf(id), ids.length));
  };
  const gapBefore = (place: number) => {
    const gap = gaps.find(({ before }) => before === place);
    return gap === undefined ? null : (
      <tbody key={`gap ${String(place)}`} class="plan__gap" aria-hidden="true">
        <tr>
          <td colSpan={HEADS.length} style={{ height: `${String(gap.height)}px` }} />
        </tr>
      </tbody>
    );
  };
  return (
    <div
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        const member = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-member]') : null;
        setFocused(member?.dataset['member'] ?? '');
      }}
    >
      <table class="plan" role="table" aria-rowcount={rows.length + 1} aria-label="项目清单">
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {HEADS.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {drawn.flatMap((place) => {
          const judged = rows[place];
          const row = judged && kept.get(judged.id);
          if (judged === undefined || row === undefined) return [];
          const { id } = judged;
          return [
            gapBefore(place),
            <tbody key={id} role="rowgroup" data-member={id}>
              <PlanRow {...{ row, judged, place, editing, onToggle }} isOpen={open === id} />
            </tbody>,
          ];
        })}
        {gapBefore(rows.length)}
      </table>
    </div>
  );
}

export const Plan = drawnOnce(PlanDrawn);
