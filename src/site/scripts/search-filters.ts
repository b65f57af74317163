/** 条文、口径、术语…: which kind of answer is wanted, and of which chapter. */
import type { LawChapter } from '../search/law-file.ts';
import { KINDS, type Kind } from '../search/page-hits.ts';
import { make } from './search-view.ts';

export interface Filters {
  readonly element: HTMLElement;
  readonly kind: () => Kind | undefined;
  readonly chapter: () => number;
  readonly offerChapters: (chapters: readonly LawChapter[]) => void;
}

function option(value: string, label: string): HTMLOptionElement {
  const element = make('option', '', label);
  element.value = value;
  return element;
}

/** The filters; `changed` is called whenever one is set. */
export function makeFilters(changed: () => void): Filters {
  let kind: Kind | undefined;
  const buttons = [undefined, ...KINDS].map((of) => {
    const button = make('button', 'search__filter', of ?? '全部');
    button.type = 'button';
    button.addEventListener('click', () => {
      kind = of;
      show();
      changed();
    });
    return { of, button };
  });
  const show = () => {
    for (const { of, button } of buttons) button.setAttribute('aria-pressed', String(of === kind));
  };
  show();
  const kinds = make('div', 'search__kinds', ...buttons.map(({ button }) => button));
  kinds.setAttribute('role', 'group');
  kinds.setAttribute('aria-label', '类别');
  const chapters = make('select', 'search__chapter', option('0', '全部章'));
  chapters.setAttribute('aria-label', '章');
  chapters.addEventListener('change', changed);
  return {
    element: make('div', 'search__filters', kinds, chapters),
    kind: () => kind,
    chapter: () => Number(chapters.value),
    offerChapters: (all) => {
      chapters.append(...all.map(({ number, heading }) => option(String(number), heading)));
    },
  };
}
