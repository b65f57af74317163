/** A term opens its entry of the glossary beside the word. Fetched when the first term is opened. */
import { lazily } from '../../tools/page/lazily.ts';
import { placeUnder } from './place-under.ts';

/** The glossary as a document: the browser parses what it fetched, and no HTML is made from a string here. */
function read(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      if (request.responseXML) resolve(request.responseXML);
      else reject(new Error(`no glossary at ${address}`));
    });
    request.open('GET', address);
    request.send();
  });
}

const glossary = lazily(read);

const card = document.createElement('span');
card.className = 'term-card';
card.dataset['editorial'] = '';
card.setAttribute('role', 'group');
card.tabIndex = -1;
let opener: HTMLAnchorElement | undefined;

function close(): void {
  opener?.removeAttribute('aria-expanded');
  opener = undefined;
  card.remove();
}

/** What the glossary says, and the way to the rest of it. */
async function fill(link: HTMLAnchorElement): Promise<void> {
  const entry = (await glossary(link.href)).querySelector(`${link.hash} > .term-entry`);
  if (!entry) throw new Error(`no entry ${link.hash}`);
  const more = document.createElement('a');
  more.href = link.href;
  more.textContent = '词语表：全部出处';
  card.replaceChildren(document.importNode(entry, true), more);
}

async function open(link: HTMLAnchorElement): Promise<void> {
  await fill(link);
  close();
  opener = link;
  link.setAttribute('aria-expanded', 'true');
  card.setAttribute('aria-label', link.textContent);
  link.after(card);
  placeUnder(card, link);
  card.focus({ preventScroll: true });
}

/** Opens the card beside the word, or closes it where it is open. Rejects where the glossary cannot be had. */
export async function toggleCard(link: HTMLAnchorElement): Promise<void> {
  if (link === opener) close();
  else await open(link);
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || card.contains(target) || target.closest('a.term')) return;
  close();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !opener) return;
  opener.focus();
  close();
});
