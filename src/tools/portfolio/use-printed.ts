/** Which paper a print is of: the list, unless one page for each project was asked for. */
import { useEffect, useState } from 'preact/hooks';
import { drawAtOnce } from '../drawing/after-paint.ts';

type Printed = 'list' | 'batch';

export function usePrinted(): { readonly printed: Printed; readonly print: (what: Printed) => void } {
  const [printed, setPrinted] = useState<Printed>('list');
  useEffect(() => {
    const end = () => {
      setPrinted('list');
    };
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return {
    printed,
    print: (what) => {
      drawAtOnce(() => {
        setPrinted(what);
      });
      window.print();
    },
  };
}
