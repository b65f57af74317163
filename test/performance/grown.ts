/** Longer texts of the same kind: every article again, its sentences in another order, so that nothing repeats whole. */

/** The sentences of a paragraph turned about by `by`; what begins an article, or is no plain paragraph, stays. */
function turned(paragraph: string, by: number): string {
  const sentences = paragraph.match(/[^。]+。/g) ?? [];
  if (/^第.+条/.test(paragraph) || sentences.length < 2 || sentences.join('') !== paragraph) return paragraph;
  const at = by % sentences.length;
  return [...sentences.slice(at), ...sentences.slice(0, at)].join('');
}

/** `times` as many bodies of articles. */
export function grown(bodies: readonly string[], times: number): string[] {
  return Array.from({ length: times }, (_, by) =>
    bodies.map((body) =>
      body
        .split('\n')
        .map((paragraph) => turned(paragraph, by))
        .join('\n'),
    ),
  ).flat();
}
