/** 第九条: systems connect to the data sharing platforms; what is to be shared with all is not kept for some. */
import { cite } from '../cite.ts';
import { partsOf } from '../part.ts';
import { requires, rulesOf } from '../rule.ts';

const SHARING = cite(
  9,
  '除党中央、国务院有明确规定外，数字化项目应当落实数据共享要求，将数字化系统平台接入市、区政务数据共享交换平台',
);
const FULLY = cite(9, '确保政务数据充分共享');

/** A standing prohibition. */
export const NOT_FOR_SOME_ONLY = cite(9, '不得将应普遍共享的政务数据仅向特定部门、企业、社会组织开放。');

export const rules = rulesOf('09', [
  requires('data-sharing-connection', [], [SHARING, FULLY], {
    reason:
      '每个项目都要落实数据共享、接入共享交换平台，党中央、国务院另有明确规定的除外。条文写的是“数字化项目应当”，没有写由谁办。',
  }),
]);

export const parts = [
  ...partsOf(
    'data-sharing-connection',
    'within',
    cite(
      9,
      '除党中央、国务院有明确规定外，数字化项目应当落实数据共享要求，将数字化系统平台接入市、区政务数据共享交换平台，强化政务数据的规划、开发、共享和利用，规范电子文件管理，建立政务数据共享长效机制和共享数据使用情况反馈机制，确保政务数据充分共享，不得将应普遍共享的政务数据仅向特定部门、企业、社会组织开放。',
    ),
    {
      'data-work': '强化政务数据的规划、开发、共享和利用',
      'electronic-records': '规范电子文件管理',
      mechanisms: '建立政务数据共享长效机制和共享数据使用情况反馈机制',
    },
  ),
  ...partsOf(
    'data-sharing-connection',
    'event',
    cite(9, '涉及国家秘密和安全的政务数据共享，提供方和使用方应当遵守相关法律法规规定，并履行审批或备案程序。'),
    {
      'state-secrets-and-security':
        '涉及国家秘密和安全的政务数据共享，提供方和使用方应当遵守相关法律法规规定，并履行审批或备案程序。',
    },
  ),
];
