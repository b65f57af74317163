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

type Mount = (element: HTMLElement) => void;

/** `data-styles`: the addresses of the sheets, parted by spaces. Nothing is shown before they are there. */
async function begin(element: HTMLElement, load: () => Promise<Mount>): Promise<void> {
  tell(element, 'coming');
  const sheets = (element.dataset['styles'] ?? '').split(' ');
  const [mount] = await Promise.all([load(), ...sheets.map(linked)]);
  mount(element);
}

/** Where it does not come the page says so, and it is tried again when the network is back. */
function attempt(element: HTMLElement, load: () => Promise<Mount>): void {
  begin(element, load).catch(() => {
    tell(element, 'failed');
    const again = () => {
      attempt(element, load);
    };
    window.addEventListener('online', again, { once: true });
  });
}

export function startInView(selector: string, load: () => Promise<Mount>): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        attempt(target, load);
      }
    },
    { rootMargin: '200px' },
  );
  const hasAnswers = new URLSearchParams(window.location.search).has('secrecy');
  document.querySelectorAll<HTMLElement>(selector).forEach((element) => {
    // A link with answers, or the way back to them: the tool must be there for the page to scroll to it.
    if (hasAnswers) attempt(element, load);
    else {
      tell(element, 'waiting');
      observer.observe(element);
    }
  });
}
