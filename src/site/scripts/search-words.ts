/** From a hit to its page: the words travel in the tab's own storage, are taken from it at once, and are lit in the text. */
import { foldText, wordsOf } from '../search/fold.ts';
import { bestOccurrences } from '../search/occurrences.ts';

const KEY = 'searched';

/** Keeps the words for the page that a hit leads to, where the browser keeps anything. */
export function sendWords(words: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, words.join(' '));
  } catch {
    // The sentence is lit all the same.
  }
}

/** Every character of the text under `root` with its place, what editors put in left out. */
function charactersOf(root: Element): { text: string; at: { node: Text; offset: number }[] } {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const at: { node: Text; offset: number }[] = [];
  let text = '';
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || node.parentElement?.closest('[data-editorial],details')) continue;
    const folded = foldText(node.data);
    text += folded.text;
    for (const offset of folded.from) at.push({ node, offset });
  }
  return { text, at };
}

function rangesIn(root: Element, words: readonly string[]): Range[] {
  const { text, at } = charactersOf(root);
  return words
    .flatMap((word) => bestOccurrences(text, word))
    .flatMap(({ start, end }) => {
      const [first, last] = [at[start], at[end - 1]];
      if (!first || !last) return [];
      const range = new Range();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, last.offset + 1);
      return [range];
    });
}

/** Takes the words that came along and lights them in the law of this page, or in the page where there is none. */
export function arrive(): void {
  const words = wordsOf(sessionStorage.getItem(KEY) ?? '');
  sessionStorage.removeItem(KEY);
  const root = document.querySelector('main .law') ?? document.querySelector('main');
  if (!root || !('highlights' in CSS)) return;
  CSS.highlights.set('searched', new Highlight(...rangesIn(root, words)));
}
