/** Finding words in the text: every place where they stand, and the clause around them. */
import type { Range } from '../../text/index.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** One sentence of the articles or of the notice. */
export interface PlacedSentence {
  readonly place: string;
  readonly text: string;
}

/** Every sentence in order, the notice last. */
export function sentencesOf({ articles, notice }: Regulation): PlacedSentence[] {
  return [...articles.map(({ text }) => text), notice.text].flatMap(({ number, blocks }) =>
    blocks.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ place: `${String(number)}.${id}`, text }))),
  );
}

/** Where clauses begin and end: after ，。；：, but not inside （）, “” or 《》. */
export function clauseBounds(text: string): number[] {
  const bounds = [0];
  let depth = 0;
  for (const [index, character] of [...text].entries()) {
    if ('（“《〔'.includes(character)) depth += 1;
    else if ('）”》〕'.includes(character)) depth -= 1;
    else if (depth === 0 && '，。；：'.includes(character)) bounds.push(index + 1);
  }
  return [...bounds, text.length];
}

/** The clause that holds a range, without the mark that ends it; with the next clause where the range ends its own. */
export function clauseAround(text: string, { start, end }: Range): string {
  const bounds = clauseBounds(text);
  const from = bounds.filter((bound) => bound <= start).pop() ?? 0;
  const to = bounds.find((bound) => bound > end + 1) ?? text.length;
  return text.slice(from, to).replace(/[，。；：]$/, '');
}
