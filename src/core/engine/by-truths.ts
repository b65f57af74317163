/** What follows from which conditions hold, worked out once for each pattern of truths that comes up. */
import { truthOf } from './judge.ts';

interface Node<Result> {
  /** One for each truth of the next conjunction. */
  readonly next: (Node<Result> | undefined)[];
  result?: { readonly made: Result };
}

const node = <Result>(): Node<Result> => ({ next: [undefined, undefined, undefined] });

/**
 * `make` for the truths of a case, run once for each pattern of truths of these conjunctions: it must look at nothing else. The
 * patterns stand in a tree with a branch for each truth.
 */
export function byTruths<Result>(
  conjunctions: readonly (readonly number[])[],
  make: (truths: Uint8Array) => Result,
): (truths: Uint8Array) => Result {
  const root = node<Result>();
  return (truths) => {
    let at = root;
    for (const when of conjunctions) {
      const truth = truthOf(when, truths);
      at = at.next[truth] ??= node();
    }
    at.result ??= { made: make(truths) };
    return at.result.made;
  };
}
