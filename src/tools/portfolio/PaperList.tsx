/** The list on paper: all projects in a table with what they come to, and the questions on splitting. Drawn when a print begins. */
import { useContext } from 'preact/hooks';
import { formatWan } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Listed, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePaper, type Reopening, type Ways } from '../sheet/Reopening.tsx';
import { basisOf } from '../sheet/disclaimers.ts';
import { listPaperOf, type PaperRow, type PaperSplit } from './paper.ts';
import { NOT_AN_ACCUSATION } from './splits.ts';
import type { TallyTable } from './tallies.ts';
import type { PaperListProps } from './views.ts';

const HEADS = [
  '序号',
  '单位',
  '项目',
  '年度',
  '类别',
  '总投资\n（万元）',
  '哪一档',
  '谁来定',
  '依据',
  '还要答',
  '要看的',
];

function Row({ row, number }: { readonly row: PaperRow; readonly number: number }) {
  return (
    <tr>
      <td>{number}</td>
      <td>{row.unit}</td>
      <td>{row.name}</td>
      <td>{row.year}</td>
      <td>{row.category}</td>
      <td class="sheet__amount">{row.amount}</td>
      <td>{row.tier}</td>
      <td>{row.decider}</td>
      <td>{row.places}</td>
      <td>{row.open}</td>
      <td>{row.mind.join('；')}</td>
    </tr>
  );
}

function Totals({ table: { title, lines, parts } }: { readonly table: TallyTable }) {
  return (
    <table class="sheet__table sheet__tally">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">个数</th>
          <th scope="col">万元</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, tally, note }, at) => (
          <tr key={at}>
            <td>
              {parts?.has(at) === true && <strong>{parts.get(at)}　</strong>}
              {label}
              {note !== undefined && `（${note}）`}
            </td>
            <td class="sheet__amount">{tally.count}</td>
            <td class="sheet__amount">{formatWan(tally.sum)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Split({ split: { title, words, rows, reasons, note } }: { readonly split: PaperSplit }) {
  return (
    <li class="sheet__split">
      <p>
        <strong>{title}</strong>。{words}
      </p>
      <Listed title="项目" lines={rows} />
      <Listed title="为什么这样问" lines={reasons} />
      {note !== undefined && (
        <p>
          <strong>记为不是拆分：</strong>
          {note}
        </p>
      )}
    </li>
  );
}

/** Nothing comes back: the list is in this browser alone. Its foot says which rules it was made with. */
const REOPENING: Reopening = { path: 'tools/portfolio/', query: undefined };

function Printed({ ways, ...given }: PaperListProps & { readonly ways: Ways }) {
  const surroundings = useContext(Surroundings);
  const { heading, rows, tables, cautions, splits, doubts } = listPaperOf(given, surroundings);
  return (
    <Paper sheet={{ title: '项目清单初筛（自查用）', heading, doubts }} ways={ways} class="sheet--portfolio">
      <Remarks remarks={[...cautions, `${basisOf(surroundings).join('。')}。`]} />
      <PaperTable heads={HEADS}>
        <tbody>
          {rows.map((row, at) => (
            <Row key={row.id} row={row} number={at + 1} />
          ))}
        </tbody>
      </PaperTable>
      <h3>合计</h3>
      <div class="sheet__tallies">
        {tables.map((table) => (
          <Totals key={table.id} table={table} />
        ))}
      </div>
      {splits.length > 0 && (
        <section>
          <h3>可能的拆分</h3>
          <p class="sheet__small">{NOT_AN_ACCUSATION}</p>
          <ol class="sheet__splits">
            {splits.map((split) => (
              <Split key={split.key} split={split} />
            ))}
          </ol>
        </section>
      )}
    </Paper>
  );
}

export function PaperList(given: PaperListProps) {
  const { isPrinting, ...ways } = usePaper(REOPENING);
  return isPrinting ? <Printed {...given} ways={ways} /> : null;
}
