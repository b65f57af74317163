/** Where a box opens that belongs to a link in the text. */

/** Under the line of the link, inside the paragraph’s width. */
export function placeUnder(box: HTMLElement, link: HTMLElement): void {
  const paragraph = link.closest('p');
  if (!paragraph) return;
  const room = paragraph.getBoundingClientRect();
  const line = link.getBoundingClientRect();
  const left = Math.min(line.left - room.left, room.width - box.offsetWidth);
  box.style.top = `${String(line.bottom - room.top)}px`;
  box.style.left = `${String(Math.max(left, 0))}px`;
}
