/** What always stands beside a result about one project, and before the first answer: the prohibitions of the law. */
import { PROHIBITIONS, type Prohibition } from '../../core/index.ts';
import { Coming } from '../page/Coming.tsx';
import { Disclaimers } from '../sheet/Disclaimers.tsx';
import { DoubtLine } from './DoubtLine.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from './Law.tsx';

interface ProhibitionsProps {
  readonly prohibitions: readonly Prohibition[];
  /** `h3` under the title of a result, `h2` where there is none yet. */
  readonly heading: 'h2' | 'h3';
}

/** 第六、十一条's standing prohibitions; none for a classified project, of which the text says nothing more. */
export const Prohibitions = drawnOnce(({ prohibitions, heading: Heading }: ProhibitionsProps) => {
  if (prohibitions.length === 0) return null;
  return (
    <section class="finding finding--standing">
      <Heading>始终禁止</Heading>
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
});

interface BeforeResultProps {
  /** The result was asked for, and did not arrive. */
  readonly failed: boolean;
  /** It was asked for, and is on its way. */
  readonly coming: boolean;
}

/** Beside the first question, where there is no result yet. */
export function BeforeResult({ failed, coming }: BeforeResultProps) {
  return (
    <div class="result">
      {failed && (
        <p class="notice-line" role="alert">
          其余的问题和结果没有取到。请检查网络，再刷新本页；已答的都在网址里，不会丢。
        </p>
      )}
      {coming && !failed && <Coming what="其余的问题和结果" />}
      <Prohibitions prohibitions={PROHIBITIONS} heading="h2" />
      <Disclaimers />
    </div>
  );
}
