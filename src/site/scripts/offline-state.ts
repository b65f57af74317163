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

const mega = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

function storedWords(count: number, bytes: number, left: Left): string {
  const stored = `已开启，已存${String(count)}个文件，共${mega(bytes)}`;
  if (left.missing === 0) return `${stored}，断网时全站都能用。`;
  return `${stored}，断网时能用首页、全文、各样工具、查找和看过的页；其余${String(left.missing)}个文件还没有存，要下载约${mega(left.bytes)}。`;
}

/** What of the site is not stored, and how large the archive is that has it. */
export interface Left {
  readonly missing: number;
  readonly bytes: number;
}

/** What the worker answered; null where it could not. */
export function readLeft(value: unknown): Left | null {
  if (typeof value !== 'object' || value === null) return null;
  const missing: unknown = Reflect.get(value, 'missing');
  const bytes: unknown = Reflect.get(value, 'bytes');
  return typeof missing === 'number' && typeof bytes === 'number' ? { missing, bytes } : null;
}

/** What is stored: how many files, and their size. */
export async function measure(store: string, left: Left): Promise<string> {
  const cache = await caches.open(store);
  const keys = await cache.keys();
  let bytes = 0;
  for (const key of keys) bytes += (await (await cache.match(key, { ignoreVary: true }))?.blob())?.size ?? 0;
  return storedWords(keys.length, bytes, left);
}
