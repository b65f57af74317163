/** Links inside the law do more where scripts run: what they do is fetched when the first of them is followed. */

const trouble = document.createElement('span');
trouble.className = 'copy-bar';
trouble.dataset['editorial'] = '';
trouble.setAttribute('role', 'alert');

/** An anchor goes to its sentence, and opens the bar to copy it; the next click tries again where that did not come. */
function openAnchor(anchor: HTMLAnchorElement): void {
  import('./copy.ts').then(
    ({ openBar }) => {
      trouble.remove();
      openBar(anchor);
    },
    () => {
      trouble.textContent = '复制没有取到，请刷新本页再试。';
      anchor.after(trouble);
    },
  );
}

/** Where a card cannot be shown, the link is followed as if there were no script. */
async function openTerm(link: HTMLAnchorElement): Promise<void> {
  try {
    const { toggleCard } = await import('./terms.ts');
    await toggleCard(link);
  } catch {
    location.assign(link.href);
  }
}

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
  const anchor = target.closest<HTMLAnchorElement>('a.anchor');
  if (anchor) openAnchor(anchor);
  const term = target.closest<HTMLAnchorElement>('a.term');
  if (!term) return;
  event.preventDefault();
  void openTerm(term);
});
