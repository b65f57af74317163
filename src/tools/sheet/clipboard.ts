/** Copying plain text, also where the page may not use the clipboard directly (plain http, old browsers). */

/** Selects the text in a field off the page and asks the browser to copy the selection. */
function copySelected(text: string): boolean {
  const field = document.createElement('textarea');
  const focused = document.activeElement;
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  // Deprecated, and the only way where `navigator.clipboard` is absent: allowed in this file alone (test/eslint.config.mjs).
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}

/** True where the text is now on the clipboard. */
export async function copyText(text: string): Promise<boolean> {
  // Absent on plain http whatever the types say.
  if (!('clipboard' in navigator)) return copySelected(text);
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}
