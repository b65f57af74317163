/** Law's words in Akoma Ntoso: restored characters in `ins`, doubtful words marked, a `noteRef` after each. */
import { segment } from '../../text/index.ts';
import type { Mark } from '../regulation/marks.ts';
import { marksAt } from '../regulation/places.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { eIdOf } from './eids.ts';
import { element, type XmlElement, type XmlNode } from './xml.ts';

/** The eId of an editor's note. */
export const noteId = (entry: string): string => `note_${entry}`;

/** Terms are the site's own links, not the document's: left out. */
type DocumentMark = Exclude<Mark, { kind: 'term' }>;

const isOfDocument = (mark: Mark): mark is DocumentMark => mark.kind !== 'term';

function wrap(mark: DocumentMark, inside: XmlNode, refId: string): XmlElement {
  switch (mark.kind) {
    case 'restored':
      return element('ins', {}, inside);
    case 'doubtful':
      return element('inline', { name: 'doubtful' }, inside);
    case 'reference':
      return element('ref', { eId: refId, href: `#art_${mark.article}` }, inside);
  }
}

/** The entries whose last mark ends at a position, each once. */
function endingAt(marks: readonly DocumentMark[], position: number): string[] {
  const last = new Map<string, number>();
  for (const mark of marks) {
    if (mark.kind !== 'reference') last.set(mark.entry, Math.max(mark.end, last.get(mark.entry) ?? 0));
  }
  return [...last].filter(([, end]) => end === position).map(([entry]) => entry);
}

/** `text` with its marks; `ownerId` is the eId that references in it are numbered under. */
export function markedUp(text: string, all: readonly Mark[], ownerId: string): XmlNode[] {
  const marks = all.filter(isOfDocument);
  let position = 0;
  let references = 0;
  return segment(text, marks).flatMap((piece) => {
    position += piece.text.length;
    if (piece.marks.some(({ kind }) => kind === 'reference')) references += 1;
    const refId = `${ownerId}__ref_${references}`;
    const words = piece.marks.reduce<XmlNode>((inside, mark) => wrap(mark, inside, refId), piece.text);
    const notes = endingAt(marks, position).map((entry) => element('noteRef', { href: `#${noteId(entry)}` }));
    return [words, ...notes];
  });
}

/** One sentence. The vocabulary has no element for it: the generic inline, named. */
export function sentence(regulation: Regulation, place: string, text: string): XmlElement {
  const eId = eIdOf(place);
  return element('inline', { name: 'sentence', eId }, ...markedUp(text, marksAt(regulation, place), eId));
}
