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

interface Text {
  readonly at: number;
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

/** Hands on every two texts that are as near as `least`, by their places among the texts; each text is given once. */
export function findNear(
  texts: readonly string[],
  least: number,
  skip: (one: number, other: number) => boolean,
  found: (one: number, other: number) => void,
): void {
  const order = texts.map((text, at) => ({ text, at })).sort((one, other) => (one.text < other.text ? -1 : 1));
  const known = order.map(({ text, at }): Text => ({ at, pairs: new Set(pairsOfSigns(text)) }));
  const frequency = new Map<string, number>();
  for (const { pairs } of known) for (const pair of pairs) frequency.set(pair, (frequency.get(pair) ?? 0) + 1);
  const under = new Map<string, Text[]>();
  for (const text of known)
    for (const pair of rarest(text.pairs, frequency, least)) {
      const others = under.get(pair) ?? [];
      under.set(pair, others);
      for (let back = 1; back <= NEIGHBOURS; back += 1) {
        const other = others[others.length - back];
        if (other === undefined) break;
        if (!skip(text.at, other.at) && nearness(text.pairs, other.pairs) >= least) found(other.at, text.at);
      }
      others.push(text);
    }
}
