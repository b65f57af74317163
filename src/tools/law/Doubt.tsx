/** A doubt (口径): its question, whom to ask, and, when they are there, all its readings. */
import { useContext } from 'preact/hooks';
import type { Slug } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Surroundings, type Interpretation } from '../page/surroundings.ts';

function Readings({ interpretation }: { readonly interpretation: Interpretation }) {
  const { readings, adopted, why, otherwise } = interpretation;
  return (
    <dl class="readings">
      {readings.map(({ name, text }) => (
        <div key={name}>
          <dt>
            {name}
            {name === adopted && <span class="readings__adopted">本工具采用</span>}
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
      <div>
        <dt>理由</dt>
        <dd>{why}</dd>
      </div>
      <div>
        <dt>按别的读法</dt>
        <dd>{otherwise}</dd>
      </div>
    </dl>
  );
}

/** The question in one line, linked to the page where it is written out, and whom to ask. */
export const DoubtLine = drawnOnce(({ slug }: { readonly slug: Slug }) => {
  const { base, doubts } = useContext(Surroundings);
  const doubt = doubts[slug];
  return (
    <p class="doubt-line">
      <a href={`${base}interpretations/#${slug}`}>{doubt?.question ?? slug}</a>
      {doubt && <span> 请向{doubt.ask.join('、')}确认。</span>}
    </p>
  );
});

/** The same with all readings, where they have been fetched. */
export function Doubt({ slug }: { readonly slug: Slug }) {
  const { interpretations } = useContext(Surroundings);
  const interpretation = interpretations === 'failed' ? undefined : interpretations?.get(slug);
  return (
    <section class="doubt">
      <DoubtLine slug={slug} />
      {interpretation && <Readings interpretation={interpretation} />}
      {interpretations === 'failed' && <p>各种读法没有取到：请刷新本页再试，或者点上面的问题去看。已填的不会丢。</p>}
    </section>
  );
}
