/** The list on paper, with the words that decide each line. */
import { useMemo } from 'preact/hooks';
import { Disclaimers } from '../parts/Disclaimers.tsx';
import { useDrawings } from '../parts/use-drawings.ts';
import { useSlices } from '../parts/use-slices.ts';
import type { Sheet, SheetRow } from './sheet.ts';

interface RowProps {
  readonly row: SheetRow;
  readonly index: number;
  readonly count: number;
}

function Row({ row, index, count }: RowProps) {
  return (
    <tr>
      <td>
        <span class="sheet__count">
          第 {index + 1} 项，共 {count} 项
        </span>
      </td>
      <td>{row.name}</td>
      <td class="sheet__amount">{row.amount}</td>
      <td>{row.result}</td>
      <td>
        {row.reasons.map((words) => (
          <p key={words}>{words}</p>
        ))}
        <p class="sheet__small">{row.quotes.join('；')}</p>
        {row.open.map((words) => (
          <p key={words}>还差：{words}</p>
        ))}
      </td>
    </tr>
  );
}

const nobodyLooks = () => () => false;

/** Nobody looks at them before they are printed: drawn in slices, and all of them when printing begins. */
function Rows({ rows }: Pick<Sheet, 'rows'>) {
  const members = useMemo(
    () => new Map(rows.map((row, index) => [String(index), { row, index, count: rows.length }])),
    [rows],
  );
  const turns = useSlices(members, { slice: 30, look: nobodyLooks });
  const drawing = useDrawings((row: RowProps) => <Row key={row.index} {...row} />);
  return <tbody>{Array.from(turns.values(), ({ drawn }) => drawn && drawing(drawn))}</tbody>;
}

export function PrintSheet({ sheet }: { readonly sheet: Sheet }) {
  return (
    <section class="sheet sheet--exclusions print-only">
      <h2>{sheet.title}</h2>
      <table class="sheet__table">
        <thead>
          <tr>
            {['序号', '名称', '金额\n（万元）', '结果', '理由与依据'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <Rows rows={sheet.rows} />
      </table>
      <dl class="sheet__totals">
        {sheet.totals.map(([label, words]) => (
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
}
