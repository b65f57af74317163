/** The route on paper: two pages to take along and tick. Drawn when a print begins. */
import { useContext } from 'preact/hooks';
import { STATUS_LABELS } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Listed, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePaper, type Reopening, type Ways } from '../sheet/Reopening.tsx';
import { routeSheetOf, type Planned, type RouteStage } from './sheet.ts';

const HEADS = ['已办', '事项', '谁办 → 向谁', '依据', '日期'];

function StageRows({ stage: { title, rows } }: { readonly stage: RouteStage }) {
  return (
    <tbody>
      <tr class="sheet__group">
        <th colSpan={HEADS.length} scope="rowgroup">
          {title}
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <span class="box">{row.isDone ? '✓' : ''}</span>
          </td>
          <td>
            {row.title}
            {row.status !== STATUS_LABELS.required && <strong>（{row.status}）</strong>}
          </td>
          <td>{row.actors}</td>
          <td>{row.places}</td>
          <td />
        </tr>
      ))}
    </tbody>
  );
}

function Printed({ ways, ...planned }: Planned & { readonly ways: Ways }) {
  const sheet = routeSheetOf(planned, useContext(Surroundings));
  return (
    <Paper sheet={sheet} ways={ways} class="sheet--route">
      <ul class="sheet__verdict">
        {sheet.verdict.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Listed title="按这些回答" lines={sheet.answers.map(([label, words]) => `${label}：${words}`)} />
      <Remarks remarks={sheet.remarks} />
      {sheet.stages.length > 0 && (
        <PaperTable heads={HEADS}>
          {sheet.stages.map((stage) => (
            <StageRows key={stage.title} stage={stage} />
          ))}
        </PaperTable>
      )}
      <Listed title={STATUS_LABELS['not-required']} lines={sheet.excused} />
      <Listed title="期限" lines={sheet.due} />
      <Listed title="始终禁止" lines={sheet.prohibitions} />
      <Listed title="不按规定办理的后果" lines={sheet.consequences === '' ? [] : [`见${sheet.consequences}`]} />
      {sheet.quoted.length > 0 && <h3>依据原文</h3>}
      {sheet.quoted.map(({ id, title, lines }) => (
        <section key={id} class="sheet__quoted">
          <h4>{title}</h4>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Paper>
  );
}

interface RoutePaperProps extends Planned {
  readonly reopening: Reopening | undefined;
}

export function RoutePaper({ reopening, ...planned }: RoutePaperProps) {
  const { isPrinting, ...ways } = usePaper(reopening);
  return isPrinting ? <Printed {...planned} ways={ways} /> : null;
}
