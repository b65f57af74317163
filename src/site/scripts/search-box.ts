/** The search box once it is used: the answer opens under it while the reader types. */
import { lazily } from '../../tools/page/lazily.ts';
import { wordsOf } from '../search/fold.ts';
import { makeAsker } from './search-ask.ts';
import { makeFilters } from './search-filters.ts';
import { walkByKeys } from './search-keys.ts';
import { fetchLaw } from './search-files.ts';
import { loadStyles, makePanel } from './search-panel.ts';
import type { Guesser } from './search-said.ts';
import { arrive, sendWords } from './search-words.ts';

export { arrive };

/** Whether a Chinese input method is composing in the field, which then holds its letters: they are not what is looked for. */
function watchComposing(field: HTMLInputElement): () => boolean {
  let isComposing = false;
  // Not its start: the box may come to life in the middle.
  field.addEventListener('compositionupdate', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
  });
  return () => isComposing;
}

/** A link of the panel takes the words along; on this very page it only closes the panel. */
function follow(panel: HTMLElement, field: HTMLInputElement, link: HTMLAnchorElement): void {
  sendWords(wordsOf(field.value));
  if (link.pathname !== location.pathname) return;
  panel.hidden = true;
  arrive();
}

/** Brings the box to life. */
export function connect(box: HTMLElement, field: HTMLInputElement): void {
  const { search = '', home = '/' } = box.dataset;
  const law = lazily(() => fetchLaw(search.split(' ')));
  const filters = makeFilters(() => {
    update();
  });
  const panel = makePanel(box, field, filters.element);
  let guesser: Guesser | undefined;
  const guesses = lazily(() => import('./search-said.ts').then(({ fetchGuesser }) => fetchGuesser(home)));
  const update = makeAsker(box, panel, { home, law, query: () => field.value, filters, guesser: () => guesser });
  const isComposing = watchComposing(field);
  // After the law, which waits for nothing; tried again at every use while it has not come.
  const fetchGuesses = () => {
    void guesses().then(
      (fetched) => {
        const isNew = guesser === undefined;
        guesser = fetched;
        // Whoever walks through the hits already keeps them.
        if (isNew && document.activeElement === field) ask();
      },
      () => undefined,
    );
  };
  // The panel opens as it is meant to look, not before.
  let isStyled = false;
  const ask = () => {
    if (!isStyled || isComposing()) return;
    update();
    if (guesser === undefined) fetchGuesses();
  };
  walkByKeys(box, field, panel.element);
  field.addEventListener('input', ask);
  field.addEventListener('compositionend', ask);
  field.addEventListener('focus', () => {
    if (panel.element.hidden) ask();
  });
  panel.element.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link) follow(panel.element, field, link);
  });
  void law()
    .then(({ chapters }) => filters.offerChapters(chapters))
    .catch(() => undefined);
  void loadStyles().then(() => {
    isStyled = true;
    if (document.activeElement === field) ask();
  });
}
