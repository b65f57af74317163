/** The search box: what it does is fetched when it is first used. `/` leads to it. */
const box = document.querySelector<HTMLElement>('[data-search]');
const field = box?.querySelector('input');

if (box && field) {
  const open = () => {
    void import('./search-box.ts').then(({ connect }) => {
      connect(box, field);
    });
  };
  field.addEventListener('focus', open, { once: true });
  if (document.activeElement === field) open();
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (key !== '/' || !(target instanceof Element) || target.closest('input,select,textarea')) return;
    event.preventDefault();
    field.focus();
  });
}

// Whoever comes from a hit sees the words. A browser may refuse to keep anything: then it is the sentence alone.
try {
  if (sessionStorage.getItem('searched')) void import('./search-box.ts').then(({ arrive }) => arrive());
} catch {}
