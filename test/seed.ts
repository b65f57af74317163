/** A property test that fails prints its seed; `FUZZ_SEED=123 npm run test:unit` draws the same again. */
import fc from 'fast-check';

const seed = process.env['FUZZ_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
