/** Ways to bring lines in: a pasted block, one at a time, or a thing that the article names. */
import type { IntakeProps } from './intake-props.ts';
import { LeftOut, Paste } from './Paste.tsx';
import { FromArticle, OneLine } from './Single.tsx';

export function Intake(props: IntakeProps) {
  return (
    <section class="intake" aria-label="加入清单">
      <Paste {...props} />
      <LeftOut {...props} />
      <OneLine {...props} />
      <FromArticle {...props} />
    </section>
  );
}
