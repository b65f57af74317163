/** How much of a file is read, and what is said of more. */

const MEGABYTE = 1024 * 1024;

/** Of a file as it is given. */
export const MOST_BYTES = 50 * MEGABYTE;
/** Of what a packed file unpacks to, all its parts that are read together. */
export const MOST_UNPACKED = 200 * MEGABYTE;
/** Real sheets shrink to a tenth or a fiftieth; what shrinks more, and is large, was made to. */
export const MOST_TIMES = 300;
/** What is small is read however well it was packed. */
export const SMALL = 8 * MEGABYTE;
/** With something in them, of one sheet. */
export const MOST_ROWS = 100_000;
/** Purchase lists have ten or twenty; cells further right are not read, and that is said. */
export const MOST_COLUMNS = 100;

export const TOO_BIG = '文件超过 50 MB，读不了。请把要用的那张表另存成单独的文件，再选一次。';
export const TOO_MUCH_INSIDE = '文件解开以后太大，没有读。请把要用的那张表另存成单独的 .xlsx 文件，再选一次。';
export const TOO_MANY_ROWS = '这张表超过 10 万行，没有读。请只留要采购的那些行，另存以后再选一次。';
export const BROKEN =
  '文件打不开，可能没有传完整，或者不是它的后缀说的那种文件。请在办公软件里打开，另存为 .xlsx，再选一次。';
