/** What nobody should store, import or put into an address: for the tests that everything is read without harm. */
import fc from 'fast-check';

/** Deep enough to end a recursive reader. */
const DEEP = 20_000;

export const TEN_MEGABYTES = 10_000_000;

const hostileText = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'state-secret',
    '\ud800',
    'a\udfffb',
    '\u202e倒着写',
    '\u0000',
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '1e999',
    '-0',
    'x'.repeat(5000),
  ),
);

const hostileValue = fc.oneof(
  hostileText,
  fc.jsonValue(),
  fc.constantFrom(null, true, -1, 1e308, [], {}, [[[]]], { length: 1e9 }, { toString: 1, then: 2 }),
);

/** One place in `value`, wherever it is, holds something else; or `__proto__` and other keys come to it. */
function spoilt(value: unknown, steps: readonly number[], poison: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof value !== 'object' || value === null || steps.length === 0) return poison;
  const entries: [string, unknown][] = Object.entries(value);
  const at = entries.length === 0 ? -1 : step % (entries.length + 1);
  const changed = entries.map(([key, part], index): [string, unknown] => [
    key,
    index === at ? spoilt(part, rest, poison) : part,
  ]);
  if (Array.isArray(value)) return changed.map(([, part]) => part);
  return Object.fromEntries(at === entries.length || at === -1 ? [...changed, ['__proto__', poison]] : changed);
}

/** Envelopes as they are stored: sound ones of `value`, spoilt ones, other versions, and what is no envelope at all. */
export function hostileEnvelopes(value: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const steps = fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 6 });
  const spoiltEnvelope = fc
    .tuple(value, steps, hostileValue, fc.integer({ min: -1, max: 3 }))
    .map(([sound, path, poison, version]) => JSON.stringify({ version, value: spoilt(sound, path, poison) }));
  const cut = fc
    .tuple(value, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([sound, share]) => ({ text: JSON.stringify({ version: 1, value: sound }), share }))
    .map(({ text, share }) => text.slice(0, Math.floor(text.length * share)));
  return fc.oneof(
    { weight: 6, arbitrary: spoiltEnvelope },
    { weight: 2, arbitrary: cut },
    { weight: 1, arbitrary: hostileText },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: value.map((sound) => JSON.stringify({ version: 1, value: sound })) },
  );
}

/** Few, but large: ten megabytes of text, of one number, and nested beyond any stack. */
export const MONSTERS: Readonly<Record<string, string>> = {
  'ten megabytes of one letter': 'x'.repeat(TEN_MEGABYTES),
  'ten megabytes in a string': JSON.stringify({ version: 1, value: { projects: 'x'.repeat(TEN_MEGABYTES) } }),
  'lists in lists': '['.repeat(DEEP) + ']'.repeat(DEEP),
  'a value of objects in objects': `{"version":1,"value":${'{"projects":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`,
  'a prototype': '{"version":1,"value":{"projects":[],"__proto__":{"isAdmin":true}}}',
  'two versions': '{"version":9,"version":1,"value":{"projects":[]}}',
};

/** Pairs as an address brings them; `keys` are those that mean something. */
export function hostilePairs(keys: readonly string[], values: readonly string[]): fc.Arbitrary<[string, string][]> {
  const key = fc.oneof(fc.constantFrom(...keys), hostileText);
  const joined = fc.array(fc.oneof(fc.constantFrom(...values), hostileText), { maxLength: 6 });
  const value = fc.oneof(
    fc.constantFrom(...values),
    hostileText,
    joined.map((all) => all.join(',')),
  );
  return fc.array(fc.tuple(key, value), { maxLength: 14 });
}
