/** The box by keyboard: arrows walk from the field through the links and back, Enter takes the nearest, Esc closes. */

/** Enter follows the query where it leads by itself: to an article or a chapter. */
export function walkByKeys(box: HTMLElement, field: HTMLInputElement, panel: HTMLElement): void {
  const step = (by: 1 | -1) => {
    const stops = [field, ...panel.querySelectorAll('a')];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.min(Math.max(here + by, 0), stops.length - 1)]?.focus();
  };
  const close = () => {
    field.focus();
    panel.hidden = true;
  };
  const enter = () => {
    const jump = panel.querySelector<HTMLElement>('a.search__jump');
    if (jump) jump.click();
    else panel.querySelector('a')?.focus();
  };
  const actionOf = ({ key, target }: KeyboardEvent) => {
    if (key === 'Enter') return target === field ? enter : null;
    if (panel.hidden || target instanceof HTMLSelectElement) return null;
    if (key === 'Escape') return close;
    if (key === 'ArrowDown') return () => step(1);
    return key === 'ArrowUp' ? () => step(-1) : null;
  };

  box.addEventListener('keydown', (event) => {
    const action = event.isComposing ? null : actionOf(event);
    if (action === null) return;
    event.preventDefault();
    action();
  });
  const leave = (to: EventTarget | null) => {
    if (to instanceof Node && !box.contains(to)) panel.hidden = true;
  };
  document.addEventListener('pointerdown', ({ target }) => leave(target));
  box.addEventListener('focusout', ({ relatedTarget }) => leave(relatedTarget));
}
