/** What the text attaches to leaving a step out: quoted in the opened step. */
import type { Step } from '../../core/index.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from '../law/Law.tsx';

const LABEL = '条文写明的后果';

/** In the opened step, with the doubts that the step does not carry itself. */
export const Consequences = drawnOnce(({ step }: { readonly step: Step }) => {
  const { consequences, interpretations } = step;
  if (consequences.length === 0) return null;
  const doubts = new Set(consequences.flatMap((each) => each.interpretations));
  return (
    <div class="step__conditions">
      <p class="step__label">{LABEL}</p>
      {consequences.map(({ cites }) => (
        <Quotes key={cites[0].words} cites={cites} />
      ))}
      {[...doubts]
        .filter((slug) => !interpretations.includes(slug))
        .map((slug) => (
          <DoubtLine key={slug} slug={slug} />
        ))}
    </div>
  );
});
