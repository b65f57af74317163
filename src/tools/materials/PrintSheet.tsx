/** The list on paper: what a clerk brings to the counter. Boxes are drawn with borders: they print without backgrounds. */
import { useAfterPaint } from '../drawing/after-paint.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Pairs, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { numberPrefix, positionOf, type MaterialsSheet, type SheetContent, type SheetRow } from './sheet.ts';

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
        <span class="sheet__count">
          {numberPrefix(row)}第 {number} 项，共 {of} 项
        </span>
      </td>
      <td>
        <p class="sheet__title">{row.title}</p>
        {row.group !== '' && <p class="sheet__small">{row.group}</p>}
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
      <td>{row.status}</td>
      <td>{row.places}</td>
      <td>
        {note !== undefined && <p>{note}</p>}
        {person !== undefined && <p>负责人：{person}</p>}
        {date !== undefined && <p>日期：{date}</p>}
      </td>
    </tr>
  );
}

const HEADS = ['已备', '材料及应含内容', '状态', '依据', '备注'];

interface PrintSheetProps {
  readonly sheet: MaterialsSheet;
}

const Printed = drawnOnce(({ sheet }: PrintSheetProps) => (
  <Paper sheet={sheet}>
    <Pairs class="sheet__heading" pairs={sheet.above} />
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
));

export function PrintSheet({ sheet }: PrintSheetProps) {
  return <Printed sheet={useAfterPaint(sheet)} />;
}
