/** 第十三条: what a declaration must have behind it. Then its papers and what must be in them. */
import { within, type Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { oneOf, includes, lacks, reads } from '../conditions.ts';
import { attaches, omits, papersOf, submits, contentsOf, joined } from '../paper.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';
import { DECLARED, FILED_ONLY, FROM_FIFTY, SMALL, SMALL_FILES_ONLY, FIFTY, LARGE, MIDDLE, TWO_HUNDRED } from './06.ts';
import { OPERATION_OR_SERVICE } from './11.ts';

const MEETING = cite(13, '各镇（街道）、各部门申报的项目应当经党组或办公会议审议通过，并明确资金来源。');
const COMMISSIONER = cite(13, '单位数据专员应参与项目的监督指导。');
const YEARS = cite(13, '对运维年限、人员要求等内容作出说明。');

export const rules = rulesOf('13', [
  requires('meeting-approval', [FROM_FIFTY], [MEETING], {
    reason: '申报的项目要先经党组或办公会议审议通过，并明确资金来源。',
  }),
  requires('meeting-approval', [SMALL, DECLARED], [MEETING, SMALL_FILES_ONLY], {
    reason: '会议审议是对“申报的项目”的要求，没有写金额：申报就先经会议审议。',
  }),
  excuses(
    'meeting-approval',
    '会议审议是对“申报的项目”的要求；报备案就够了的不申报，也就不用。',
    [SMALL, FILED_ONLY],
    [MEETING, SMALL_FILES_ONLY],
  ),
  requires('data-commissioner', [], [COMMISSIONER], { reason: '单位数据专员要参与项目的监督指导，条文没有金额条件。' }),
  notes('total', ['multi-year-service'], [oneOf('category', 'operation', 'service')], [YEARS]),
]);

// The papers of a declaration.

/** 包括但不限于: the list of 第十三条 is not exhaustive. */
export const DECLARATION_NOT_EXHAUSTIVE = cite(13, '申报材料包括但不限于');

const BASIS = cite(13, '包括上级正式文件、省、市主管部门书面批复意见、项目评估报告等；');
const PLAN = cite(
  13,
  '项目建设方案除需包含项目基本情况（项目名称、项目单位、主要任务、建设地点、项目建设依据和必要性、项目绩效目标，拟采用实施方式及主要原因等）外，还需包括以下内容：',
);
const NEW_PLAN = cite(
  13,
  '需提交项目建设技术方案，需包含集约化建设（列出需要统一纳入公共项目的建设需求）、数据资源共享分析、系统及数据安全防护、等级保护、密码应用、软硬件产品的安全可靠情况等内容。',
);
const WORK_SECRET = cite(13, '涉及工作秘密的需包含信息防护内容，同步提交分级保护建设方案。');
const UPGRADE_PLAN = cite(
  13,
  '需提交升级改造实施方案，包括项目升级改造前的运行情况说明（项目合同签订和履行情况、项目运行现状及存在的问题）、本期升级改造的具体内容（功能模块变动情况、项目运维防护情况）。',
);
const OPERATION_OR_SERVICE_PLAN = cite(13, '需提交运维实施方案或购买服务方案，对运维年限、人员要求等内容作出说明。');

const SUPERIOR_CONSENT = within(BASIS, '省、市主管部门书面批复意见');
const CONSULTED_IN_MIDDLE = cite(12, '投资额在50万以上200万以下的项目，需征求对口市直单位意见');
const CONSULTED_IF_LARGE = cite(12, '投资额在200万以上的项目，先征求对口省、市直单位意见');
const CONSENT_FIRST = cite(12, '书面同意方可按流程申报。');
const REPORT = within(BASIS, '项目评估报告');
const REPORT_MADE = cite(
  16,
  '总投资在50万元以上的项目，由区政务服务和数据管理局会同区财政局组织专家和第三方机构开展技术论证评估和财政承受能力评估，形成项目评估报告。',
);
const NEW_CLASS = cite(13, '建设（新建）类项目');
const TECHNICAL: Citations = [within(NEW_PLAN, '需提交项目建设技术方案'), NEW_CLASS];
const UPGRADE: Citations = [
  within(UPGRADE_PLAN, '需提交升级改造实施方案'),
  cite(13, '升级改造（改建、扩建、迁移）类项目'),
];
const OPERATION: Citations = [
  within(OPERATION_OR_SERVICE_PLAN, '需提交运维实施方案或购买服务方案'),
  OPERATION_OR_SERVICE,
];
const PROTECTION: Citations = [within(WORK_SECRET, '涉及工作秘密的需包含信息防护内容')];
const GRADED: Citations = [within(WORK_SECRET, '涉及工作秘密的需包含信息防护内容，同步提交分级保护建设方案。')];
const MEETING_HELD = cite(13, '各镇（街道）、各部门申报的项目应当经党组或办公会议审议通过');
const FUNDING = cite(13, '并明确资金来源。');

const NEW = oneOf('category', 'new');
const SERVICE = oneOf('category', 'service');
const BUILDS_SYSTEM = [SERVICE, includes('traits', 'service-builds-system')];
const HAS_WORK_SECRETS = oneOf('secrecy', 'work-secret');
const NO_WORK_SECRETS = oneOf('secrecy', 'none');
const NOT_NEW = oneOf('category', 'upgrade', 'operation', 'service');

const BOTH_SETS = '以购买服务方式新建系统，新建和购买服务两类都沾：两套材料都备。';
const AS_NEW = reads('category-mapping', 'new', 'both');
const AS_SERVICE = reads('category-mapping', 'service', 'both');
const EVERY_CATEGORY = reads('work-secret-category', 'every-category');
const NEW_ONLY = reads('work-secret-category', 'new-only');
const BOTH_CLASSES: Citations = [NEW_CLASS, OPERATION_OR_SERVICE];

const byWorkSecrecy = (
  paper: 'work-secret-protection' | 'graded-protection-plan',
  reason: string,
  cites: Citations,
) => [
  submits(paper, reason, [HAS_WORK_SECRETS, NEW], cites),
  submits(paper, '凡涉及工作秘密的项目，不论哪一类都要。', [HAS_WORK_SECRETS, NOT_NEW, EVERY_CATEGORY], cites),
  submits(
    paper,
    '以购买服务方式新建系统，归新建一目，涉及工作秘密就要。',
    [HAS_WORK_SECRETS, ...BUILDS_SYSTEM, NEW_ONLY, AS_NEW],
    [...cites, ...BOTH_CLASSES],
  ),
  omits(paper, [HAS_WORK_SECRETS, ...BUILDS_SYSTEM, NEW_ONLY, reads('category-mapping', 'service')], cites),
  omits(paper, [HAS_WORK_SECRETS, SERVICE, lacks('traits', 'service-builds-system'), NEW_ONLY], cites),
  omits(paper, [HAS_WORK_SECRETS, oneOf('category', 'upgrade', 'operation'), NEW_ONLY], cites),
  omits(paper, [NO_WORK_SECRETS], cites),
];

export const papers = papersOf('13.papers', 'declaration', () => [
  submits('information-form', '申报材料包括项目建设情况表。', [], [cite(13, '项目建设情况表')]),

  attaches('superior-document', '项目建设依据包括上级正式文件，有就附上。', [], [within(BASIS, '上级正式文件')]),
  submits(
    'superior-consent',
    `${inWords(TWO_HUNDRED)}以上的项目，对口省、市直单位书面同意方可按流程申报；同意的文书是不是就是批复意见，条文没有写，先按一份列出。`,
    [LARGE],
    [SUPERIOR_CONSENT, CONSULTED_IF_LARGE, CONSENT_FIRST],
  ),
  submits(
    'superior-consent',
    '“书面同意方可按流程申报”也管这一档：附上市主管部门的书面批复意见。',
    [...MIDDLE, reads('written-consent', 'from-50')],
    [SUPERIOR_CONSENT, CONSULTED_IN_MIDDLE, CONSENT_FIRST],
  ),
  attaches(
    'superior-consent',
    `“书面同意”只管${inWords(TWO_HUNDRED)}以上的项目；批复意见是建设依据的一种，有就附上。`,
    [...MIDDLE, reads('written-consent', 'from-200')],
    [SUPERIOR_CONSENT, CONSULTED_IN_MIDDLE, CONSENT_FIRST],
  ),
  attaches(
    'superior-consent',
    `不足${inWords(FIFTY)}的项目，第十二条没有要求征求意见；批复意见是建设依据的一种，有就附上。`,
    [SMALL],
    [SUPERIOR_CONSENT, CONSULTED_IN_MIDDLE],
  ),
  submits(
    'appraisal-report',
    '第十三条把评估报告列为建设依据，申报时就要附上。',
    [FROM_FIFTY, reads('appraisal-report-timing', 'with-declaration')],
    [REPORT, REPORT_MADE],
  ),
  omits(
    'appraisal-report',
    [FROM_FIFTY, reads('appraisal-report-timing', 'after-declaration')],
    [REPORT, REPORT_MADE],
    '评估报告在申报之后由区里组织论证评估形成，申报时不用附。',
  ),
  attaches(
    'appraisal-report',
    '第十三条把评估报告列为建设依据，第十六条又在论证评估之后才形成报告：已经有的附上，还没有的请先问能否先报。',
    [FROM_FIFTY, reads('appraisal-report-timing', 'if-there')],
    [REPORT, REPORT_MADE],
  ),
  attaches(
    'appraisal-report',
    `评估报告是建设依据的一种；第十六条的论证评估针对${inWords(FIFTY)}以上的项目，有就附上。`,
    [SMALL],
    [REPORT, REPORT_MADE],
  ),

  submits('construction-plan', '申报材料包括项目建设方案。', [], [within(PLAN, '项目建设方案')]),
  submits('technical-plan', '建设（新建）类项目需提交项目建设技术方案。', [NEW], TECHNICAL),
  submits('technical-plan', BOTH_SETS, [...BUILDS_SYSTEM, AS_NEW], [...TECHNICAL, OPERATION_OR_SERVICE]),
  omits('technical-plan', [...BUILDS_SYSTEM, reads('category-mapping', 'service')], TECHNICAL),
  omits('technical-plan', [oneOf('category', 'upgrade', 'operation')], TECHNICAL),
  omits('technical-plan', [SERVICE, lacks('traits', 'service-builds-system')], TECHNICAL),
  submits('upgrade-plan', '升级改造类项目需提交升级改造实施方案。', [oneOf('category', 'upgrade')], UPGRADE),
  omits('upgrade-plan', [oneOf('category', 'new', 'operation', 'service')], UPGRADE),
  submits('operation-plan', '运维项目需提交运维实施方案。', [oneOf('category', 'operation')], OPERATION),
  omits('operation-plan', [oneOf('category', 'new', 'upgrade', 'service')], OPERATION),
  submits(
    'service-purchase-plan',
    '购买服务项目需提交购买服务方案。',
    [SERVICE, lacks('traits', 'service-builds-system')],
    OPERATION,
  ),
  submits('service-purchase-plan', BOTH_SETS, [...BUILDS_SYSTEM, AS_SERVICE], [...OPERATION, NEW_CLASS]),
  omits('service-purchase-plan', [...BUILDS_SYSTEM, reads('category-mapping', 'new')], [...OPERATION, NEW_CLASS]),
  omits('service-purchase-plan', [oneOf('category', 'new', 'upgrade', 'operation')], OPERATION),

  ...byWorkSecrecy(
    'work-secret-protection',
    '涉及工作秘密的新建项目，项目建设技术方案需包含信息防护内容。',
    PROTECTION,
  ),
  ...byWorkSecrecy('graded-protection-plan', '涉及工作秘密的新建项目，同步提交分级保护建设方案。', GRADED),

  submits('meeting-record', '申报的项目应当经党组或办公会议审议通过；用什么材料说明，条文没有写。', [], [MEETING_HELD]),
  submits('funding-statement', '申报的项目应当明确资金来源；用什么材料说明，条文没有写。', [], [FUNDING]),
]);

const OPERATION_EXPLANATION = cite(13, '其中，运维实施方案要包括上一期项目验收情况和当前系统运行情况；');
const SERVICE_EXPLANATION = cite(
  13,
  '购买服务方案要包括采购何种服务，如有包含软硬件采购，是定制化还是商业成品等情况说明。',
);

export const contents = joined(
  contentsOf('declaration', 'construction-plan', PLAN, {
    name: '项目名称',
    unit: '项目单位',
    tasks: '主要任务',
    site: '建设地点',
    necessity: '项目建设依据和必要性',
    goals: '项目绩效目标',
    method: '拟采用实施方式及主要原因',
  }),
  contentsOf('declaration', 'technical-plan', NEW_PLAN, {
    intensive: '集约化建设（列出需要统一纳入公共项目的建设需求）',
    sharing: '数据资源共享分析',
    security: '系统及数据安全防护',
    'graded-protection': '等级保护',
    cryptography: '密码应用',
    'trusted-products': '软硬件产品的安全可靠情况',
  }),
  contentsOf(
    'declaration',
    'technical-plan',
    WORK_SECRET,
    { 'work-secret-protection': '信息防护内容' },
    { when: [HAS_WORK_SECRETS, NEW] },
  ),
  contentsOf(
    'declaration',
    'upgrade-plan',
    UPGRADE_PLAN,
    { 'contract-performance': '项目合同签订和履行情况', 'present-operation': '项目运行现状及存在的问题' },
    { under: '项目升级改造前的运行情况说明' },
  ),
  contentsOf(
    'declaration',
    'upgrade-plan',
    UPGRADE_PLAN,
    { 'module-changes': '功能模块变动情况', 'operation-protection': '项目运维防护情况' },
    { under: '本期升级改造的具体内容' },
  ),
  contentsOf('declaration', 'operation-plan', OPERATION_OR_SERVICE_PLAN, { term: '运维年限', staff: '人员要求' }),
  contentsOf('declaration', 'operation-plan', OPERATION_EXPLANATION, {
    'previous-acceptance': '上一期项目验收情况',
    'present-operation': '当前系统运行情况',
  }),
  contentsOf('declaration', 'service-purchase-plan', OPERATION_OR_SERVICE_PLAN, {
    term: '运维年限',
    staff: '人员要求',
  }),
  contentsOf('declaration', 'service-purchase-plan', SERVICE_EXPLANATION, { services: '采购何种服务' }),
  contentsOf(
    'declaration',
    'service-purchase-plan',
    SERVICE_EXPLANATION,
    { 'custom-or-commercial': '是定制化还是商业成品' },
    { when: [includes('traits', 'service-with-goods')] },
  ),
);
