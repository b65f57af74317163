/** A long list in the page of which only the members in view are drawn. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useSteady } from '../drawing/use-steady.ts';
import { gapsOf, membersDrawn, offsetsOf, type Gap } from './virtual.ts';

/** So much above and below the window is drawn too: who scrolls finds it there. */
const BEYOND_PX = 600;

export interface Virtual {
  /** Which members are drawn, by their place in the list. */
  readonly drawn: readonly number[];
  readonly gaps: readonly Gap[];
  /** Scrolls to a member; `land` is called with it once it is drawn. */
  readonly goTo: (place: number, land: (member: HTMLElement) => void) => void;
}

interface Options {
  /** Within `list`, the elements that carry `data-member` with the id. */
  readonly list: RefObject<HTMLElement>;
  /** Members that are drawn wherever they are. */
  readonly stay: readonly string[];
  /** Of a member before it was drawn. */
  readonly usual: number;
}

interface Sight {
  readonly top: number;
  readonly bottom: number;
}

const isClose = (one: Sight, other: Sight) =>
  Math.abs(one.top - other.top) < BEYOND_PX / 2 && Math.abs(one.bottom - other.bottom) < BEYOND_PX / 2;

export function useVirtual(ids: readonly string[], { list, stay, usual }: Options): Virtual {
  const heights = useRef(new Map<string, number>());
  const [sight, setSight] = useState<Sight>({ top: 0, bottom: 1500 });
  const [measured, setMeasured] = useState(0);
  const landing = useRef<{ readonly id: string; readonly land: (member: HTMLElement) => void }>();
  const offsets = useMemo(() => offsetsOf(ids, heights.current, usual), [ids, measured, usual]);
  const placeOf = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const more = [...stay, landing.current?.id ?? ''].flatMap((id) => placeOf.get(id) ?? []);
  const drawn = membersDrawn(offsets, { top: sight.top - BEYOND_PX, bottom: sight.bottom + BEYOND_PX }, more);

  const look = useSteady(() => {
    const top = -(list.current?.getBoundingClientRect().top ?? 0);
    const now = { top, bottom: top + window.innerHeight };
    setSight((before) => (isClose(before, now) ? before : now));
  });
  useEffect(() => {
    let frame = 0;
    const onMove = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        look();
      });
    };
    let { innerWidth } = window;
    const onResize = () => {
      // Lines break elsewhere: all heights are others.
      if (window.innerWidth !== innerWidth) heights.current.clear();
      ({ innerWidth } = window);
      setMeasured((times) => times + 1);
      onMove();
    };
    window.addEventListener('scroll', onMove, { passive: true });
    window.addEventListener('resize', onResize);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', onMove);
      window.removeEventListener('resize', onResize);
    };
  }, []);
  useLayoutEffect(look, [ids]);

  // What was drawn is measured: gaps above it are right from then on.
  useLayoutEffect(() => {
    const members = [...(list.current?.querySelectorAll<HTMLElement>('[data-member]') ?? [])];
    const others = members.filter((member) => {
      const id = member.dataset['member'] ?? '';
      const { height } = member.getBoundingClientRect();
      const isOther = height > 0 && Math.abs((heights.current.get(id) ?? 0) - height) >= 1;
      if (isOther) heights.current.set(id, height);
      return isOther;
    });
    if (others.length > 0) setMeasured((times) => times + 1);
    const { id, land } = landing.current ?? {};
    const member = id === undefined ? null : list.current?.querySelector<HTMLElement>(`[data-member="${id}"]`);
    if (member && land) {
      landing.current = undefined;
      land(member);
    }
  });

  return {
    drawn,
    gaps: gapsOf(offsets, drawn),
    goTo: (place, land) => {
      const id = ids[place];
      if (id === undefined) return;
      landing.current = { id, land };
      setMeasured((times) => times + 1);
    },
  };
}
