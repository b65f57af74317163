/** 项目清单初筛 as the page begins with it: drawn once its script is there, as nothing could be typed before. */
import { useEffect, useState } from 'preact/hooks';
import { Coming } from '../page/Coming.tsx';
import { Surroundings, type WidgetProps } from '../page/surroundings.ts';
import { useSurroundings } from '../page/use-surroundings.ts';
import { Whole } from './Whole.tsx';

export function PortfolioTool(props: WidgetProps) {
  const [isHere, setHere] = useState(false);
  useEffect(() => {
    setHere(true);
  }, []);
  const surroundings = useSurroundings(props, undefined);
  return (
    <Surroundings.Provider value={surroundings}>{isHere ? <Whole /> : <Coming what="清单" />}</Surroundings.Provider>
  );
}
