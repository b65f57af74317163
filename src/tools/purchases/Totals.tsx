/** What the lines add up to, whether the doubtful ones matter, and the way on to the route. */
import { useContext } from 'preact/hooks';
import { formatWan, writeAnswers, type ExclusionReport, type Yuan } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { Quotes } from '../law/Law.tsx';
import { useSame } from '../drawing/same.ts';
import { Surroundings } from '../page/surroundings.ts';
import { cautionsOf, isTierInDoubt, tierWords, totalsOf } from './sums.ts';

interface TotalsProps {
  readonly report: ExclusionReport;
}

/** The route of a project of this sum; nothing else is answered. None without a sum. */
function RouteLink({ total, words }: { readonly total: Yuan; readonly words: string }) {
  const { base } = useContext(Surroundings);
  if (total === 0) return null;
  const query = new URLSearchParams(writeAnswers({ total })).toString();
  return (
    <a class="button" href={`${base}tools/route/?${query}`}>
      {words}查审批路径（{formatWan(total)} 万元）
    </a>
  );
}

function TierDoubt({ report }: TotalsProps) {
  const { differ, crossed, cites, interpretations } = report.tiers;
  const quoted = useSame([...crossed.map(({ cite }) => cite), ...cites]);
  return (
    <section class="totals__doubt">
      <p>
        <strong>待确认的行算不算，要走的程序{differ ? '不一样' : '可能不一样'}：</strong>
      </p>
      <ul>
        {tierWords(report).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <Quotes cites={quoted} />
      {interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </section>
  );
}

export function Totals({ report }: TotalsProps) {
  const isDoubtful = isTierInDoubt(report);
  const { counted, withDoubtful } = report.tiers;
  return (
    <section class="totals" aria-labelledby="totals-title">
      <h2 id="totals-title">合计</h2>
      <dl class="answers">
        {totalsOf(report).map(([label, words]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {cautionsOf(report).map((words) => (
        <p key={words}>{words}</p>
      ))}
      {isDoubtful && <TierDoubt report={report} />}
      <p class="actions">
        <RouteLink total={counted.total} words="按计入金额" />
        {isDoubtful && <RouteLink total={withDoubtful.total} words="连待确认的一起" />}
      </p>
    </section>
  );
}

/** The three sums in one line, for the bar that stays in view. */
export function summaryOf({ totals: { counted, excluded, toConfirm } }: ExclusionReport): string {
  const said = (label: string, amount: Yuan) => `${label} ${formatWan(amount)}`;
  return `${[said('计入', counted), said('不计入', excluded), said('待确认', toConfirm)].join(' · ')} 万元`;
}
