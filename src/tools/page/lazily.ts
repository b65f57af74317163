/** What is fetched at first use: a chunk that does not arrive is asked for again at the next use, and what to do is said. */

/** The network failed, or a newer version of the site has taken the place of the one on the screen. */
export const RELOAD = '可能是网络断了，或者网站刚更新过。请刷新本页再试';

/** Gives what `load` gives: fetched once, but tried again by the next call after a failure. */
export function lazily<Part, Needs extends readonly unknown[] = []>(
  load: (...needs: Needs) => Promise<Part>,
): (...needs: Needs) => Promise<Part> {
  let loaded: Promise<Part> | undefined;
  return (...needs) => {
    loaded ??= load(...needs).catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}
