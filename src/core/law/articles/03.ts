/** 第三条: the five unities, and what is not to be built without them. */
import { includes } from '../conditions.ts';
import { FACTS } from '../facts.ts';
import { notes, rulesOf } from '../rule.ts';

const NOT_UNIFIED = FACTS.obstacles.options['not-unified'].words;

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
