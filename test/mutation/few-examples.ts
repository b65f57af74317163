/** fast-check on few examples, and always the same ones: a mutant is seen early or not at all. */
import fc from 'fast-check';

const EXAMPLES = 25;

function assert<Values>(property: fc.IRawProperty<Values, false>, more: fc.Parameters<Values> = {}): void {
  fc.assert(property, { ...more, seed: 4, numRuns: EXAMPLES });
}

export default { ...fc, assert };
