/** Asking: the law at every key, from memory; the other pages once the reader has stopped typing. */
import type { Law } from '../search/answer.ts';
import { RELOAD } from '../../tools/page/lazily.ts';
import { answerFromLaw } from './search-answer.ts';
import type { Found, Sought } from './search-beneath.ts';
import type { Filters } from './search-filters.ts';
import type { Guesser } from './search-said.ts';
import type { Panel } from './search-panel.ts';

const HINT = '条文里的字句，或者条号（6、六、第六条）；几个词之间空一格。';
const NO_LAW = `条文没有取到：${RELOAD}，或者打开“全文”查找。`;
const NO_SITE = `其他页面没有取到：${RELOAD}。`;
const PAUSE = 250;

/** Where everything is, and what is asked of it. */
export interface Asking {
  readonly home: string;
  readonly law: () => Promise<Law>;
  /** What the query may mean; undefined until it is there: nothing waits for it. */
  readonly guesser: () => Guesser | undefined;
  readonly query: () => string;
  readonly filters: Filters;
}

/** Gives the function that answers what now stands in the field; an answer that is overtaken is dropped. */
export function makeAsker(box: HTMLElement, panel: Panel, asking: Asking): () => void {
  const { home, law, guesser, query, filters } = asking;
  let turn = 0;

  const answerPages = async (sought: Sought, said: string) => {
    const mine = turn;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== turn) return;
    const found = await import('./search-beneath.ts')
      .then(({ answerBeneath }) => answerBeneath(home, sought))
      .catch((): Found => ({ parts: [], said: NO_SITE }));
    if (mine !== turn) return;
    panel.pages.replaceChildren(...found.parts);
    panel.status.textContent = said + found.said;
  };

  const ask = (text: Law) => {
    const kind = filters.kind();
    const guessed = kind === undefined ? guesser()?.(query()) : undefined;
    const near = guessed ? 'exact-only' : 'near-too';
    const { answer, parts, said } = answerFromLaw(text, { home, query: query(), chapter: filters.chapter(), near });
    const asks = answer.words.length > 0;
    const showsLaw = kind === undefined || kind === '条文';
    box.classList.toggle('search--asked', asks);
    panel.guessed.replaceChildren(...(guessed?.parts ?? []));
    panel.law.replaceChildren(...(showsLaw ? parts : []));
    panel.pages.replaceChildren();
    const found = (showsLaw ? said : '') + (guessed?.said ?? '');
    panel.status.textContent = asks ? found : HINT;
    if (!asks || kind === '条文') return;
    const alone = kind === undefined && answer.exact.hits.length > 0;
    void answerPages({ words: answer.words, kind, near: alone ? 'exact-only' : near }, found);
  };

  return () => {
    turn += 1;
    panel.element.hidden = false;
    law()
      .then(ask)
      .catch(() => {
        panel.status.textContent = NO_LAW;
      });
  };
}
