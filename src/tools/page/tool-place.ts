/**
 * The place of a tool in a page says how far the tool has come, for styles/tool-place.css: nothing while no script has run,
 * `waiting` until the reader comes near, `coming` while it is fetched, then `alive`, or `failed`.
 */
type Standing = 'waiting' | 'coming' | 'alive' | 'failed';

export function tell(tool: HTMLElement, standing: Standing): void {
  const place = tool.closest<HTMLElement>('[data-tool-place]');
  if (place) place.dataset['toolPlace'] = standing;
}
