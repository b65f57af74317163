/** 第二十条: above the 限额 to the province, below it to the city's filing. What the 限额 is, is itself in doubt. */
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import {
  above,
  due,
  dueAtItsNumber,
  duePastItsNumber,
  exactly,
  notDue,
  oneOf,
  reads,
  type FactCondition,
} from '../conditions.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';
import { BELOW_TWO_HUNDRED, FIFTY, LARGE, MIDDLE, SMALL, SMALL_FILES_ONLY, TWO_HUNDRED } from './06.ts';
import { AT_ARTICLE_7, FIVE_HUNDRED, THOUSAND } from './07.ts';

const LIMIT = cite(20, '限额（即本办法第六、七条规定的限额，下同）以上的数字化项目');
const TO_PROVINCE = cite(20, '按照《赣州市数字化项目建设管理实施细则》按程序统筹把关后报省级论证评估和联合会审；');
const TO_CITY = cite(20, '限额以下的数字化项目由区政务服务和数据管理局按程序统筹把关，报市领导小组办公室备案。');

/** 严格控制单独新建: shown beside the standing of every new system. */
export const STRICTLY_CONTROLLED = cite(20, '坚持“省级主建，市县主用”的原则，严格控制单独新建数字化项目。');
export const NEW_SYSTEM: readonly FactCondition[] = [oneOf('category', 'new')];

const KEY = 'provincial-key-pool';
const OF_ARTICLE_7 = `第七条的${inWords(THOUSAND)}、${inWords(FIVE_HUNDRED)}`;
const BY_ARTICLE_6 = reads('limit', 'article-6');
const BY_ARTICLE_7 = reads('limit', 'article-7');
const IN_TRACKS = reads('limit', 'tracks');
const FROM_ARTICLE_7 = reads('limit', 'article-7', 'tracks');
const BOTH_TIERS = reads('inclusive-bounds', 'both');
const UPPER_TIER = reads('inclusive-bounds', 'upper');
const AT_THE_NUMBER = '恰为限额，“以上”“以下”都包括本数：报省级以外，市里的备案也要办。';
const UPPER_ALONE = '恰为限额，本数只归“以上”：报省级，不走这项备案。';

export const rules = rulesOf('20', [
  requires('provincial-appraisal-and-review', [BY_ARTICLE_6, LARGE], [LIMIT, TO_PROVINCE], {
    reason: `限额是第六条的${inWords(TWO_HUNDRED)}，达到的统筹把关后报省级论证评估和联合会审。`,
  }),
  excuses(
    'provincial-appraisal-and-review',
    `限额是第六条的${inWords(TWO_HUNDRED)}，没有达到。`,
    [BY_ARTICLE_6, BELOW_TWO_HUNDRED],
    [LIMIT, TO_PROVINCE],
  ),
  requires('provincial-appraisal-and-review', [FROM_ARTICLE_7, due(KEY)], [LIMIT, TO_PROVINCE], {
    reason: '达到第七条数额的项目在限额以上，统筹把关后报省级论证评估和联合会审。',
  }),
  excuses(
    'provincial-appraisal-and-review',
    `没有达到${OF_ARTICLE_7}，不报省级论证评估和联合会审。`,
    [FROM_ARTICLE_7, notDue(KEY)],
    [LIMIT, TO_PROVINCE],
  ),

  requires('city-filing-below-limit', [...MIDDLE], [LIMIT, TO_CITY], {
    reason: '按口径所列各种读法，都在限额以下，由区政务服务和数据管理局把关后报市领导小组办公室备案。',
  }),
  requires('city-filing-below-limit', [SMALL, reads('below-limit-filing', 'all-below')], [TO_CITY], {
    reason: `“限额以下”没有下限，不足${inWords(FIFTY)}的也由区政务服务和数据管理局把关后报市领导小组办公室备案。`,
  }),
  excuses(
    'city-filing-below-limit',
    `不足${inWords(FIFTY)}的第六条另有规定，只报区政务服务和数据管理局备案。`,
    [SMALL, reads('below-limit-filing', 'district-only')],
    [TO_CITY, SMALL_FILES_ONLY],
  ),
  // From 200万元: what the 限额 is decides.
  excuses(
    'city-filing-below-limit',
    `限额是第六条的${inWords(TWO_HUNDRED)}，已经超过，不走这项备案。`,
    [BY_ARTICLE_6, above(TWO_HUNDRED)],
    [LIMIT, TO_CITY],
  ),
  excuses(
    'city-filing-below-limit',
    `${inWords(TWO_HUNDRED)}以上、没有达到第七条数额的走市细则的统筹把关，不走这项备案。`,
    [IN_TRACKS, above(TWO_HUNDRED), notDue(KEY)],
    [LIMIT, TO_CITY],
  ),
  requires('city-filing-below-limit', [BY_ARTICLE_7, LARGE, notDue(KEY)], [LIMIT, TO_CITY], {
    reason: `限额是${OF_ARTICLE_7}，没有达到的由区政务服务和数据管理局把关后报市领导小组办公室备案。`,
  }),
  excuses(
    'city-filing-below-limit',
    '超过第七条数额的项目在限额以上，报省级论证评估和联合会审，不走这项备案。',
    [FROM_ARTICLE_7, duePastItsNumber(KEY)],
    [LIMIT, TO_CITY],
  ),
  // At the number itself 以上 and 以下 meet.
  requires(
    'city-filing-below-limit',
    [reads('limit', 'article-6', 'tracks'), exactly(TWO_HUNDRED), BOTH_TIERS],
    [LIMIT, TO_CITY],
    {
      reason: AT_THE_NUMBER,
    },
  ),
  excuses(
    'city-filing-below-limit',
    UPPER_ALONE,
    [reads('limit', 'article-6', 'tracks'), exactly(TWO_HUNDRED), UPPER_TIER],
    [LIMIT, TO_CITY],
  ),
  requires('city-filing-below-limit', [FROM_ARTICLE_7, dueAtItsNumber(KEY), BOTH_TIERS], [LIMIT, TO_CITY], {
    reason: AT_THE_NUMBER,
  }),
  excuses('city-filing-below-limit', UPPER_ALONE, [FROM_ARTICLE_7, dueAtItsNumber(KEY), UPPER_TIER], [LIMIT, TO_CITY]),

  ...AT_ARTICLE_7.map((at) => notes('total', ['inclusive-bounds'], at, [LIMIT, TO_CITY])),
  notes('city-filing-below-limit', ['city-recipients'], [], [TO_CITY]),
]);
