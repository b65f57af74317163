/** The site as it is built, read from its files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '../../dist');

/** `articles/6/index.html`: every page there is. */
export const PAGES = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));

export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** `articles/6/index.html` → `/articles/6/`. */
export const addressOf = (page: string): string => `/${page.replace(/index\.html$/, '')}`;
