/**
 * Inside a portal's frame: links open outside it, and the portal learns how tall the page is. Nothing else is told, to nobody but the
 * parents that the site was built for.
 */
const parents = (document.body.dataset['parents'] ?? '').split(' ').filter((origin) => origin !== '');

/** Who holds the frame. A browser that does not say is asked to deliver only to the origin named. */
const isParent = (origin: string) => !('ancestorOrigins' in location) || location.ancestorOrigins[0] === origin;

function tellHeight(): void {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  for (const origin of parents.filter(isParent)) parent.postMessage({ type: 'height', height }, origin);
}

if (parent !== window && parents.length > 0) new ResizeObserver(tellHeight).observe(document.body);

// The page's base sends every link to a window of its own; one within the page stays.
document.addEventListener(
  'click',
  ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    const isHere = link.getAttribute('href')?.startsWith('#') === true;
    link.target = isHere ? '_self' : '_blank';
    link.rel = 'noopener';
  },
  true,
);
