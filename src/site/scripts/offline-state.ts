/** How it stands with offline use in this browser, in words. */

/** Why this browser cannot, where it cannot. */
export function hindrance(view: { readonly isSecureContext: boolean; readonly navigator: object }): string | undefined {
  if (!view.isSecureContext) return '这个网址不是 https 开头，浏览器不允许离线使用。有网时照常使用。';
  if (!('serviceWorker' in view.navigator)) return '这个浏览器不支持离线使用，或者不允许本站存文件。有网时照常使用。';
  return undefined;
}

export const WORDS = {
  storing: '已开启，正在存文件，不用等，可以照常使用。',
  failed: '没有存成：可能是磁盘空间不够，或者网络断了。有网时照常使用，下次打开本站时再存。',
  off: '已关闭，这个浏览器里没有存文件。有网时照常使用。',
} as const;

function storedWords(count: number, bytes: number): string {
  return `已开启，已存${String(count)}个文件，共${(bytes / 1_000_000).toFixed(1)} MB，断网时也能用。`;
}

/** What is stored: how many files, and their size. */
export async function measure(store: string): Promise<string> {
  const cache = await caches.open(store);
  const keys = await cache.keys();
  let bytes = 0;
  for (const key of keys) bytes += (await (await cache.match(key, { ignoreVary: true }))?.blob())?.size ?? 0;
  return storedWords(keys.length, bytes);
}
