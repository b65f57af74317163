/** 第十五条: what is in principle not supported. 原则上: a flag, never a refusal. */
import { entriesOf } from '../../engine/record.ts';
import { cite } from '../cite.ts';
import { hasAny, includes } from '../conditions.ts';
import { FACTS } from '../facts.ts';
import { notes, rulesOf, type RuleDraft } from '../rule.ts';

const SUPPORTED = cite(14, '对下列项目给予重点支持：');
const LEAD_IN = cite(15, '数字化项目有下列情形之一的，原则上不予支持：');

/** The last obstacle is of 第三条. */
const { 'not-unified': _ofArticle3, ...OBSTACLES } = FACTS.obstacles.options;
/** The items, by the value that stands for each. */
const ITEMS = entriesOf(OBSTACLES);

const unsupported = ([member, { words }]: (typeof ITEMS)[number]): RuleDraft[] => [
  {
    about: 'standing',
    value: 'not-supported-in-principle',
    reason: '有原则上不予支持的情形。',
    when: [includes('obstacles', member)],
    cites: [LEAD_IN, words],
  },
  notes('standing', ['in-principle'], [includes('obstacles', member)], [LEAD_IN]),
];

/** 第十四条 and this one, or 第三条, both hold: the text does not say which gives way. */
const CONTESTED: RuleDraft = {
  about: 'standing',
  value: 'not-supported-in-principle',
  reason: '同时又属于给予重点支持的项目：两样都占怎么办，条文没有写，这里仍作提醒，请确认。',
  when: [hasAny('obstacles'), hasAny('priorities')],
  cites: [SUPPORTED],
};

export const rules = rulesOf('15', [...ITEMS.flatMap(unsupported), CONTESTED]);
