/** 第二十四条: start within half a year of approval. */
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { oneOf, reads } from '../conditions.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';
import { FIFTY, FROM_FIFTY, SMALL, SMALL_FILES_ONLY } from './06.ts';

const START = cite(24, '除不可抗力原因外，项目批复后原则上半年未组织开工建设的，收回项目资金。');
const RUNNING = oneOf('category', 'operation', 'service');

export const rules = rulesOf('24', [
  requires('start-within-half-year', [FROM_FIFTY, oneOf('category', 'new', 'upgrade')], [START], {
    reason: '批复后半年内要组织开工，否则原则上收回项目资金。',
  }),
  requires('start-within-half-year', [FROM_FIFTY, RUNNING, reads('operation-start', 'covered')], [START], {
    reason: '“项目批复后”没有分类别，运维、购买服务也要在批复后半年内开始实施。',
  }),
  excuses(
    'start-within-half-year',
    '“开工建设”只说建设项目，运维、购买服务没有这个期限。',
    [FROM_FIFTY, RUNNING, reads('operation-start', 'not-covered')],
    [START],
  ),
  excuses(
    'start-within-half-year',
    `期限从批复起算；第十八条的审批不及于不足${inWords(FIFTY)}的项目，本细则没有写区里对它的批复。争取上级财政资金、汇总上报市里审批的，批复了算不算，请先问。`,
    [SMALL],
    [START, SMALL_FILES_ONLY],
  ),
  notes('start-within-half-year', ['in-principle'], [FROM_FIFTY], [START]),
]);
