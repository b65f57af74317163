/** What always stands beside a result, and before the first answer: the prohibitions of the law and our disclaimers. */
import type { Prohibition } from '../../core/index.ts';
import { DISCLAIMERS } from './disclaimers.ts';
import { DoubtLine } from './Doubt.tsx';
import { Quotes } from './Law.tsx';

/** 第六、十一条's standing prohibitions; none for a classified project, of which the text says nothing more. */
export function Prohibitions({ prohibitions }: { readonly prohibitions: readonly Prohibition[] }) {
  if (prohibitions.length === 0) return null;
  return (
    <section class="finding finding--standing">
      <h3>始终禁止</h3>
      {prohibitions.map(({ id, cites, interpretations }) => (
        <div key={id}>
          <Quotes cites={cites} />
          {interpretations.map((slug) => (
            <DoubtLine key={slug} slug={slug} />
          ))}
        </div>
      ))}
    </section>
  );
}

export function Disclaimers() {
  return (
    <ul class="disclaimers">
      {DISCLAIMERS.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}
