/** What the addresses of the JSON files answer with: to be read by programs and, indented, by people. */
export function jsonResponse(data: unknown): Response {
  return new Response(`${JSON.stringify(data, null, 1)}\n`);
}
