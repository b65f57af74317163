/** 第三十条: who bears the costs of appraisals and reviews. It states no amount. */
import { cite } from '../cite.ts';
import { exactly, inWords } from '../condition.ts';
import { notes, onEvent, requires, rulesOf } from '../rule.ts';
import { SMALL_FILES_ONLY } from './06.ts';
import { APPRAISAL, FIFTY, FROM_FIFTY, SMALL } from './16.ts';

const COSTS = cite('30.p1s1', '项目论证、评审过程中产生的场地费、专家评审费等工作费用由项目建设单位负责承担。');
/** Experts meet for every project, whatever its amount. */
const ACCEPTANCE_MEETS = cite('25.i1s2', '项目建设单位参照验收要求自行组织专家以评审会的形式');

export const rules = rulesOf('30', [
  requires('review-costs', [FROM_FIFTY], [COSTS, APPRAISAL], {
    reason: '论证、评审产生的场地费、专家评审费由项目建设单位承担。',
  }),
  onEvent('review-costs', [SMALL], [COSTS, ACCEPTANCE_MEETS], {
    reason: `第三十条没有写数额：不足${inWords(FIFTY)}的项目没有第十六条的论证评估，但验收也请专家开评审会，产生场地费、专家评审费的，由项目建设单位承担。`,
  }),
  // Where 以下 takes the number (第六条) there is no appraisal to pay for.
  notes('review-costs', ['inclusive-bounds'], [exactly(FIFTY)], [APPRAISAL, SMALL_FILES_ONLY]),
]);
