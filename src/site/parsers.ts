/** YAML values → the records that Astro's `file()` loader wants; order is kept in `order`. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A list of mappings → mappings by the value of `key`. Throws on a missing or repeated key. */
export function bySlug(value: unknown, key: string): Record<string, Fields> {
  if (!Array.isArray(value)) throw new Error('expected a list');
  const records: Record<string, Fields> = {};
  for (const [order, entry] of value.entries()) {
    const fields: unknown = entry;
    if (!isFields(fields)) throw new Error(`entry ${String(order + 1)} is no mapping`);
    const id = fields[key];
    if (typeof id !== 'string') throw new Error(`entry ${String(order + 1)} has no ${key}`);
    if (id in records) throw new Error(`${key} “${id}” is given twice`);
    records[id] = { ...fields, id, order };
  }
  return records;
}

/** One mapping → the only entry of its collection. */
export function single(value: unknown): Record<string, Fields> {
  if (!isFields(value)) throw new Error('expected a mapping');
  return { site: value };
}
