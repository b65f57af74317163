/** The regulation → the files that the exact search scans: one, or as many as its size asks for. */
import { createHash } from 'node:crypto';
import { onlyOccurrence, restoredRanges, spokenPlace } from '../../text/index.ts';
import type { ArticleEntry, Chapter, Regulation } from '../regulation/regulation.ts';
import type { Restoration } from '../regulation/schemas.ts';
import { CLOSE, OPEN } from './law-file.ts';

/** A file holds as many chapters as fit into so many characters; our whole text has fewer. */
const ROOM = 40_000;

/** `申前` published as `申报前` → `申⟦报⟧前`. */
function markRestored(text: string, restorations: readonly Restoration[]): string {
  const ranges = restorations.flatMap(({ captured, published }) => {
    const { start } = onlyOccurrence(text, published);
    return restoredRanges(captured, published).map((range) => ({
      start: start + range.start,
      end: start + range.end,
    }));
  });
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, mark: OPEN },
    { at: end, mark: CLOSE },
  ]);
  return marks
    .sort((a, b) => b.at - a.at)
    .reduce((marked, { at, mark }) => marked.slice(0, at) + mark + marked.slice(at), text);
}

function articleLines({ number, text, shape }: ArticleEntry, restorations: readonly Restoration[]): string[] {
  const sentences = text.blocks.flatMap(({ marker, sentences }, block) =>
    sentences.map((sentence, index) => {
      const opening = index > 0 ? '' : (block === 0 ? `${text.heading}\u3000` : '') + marker;
      const place = `${String(number)}.${sentence.id}`;
      const spoken = spokenPlace(place, shape).slice(text.heading.length);
      const here = restorations.filter((restoration) => restoration.place === place);
      return `${sentence.id} ${spoken} ${opening}${markRestored(sentence.text, here)}`;
    }),
  );
  return [`# ${String(number)} ${text.heading}`, ...sentences];
}

function chapterLines({ number, heading, articles }: Chapter, restorations: readonly Restoration[]): string {
  const lines = articles.flatMap((article) => articleLines(article, restorations));
  return [`## ${String(number)} ${heading}`, ...lines, ''].join('\n');
}

/** Chapters put together in order, as many to a file as there is room for; one too long stands alone. */
export function packChapters(chapters: readonly string[], room: number): string[] {
  const files: string[] = [];
  for (const chapter of chapters) {
    const last = files.pop();
    if (last === undefined) files.push(chapter);
    else if (last.length + chapter.length > room) files.push(last, chapter);
    else files.push(last + chapter);
  }
  return files;
}

/** A file of the text, named by what is in it. */
export interface LawFile {
  readonly name: string;
  readonly content: string;
}

/** The files of the whole text, in order. */
export function lawFiles(
  { chapters, restorations }: Pick<Regulation, 'chapters' | 'restorations'>,
  room = ROOM,
): LawFile[] {
  const contents = packChapters(
    chapters.map((chapter) => chapterLines(chapter, restorations)),
    room,
  );
  return contents.map((content) => {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    return { name: `law-${hash}`, content };
  });
}
