/** Citing this regulation: `cite(6, '报区政务服务和数据管理局备案')`, the article and its words as published, written out here. */
import { citing, type Citation, type Source } from '../engine/cite.ts';
import { PLACES } from './places.ts';

const found = citing(PLACES);

/* @__NO_SIDE_EFFECTS__ */
export function cite(source: Source, words: string): Citation {
  return found(source, words);
}
