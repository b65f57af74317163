/**
 * Texts that share most of their pairs of signs, without comparing all with all: each is looked up under its rarest pairs only, as many
 * as two texts that are near enough must share one of, and under one pair with no more than its nearest neighbours in the order of signs.
 */

/** Most texts under one pair of signs have fewer neighbours: then none is left out. */
const NEIGHBOURS = 16;

/** At least three signs in a row, or two pairs apart. */
const LEAST_SHARED = 2;

/** 城市内涝 → 城市, 市内, 内涝. */
function pairsOfSigns(text: string): readonly string[] {
  const signs = [...text];
  return [...new Set(signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`))];
}

interface Text<Of> {
  readonly of: Of;
  readonly pairs: ReadonlySet<string>;
}

/** How much two texts share: 0 nothing, 1 everything (Dice). */
function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [few, many] = one.size < other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared += 1;
  return shared < LEAST_SHARED ? 0 : (2 * shared) / (one.size + other.size);
}

/** The rarest pairs of a text; whatever is as near as `least` has one of them among its own rarest. */
function rarest(pairs: ReadonlySet<string>, frequency: ReadonlyMap<string, number>, least: number): string[] {
  const needed = Math.ceil((least * pairs.size) / (2 - least) - 1e-9);
  const rising = [...pairs].sort(
    (one, other) => (frequency.get(one) ?? 0) - (frequency.get(other) ?? 0) || (one < other ? -1 : 1),
  );
  return rising.slice(0, rising.length - needed + 1);
}

interface Search<Of> {
  readonly textOf: (of: Of) => string;
  readonly least: number;
  readonly skip: (one: Of, other: Of) => boolean;
  readonly found: (one: Of, other: Of, nearness: number) => void;
}

/** Hands on every two of them whose texts are as near as `least`. */
export function findNear<Of>(all: readonly Of[], { textOf, least, skip, found }: Search<Of>): void {
  const known = all
    .map((of) => ({ of, text: textOf(of) }))
    .sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0))
    .map(({ of, text }): Text<Of> => ({ of, pairs: new Set(pairsOfSigns(text)) }));
  const frequency = new Map<string, number>();
  for (const { pairs } of known) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const under = new Map<string, Text<Of>[]>();
  for (const text of known)
    for (const pair of rarest(text.pairs, frequency, least)) {
      const others = under.get(pair) ?? [];
      under.set(pair, others);
      for (let back = 1; back <= NEIGHBOURS; back += 1) {
        const other = others[others.length - back];
        if (other === undefined) break;
        const near = skip(text.of, other.of) ? 0 : nearness(text.pairs, other.pairs);
        if (near >= least) found(other.of, text.of, near);
      }
      others.push(text);
    }
}
