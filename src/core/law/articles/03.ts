/** 第三条: the five unities, and what is not to be built without them. */
import { cite } from '../cite.ts';
import { includes } from '../conditions.ts';
import { notes, rulesOf } from '../rule.ts';

export const NOT_UNIFIED = cite(3, '不符合“五统一”项目建设要求的平台或系统，原则上不得自建、自管、自用、自维。');

export const rules = rulesOf('03', [
  {
    about: 'standing',
    value: 'not-supported-in-principle',
    reason: '不符合“五统一”要求，原则上不得自建、自管、自用、自维。',
    when: [includes('obstacles', 'not-unified')],
    cites: [NOT_UNIFIED],
  },
  notes('standing', ['in-principle'], [includes('obstacles', 'not-unified')], [NOT_UNIFIED]),
]);
