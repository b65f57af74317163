/** The list on paper: what a clerk brings to the counter. Boxes are drawn with borders: they print without backgrounds. */
import { useAfterPaint } from '../drawing/after-paint.ts';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { numberPrefix, positionOf, type Sheet, type SheetContent, type SheetRow } from './sheet.ts';

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

function RowsTable({ rows }: Pick<Sheet, 'rows'>) {
  return (
    <table class="sheet__table">
      <thead>
        <tr>
          {['已备', '材料及应含内容', '状态', '依据', '备注'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <RowView key={row.key} row={row} rows={rows} />
        ))}
      </tbody>
    </table>
  );
}

interface PrintSheetProps {
  readonly sheet: Sheet;
}

const Paper = drawnOnce(({ sheet }: PrintSheetProps) => {
  const pairs = [...sheet.heading, ...sheet.facts];
  return (
    <section class="sheet print-only">
      <h2>{sheet.title}</h2>
      <dl class="sheet__heading">
        {pairs.map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {sheet.remarks.map((remark) => (
        <p key={remark} class="sheet__remark">
          {remark}
        </p>
      ))}
      {sheet.rows.length > 0 && <RowsTable rows={sheet.rows} />}
      {sheet.doubts.length > 0 && (
        <section class="sheet__doubts">
          <h3>待确认</h3>
          <ul>
            {sheet.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="sheet__signature">
        <span>填表人：</span>
        <span>日期：</span>
      </p>
      <Disclaimers />
    </section>
  );
});

export function PrintSheet({ sheet }: PrintSheetProps) {
  return <Paper sheet={useAfterPaint(sheet)} />;
}
