/** What the list comes to: how many, how much, by what; each number shows its rows in the table. */
import { useMemo } from 'preact/hooks';
import { FACT_LABELS, formatWan, QUESTIONS, sayAmount, type FactKey, type Summary as Sums } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { PlaceLinks } from '../law/Law.tsx';
import { cautionsOf, SECRECY_CITES, tablesOf, type TallyLine, type TallyTable } from './tallies.ts';
import type { ListFilter, SummaryProps } from './views.ts';

interface CountProps {
  readonly count: number;
  /** What is counted, for those who do not see the row. */
  readonly of: string;
  readonly filter: ListFilter;
  readonly onFilter: SummaryProps['onFilter'];
}

/** The number, as a button where there is something to show. */
function Count({ count, of, filter, onFilter }: CountProps) {
  if (count === 0) return <>0</>;
  return (
    <button
      type="button"
      class="link-button tally__count"
      onClick={() => {
        onFilter(filter);
      }}
    >
      {count}
      <span class="visually-hidden"> 个，只看这些：{of}</span>
    </button>
  );
}

type OnFilter = Pick<SummaryProps, 'onFilter'>;

function Line({ line, onFilter }: OnFilter & { readonly line: TallyLine }) {
  const { label, tally, cites, filter, note } = line;
  const missing = tally.withoutAmount > 0 ? [`${String(tally.withoutAmount)} 个没有写总投资`] : [];
  const said = [...(note === undefined ? [] : [note]), ...missing].join('；');
  return (
    <tr>
      <th scope="row">
        {label}
        {said !== '' && <span class="tally__note">{said}</span>}
        {cites.length > 0 && <PlaceLinks cites={cites} />}
      </th>
      <td>
        <Count count={tally.count} of={label} filter={filter} onFilter={onFilter} />
      </td>
      <td>{formatWan(tally.sum)}</td>
    </tr>
  );
}

function Lines({ table: { lines, parts }, onFilter }: OnFilter & { readonly table: TallyTable }) {
  return (
    <tbody>
      {lines.flatMap((line, at) => {
        const part = parts?.get(at);
        return [
          ...(part === undefined
            ? []
            : [
                <tr key={part} class="tally__part">
                  <th scope="colgroup" colSpan={3}>
                    {part}
                  </th>
                </tr>,
              ]),
          <Line key={at} line={line} onFilter={onFilter} />,
        ];
      })}
    </tbody>
  );
}

interface TableProps extends OnFilter {
  readonly table: TallyTable;
  /** Where the line that unfolds it says its title already. */
  readonly isTitled?: true;
}

function Table({ table, isTitled, onFilter }: TableProps) {
  return (
    <table class="tally" {...(isTitled && { 'aria-label': table.title })}>
      {isTitled === undefined && <caption>{table.title}</caption>}
      <thead>
        <tr>
          <th scope="col">
            <span class="visually-hidden">{table.title}</span>
          </th>
          <th scope="col">个数</th>
          <th scope="col">万元</th>
        </tr>
      </thead>
      <Lines table={table} onFilter={onFilter} />
    </table>
  );
}

/** Long ones are folded to a line. */
const FOLDED: ReadonlySet<TallyTable['id']> = new Set(['units', 'acts']);

function FoldedTable({ table, onFilter }: OnFilter & { readonly table: TallyTable }) {
  return (
    <details class="tally__more">
      <summary>
        {table.title}（{table.lines.length} 行）
      </summary>
      <Table table={table} onFilter={onFilter} isTitled />
    </details>
  );
}

const groundsOf = (fact: FactKey) => QUESTIONS.find((question) => question.fact === fact)?.cites ?? [];

/** What is not answered, and the answer of each project that settles most. */
function Open({ open: { count, decisive }, onFilter }: OnFilter & Pick<Sums, 'open'>) {
  if (count === 0) return <p>每个项目要答的都答了。</p>;
  return (
    <div class="tally__open">
      <p>
        还有要答的：
        <Count count={count} of="还有要答的" filter={{ open: 'any' }} onFilter={onFilter} />{' '}
        个。先答哪一项，能定下来的最多：
      </p>
      <ul>
        {decisive.map(({ fact, count: rows }) => (
          <li key={fact}>
            {FACT_LABELS[fact]}：
            <Count count={rows} of={`先答${FACT_LABELS[fact]}`} filter={{ open: fact }} onFilter={onFilter} /> 个{' '}
            <PlaceLinks cites={groundsOf(fact)} />
          </li>
        ))}
      </ul>
    </div>
  );
}

export const Summary = drawnOnce(({ summary, onFilter }: SummaryProps) => {
  const tables = useMemo(() => tablesOf(summary), [summary]);
  const { all, refused } = summary;
  return (
    <section class="tallies no-print" aria-labelledby="tallies-title">
      <h2 id="tallies-title">合计</h2>
      <p class="tallies__all">
        <Count count={all.count} of="全部" filter={{}} onFilter={onFilter} /> 个项目，总投资 {sayAmount(all.sum)}。
      </p>
      {cautionsOf(summary).map((words) => (
        <p key={words} class="tally__note">
          {words}
        </p>
      ))}
      {refused > 0 && <PlaceLinks cites={SECRECY_CITES} />}
      <p class="tally__note">点个数，下面的表只列这些项目。</p>
      <div class="tallies__tables">
        {tables
          .filter(({ id }) => !FOLDED.has(id))
          .map((table) => (
            <Table key={table.id} table={table} onFilter={onFilter} />
          ))}
        <Open open={summary.open} onFilter={onFilter} />
      </div>
      {tables
        .filter(({ id }) => FOLDED.has(id))
        .map((table) => (
          <FoldedTable key={table.id} table={table} onFilter={onFilter} />
        ))}
    </section>
  );
});
