/** The list on paper, with the words that decide each line. */
import { useContext } from 'preact/hooks';
import { Surroundings } from '../page/surroundings.ts';
import { Pairs, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePaper, type Reopening, type Ways } from '../sheet/Reopening.tsx';
import { groundsOf, sayRows, sheetOf, type SheetGiven, type SheetGround, type SheetRow } from './sheet.ts';

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

/** Which of the grounds each row has, both from 1. */
const numbered = (grounds: readonly SheetGround[]): ReadonlyMap<number, number> =>
  new Map(grounds.flatMap(({ rows }, at) => rows.map((row) => [row, at + 1] as const)));

const HEADS = ['序号', '名称', '金额\n（万元）', '结果', '理由与依据'];

interface PrintSheetProps {
  readonly given: SheetGiven;
  readonly reopening: Reopening;
}

function Printed({ given, ways }: Omit<PrintSheetProps, 'reopening'> & { readonly ways: Ways }) {
  const sheet = sheetOf(given, useContext(Surroundings));
  const grounds = groundsOf(sheet.rows);
  const groundOf = numbered(grounds);
  return (
    <Paper sheet={sheet} ways={ways} class="sheet--exclusions">
      <PaperTable heads={HEADS}>
        <tbody>
          {sheet.rows.map((row, index) => (
            <Row key={index} row={row} index={index} count={sheet.rows.length} ground={groundOf.get(index + 1) ?? 0} />
          ))}
        </tbody>
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

/** Drawn when a print begins. */
export function PrintSheet({ given, reopening }: PrintSheetProps) {
  const { isPrinting, ...ways } = usePaper(reopening);
  return isPrinting ? <Printed given={given} ways={ways} /> : null;
}
