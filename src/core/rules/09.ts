/** 第九条: systems connect to the data sharing platforms. */
import { cite } from '../cite.ts';
import { requires, rulesOf } from '../rule.ts';

export const rules = rulesOf('09', [
  requires(
    'data-sharing-connection',
    [],
    [
      cite(
        '9.p1s1',
        '除党中央、国务院有明确规定外，数字化项目应当落实数据共享要求，将数字化系统平台接入市、区政务数据共享交换平台',
      ),
    ],
    { reason: '每个项目都要落实数据共享，党中央、国务院另有明确规定的除外。' },
  ),
]);
