/** 第十二条: the yearly declaration, whose opinion is sought first, and classified projects. */
import { cite } from '../cite.ts';
import { inWords, threshold } from '../../engine/condition.ts';
import { below, includes, lacks, oneOf, orMore, reads } from '../conditions.ts';
import { allows, excuses, notes, requires, rulesOf } from '../rule.ts';
import { DECLARED, FILED_ONLY, SMALL_FILES_ONLY } from './06.ts';
import { ALL_DECLARE } from './11.ts';

const NOTICE = cite(12, '按照申报通知要求报送本部门下一年度拟开展的数字化项目，提交项目申报材料。');
const CLASSIFIED = cite(12, '涉密数字化项目审批、实施和运维按照国家有关保密规定执行。');
const CITY = cite(12, '投资额在50万以上200万以下的项目，需征求对口市直单位意见');
const PROVINCE = cite(12, '投资额在200万以上的项目，先征求对口省、市直单位意见');
const CONSENT = cite(12, '书面同意方可按流程申报。');
const SUPERIOR = cite(
  12,
  '对各镇（街道）、各部门争取国家、省级等上级财政资金建设数字化项目的，可按照申报要求补充报送拟开展的数字化项目资料至区政务服务和数据管理局',
);
const CITY_APPROVES = cite(12, '并汇总上报市数字化项目管理部门审批。');
const CONSENT_AMONG_BASES = cite(13, '省、市主管部门书面批复意见');

export const FIFTY = threshold(50, cite(12, '投资额在50万以上200万以下的项目'));
export const TWO_HUNDRED = threshold(200, cite(12, '投资额在200万以上的项目'));
const MIDDLE = [orMore(FIFTY), below(TWO_HUNDRED)] as const;
const LARGE = orMore(TWO_HUNDRED);
const SMALL = below(FIFTY);

const SUPERIOR_FUNDS = includes('funds', 'superior');
const BUILT = oneOf('category', 'new', 'upgrade');
const RUN = oneOf('category', 'operation', 'service');
const EVERY_CATEGORY = reads('superior-building', 'every-category');
const BUILDING_ONLY = reads('superior-building', 'building-only');
const FLEXIBLE_TIME = reads('superior-funds', 'flexible-time');
const NOT_BUILT = '这一句写的是“建设”数字化项目，运维、购买服务不在其内。';

export const rules = rulesOf('12', [
  {
    about: 'scope',
    value: 'state-secret',
    reason: '涉密项目的审批、实施和运维按照国家有关保密规定执行，本工具到此为止，请向区委保密和机要局咨询。',
    when: [oneOf('secrecy', 'state-secret')],
    cites: [
      CLASSIFIED,
      cite(
        4,
        '区委保密和机要局负责数字化项目密码应用及安全性评估的指导、监督和检查，以及数字化项目应用安全可靠产品的指导、监督、检查和电子政务内网及相关数字化系统的管理工作；',
      ),
      cite(4, '负责数字化项目的保密审查，指导、监督、检查数字化项目的保密管理。'),
      cite(9, '涉及国家秘密和安全的政务数据共享，提供方和使用方应当遵守相关法律法规规定，并履行审批或备案程序。'),
      cite(16, '涉密数字化项目论证应当从省保密行政管理部门组建的保密科技领域专家库中选取至少2名专家参与。'),
      cite(22, '涉及国家安全或涉密事项等数字化系统的，按安全保密有关法律法规规定执行。'),
      cite(25, '涉密数字化系统分级保护测评报告'),
    ],
  },
  notes('scope', ['state-secret'], [oneOf('secrecy', 'state-secret')], [CLASSIFIED]),

  requires('consult-city', [...MIDDLE], [CITY], {
    reason: `${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下的项目，申报前要征求对口市直单位意见。`,
  }),
  excuses('consult-city', `只有${inWords(FIFTY)}以上的项目才要求征求意见。`, [SMALL], [CITY]),
  excuses(
    'consult-city',
    `${inWords(TWO_HUNDRED)}以上的项目征求对口省、市直单位意见，已包括市直单位。`,
    [LARGE],
    [CITY, PROVINCE],
  ),

  requires('consult-province-and-city', [LARGE], [PROVINCE], {
    reason: `${inWords(TWO_HUNDRED)}以上的项目，申报前先征求对口省、市直单位意见。`,
  }),
  excuses(
    'consult-province-and-city',
    `只有${inWords(TWO_HUNDRED)}以上的项目才征求对口省、市直单位意见。`,
    [below(TWO_HUNDRED)],
    [PROVINCE],
  ),

  requires('written-consent', [LARGE], [PROVINCE, CONSENT, CONSENT_AMONG_BASES], {
    reason: `${inWords(TWO_HUNDRED)}以上的项目，书面同意方可按流程申报。`,
  }),
  requires('written-consent', [...MIDDLE, reads('written-consent', 'from-50')], [CITY, CONSENT, CONSENT_AMONG_BASES], {
    reason: `“书面同意方可按流程申报”在整句的末尾，${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下的也要先取得书面同意。`,
  }),
  excuses(
    'written-consent',
    `“书面同意”只管${inWords(TWO_HUNDRED)}以上的项目，征求过意见即可申报。`,
    [...MIDDLE, reads('written-consent', 'from-200')],
    [CITY, CONSENT, CONSENT_AMONG_BASES],
  ),
  excuses(
    'written-consent',
    `不足${inWords(FIFTY)}的项目不要求征求意见，也就没有书面同意的问题。`,
    [SMALL],
    [CITY, CONSENT],
  ),

  requires('annual-declaration', [orMore(FIFTY)], [ALL_DECLARE, NOTICE], {
    reason: '镇（街道）、各部门的数字化项目都要按年度申报通知申报下一年度的项目。',
  }),
  requires('annual-declaration', [SMALL, DECLARED], [ALL_DECLARE, NOTICE, SMALL_FILES_ONLY], {
    reason: '第十一条说“均需申报”，没有写数额：备案以外，也要按申报通知申报。',
  }),
  excuses(
    'annual-declaration',
    '第六条对小项目只写报备案，不用按年度申报。',
    [SMALL, FILED_ONLY],
    [ALL_DECLARE, NOTICE, SMALL_FILES_ONLY],
  ),

  ...[
    [SUPERIOR_FUNDS, BUILT],
    [SUPERIOR_FUNDS, RUN, EVERY_CATEGORY],
  ].map((when) =>
    allows('supplementary-declaration', when, [SUPERIOR], {
      reason: '争取上级财政资金的项目，可以按照申报要求补充报送。',
    }),
  ),
  excuses('supplementary-declaration', NOT_BUILT, [SUPERIOR_FUNDS, RUN, BUILDING_ONLY], [SUPERIOR]),
  excuses(
    'supplementary-declaration',
    '补充报送只针对争取上级财政资金的项目。',
    [lacks('funds', 'superior')],
    [SUPERIOR],
  ),
  ...[
    [SUPERIOR_FUNDS, BUILT, FLEXIBLE_TIME],
    [SUPERIOR_FUNDS, RUN, EVERY_CATEGORY, FLEXIBLE_TIME],
  ].map((when) =>
    requires('superior-city-approval', when, [SUPERIOR, CITY_APPROVES], {
      reason: '“可”只是说报送的时间可以灵活；资料要汇总上报市数字化项目管理部门审批，没有写金额。',
    }),
  ),
  excuses(
    'superior-city-approval',
    NOT_BUILT,
    [SUPERIOR_FUNDS, RUN, BUILDING_ONLY, FLEXIBLE_TIME],
    [SUPERIOR, CITY_APPROVES],
  ),
  excuses(
    'superior-city-approval',
    '“可”是说补充报送可以不办；不办补充报送的，不因这一句报市审批。',
    [SUPERIOR_FUNDS, reads('superior-funds', 'optional')],
    [SUPERIOR, CITY_APPROVES],
  ),
  excuses(
    'superior-city-approval',
    '汇总上报市里审批只针对争取上级财政资金的项目。',
    [lacks('funds', 'superior')],
    [CITY_APPROVES],
  ),
  // 可: whether the yearly declaration is due besides is not written.
  notes('annual-declaration', ['superior-funds'], [SUPERIOR_FUNDS], [SUPERIOR]),
  notes('supplementary-declaration', ['superior-funds'], [SUPERIOR_FUNDS], [SUPERIOR, CITY_APPROVES]),
  notes('superior-city-approval', ['city-recipients'], [SUPERIOR_FUNDS], [CITY_APPROVES]),
]);
