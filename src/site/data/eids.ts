/** Places ⇄ the element ids (eId) of Akoma Ntoso, by its naming convention: `13.i3n1s2` is one rule away from both. */
import { parsePlace, type Place } from '../../text/index.ts';

/** 项 stand in a list under the first 款, 目 in a list under their 项. */
function containerId(place: Place): string {
  const { item, subitem, itemParagraph, paragraph } = place;
  if (item === undefined) return paragraph === undefined ? '' : `__para_${paragraph}`;
  const point = `__para_1__list_1__point_${item}`;
  if (subitem !== undefined) return `${point}__list_1__point_${subitem}`;
  return itemParagraph === undefined ? point : `${point}__p_${itemParagraph}`;
}

function documentId({ document, paragraph }: Place): string {
  if (document === 'chapter') return `chp_${paragraph ?? 1}`;
  return document === 'notice' ? 'notice' : `art_${document}`;
}

/** `6.p1s3` → `art_6__para_1__s_3`; `notice.p7s1` → `notice__p_7__s_1`; `chapter.1` → `chp_1`. */
export function eIdOf(id: string): string {
  const place = parsePlace(id);
  const sentence = place.sentence === undefined ? '' : `__s_${place.sentence}`;
  if (place.document === 'chapter') return documentId(place);
  const inside = place.document === 'notice' ? `__p_${place.paragraph ?? 1}` : containerId(place);
  return documentId(place) + inside + sentence;
}
