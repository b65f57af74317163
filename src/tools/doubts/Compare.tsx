/** Beside a doubt, folded: what its other readings would make of this project. Worked out when it is unfolded. */
import { useContext, useEffect, useState } from 'preact/hooks';
import { DOUBTS, readingIds, type Slug } from '../../core/index.ts';
import { useFetched } from '../drawing/use-later.ts';
import { answerOf } from '../law/readings.ts';
import { Trying } from '../law/trial.ts';
import { RELOAD } from '../page/lazily.ts';

function Unfolded({ slug }: { readonly slug: Slug }) {
  const { part, failed, ask } = useFetched(() => import('./Differences.tsx'));
  useEffect(ask, []);
  if (part) return <part.Differences slug={slug} />;
  return <p role="status">{failed ? `没有取到：${RELOAD}。` : '正在算……'}</p>;
}

interface CompareProps {
  readonly slug: Slug;
  /** Whose doubt it is, for the anchor: another beside every step. */
  readonly of: string;
}

/** Nothing for a doubt that is answered, or that changes no step and no paper. */
export function Compare({ slug, of }: CompareProps) {
  const trial = useContext(Trying);
  const [isOpen, setOpen] = useState(false);
  if (trial === undefined || DOUBTS[slug].affects !== 'route' || answerOf(slug) !== undefined) return null;
  return (
    <div class="compare no-print" id={`compare-${of}-${slug}`}>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{readingIds(slug).length === 2 ? '两种' : '几种'}读法对您的项目有什么不同</summary>
        {isOpen && <Unfolded slug={slug} />}
      </details>
    </div>
  );
}
