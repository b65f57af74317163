/** 第二十六条: when final acceptance fails, and what follows. */
import { cite } from '../cite.ts';
import { reads } from '../conditions.ts';
import { excuses, onEvent, rulesOf } from '../rule.ts';
import { BELOW_TWO_HUNDRED, LARGE } from './06.ts';
import { CITY_RULES } from './28.ts';

const FAILS = cite(
  26,
  '被验收项目存在下列情形之一的，竣工验收结论为“验收不通过”，区政务服务和数据管理局书面通知项目建设单位限期完成整改。',
);

export const rules = rulesOf('26', [
  ...[[BELOW_TWO_HUNDRED], [LARGE, reads('city-acceptance', 'both-apply')]].map((when) =>
    onEvent(
      'acceptance-rectification',
      when,
      [
        FAILS,
        cite(26, '建设单位应当按要求完成整改并经试运行合格后，方可重新申请竣工验收。'),
        cite(26, '建设内容与项目批复文件、采购文件、合同约定的建设目标、技术路线、主要指标不一致的；'),
        cite(
          26,
          '系统试运行各项指标未达到设计要求、试运行推广使用未达到预期效果、发生重大安全事故且事故隐患未完全解决的；',
        ),
        cite(26, '网络安全等级保护、密码测评等第三方测评、测试未通过或未达到要求的；'),
        cite(26, '提供的验收文件、资料、数据等不真实、不完整、不准确和不规范的；'),
        cite(26, '项目文件未按照项目档案标准规范整理归档，未进行档案验收或档案验收不合格的；'),
        cite(26, '竣工验收专家评审会研究结论为不通过的。'),
      ],
      { reason: '有六种情形之一、验收不通过时，限期整改，试运行合格后才能重新申请；“限期”没有写明天数。' },
    ),
  ),
  excuses(
    'acceptance-rectification',
    '竣工验收按市细则组织，没有通过怎么办也看市细则。',
    [LARGE, reads('city-acceptance', 'city-only')],
    [FAILS, CITY_RULES],
  ),
]);
