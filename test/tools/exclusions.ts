/** Lists for the tests of the checker's page. */
import fc from 'fast-check';
import { CONDITION_IDS, formatWan, KIND_IDS, yuan } from '../../src/core/index.ts';
import { EMPTY, type Purchase, type PurchaseList, type Purchases } from '../../src/tools/purchases/purchases.ts';

export const line = (id: string, rest: Partial<Purchase> = {}): Purchase => ({
  id,
  text: '',
  amount: '',
  answers: {},
  ...rest,
});
export const listOf = (...lines: readonly Purchase[]): Purchases => ({ ...EMPTY, lines: [...lines] });

/** Counts up, so that every line has another name. */
export function numbering(): () => string {
  let last = 0;
  return () => String((last += 1));
}

const answers = fc.dictionary(fc.constantFrom(...CONDITION_IDS), fc.constantFrom('yes', 'no'), {
  noNullPrototype: true,
});
const amount = fc.option(fc.integer({ min: 0, max: 10 ** 12 }), { nil: undefined });
const words = fc
  .string({ unit: 'grapheme', maxLength: 20 })
  .filter((text) => !/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/.test(text) && text.isWellFormed());

/** Anything a person may have in a list, with amounts that can be read. */
export const anyList: fc.Arbitrary<PurchaseList> = fc.record({
  lines: fc.array(
    fc
      .record({
        text: words,
        amount,
        kind: fc.option(fc.constantFrom(...KIND_IDS, 'none'), { nil: undefined }),
        answers,
      })
      .map(({ kind, amount: sum, ...rest }) => ({
        ...rest,
        id: '',
        amount: sum === undefined ? '' : formatWan(yuan(sum)),
        ...(kind === undefined ? {} : { kind }),
      })),
    { maxLength: 8 },
  ),
  forAll: answers,
});
