/** Longer texts of the same kind: every article again, in other characters, so that nothing repeats and packs small. */

/** What makes an article what it is: numbers and the words of its parts. */
const KEPT = new Set('第条款项目零一二三四五六七八九十百');
const FIRST = 0x4e00;
const COUNT = 0x5000;

/** The same text written in characters `by` further on in the table. */
const inOthers = (body: string, by: number) =>
  body.replace(/[\u4e00-\u9dff]/g, (char) =>
    KEPT.has(char) ? char : String.fromCharCode(FIRST + ((char.charCodeAt(0) - FIRST + by * 37) % COUNT)),
  );

/** `times` as many bodies of articles; the first are as they are. */
export function grown(bodies: readonly string[], times: number): string[] {
  return Array.from({ length: times }, (_, by) => bodies.map((body) => inOthers(body, by))).flat();
}
