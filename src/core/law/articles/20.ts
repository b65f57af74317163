/** 第二十条: above the 限额 to the province, below it to the city's filing. What the 限额 is, is itself in doubt. */
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { oneOf, type Condition } from '../conditions.ts';
import { confirms, excuses, notes, requires, rulesOf } from '../rule.ts';
import { BELOW_TWO_HUNDRED, FIFTY, LARGE, MIDDLE, SMALL, SMALL_FILES_ONLY, TWO_HUNDRED } from './06.ts';
import { ABOVE_KEY, AT_ARTICLE_7, AT_KEY, KEY, KEY_IN_DOUBT, NOT_KEY } from './07.ts';

const LIMIT = cite(20, '限额（即本办法第六、七条规定的限额，下同）以上的数字化项目');
const TO_PROVINCE = cite(20, '按照《赣州市数字化项目建设管理实施细则》按程序统筹把关后报省级论证评估和联合会审；');
const TO_CITY = cite(20, '限额以下的数字化项目由区政务服务和数据管理局按程序统筹把关，报市领导小组办公室备案。');

/** 严格控制单独新建: shown beside the standing of every new system. */
export const STRICTLY_CONTROLLED = cite(20, '坚持“省级主建，市县主用”的原则，严格控制单独新建数字化项目。');
export const NEW_SYSTEM: readonly Condition[] = [oneOf('category', 'new')];

/** 200万元 up to KEY: what the readings of `limit` say; the interpretation adopts the third, so nothing is due for certain. */
const UNCLEAR = `“第六、七条规定的限额”指${inWords(TWO_HUNDRED)}还是指省重点项目的数额，条文没有写明。`;

export const rules = rulesOf('20', [
  ...KEY.map((key) =>
    requires('provincial-appraisal-and-review', key, [LIMIT, TO_PROVINCE], {
      reason: '达到第七条数额的项目在限额以上，统筹把关后报省级论证评估和联合会审。',
    }),
  ),
  ...ABOVE_KEY.map((above) =>
    excuses(
      'city-filing-below-limit',
      '超过第七条数额的项目在限额以上，报省级论证评估和联合会审，不走这项备案。',
      above,
      [LIMIT, TO_CITY],
    ),
  ),
  // Under a reading by which it is no key project, what the 限额 is decides here too.
  ...KEY_IN_DOUBT.flatMap(({ slugs, when, past }) => [
    notes('provincial-appraisal-and-review', ['limit'], when, [LIMIT, TO_PROVINCE]),
    notes('city-filing-below-limit', ['limit'], when, [LIMIT, TO_CITY]),
    excuses(
      'city-filing-below-limit',
      '按本工具的读法达到第七条数额，在限额以上，不走这项备案；换一种读法可能够不上，那时要不要备案看限额怎么读，拿不准请先问。',
      [...when, past],
      [LIMIT, TO_CITY],
      [...slugs, 'limit'],
    ),
  ]),
  ...AT_KEY.map((at) =>
    confirms(
      'city-filing-below-limit',
      ['inclusive-bounds'],
      '恰为第七条的数额时，按“以上”“以下”都包括本数的读法，限额以上、限额以下都写到：按从严报省级论证评估和联合会审，市里的备案是否还要办，请确认。',
      at,
      [LIMIT, TO_CITY],
    ),
  ),
  ...AT_ARTICLE_7.map((at) => notes('total', ['inclusive-bounds'], at, [LIMIT, TO_CITY])),
  ...NOT_KEY.flatMap((notKey) => [
    confirms(
      'provincial-appraisal-and-review',
      ['limit'],
      `${UNCLEAR}按本工具采用的读法三，未到第七条数额的不报省级；按读法一要报。请先确认，再决定准备哪一种。`,
      [LARGE, ...notKey],
      [LIMIT, TO_PROVINCE],
    ),
    confirms(
      'city-filing-below-limit',
      ['limit'],
      `${UNCLEAR}按本工具采用的读法三，未到第七条数额的走市细则的统筹把关，要不要备案没有写明；按读法二要报市领导小组办公室备案，按读法一不走这项备案。请先确认，再决定准备哪一种。`,
      [LARGE, ...notKey],
      [LIMIT, TO_CITY],
    ),
  ]),
  excuses(
    'provincial-appraisal-and-review',
    `不到${inWords(TWO_HUNDRED)}，按口径所列各种读法，都在限额以下。`,
    [BELOW_TWO_HUNDRED],
    [LIMIT, TO_PROVINCE],
  ),
  requires('city-filing-below-limit', [...MIDDLE], [LIMIT, TO_CITY], {
    reason: '按口径所列各种读法，都在限额以下，由区政务服务和数据管理局把关后报市领导小组办公室备案。',
  }),
  confirms(
    'city-filing-below-limit',
    ['below-limit-filing'],
    `限额以下的都报市备案，不足${inWords(FIFTY)}的第六条却只写报区备案：是不是也要报市，请确认。`,
    [SMALL],
    [TO_CITY, SMALL_FILES_ONLY],
  ),
  notes('city-filing-below-limit', ['city-recipients'], [BELOW_TWO_HUNDRED], [TO_CITY]),
  ...NOT_KEY.map((notKey) => notes('city-filing-below-limit', ['city-recipients'], notKey, [TO_CITY])),
]);
