/** What follows from which conditions hold, worked out once for each pattern of truths that comes up (memoised). */
import { truthOf, type View } from './judge.ts';

interface Node<Result> {
  /** One for each truth of the next conjunction; for each pair of truths, at a number. */
  readonly next: (Node<Result> | undefined)[];
  result?: { readonly made: Result };
}

const node = <Result>(): Node<Result> => ({ next: [] });

const PAIRS = 3;

/**
 * `make` for a case, run once for each pattern of truths of these conjunctions: it must look at nothing else. The patterns
 * stand in a tree with a branch for each truth; those of cases at a number in another, by the truths at it and below it.
 */
export function byTruths<Result>(
  conjunctions: readonly (readonly number[])[],
  make: (view: View) => Result,
): (view: View) => Result {
  const alone = node<Result>();
  const atNumbers = node<Result>();
  return (view) => {
    const { truths, below } = view;
    let at = below === undefined ? alone : atNumbers;
    for (const when of conjunctions) {
      const truth = truthOf(when, truths);
      at = at.next[below === undefined ? truth : truth * PAIRS + truthOf(when, below)] ??= node();
    }
    at.result ??= { made: make(view) };
    return at.result.made;
  };
}
