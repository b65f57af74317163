/** What each other reading of a doubt makes of this project, and trying it. Fetched when it is unfolded. */
import { useContext, useMemo } from 'preact/hooks';
import {
  compareReadings,
  DOUBTS,
  doubtsAbout,
  type Facts,
  type ReadingDifference,
  type Readings,
  type Slug,
} from '../../core/index.ts';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { sayReading } from '../law/readings.ts';
import { ProjectFacts, Trying } from '../law/trial.ts';
import { Surroundings } from '../page/surroundings.ts';
import { StepGroup } from './StepGroup.tsx';
import { ACTORS, byList, CHANGE, COME, countsOf, GO } from './differences.ts';

type Papers = Parameters<typeof byList>[0];

function PaperGroup({ title, papers }: { readonly title: string; readonly papers: Papers }) {
  if (papers.length === 0) return null;
  return (
    <section class="bounds__group">
      <p class="bounds__title">
        {title} {papers.length} 份
      </p>
      <ul>
        {byList(papers).map(({ list, papers: titles }) => (
          <li key={list}>
            {list}：{titles.join('、')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Actors({ actors }: Pick<ReadingDifference, 'actors'>) {
  if (actors.length === 0) return null;
  return (
    <section class="bounds__group">
      <p class="bounds__title">
        {ACTORS} {actors.length} 项
      </p>
      <ul>
        {actors.map(({ id, title, by, to }) => (
          <li key={id}>
            {title}：{by}
            {to !== undefined && ` → ${to}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Difference({ slug, difference }: { readonly slug: Slug; readonly difference: ReadingDifference }) {
  const trial = useContext(Trying);
  const { reading, came, went, changed, actors, papersCame, papersWent, papersChanged } = difference;
  const counts = countsOf(difference);
  const says = sayReading(slug, reading);
  return (
    <section class="compare__reading">
      <p class="compare__title">按{says}</p>
      {counts === '' && <p>对您的项目没有不同。</p>}
      <StepGroup title={COME} lines={came.map(({ step }) => ({ step }))} />
      <StepGroup title={GO} lines={went.map(({ step }) => ({ step }))} />
      <StepGroup title={CHANGE} lines={changed} />
      <Actors actors={actors} />
      <PaperGroup title="材料多出来" papers={papersCame} />
      <PaperGroup title="材料不再需要" papers={papersWent} />
      <PaperGroup title="材料要求有变" papers={papersChanged} />
      {counts !== '' && (
        <button
          type="button"
          class="button"
          aria-label={`先按这种读法看：${says}`}
          onClick={() => {
            trial?.read(slug, reading);
          }}
        >
          先按这种读法看
        </button>
      )}
    </section>
  );
}

/** Doubts that decide together with this one, where no reading alone changes anything. */
function Together({ slugs }: { readonly slugs: readonly Slug[] }) {
  const { base, doubts } = useContext(Surroundings);
  if (slugs.length === 0) return null;
  return (
    <p>
      只换这一处的读法没有不同，和下面的一起换才有：
      {slugs.map((slug, index) => (
        <span key={slug}>
          {index > 0 && '、'}
          <a href={`${base}interpretations/${slug}/`}>{doubts[slug]?.question ?? slug}</a>
        </span>
      ))}
    </p>
  );
}

function compared(facts: Facts, slug: Slug, readings: Readings) {
  const differences = compareReadings(facts, slug, readings);
  const isSame = differences.every((each) => countsOf(each) === '');
  const found = isSame ? doubtsAbout(facts, readings).find((each) => each.slug === slug) : undefined;
  return { differences, together: found?.together ?? [] };
}

export function Differences({ slug }: { readonly slug: Slug }) {
  const facts = useAfterPaint(useContext(ProjectFacts));
  const readings = useContext(Trying)?.readings;
  const result = useMemo(
    () => (facts && readings ? compared(facts, slug, readings) : undefined),
    [facts, slug, readings],
  );
  if (result === undefined) return null;
  const now = readings?.[slug];
  return (
    <div class="compare__readings">
      <p>
        {now === undefined ? '没有答复以前，先按' : '现在正按'}
        {sayReading(slug, now ?? DOUBTS[slug].taken)}
        {now === undefined ? '准备。' : '试算。'}
      </p>
      {result.differences.map((difference) => (
        <Difference key={difference.reading} slug={slug} difference={difference} />
      ))}
      <Together slugs={result.together} />
    </div>
  );
}
