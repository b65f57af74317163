/** The box by keyboard: arrows walk from the field through the links and back, Enter takes the nearest, Esc closes. */

const isVisible = (element: HTMLElement) => element.offsetParent !== null;

/** `jump` goes where the query itself leads, and says whether it did. */
export function walkByKeys(box: HTMLElement, field: HTMLInputElement, panel: HTMLElement, jump: () => boolean): void {
  const stops = () => [field, ...[...panel.querySelectorAll('a')].filter(isVisible)];

  const step = (by: 1 | -1) => {
    const all = stops();
    const here = all.findIndex((stop) => stop === document.activeElement);
    all[Math.min(Math.max(here + by, 0), all.length - 1)]?.focus();
  };

  const close = () => {
    panel.hidden = true;
    field.focus();
    panel.hidden = true;
  };

  box.addEventListener('keydown', (event) => {
    const { key, target, isComposing } = event;
    if (isComposing || target instanceof HTMLSelectElement) return;
    if (key === 'Escape' && !panel.hidden) close();
    else if (key === 'ArrowDown' && !panel.hidden) step(1);
    else if (key === 'ArrowUp' && !panel.hidden) step(-1);
    else if (key !== 'Enter' || target !== field || jump()) return;
    else panel.querySelector('a')?.focus();
    event.preventDefault();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !box.contains(target)) panel.hidden = true;
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget)) panel.hidden = true;
  });
}
