/** Ways to bring lines in: a pasted block, one at a time, or a thing that the article names. */
import type { IntakeProps } from './intake-props.ts';
import { GiveFile } from './GiveFile.tsx';
import { isFull } from './intake.ts';
import { LeftOut, Paste } from './Paste.tsx';
import { FromArticle, OneLine } from './Single.tsx';

export function Intake(props: IntakeProps) {
  const { purchases, editing, focusSaid } = props;
  const full = isFull(purchases);
  return (
    <section class="intake" aria-label="加入清单">
      <Paste {...props} />
      <GiveFile {...props} />
      <LeftOut {...props} />
      <OneLine draft={purchases.draft} full={full} editing={editing} />
      <FromArticle full={full} editing={editing} focusSaid={focusSaid} />
    </section>
  );
}
