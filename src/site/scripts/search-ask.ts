/** Asking: the law at every key, from memory; the other pages once the reader has stopped typing. */
import type { Law } from '../search/answer.ts';
import type { Kind, PageHit } from '../search/page-hits.ts';
import { answerFromLaw, answerFromPages, type Near } from './search-answer.ts';
import type { Filters } from './search-filters.ts';
import type { Panel } from './search-panel.ts';

const HINT = '条文里的字句，或者条号（6、六、第六条）；几个词之间空一格。';
const NO_LAW = '条文没有取到，请检查网络后刷新，或者打开“全文”查找。';
const NO_PAGES = '其他页面暂时查不了。';
const PAUSE = 250;

/** Where everything is, and what is asked of it. */
export interface Asking {
  readonly home: string;
  readonly law: Promise<Law>;
  readonly query: () => string;
  readonly filters: Filters;
}

/** Pagefind and what speaks with it are fetched after the law has answered. Null where they cannot be had. */
async function pagesFor(home: string, words: readonly string[], kind: Kind | undefined): Promise<PageHit[] | null> {
  try {
    const { findPages } = await import('./search-pages.ts');
    return await findPages(home, words, kind);
  } catch {
    return null;
  }
}

/** Gives the function that answers what now stands in the field; an answer that is overtaken is dropped. */
export function makeAsker(box: HTMLElement, panel: Panel, { home, law, query, filters }: Asking): () => void {
  let turn = 0;

  const askPages = async (words: readonly string[], said: string, near: Near) => {
    const mine = turn;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== turn) return;
    const pages = await pagesFor(home, words, filters.kind());
    if (mine !== turn) return;
    const found = pages === null ? { parts: [], said: NO_PAGES } : answerFromPages(pages, words, near);
    panel.pages.replaceChildren(...found.parts);
    panel.status.textContent = said + found.said;
  };

  const ask = (text: Law) => {
    const { answer, parts, said } = answerFromLaw(text, { home, query: query(), chapter: filters.chapter() });
    const asks = answer.words.length > 0;
    const kind = filters.kind();
    const showsLaw = kind === undefined || kind === '条文';
    box.classList.toggle('search--asked', asks);
    panel.law.replaceChildren(...(showsLaw ? parts : []));
    panel.pages.replaceChildren();
    panel.status.textContent = !asks ? HINT : showsLaw ? said : '';
    if (!asks || kind === '条文') return;
    const near = answer.exact.hits.length === 0 || kind !== undefined ? 'near-too' : 'exact-only';
    void askPages(answer.words, showsLaw ? said : '', near);
  };

  return () => {
    turn += 1;
    panel.element.hidden = false;
    law.then(ask).catch(() => {
      panel.status.textContent = NO_LAW;
    });
  };
}
