/** 项目清单初筛: the list, ways to fill it, and what becomes of it. Fetched at once, after the page. */
import { useContext, useRef, useState } from 'preact/hooks';
import { useLater } from '../drawing/use-later.ts';
import { freshId } from '../keeping/identity.ts';
import { TROUBLE_WORDS } from '../keeping/use-kept.ts';
import { Coming } from '../page/Coming.tsx';
import { lazily } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { Give } from './Give.tsx';
import { Keep } from './Keep.tsx';
import { newRow, type ProjectList } from './list.ts';
import { useList, type ListControl } from './use-list.ts';

/** The rules, and all that shows what they say. */
const loadListed = () => import('./Listed.tsx');
const fetchOpening = lazily(() => import('./opening.tsx'));

/** Sums are worked out with the results: reading all facts here would hold the page up. */
const sumsOf = ({ rows }: ProjectList): string => (rows.length === 0 ? '清单是空的' : `${String(rows.length)} 个项目`);

/** What stays in view while the list is long: how many there are, and the way back. */
function Bar({ control }: { readonly control: ListControl }) {
  return (
    <div class="bar no-print">
      <p class="bar__sums">{sumsOf(control.list)}</p>
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

export function Whole() {
  const tool = useRef<HTMLDivElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  const { version } = useContext(Surroundings);
  const control = useList();
  const [open, setOpen] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly id: string }>();
  const { list, editing, trouble } = control;
  const isListed = list.rows.length > 0;
  const { part, failed } = useLater(tool, loadListed, { wanted: isListed, from: 'first-move' });
  const bringForth = (id: string) => {
    setOpen(id);
    setWanted({ id });
  };
  const openKept = async (file: File) =>
    (await fetchOpening()).openList(file, {
      show: (opened) => {
        editing.change(() => opened);
      },
      rules: version,
      onShow: bringForth,
    });
  return (
    <div class="exclusions portfolio" ref={tool}>
      <div class="no-print">
        {trouble !== undefined && (
          <p class="notice-line" role="alert">
            {TROUBLE_WORDS[trouble]}
          </p>
        )}
        <Give
          list={list}
          editing={editing}
          open={openKept}
          focusSaid={() => said.current?.focus()}
          onNewRow={() => {
            const id = freshId();
            editing.change((all) => ({ ...all, rows: [...all.rows, newRow(id)] }));
            bringForth(id);
          }}
        />
        <p class="said" role="status" tabIndex={-1} ref={said}>
          {control.said}
        </p>
        {failed && (
          <p class="notice-line" role="alert">
            结果没有取到。请检查网络，再刷新本页。
          </p>
        )}
        {isListed && part === undefined && !failed && <Coming what="清单的结果" />}
      </div>
      {isListed && part && (
        <part.Listed control={control} open={open} onOpen={setOpen} wanted={wanted} onWanted={bringForth} />
      )}
      <div class="no-print">
        <Keep list={list} editing={editing} open={openKept} />
        <Disclaimers />
      </div>
      <Bar control={control} />
    </div>
  );
}
