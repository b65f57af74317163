/** Links inside the law do more where scripts run: what they do is fetched when the first of them is followed. */

/** An anchor goes to its sentence, and opens the bar to copy it. */
async function openAnchor(anchor: HTMLAnchorElement): Promise<void> {
  const { openBar } = await import('./copy.ts');
  openBar(anchor);
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
  if (anchor) void openAnchor(anchor);
  const term = target.closest<HTMLAnchorElement>('a.term');
  if (!term) return;
  event.preventDefault();
  void openTerm(term);
});
