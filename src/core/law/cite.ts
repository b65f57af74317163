/** Citing this regulation: `cite(6, '报区政务服务和数据管理局备案')`, the article and its words as published, written out here. */
import { citing } from '../engine/cite.ts';
import { PLACES } from './places.ts';

export const cite = citing(PLACES);
