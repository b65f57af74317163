/** Things that belong together, found pair by pair: which of them are one group in the end. */

/** Why two of them were put together. */
export interface Link<Why> {
  readonly one: number;
  readonly other: number;
  readonly why: Why;
}

export interface Groups<Why> {
  readonly areOne: (one: number, other: number) => boolean;
  /** Puts two together; nothing happens where they are already. */
  readonly join: (link: Link<Why>) => void;
  /** Groups of two and more, in the order of their first members, with the links that made them. */
  readonly all: () => { readonly members: readonly number[]; readonly links: readonly Link<Why>[] }[];
}

/** `count` things by their numbers from 0, none of them together. */
export function groupsOf<Why>(count: number): Groups<Why> {
  const above = Array.from({ length: count }, (_, index) => index);
  const links: Link<Why>[] = [];
  const first = (index: number): number => {
    let at = index;
    for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
      above[at] = above[next] ?? next;
      at = next;
    }
    return at;
  };
  return {
    areOne: (one, other) => first(one) === first(other),
    join: (link) => {
      const [one, other] = [first(link.one), first(link.other)];
      if (one === other) return;
      above[Math.max(one, other)] = Math.min(one, other);
      links.push(link);
    },
    all: () => {
      const made = new Map<number, { members: number[]; links: Link<Why>[] }>();
      for (let index = 0; index < count; index += 1) {
        const group = made.get(first(index)) ?? { members: [], links: [] };
        made.set(first(index), group);
        group.members.push(index);
      }
      for (const link of links) made.get(first(link.one))?.links.push(link);
      return [...made.values()].filter(({ members }) => members.length > 1);
    },
  };
}
