/** Fields by their path, as the page about the data writes them: `articles[].blocks[].kind`. */

function childOf(value: unknown, key: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const entry = Object.entries(value).find(([name]) => name === key);
  return entry === undefined ? [] : [entry[1]];
}

function step(value: unknown, part: string): unknown[] {
  const key = part.replace('[]', '');
  return childOf(value, key).flatMap((child): unknown[] => {
    if (!part.endsWith('[]')) return [child];
    return Array.isArray(child) ? child : [];
  });
}

/** Every value at a path; none where nothing has it. */
export function valuesAt(data: unknown, path: string): unknown[] {
  return path.split('.').reduce<unknown[]>((found, part) => found.flatMap((value) => step(value, part)), [data]);
}
