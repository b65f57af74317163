/** A doubt (口径) with all its readings, once they have been fetched. */
import { useContext } from 'preact/hooks';
import { isSlug, readingName, type Slug } from '../../core/index.ts';
import { Surroundings, type Interpretation } from '../page/surroundings.ts';
import { DoubtLine } from './DoubtLine.tsx';
import { answerOf } from './readings.ts';
import { Trying } from './trial.ts';

const nameOf = (slug: string, reading: string) => (isSlug(slug) ? readingName(slug, reading) : '');

/** What marks a reading: answered, tried, or taken by this tool while nobody has answered. */
function markOf({ slug, adopted }: Interpretation, id: string, tried: string | undefined): string | undefined {
  const answered = isSlug(slug) ? answerOf(slug)?.reading : undefined;
  if (answered !== undefined) return id === answered ? '已有答复' : undefined;
  if (id === tried) return '正在试算';
  return id === adopted ? '本工具采用' : undefined;
}

interface ReadingsProps {
  readonly interpretation: Interpretation;
  readonly tried: string | undefined;
}

function Readings({ interpretation, tried }: ReadingsProps) {
  const { slug, readings, why, otherwise } = interpretation;
  return (
    <dl class="readings">
      {readings.map(({ id, text }) => {
        const mark = markOf(interpretation, id, tried);
        return (
          <div key={id}>
            <dt>
              {nameOf(slug, id)}
              {mark !== undefined && <span class="readings__adopted">{mark}</span>}
            </dt>
            <dd>{text}</dd>
          </div>
        );
      })}
      <div>
        <dt>理由</dt>
        <dd>{why}</dd>
      </div>
      {otherwise !== undefined && (
        <div>
          <dt>按别的读法</dt>
          <dd>{otherwise}</dd>
        </div>
      )}
    </dl>
  );
}

/** Its line, with what each reading says. */
export function Doubt({ slug }: { readonly slug: Slug }) {
  const { interpretations } = useContext(Surroundings);
  const trial = useContext(Trying);
  const interpretation = interpretations === 'failed' ? undefined : interpretations?.get(slug);
  return (
    <section class="doubt">
      <DoubtLine slug={slug} />
      {interpretation && <Readings interpretation={interpretation} tried={trial?.readings[slug]} />}
      {interpretations === 'failed' && <p>各种读法没有取到：请刷新本页再试，或者点上面的问题去看。已填的不会丢。</p>}
    </section>
  );
}
