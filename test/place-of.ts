/** The place of words in the published text: a test names what an article says, never where it stands. */
import { locate, type Source } from '../src/text/index.ts';
import { readArticles, readNotice } from './regulation.ts';

const TEXTS = [...readArticles(), readNotice()];

/** `placeOf(6, '报区政务服务和数据管理局备案')` → the id of that sentence. Throws with the nearest text where it is not one place. */
export function placeOf(source: Source, words: string): string {
  const located = locate(TEXTS, source, words);
  if (located.found === 'once') return located.place;
  const found = located.found === 'nowhere' ? `nowhere; nearest: “${located.nearest}”` : located.places.join(', ');
  throw new Error(`“${words}” (${String(source)}) stands ${found}`);
}
