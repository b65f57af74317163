/** The panel under the search box: a line that is read out, the filters, what the law answers and what other pages do. */
import styles from '../../styles/search.css?url';
import { make } from './search-view.ts';

export interface Panel {
  readonly element: HTMLElement;
  /** Says how much was found; screen readers read it out. */
  readonly status: HTMLElement;
  /** What the query may mean: above everything that is found. */
  readonly guessed: HTMLElement;
  readonly law: HTMLElement;
  readonly pages: HTMLElement;
}

/** A closed panel, at the end of the box. */
export function makePanel(box: HTMLElement, field: HTMLInputElement, filters: HTMLElement): Panel {
  const status = make('p', 'search__status');
  status.setAttribute('role', 'status');
  const [guessed, law, pages] = [make('div', ''), make('div', ''), make('div', '')];
  const element = make('div', 'search__panel', status, filters, guessed, law, pages);
  element.id = 'search-panel';
  element.hidden = true;
  field.setAttribute('aria-controls', element.id);
  box.append(element);
  return { element, status, guessed, law, pages };
}

/** Fetches the styles of the panel; done when they are there, or when they cannot be had. */
export function loadStyles(): Promise<void> {
  const link = make('link', '');
  link.rel = 'stylesheet';
  link.href = styles;
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
