/** The search box once it is used: the answer opens under it while the reader types. */
import styles from '../../styles/search.css?url';
import { wordsOf } from '../search/fold.ts';
import { jumpToArticle } from '../search/jump.ts';
import { answerFromLaw, pagesPart, type Asked } from './search-answer.ts';
import { makeFilters } from './search-filters.ts';
import { walkByKeys } from './search-keys.ts';
import { fetchLaw } from './search-law.ts';
import { findPages } from './search-pages.ts';
import { make } from './search-view.ts';
import { arrive, sendWords } from './search-words.ts';

export { arrive };

const HINT = '条文里的字句，或者条号（6、六、第六条）；几个词之间空一格。';
/** Pages are asked for once the reader has stopped typing. */
const PAUSE = 250;

/** The styles of the panel; it opens when they are there, or when they cannot be had. */
function loadStyles(): Promise<void> {
  const link = make('link', '');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}

/** Brings the box to life. */
export function connect(box: HTMLElement, field: HTMLInputElement): void {
  const home = box.dataset['home'] ?? '/';
  const last = Number(box.dataset['last']);
  const status = make('p', 'search__status');
  const results = make('div', 'search__results');
  const others = make('div', 'search__others');
  const filters = makeFilters(() => update());
  const panel = make('div', 'search__panel', status, filters.element, results, others);
  const law = fetchLaw((box.dataset['search'] ?? '').split(' '));
  let asking = 0;

  const asked = (): Asked => ({ home, last, query: field.value, chapter: filters.chapter() });

  const askPages = async (words: readonly string[], said: string, near: 'near-too' | 'exact-only') => {
    const mine = (asking += 1);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== asking) return;
    const pages = await findPages(home, words, filters.kind()).catch(() => null);
    if (mine !== asking) return;
    if (pages === null) {
      others.replaceChildren(make('p', 'search__note', '其他页面暂时查不了。'));
      return;
    }
    const { part, count } = pagesPart(pages, words, near);
    others.replaceChildren(...(part === null ? [] : [part]));
    status.textContent = `${said}其他页面${count === 0 ? '没有' : `${String(count)}处`}。`;
  };

  const update = () => {
    asking += 1;
    panel.hidden = false;
    void law
      .then((text) => {
        const { answer, parts, said } = answerFromLaw(text, asked());
        const kind = filters.kind();
        const showsLaw = kind === undefined || kind === '条文';
        box.classList.toggle('search--asked', answer.words.length > 0);
        results.replaceChildren(...(showsLaw ? parts : []));
        others.replaceChildren();
        status.textContent = answer.words.length === 0 ? HINT : showsLaw ? said : '';
        if (answer.words.length === 0 || kind === '条文') return;
        const near = answer.exact.hits.length === 0 || kind !== undefined ? 'near-too' : 'exact-only';
        void askPages(answer.words, showsLaw ? said : '', near);
      })
      .catch(() => {
        status.textContent = '条文没有取到，请检查网络后刷新，或者打开“全文”查找。';
      });
  };

  status.setAttribute('role', 'status');
  panel.hidden = true;
  panel.id = 'search-panel';
  field.setAttribute('aria-controls', panel.id);
  box.append(panel);
  walkByKeys(box, field, panel, () => {
    const jump = jumpToArticle(field.value, last);
    if (jump === null || 'problem' in jump) return false;
    location.assign(`${home}articles/${String(jump.article)}/`);
    return true;
  });
  field.addEventListener('input', (event) => {
    // While a Chinese input method composes, the field holds its letters.
    if (!(event instanceof InputEvent) || !event.isComposing) update();
  });
  field.addEventListener('compositionend', update);
  field.addEventListener('focus', update);
  panel.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    sendWords(wordsOf(field.value));
    if (link.pathname !== location.pathname) return;
    panel.hidden = true;
    arrive();
  });
  void law.then(({ chapters }) => filters.offerChapters(chapters)).catch(() => undefined);
  void loadStyles().then(() => {
    if (document.activeElement === field) update();
  });
}
