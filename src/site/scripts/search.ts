/** The search box: what it does is fetched when it is first used. `/` leads to it. */
const box = document.querySelector<HTMLElement>('[data-search]');
const field = box?.querySelector('input');

if (box && field) {
  const trouble = document.createElement('p');
  trouble.className = 'search__panel';
  trouble.setAttribute('role', 'alert');
  let state: 'closed' | 'coming' | 'open' = 'closed';
  // Tried again at every key while it has not come; what is typed stays.
  const open = () => {
    if (state !== 'closed') return;
    state = 'coming';
    import('./search-box.ts').then(
      ({ connect }) => {
        state = 'open';
        trouble.remove();
        connect(box, field);
      },
      () => {
        state = 'closed';
        trouble.textContent = '查找没有取到：可能是网络断了，或者网站刚更新过。请刷新本页再查。';
        box.append(trouble);
      },
    );
  };
  field.addEventListener('focus', open);
  field.addEventListener('input', open);
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
  if (sessionStorage.getItem('searched'))
    import('./search-box.ts').then(
      ({ arrive }) => arrive(),
      () => undefined,
    );
} catch {}
