/** Handing a file to the reader, made in the page. */

/** Offers `blob` for saving under `name`. */
export function download(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address while the click is handled; old ones a little later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

/** What file systems do not take in a name is replaced; never empty. */
export function fileName(...parts: readonly string[]): string {
  const clean = parts.map((part) =>
    part
      .replace(/[\\/:*?"<>|\p{C}]/gu, '')
      .trim()
      .slice(0, 40),
  );
  return clean.filter((part) => part !== '').join('-') || '清单';
}
