/** How the results of the checker are said. */
import { inWords } from '../engine/condition.ts';
import type { LineResult, SumTier } from './totals.ts';
import type { Source } from './matching.ts';
import { FIFTY, TWO_HUNDRED } from '../law/articles/06.ts';

/** What a line's result is called. */
export const LINE_RESULT_LABELS: Readonly<Record<LineResult, string>> = {
  excluded: '不适用本细则（第三十八条）',
  'not-excluded': '不排除，计入',
  confirm: '待确认',
  unanswered: '还差回答',
  unlisted: '第三十八条没有列出，计入',
};

/** Whose words were found in a line. */
export const SOURCE_LABELS: Readonly<Record<Source, string>> = {
  article: '条文用语',
  alias: '近似词（非条文用语）',
  catalogue: '近似词（采购品目名称，非条文用语）',
};

/** 第六条's tiers, as the tables call them. */
export const SUM_TIER_LABELS: Readonly<Record<SumTier, string>> = {
  none: '没有金额',
  small: `不足${inWords(FIFTY)}`,
  middle: `${inWords(FIFTY)}以上、不足${inWords(TWO_HUNDRED)}`,
  large: `${inWords(TWO_HUNDRED)}以上`,
};
