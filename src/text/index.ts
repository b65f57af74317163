/** The text: the regulation as places and words. Pure; knows nothing of rules or pages. */
export * from './numerals.ts';
export * from './fold.ts';
export * from './place.ts';
export * from './parse.ts';
export * from './find.ts';
export * from './source.ts';
export * from './locate.ts';
export * from './quoted.ts';
export * from './capture.ts';
export * from './emend.ts';
export * from './references.ts';
export * from './segment.ts';
