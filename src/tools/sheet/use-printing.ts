/** What only paper shows is drawn when a print begins, and not before. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { drawAtOnce } from '../drawing/after-paint.ts';

/** True while the page is being printed, or shown as it will be. A print that has begun does not wait: it is drawn at once. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const media = window.matchMedia('print');
    const set = (is: boolean) => () => {
      drawAtOnce(() => {
        setPrinting(is);
      });
    };
    const [begin, end] = [set(true), set(false)];
    const onMedia = () => {
      set(media.matches)();
    };
    onMedia();
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', onMedia);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', onMedia);
    };
  }, []);
  return isPrinting;
}
