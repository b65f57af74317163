/** Embedded beside an article: a tool and its styles are fetched, and it is started, when the reader comes near it. */
import { RELOAD } from './lazily.ts';

/** Settles once the style sheet is there, or cannot be had: the tool works without. */
function linked(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  const settled = new Promise((settle) => {
    link.onload = settle;
    link.onerror = settle;
  });
  document.head.append(link);
  return settled;
}

/** Under what the server rendered: what to do, and a button that tries again. */
function sayTrouble(element: HTMLElement, again: () => void): void {
  const [words, button] = [document.createElement('p'), document.createElement('button')];
  words.className = 'notice-line';
  words.setAttribute('role', 'alert');
  button.type = 'button';
  button.className = 'button';
  button.textContent = '再试一次';
  words.append(`工具没有取到：${RELOAD}。`, button);
  button.addEventListener('click', () => {
    words.remove();
    again();
  });
  element.after(words);
}

type Mount = (element: HTMLElement) => void;

/** `data-styles`: the addresses of the sheets, parted by spaces. Nothing is shown before they are there. */
async function begin(element: HTMLElement, load: () => Promise<Mount>): Promise<void> {
  const sheets = (element.dataset['styles'] ?? '').split(' ');
  const [mount] = await Promise.all([load(), ...sheets.map(linked)]);
  mount(element);
}

function tryToBegin(element: HTMLElement, load: () => Promise<Mount>): void {
  begin(element, load).catch(() => {
    sayTrouble(element, () => {
      tryToBegin(element, load);
    });
  });
}

export function startInView(selector: string, load: () => Promise<Mount>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        tryToBegin(target, load);
      }
    },
    { rootMargin: '200px' },
  );
  const hasAnswers = new URLSearchParams(window.location.search).has('secrecy');
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => {
    // A link with answers, or the way back to them: the tool must be there for the page to scroll to it.
    if (hasAnswers) tryToBegin(element, load);
    else observer.observe(element);
  });
}
