/**
 * Beside a sentence whose anchor was opened: 复制链接, 复制引文, and 指出错误, which copies a message and sends nothing. Fetched
 * when the first anchor is opened.
 */
import { errorMessage, quotation } from '../regulation/quote-words.ts';
import { copyText } from '../../tools/sheet/clipboard.ts';
import { placeUnder } from './place-under.ts';

/** The law's words of an element, without what editors put into it. */
function lawWords(element: Element): string {
  const copy = element.cloneNode(true);
  if (!(copy instanceof Element)) return '';
  copy.querySelectorAll('[data-editorial]').forEach((editorial) => {
    editorial.remove();
  });
  return copy.textContent;
}

function button(label: string, done: string, read: () => string, status: HTMLElement): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', () => {
    status.textContent = '';
    void copyText(read()).then((copied) => {
      status.textContent = copied ? done : '没有复制成功，请自行选取。';
    });
  });
  return element;
}

function makeBar(): { bar: HTMLElement; open: (anchor: HTMLAnchorElement) => void } {
  const bar = document.createElement('span');
  const status = document.createElement('span');
  let current: HTMLAnchorElement | null = null;
  status.setAttribute('role', 'status');
  bar.className = 'copy-bar';
  bar.dataset['editorial'] = '';
  bar.setAttribute('role', 'group');
  const words = () => (current?.parentElement ? lawWords(current.parentElement) : '');
  const quote = () => quotation(current?.getAttribute('aria-label') ?? '', words());
  const address = () => current?.href ?? '';
  const version = () => current?.closest<HTMLElement>('[data-version]')?.dataset['version'] ?? '';
  bar.append(
    button('复制链接', '已复制链接', address, status),
    button('复制引文', '已复制引文', quote, status),
    button('指出错误', '已复制，请补上错处发给维护者', () => errorMessage(quote(), address(), version()), status),
    status,
  );
  const open = (anchor: HTMLAnchorElement) => {
    current = anchor;
    status.textContent = '';
    bar.setAttribute('aria-label', anchor.getAttribute('aria-label') ?? '');
    anchor.after(bar);
    placeUnder(bar, anchor);
    // Following the link takes the focus away first.
    setTimeout(() => {
      bar.querySelector('button')?.focus({ preventScroll: true });
    });
  };
  return { bar, open };
}

const { bar, open } = makeBar();

/** Opens the bar beside the anchor of a sentence. */
export const openBar = open;

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || bar.contains(target) || target.closest('a.anchor')) return;
  bar.remove();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !bar.isConnected) return;
  bar.parentElement?.querySelector<HTMLElement>('a.anchor')?.focus();
  bar.remove();
});
