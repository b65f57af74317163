/** A doubt (口径) in one line: its question, and whom to ask or what was answered. */
import { useContext } from 'preact/hooks';
import type { Slug } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { answerOf, sayOfficeAnswer, sayTried } from './readings.ts';
import { Trying } from './trial.ts';

/** How a doubt stands: answered by the office, tried with a reading, or to be asked. */
function Standing({ slug }: { readonly slug: Slug }) {
  const { doubts } = useContext(Surroundings);
  const trial = useContext(Trying);
  const answer = answerOf(slug);
  if (answer !== undefined) return <span> {sayOfficeAnswer(answer)}</span>;
  const tried = trial?.readings[slug];
  if (trial !== undefined && tried !== undefined)
    return (
      <>
        <strong class="tried"> {sayTried(slug, tried)}</strong>{' '}
        <button
          type="button"
          class="link-button no-print"
          onClick={() => {
            trial.read(slug);
          }}
        >
          恢复
        </button>
      </>
    );
  const doubt = doubts[slug];
  return doubt ? <span> 请向{doubt.ask.join('、')}确认。</span> : null;
}

/** The question in one line, linked to the page where it is written out, and how it stands. */
export const DoubtLine = drawnOnce(({ slug }: { readonly slug: Slug }) => {
  const { base, doubts } = useContext(Surroundings);
  return (
    <p class="doubt-line">
      <a href={`${base}interpretations/${slug}/`}>{doubts[slug]?.question ?? slug}</a>
      <Standing slug={slug} />
    </p>
  );
});
