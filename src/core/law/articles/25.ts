/** 第二十五条: preliminary acceptance, the confirmations before final acceptance, final acceptance. Then its papers and what must be in them. */
import { within, type Citation, type Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { oneOf, reads, type Condition } from '../conditions.ts';
import { doubts, papersOf, submits, contentsOf, joined } from '../paper.ts';
import type { PaperId } from '../papers.ts';
import { excuses, notes, onEvent, requires, rulesOf } from '../rule.ts';
import { BELOW_TWO_HUNDRED, FIFTY, FROM_FIFTY, LARGE, MIDDLE, SMALL, SMALL_FILES_ONLY, TWO_HUNDRED } from './06.ts';
import { CITY_RULES } from './28.ts';

const PRELIMINARY = cite(
  25,
  '项目建设单位参照验收要求自行组织专家以评审会的形式，对照项目建设目标、建设内容、功能完整性、需求满足性，以及技术实现情况和合同履行情况等对项目整体完成情况开展初步验收。',
);
const ARCHIVES = cite(25, '项目文件材料的收集、整理、归档应当与项目建设同步实施。');
const CONFIRMATION = cite(
  25,
  '开展竣工验收前，项目的数据共享情况需经数据资源管理部门确认，软硬件产品的安全可靠情况、密码应用及安全性评估情况需经区委保密和机要局确认。',
);
const UNCONFIRMED = cite(25, '确认不通过的，不组织竣工验收，不安排运维经费。');
const EXPERT_REVIEW = cite(25, '项目初步验收合格且系统稳定运行半年内的，应及时组织竣工验收专家评审会');
const APPLICATION = cite(25, '项目建设单位应当及时向审批部门申请竣工验收');
const EXTENSION = cite(25, '项目建设单位不能按期申请竣工验收的，应当向审批部门提出延期验收申请。');

/** The sentence opens without a subject; its later clauses name 项目建设单位. */
const ORGANISER = '由谁组织，这一句没有写；专家意见和名单由项目建设单位申请竣工验收时提交，按文意由它组织。';

const BOTH_APPLY = reads('city-acceptance', 'both-apply');
const CITY_ONLY = reads('city-acceptance', 'city-only');
const BY_CITY_ALONE = `${inWords(TWO_HUNDRED)}以上的项目，专家评审会、期限、材料都看市细则。`;

export const rules = rulesOf('25', [
  requires('preliminary-acceptance', [], [PRELIMINARY, ARCHIVES], {
    reason: '项目验收包括初步验收和竣工验收，初步验收由项目建设单位自行组织专家开评审会。',
  }),
  requires('pre-acceptance-confirmation', [], [CONFIRMATION, UNCONFIRMED], {
    reason: '竣工验收前，数据共享、安全可靠、密码应用三方面要经确认；确认不通过的，不组织竣工验收，不安排运维经费。',
  }),
  notes('pre-acceptance-confirmation', ['acceptance-actors'], [], [CONFIRMATION]),
  ...[[BELOW_TWO_HUNDRED], [LARGE, BOTH_APPLY]].map((when) =>
    requires('acceptance-expert-review', when, [EXPERT_REVIEW], {
      reason: `初步验收合格且系统稳定运行半年内，应及时组织竣工验收专家评审会。${ORGANISER}`,
    }),
  ),
  excuses('acceptance-expert-review', BY_CITY_ALONE, [LARGE, CITY_ONLY], [EXPERT_REVIEW, CITY_RULES]),
  notes('acceptance-expert-review', ['half-year-acceptance'], [], [EXPERT_REVIEW]),

  requires('final-acceptance', [...MIDDLE], [APPLICATION], { reason: '项目建设单位应当及时向审批部门申请竣工验收。' }),
  requires('final-acceptance', [SMALL, reads('acceptance-actors', 'data-bureau')], [APPLICATION, SMALL_FILES_ONLY], {
    reason: `竣工验收向“审批部门”申请；不足${inWords(FIFTY)}的项目没有审批，向受理备案的区政务服务和数据管理局申请。`,
  }),
  excuses(
    'final-acceptance',
    `竣工验收向“审批部门”申请；不足${inWords(FIFTY)}的项目没有审批部门，由单位自行组织竣工验收，不用申请。`,
    [SMALL, reads('acceptance-actors', 'unit-itself')],
    [APPLICATION, SMALL_FILES_ONLY],
  ),
  excuses(
    'final-acceptance',
    `${inWords(TWO_HUNDRED)}以上的项目按市细则组织竣工验收，见下一步。`,
    [LARGE],
    [APPLICATION, CITY_RULES],
  ),
  notes('final-acceptance', ['half-year-acceptance'], [], [EXPERT_REVIEW]),

  ...[
    [MIDDLE[0], MIDDLE[1]],
    [SMALL, reads('acceptance-actors', 'data-bureau')],
    [LARGE, BOTH_APPLY],
  ].map((when) =>
    onEvent('acceptance-extension', when, [EXTENSION], { reason: '不能按期申请竣工验收时，要提出延期验收申请。' }),
  ),
  excuses(
    'acceptance-extension',
    `不足${inWords(FIFTY)}的项目没有审批部门，由单位自行组织竣工验收，不用申请延期。`,
    [SMALL, reads('acceptance-actors', 'unit-itself')],
    [EXTENSION, SMALL_FILES_ONLY],
  ),
  excuses('acceptance-extension', BY_CITY_ALONE, [LARGE, CITY_ONLY], [EXTENSION, CITY_RULES]),
]);

// The papers of preliminary acceptance, of the confirmations after it, and of final acceptance.

/** 包括但不限于: the list of 第二十五条（二） is not exhaustive. */
export const ACCEPTANCE_NOT_EXHAUSTIVE = cite(25, '申请竣工验收需提供的材料包括但不限于');

const COMPARED = cite(
  25,
  '项目建设单位参照验收要求自行组织专家以评审会的形式，对照项目建设目标、建设内容、功能完整性、需求满足性，以及技术实现情况和合同履行情况等对项目整体完成情况开展初步验收。',
);
const SHARING = cite(25, '数据资源共享报告（包括数据资源目录、共享平台接入、数据共享情况等）和数据共享情况确认书；');
const PRODUCTS = cite(
  25,
  '软、硬件产品安全可靠情况（包括项目系统所使用的服务器、操作系统、数据库厂商出具的安全可靠适配证明）；',
);
const TESTED = cite(25, '第三方测评报告（包括功能和性能测评报告）；');
const ASSESSED = cite(
  25,
  '安全风险评估报告（包括涉密数字化系统分级保护测评报告或者非涉密数字化系统网络安全等级保护测评报告、工作秘密信息检测评估报告等）；',
);
const PROCUREMENT = cite(
  25,
  '立项批复、采购申请表、招投标文件、中标通知书、项目合同、发票复印件等招标采购过程相关文件；',
);
const LAST = cite(25, '密码应用安全性评估报告和保密风险评估、档案专项验收情况等材料。');
const CONFIRMED = cite(
  25,
  '开展竣工验收前，项目的数据共享情况需经数据资源管理部门确认，软硬件产品的安全可靠情况、密码应用及安全性评估情况需经区委保密和机要局确认。',
);

/** 、 after 非涉密数字化系统: no 涉及工作秘密的 is written before it. */
const WORK_SECRET_REPORT = within(ASSESSED, '非涉密数字化系统网络安全等级保护测评报告、工作秘密信息检测评估报告等');
const REVIEW = within(COMPARED, '对项目整体完成情况开展初步验收');
const SHARING_CONFIRMED = within(CONFIRMED, '项目的数据共享情况需经数据资源管理部门确认');
const BY_SECRECY_BUREAU = within(CONFIRMED, '需经区委保密和机要局确认');

/** 第二十五条（一） asks for the confirmations and names no document; only （二）4 names one of them. */
const UNNAMED = '用什么文书确认，条文没有写文书的名称。';

const PROVIDE = '申请竣工验收需提供这份材料。';
const due = (paper: PaperId, citation: Citation) => submits(paper, PROVIDE, [], [citation, ACCEPTANCE_NOT_EXHAUSTIVE]);
const ofProcess = (words: string): Citations => [
  within(PROCUREMENT, words),
  within(PROCUREMENT, '等招标采购过程相关文件'),
  ACCEPTANCE_NOT_EXHAUSTIVE,
];
const process = (paper: PaperId, words: string, when: readonly Condition[] = []) =>
  submits(paper, '招标采购过程相关文件之一，申请竣工验收需提供。', when, ofProcess(words));

export const papers = joined(
  papersOf('25.papers', 'preliminary-acceptance', () => [
    submits(
      'archive-files',
      '项目文件材料与项目建设同步收集、整理、归档；初步验收对照六个方面看整体完成情况。',
      [],
      [ARCHIVES, REVIEW],
    ),
  ]),
  papersOf('25.papers', 'pre-acceptance-confirmation', () => [
    submits(
      'data-sharing-confirmation',
      '开展竣工验收前，项目的数据共享情况需经数据资源管理部门确认。这一句没有写文书的名称，竣工验收材料里写作“数据共享情况确认书”。',
      [],
      [SHARING_CONFIRMED, within(SHARING, '数据共享情况确认书')],
    ),
    doubts('data-sharing-confirmation', ['acceptance-actors'], [], [SHARING_CONFIRMED]),
    submits(
      'trusted-products-confirmation',
      `开展竣工验收前，软硬件产品的安全可靠情况需经区委保密和机要局确认。${UNNAMED}`,
      [],
      [within(CONFIRMED, '软硬件产品的安全可靠情况'), BY_SECRECY_BUREAU],
    ),
    submits(
      'cryptography-confirmation',
      `开展竣工验收前，密码应用及安全性评估情况需经区委保密和机要局确认。${UNNAMED}`,
      [],
      [within(CONFIRMED, '密码应用及安全性评估情况'), BY_SECRECY_BUREAU],
    ),
  ]),
  papersOf('25.papers', 'final-acceptance', () => [
    due('acceptance-request', cite(25, '关于要求对数字化项目组织符合性验收的函')),
    process('initiation-approval', '立项批复', [FROM_FIFTY]),
    submits(
      'initiation-approval',
      `材料里列了立项批复，没有写数额；第十八条的审批却不及于不足${inWords(FIFTY)}的项目，用什么代替，请先问清。`,
      [SMALL],
      [...ofProcess('立项批复'), SMALL_FILES_ONLY],
    ),
    process('purchase-request', '采购申请表'),
    process('bidding-documents', '招投标文件'),
    process('award-notice', '中标通知书'),
    process('contract', '项目合同'),
    process('invoices', '发票复印件'),
    due('expert-opinion', cite(25, '项目竣工验收专家意见')),
    due('expert-list', cite(25, '验收专家名单')),
    due('data-sharing-report', within(SHARING, '数据资源共享报告')),
    due('data-sharing-confirmation', within(SHARING, '数据共享情况确认书')),
    doubts('data-sharing-confirmation', ['acceptance-actors'], [], [SHARING_CONFIRMED]),
    due('trusted-products-evidence', within(PRODUCTS, '软、硬件产品安全可靠情况')),
    due('audit-report', cite(25, '第三方审计报告')),
    due('test-report', within(TESTED, '第三方测评报告')),
    due('security-assessment', within(ASSESSED, '安全风险评估报告')),
    due('cryptography-assessment', within(LAST, '密码应用安全性评估报告')),
    due('secrecy-risk-assessment', within(LAST, '保密风险评估')),
    due('archive-acceptance', within(LAST, '档案专项验收情况')),
  ]),
);

export const contents = joined(
  contentsOf('preliminary-acceptance', 'archive-files', COMPARED, {
    goals: '项目建设目标',
    content: '建设内容',
    functions: '功能完整性',
    needs: '需求满足性',
    techniques: '技术实现情况',
    contract: '合同履行情况',
  }),
  contentsOf('final-acceptance', 'data-sharing-report', SHARING, {
    catalogue: '数据资源目录',
    connection: '共享平台接入',
    sharing: '数据共享情况',
  }),
  contentsOf('final-acceptance', 'trusted-products-evidence', PRODUCTS, {
    adaptation: '项目系统所使用的服务器、操作系统、数据库厂商出具的安全可靠适配证明',
  }),
  contentsOf('final-acceptance', 'test-report', TESTED, { functions: '功能', performance: '性能' }),
  contentsOf('final-acceptance', 'security-assessment', ASSESSED, {
    'graded-protection': '非涉密数字化系统网络安全等级保护测评报告',
  }),
  contentsOf(
    'final-acceptance',
    'security-assessment',
    ASSESSED,
    { 'work-secret': '工作秘密信息检测评估报告' },
    { when: [oneOf('secrecy', 'work-secret')] },
  ),
  contentsOf(
    'final-acceptance',
    'security-assessment',
    WORK_SECRET_REPORT,
    { 'work-secret-any-system': '工作秘密信息检测评估报告' },
    { when: [oneOf('secrecy', 'none'), reads('work-secret-report', 'every-system')] },
  ),
);
