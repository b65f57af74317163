/** One drawing for each thing that is drawn: while it is the very same, so is its drawing, and nothing is drawn anew. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';

export function useDrawings<Thing extends object>(draw: (thing: Thing) => VNode): (thing: Thing) => VNode {
  const kept = useRef(new WeakMap<Thing, VNode>());
  return (thing) => {
    const drawing = kept.current.get(thing) ?? draw(thing);
    kept.current.set(thing, drawing);
    return drawing;
  };
}
