/** YAML values → the records that Astro's `file()` loader wants; order is kept in `order`. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of mappings, as it is. Throws on anything else. */
function mappings(value: unknown): Fields[] {
  if (!Array.isArray(value)) throw new Error('expected a list');
  return value.map((entry: unknown, order) => {
    if (!isFields(entry)) throw new Error(`entry ${String(order + 1)} is no mapping`);
    return entry;
  });
}

/** A list of mappings → mappings by the value of `key`. Throws on a missing or repeated key. */
export function bySlug(value: unknown, key: string): Record<string, Fields> {
  const records: Record<string, Fields> = {};
  for (const [order, fields] of mappings(value).entries()) {
    const id = fields[key];
    if (typeof id !== 'string') throw new Error(`entry ${String(order + 1)} has no ${key}`);
    if (id in records) throw new Error(`${key} “${id}” is given twice`);
    records[id] = { ...fields, id, order };
  }
  return records;
}

/** A list of mappings without names of their own → mappings by their number in the list, from 1. */
export function byOrder(value: unknown): Record<string, Fields> {
  return Object.fromEntries(
    mappings(value).map((fields, order) => {
      const id = String(order + 1);
      return [id, { ...fields, id, order }];
    }),
  );
}

/** One mapping → the only entry of its collection. */
export function single(value: unknown): Record<string, Fields> {
  if (!isFields(value)) throw new Error('expected a mapping');
  return { site: value };
}
