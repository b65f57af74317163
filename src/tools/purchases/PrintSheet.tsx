/** The list on paper, with the words that decide each line. */
import { useMemo } from 'preact/hooks';
import { useDrawings } from '../drawing/use-drawings.ts';
import { useSlices } from '../drawing/use-slices.ts';
import { Pairs, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import type { Sheet } from '../sheet/sheet.ts';
import { groundsOf, sayRows, type SheetGround, type SheetRow } from './sheet.ts';

interface RowProps {
  readonly row: SheetRow;
  readonly index: number;
  readonly count: number;
  /** Which of the reasons beneath the table, from 1. */
  readonly ground: number;
}

/** One line of paper, as long as the name lets it. */
function Row({ row, index, count, ground }: RowProps) {
  return (
    <tr>
      <td>
        {index + 1}/{count}
      </td>
      <td>{row.name}</td>
      <td class="sheet__amount">{row.amount}</td>
      <td>{row.result}</td>
      <td>见理由 {ground}</td>
    </tr>
  );
}

function Ground({ ground, number }: { readonly ground: SheetGround; readonly number: number }) {
  return (
    <li>
      <p>
        <strong>理由 {number}</strong>（第 {sayRows(ground.rows)} 项）：{ground.reasons.join('')}
      </p>
      <p class="sheet__small">{ground.quotes.join('；')}</p>
      {ground.open.map((words) => (
        <p key={words}>还差：{words}</p>
      ))}
    </li>
  );
}

const nobodyLooks = () => () => false;

/** Nobody looks at them before they are printed: drawn in slices, and all of them when printing begins. */
function Rows({ rows, grounds }: Pick<Sheet<SheetRow>, 'rows'> & { readonly grounds: readonly SheetGround[] }) {
  const members = useMemo(() => {
    const groundOf = new Map(
      grounds.flatMap(({ rows: numbers }, at) => numbers.map((number) => [number, at + 1] as const)),
    );
    return new Map(
      rows.map((row, index) => [
        String(index),
        { row, index, count: rows.length, ground: groundOf.get(index + 1) ?? 0 },
      ]),
    );
  }, [rows, grounds]);
  const turns = useSlices(members, { slice: 30, look: nobodyLooks });
  const drawing = useDrawings((row: RowProps) => <Row key={row.index} {...row} />);
  return <tbody>{Array.from(turns.values(), ({ drawn }) => drawn && drawing(drawn))}</tbody>;
}

const HEADS = ['序号', '名称', '金额\n（万元）', '结果', '理由与依据'];

export function PrintSheet({ sheet }: { readonly sheet: Sheet<SheetRow> }) {
  const grounds = useMemo(() => groundsOf(sheet.rows), [sheet.rows]);
  return (
    <Paper sheet={sheet} class="sheet--exclusions">
      <PaperTable heads={HEADS}>
        <Rows rows={sheet.rows} grounds={grounds} />
      </PaperTable>
      <section class="sheet__grounds">
        <h3>理由与依据</h3>
        <ol>
          {grounds.map((ground, index) => (
            <Ground key={index} ground={ground} number={index + 1} />
          ))}
        </ol>
      </section>
      <Pairs class="sheet__totals" pairs={sheet.sums} />
      <Remarks remarks={sheet.remarks} />
    </Paper>
  );
}
