import { part } from './part.mjs';

/** Here Chinese words are code: 第, 条 and the numerals are what places are read from. */
export default part('text', { mutate: ['src/text/**/*.ts'] });
