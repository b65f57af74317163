/** 项目清单初筛 as the page begins with it: all of it is fetched, and nothing can be typed before it is there. */
import { useRef } from 'preact/hooks';
import { useLater } from '../drawing/use-later.ts';
import { Coming } from '../page/Coming.tsx';
import { Surroundings, type WidgetProps } from '../page/surroundings.ts';
import { useSurroundings } from '../page/use-surroundings.ts';

const loadWhole = () => import('./Whole.tsx');

export function PortfolioTool(props: WidgetProps) {
  const tool = useRef<HTMLDivElement>(null);
  const { part, failed } = useLater(tool, loadWhole, { wanted: true, from: 'first-move' });
  const surroundings = useSurroundings(props, undefined);
  return (
    <Surroundings.Provider value={surroundings}>
      <div ref={tool}>
        {part && <part.Whole />}
        {failed && (
          <p class="notice-line" role="alert">
            这个工具没有取到。请检查网络，再刷新本页。
          </p>
        )}
        {part === undefined && !failed && <Coming what="清单" />}
      </div>
    </Surroundings.Provider>
  );
}
