/** Addresses below the site's base. */
import { localId, pathOf } from '../../text/index.ts';
import { BASE } from '../page/base.ts';
import { doubtPath } from './doubt-path.ts';

/** `articles/6/` or `/articles/6/` → the address under whatever base the site is published. */
export function href(path: string): string {
  return BASE + path.replace(/^\/+/, '');
}

/** The first page as an absolute address with its base, from `Astro.site`: https://example.org/x/. */
export function homeOf(site: URL | undefined): string {
  if (site === undefined) throw new Error('astro.config.mjs gives no site');
  return new URL(href(''), site).href;
}

/** The page and anchor of a place: `6.p1s3` → `…/articles/6/#p1s3`, `chapter.3` → its heading on the first page. */
export function placeHref(place: string): string {
  return href(pathOf(place));
}

/** The address of that page. */
export function doubtHref(slug: string): string {
  return href(doubtPath(slug));
}

/** Where law is being set: on a page of its own, or with all the rest on one, or sentence by sentence elsewhere. */
export type Setting = 'own-page' | 'whole-text' | 'excerpt';

/** A place's id in a page: `p1s3` on its own page, `6.p1s3` in the whole text. */
export function idIn(setting: Setting, place: string): string {
  return setting === 'own-page' ? localId(place) : place;
}

/** The address of an article from where the law is set. */
export function articleHref(setting: Setting, number: number): string {
  return setting === 'whole-text' ? `#${String(number)}` : href(`articles/${String(number)}/`);
}
