/** What follows from which conditions hold, worked out once for each pattern of truths that comes up (memoised). */
import { truthOf, type Conjunction, type View } from './judge.ts';

interface Node<Result> {
  /** One for each truth of the next conjunction, or pair of truths at a number; then one for each pattern of another topic. */
  readonly next: (Node<Result> | undefined)[];
  result?: { readonly made: Result };
}

const node = <Result>(): Node<Result> => ({ next: [] });

const PAIRS = 3;

/** The number of a pattern of truths: the same for all cases that agree in it. */
export type PatternOf = (view: View) => number;

/** What a result can turn on: conjunctions, and the patterns of other topics. */
export interface TurnsOn {
  readonly conjunctions: readonly Conjunction[];
  readonly others: readonly PatternOf[];
}

/**
 * `make` for a case, run once for each pattern of truths of these conjunctions, and of those that `others` look at: it must look
 * at nothing else. The patterns stand in a tree with a branch for each truth; those of cases at a number in another, by the truths
 * at it and below it.
 */
export function byTruths<Result>(
  { conjunctions, others }: TurnsOn,
  make: (view: View) => Result,
): (view: View) => Result {
  const alone = node<Result>();
  const atNumbers = node<Result>();
  return (view) => {
    const { truths } = view;
    const below = view.tiers?.below.truths;
    let at = below === undefined ? alone : atNumbers;
    for (const when of conjunctions) {
      const truth = truthOf(when, truths);
      at = at.next[below === undefined ? truth : truth * PAIRS + truthOf(when, below)] ??= node();
    }
    for (const patternOf of others) at = at.next[patternOf(view)] ??= node();
    at.result ??= { made: make(view) };
    return at.result.made;
  };
}

/** The number of the pattern of a topic, found once a case however many topics look at it. */
export function patternsOf(turnsOn: TurnsOn): PatternOf {
  let patterns = 0;
  const numberFor = byTruths(turnsOn, () => patterns++);
  return (view) => {
    const known = view.patterns.get(numberFor);
    if (known !== undefined) return known;
    const found = numberFor(view);
    view.patterns.set(numberFor, found);
    return found;
  };
}
