/** Which members of a long list are drawn: those in view, by their heights as far as they are known. Pure. */

/** Where each member begins, and at the end where the last one ends; a height that is not known is `usual`. */
export function offsetsOf(ids: readonly string[], heights: ReadonlyMap<string, number>, usual: number): Float64Array {
  const offsets = new Float64Array(ids.length + 1);
  ids.forEach((id, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + (heights.get(id) ?? usual);
  });
  return offsets;
}

/** The member that covers this place; the first or the last where none does. */
export function memberAt(offsets: Float64Array, place: number): number {
  let [from, to] = [0, Math.max(0, offsets.length - 2)];
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((offsets[middle] ?? 0) <= place) from = middle;
    else to = middle - 1;
  }
  return from;
}

/** The members between two places, and some more that must stay (the focus, what is open), by their place in the list. */
export function membersDrawn(
  offsets: Float64Array,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  more: readonly number[],
): number[] {
  const count = offsets.length - 1;
  if (count <= 0) return [];
  const [first, last] = [memberAt(offsets, top), memberAt(offsets, bottom)];
  const drawn = new Set(Array.from({ length: last - first + 1 }, (_, index) => first + index));
  for (const place of more) if (place >= 0 && place < count) drawn.add(place);
  return [...drawn].sort((one, other) => one - other);
}

/** A run of members that is not drawn, and the room that it takes. */
export interface Gap {
  readonly before: number;
  readonly height: number;
}

/** The gap before each member that is drawn, and the one after the last (`before`: the count). Those without a height are left out. */
export function gapsOf(offsets: Float64Array, drawn: readonly number[]): Gap[] {
  const ends = [...drawn, offsets.length - 1];
  return ends.flatMap((before, index) => {
    const from = index === 0 ? 0 : (ends[index - 1] ?? 0) + 1;
    const height = (offsets[before] ?? 0) - (offsets[from] ?? 0);
    return before > from && height > 0 ? [{ before, height }] : [];
  });
}
