/** A citation: a place in the regulation and the exact words relied on. A test proves that they stand there. */
export interface Citation {
  readonly place: string;
  readonly words: string;
}

/** `cite('6.p1s4', '报区政务服务和数据管理局备案')`: place as in src/text/place.ts, words as published. */
export function cite(place: string, words: string): Citation {
  return { place, words };
}

/** At least one citation: what every rule must carry. */
export type Citations = readonly [Citation, ...Citation[]];

/** The same citations, each once, in order of first appearance. */
export function distinctCites(cites: readonly Citation[]): Citation[] {
  const seen = new Map(cites.map((each) => [`${each.place} ${each.words}`, each]));
  return [...seen.values()];
}
