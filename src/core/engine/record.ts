/** Records whose keys the type checker knows: read and made without losing them. */

const isKeyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>, key: string): key is Key => key in record;

/** The keys of a record in their order. */
export const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>): readonly Key[] =>
  Object.keys(record).filter((key) => isKeyOf(record, key));

/** The keys of a record with their values, in their order. */
export const entriesOf = <Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] => keysOf(record).map((key) => [key, record[key]] as const);

const hasAll = <Key extends string, Value>(
  keys: readonly Key[],
  record: Readonly<Record<string, Value>>,
): record is Readonly<Record<Key, Value>> => keys.every((key) => key in record);

/** A record with the same keys and a value made of each. */
export function mapped<Key extends string, Value, Made>(
  record: Readonly<Record<Key, Value>>,
  make: (value: Value, key: Key) => Made,
): Readonly<Record<Key, Made>> {
  const made = Object.fromEntries(entriesOf(record).map(([key, value]) => [key, make(value, key)]));
  if (!hasAll(keysOf(record), made)) throw new Error('a key was lost');
  return made;
}
