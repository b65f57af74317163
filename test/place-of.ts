/** Places of the published text by its words: a test names what an article says, never where it stands. */
import {
  locate,
  localId,
  parsePlace,
  pathOf,
  shapeOf,
  spokenPlace,
  type Article,
  type Source,
} from '../src/text/index.ts';
import { readArticleTexts } from '../src/build/article-texts.ts';

const TEXTS: readonly Article[] = readArticleTexts();

/** `placeOf(6, '由各部门按规定实施建设')` → the place of that sentence. Throws with the nearest text where it is not one place. */
export function placeOf(source: Source, words: string): string {
  const located = locate(TEXTS, source, words);
  if (located.found === 'once') return located.place;
  const found = located.found === 'nowhere' ? `nowhere; nearest: “${located.nearest}”` : located.places.join(', ');
  throw new Error(`“${words}” (${String(source)}) stands ${found}`);
}

/** The id of that sentence on the page of its article: `p1s4`. */
export const idOf = (source: Source, words: string): string => localId(placeOf(source, words));

/** The address of that sentence: `/articles/6/#p1s4`. */
export const addressOf = (source: Source, words: string): string => `/${pathOf(placeOf(source, words))}`;

/** That sentence as lawyers say it: 第六条第四句. */
export function spokenOf(source: Source, words: string): string {
  const place = placeOf(source, words);
  const { document } = parsePlace(place);
  const article = TEXTS.find(({ number }) => number === document);
  if (!article) throw new Error(`no article for ${place}`);
  return spokenPlace(place, shapeOf(article));
}
