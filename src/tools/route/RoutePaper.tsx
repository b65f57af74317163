/** The route on paper: two pages to take along and tick. Drawn when a print begins. */
import { useContext } from 'preact/hooks';
import { STATUS_LABELS } from '../../core/index.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Pairs, Paper, PaperTable, Remarks } from '../sheet/Paper.tsx';
import { usePrinting } from '../sheet/use-printing.ts';
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

function Listed({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <p class="sheet__listed">
      <strong>{title}：</strong>
      {lines.join('；')}。
    </p>
  );
}

function Printed(planned: Planned) {
  const sheet = routeSheetOf(planned, useContext(Surroundings));
  return (
    <Paper sheet={sheet} class="sheet--route">
      <Pairs class="sheet__heading" pairs={sheet.heading} />
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

export function RoutePaper(planned: Planned) {
  return usePrinting() ? <Printed {...planned} /> : null;
}
