/** Names for things kept in this browser, unique enough for one person's lists. */

/** Twelve letters and digits; works on plain http too, where `randomUUID` is missing. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}
