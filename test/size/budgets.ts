/** What a page of each kind may load before it is used. The first kind that fits a page holds for it. */

interface Budget {
  /** Of everything, brotli; a kB is 1000 bytes. */
  readonly bytes: number;
  readonly requests: number;
  /** Of the scripts alone. */
  readonly js?: number;
}

export interface PageKind {
  readonly name: string;
  /** Page as below the site's base: `articles/6/`. */
  readonly page: RegExp;
  /** Only pages that show a tool once the reader comes near it. */
  readonly withTool?: true;
  readonly budget: Budget;
}

const kB = (amount: number) => amount * 1000;

/**
 * A tool names what every reading makes of the project: one and a half kB more than without. Its form asks few questions first, takes
 * 不清楚 and folds to a line: one kB of scripts and, for the list of papers, one request. What is kept is checked, brought up from
 * older forms and saved to a file: up to another kB, and a request where the list of papers reads it.
 */
const TOOL: Budget = { bytes: kB(46.5), requests: 14, js: kB(32) };
/** The bureau's own tool: on a desk, it begins with taking in a table. */
const LIST_OF_PROJECTS: Budget = { bytes: kB(58.5), requests: 16, js: kB(43.5) };
const ARTICLE_WITH_MORE: Budget = { bytes: kB(14), requests: 7 };
/** The names of files, which follow their contents, alone move a page by some bytes. */
const ARTICLE: Budget = { bytes: kB(10.2), requests: 4 };
/** A guide may list, computed, the steps that it does not tell of. */
const GUIDE: Budget = { bytes: kB(14.4), requests: 7 };

export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'home', page: /^$/, budget: { bytes: kB(14), requests: 5 } },
  { name: 'list of projects', page: /^tools\/portfolio\/$/, budget: LIST_OF_PROJECTS },
  { name: 'tool', page: /^tools\//, budget: TOOL },
  { name: 'embedded', page: /^embed\//, budget: { ...TOOL, requests: 16, js: kB(32.3) } },
  { name: 'article 4', page: /^articles\/4\/$/, budget: ARTICLE_WITH_MORE },
  { name: 'article with a tool', page: /^articles\//, withTool: true, budget: ARTICLE_WITH_MORE },
  { name: 'article', page: /^articles\//, budget: ARTICLE },
  { name: 'guide', page: /^guide\//, budget: GUIDE },
  { name: 'whole text', page: /^text\//, budget: { bytes: kB(24), requests: 6 } },
  { name: 'coverage', page: /^coverage\//, budget: { bytes: kB(30), requests: 6 } },
  { name: 'other', page: /^/, budget: { bytes: kB(20), requests: 6 } },
];
