/** The list on paper: what a clerk brings to the counter. Boxes are drawn with borders: they print without backgrounds. Drawn when a print begins. */
import { useContext } from 'preact/hooks';
import { MATERIAL_STATUS_LABELS } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { Project } from '../projects/projects.ts';
import { Listed as ListedLine, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePaper, type Reopening, type Ways } from '../sheet/Reopening.tsx';
import { numberPrefix, positionOf, sheetOf, type Listed, type SheetContent, type SheetRow } from './sheet.ts';

function Box({ done }: { readonly done: boolean }) {
  return <span class="box">{done ? '✓' : ''}</span>;
}

function ContentLine({ content }: { readonly content: SheetContent }) {
  return (
    <li>
      <Box done={content.done} />
      {content.words}
      {content.open && '（视情形）'}
    </li>
  );
}

function RowView({ row, rows }: { readonly row: SheetRow; readonly rows: readonly SheetRow[] }) {
  const { number, of } = positionOf(rows, row);
  const { note, person, date, done } = row.mark;
  return (
    <tr class={`sheet__row sheet__row--${row.kind}`}>
      <td>
        <Box done={done === true} />
        {numberPrefix(row)}
        {number}/{of}
      </td>
      <td>
        <p class="sheet__title">
          {row.title}
          {row.status !== MATERIAL_STATUS_LABELS.required && `（${row.status}）`}
          {row.group !== '' && <span class="sheet__small">{row.group}</span>}
        </p>
        {row.contents.length > 0 && (
          <ul class="sheet__contents">
            {row.contents.map((content) => (
              <ContentLine key={content.key} content={content} />
            ))}
          </ul>
        )}
        {row.reasons.map((reason) => (
          <p key={reason} class="sheet__small">
            {reason}
          </p>
        ))}
      </td>
      <td>{row.briefPlaces}</td>
      <td>
        {note !== undefined && <p>{note}</p>}
        {person !== undefined && <p>负责人：{person}</p>}
        {date !== undefined && <p>日期：{date}</p>}
      </td>
    </tr>
  );
}

const HEADS = ['已备', '材料及应含内容', '依据', '备注'];

interface PrintSheetProps {
  readonly listed: Listed;
  readonly project: Project | undefined;
  readonly reopening: Reopening | undefined;
}

function Printed({ listed, project, ways }: Omit<PrintSheetProps, 'reopening'> & { readonly ways: Ways }) {
  const sheet = sheetOf(listed, project, useContext(Surroundings));
  return (
    <Paper sheet={sheet} ways={ways} class="sheet--papers">
      <ListedLine title="按这些回答" lines={sheet.answers.map(([label, words]) => `${label}：${words}`)} />
      <ListedLine title="已办的步骤" lines={sheet.doneSteps} />
      <Remarks remarks={sheet.remarks} />
      {sheet.rows.length > 0 && (
        <PaperTable heads={HEADS}>
          <tbody>
            {sheet.rows.map((row) => (
              <RowView key={row.key} row={row} rows={sheet.rows} />
            ))}
          </tbody>
        </PaperTable>
      )}
    </Paper>
  );
}

export function PrintSheet({ listed, project, reopening }: PrintSheetProps) {
  const { isPrinting, ...ways } = usePaper(reopening);
  return isPrinting ? <Printed listed={listed} project={project} ways={ways} /> : null;
}
