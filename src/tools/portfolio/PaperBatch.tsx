/** A sheet for each project: what is decided, who has to do what, what is not answered, what is to be asked. Drawn when a print begins. */
import { useContext, useMemo } from 'preact/hooks';
import { queryOf } from '../facts/address.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Listed, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePaper, type Reopening, type Ways } from '../sheet/Reopening.tsx';
import { shownRows, type ShownRow } from './filter.ts';
import { projectPaperOf, type PaperAct } from './paper.ts';
import type { PaperBatchProps } from './views.ts';

const HEADS = ['阶段', '谁', '要办的', '依据'];

function ActRow({ act, isFirst }: { readonly act: PaperAct; readonly isFirst: boolean }) {
  return (
    <tr>
      <td>{isFirst && act.stage}</td>
      <td>{act.own ? <strong>{act.actor}</strong> : act.actor}</td>
      <td>{act.steps}</td>
      <td>{act.places}</td>
    </tr>
  );
}

/** The project's route, opened again by its sheet. */
const reopeningOf = ({ project: { facts } }: ShownRow): Reopening => {
  const query = queryOf({ facts, readings: {}, list: undefined });
  return { path: 'tools/route/', query: query === '' ? undefined : query, comesBack: '可打开这个项目的审批路径' };
};

function Sheet({ row, code }: { readonly row: ShownRow } & Pick<Ways, 'code'>) {
  const speaking = useContext(Surroundings);
  const { heading, verdict, answers, remarks, open, acts, doubts } = projectPaperOf(row, speaking);
  return (
    <Paper
      sheet={{ title: '项目初筛（自查用）', heading, doubts }}
      ways={{ reopening: reopeningOf(row), code }}
      class="sheet--project"
    >
      <ul class="sheet__verdict">
        {verdict.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Listed title="按这些回答" lines={answers} />
      <Listed title="还要答" lines={open === '' ? [] : [open]} />
      <Remarks remarks={remarks} />
      {acts.length > 0 && (
        <PaperTable heads={HEADS}>
          <tbody>
            {acts.map((act, at) => (
              <ActRow key={at} act={act} isFirst={acts[at - 1]?.stage !== act.stage} />
            ))}
          </tbody>
        </PaperTable>
      )}
    </Paper>
  );
}

export function PaperBatch({ rows }: PaperBatchProps) {
  const shown = useMemo(() => shownRows(rows), [rows]);
  // Whichever has an address asks for what draws the codes of all.
  const any = useMemo(() => shown.map(reopeningOf).find(({ query }) => query !== undefined), [shown]);
  const { isPrinting, code } = usePaper(any);
  if (!isPrinting) return null;
  return (
    <>
      {shown.map((row) => (
        <Sheet key={row.id} row={row} code={code} />
      ))}
    </>
  );
}
