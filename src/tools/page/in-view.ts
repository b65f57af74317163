/** Embedded beside an article: a tool and its styles are fetched, and it is started, when the reader comes near it. */
import { tell } from './tool-place.ts';

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

type Load = () => Promise<(element: HTMLElement) => void>;

/** `data-styles`: the addresses of the sheets, parted by spaces. Nothing is shown before they are there. */
async function begin(element: HTMLElement, load: Load): Promise<void> {
  tell(element, 'coming');
  const sheets = (element.dataset['styles'] ?? '').split(' ');
  const [start] = await Promise.all([load(), ...sheets.map(linked)]);
  start(element);
}

/**
 * Gives what fetches the tool and starts it, once. Where it does not come the page says so, and it is tried again at the next call
 * and when the network is back.
 */
function attempting(element: HTMLElement, load: Load): () => void {
  let isAsked = false;
  const attempt = () => {
    if (isAsked) return;
    isAsked = true;
    begin(element, load).catch(() => {
      isAsked = false;
      tell(element, 'failed');
      window.addEventListener('online', attempt, { once: true });
    });
  };
  return attempt;
}

export function startInView(selector: string, load: Load): void {
  const hasAnswers = new URLSearchParams(window.location.search).has('secrecy');
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => {
    const attempt = attempting(element, load);
    // A link with answers, or the way back to them: the tool must be there for the page to scroll to it.
    if (hasAnswers) attempt();
    else tell(element, 'waiting');
    // Whoever comes back to a tool that did not arrive asks for it again.
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) attempt();
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
  });
}
