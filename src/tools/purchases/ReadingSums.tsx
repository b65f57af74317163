/** What the readings of the doubts that lines turn on make of the whole list: its sums, worked out when it is unfolded. */
import { useContext, useMemo, useState } from 'preact/hooks';
import { DOUBTS, readingIds, SUM_TIER_LABELS, type Slug } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { answerOf, sayReading } from '../law/readings.ts';
import { Trying } from '../law/trial.ts';
import { PURCHASE_DOUBTS, reportUnder } from './check.ts';
import { totalsOf } from './sums.ts';
import type { ListReport } from './use-list-link.ts';

interface DoubtSumsProps {
  readonly slug: Slug;
  readonly now: ListReport;
}

function Sums({ slug, now }: DoubtSumsProps) {
  const trial = useContext(Trying);
  const under = useMemo(
    () => readingIds(slug).map((reading) => ({ reading, report: reportUnder(now.list, now.report, slug, reading) })),
    [slug, now],
  );
  const tried = trial?.readings[slug];
  return (
    <ul>
      {under.map(({ reading, report }) => (
        <li key={reading}>
          <p>
            <strong>按{sayReading(slug, reading)}</strong>
            {tried === undefined && reading === DOUBTS[slug].taken && '：没有答复以前，先这样准备'}
          </p>
          <dl class="answers">
            {totalsOf(report).map(([label, words]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
          <p>计入的这些：{SUM_TIER_LABELS[report.tiers.counted.tier]}。</p>
          {tried !== reading && (
            <button
              type="button"
              class="button"
              aria-label={`先按这种读法看：${sayReading(slug, reading)}`}
              onClick={() => {
                trial?.read(slug, reading);
              }}
            >
              先按这种读法看
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function DoubtSums({ slug, now }: DoubtSumsProps) {
  const [isOpen, setOpen] = useState(false);
  const count = now.report.lines.filter(({ readings }) => readings.some((effect) => effect.slug === slug)).length;
  if (count === 0 || answerOf(slug) !== undefined) return null;
  return (
    <section class="compare" id={`sums-${slug}`}>
      <p>有 {count} 行要看这一处口径：</p>
      <DoubtLine slug={slug} />
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>两种读法对这份清单有什么不同</summary>
        {isOpen && <Sums slug={slug} now={now} />}
      </details>
    </section>
  );
}

export function ReadingSums({ now }: { readonly now: ListReport }) {
  return (
    <>
      {PURCHASE_DOUBTS.map((slug) => (
        <DoubtSums key={slug} slug={slug} now={now} />
      ))}
    </>
  );
}
