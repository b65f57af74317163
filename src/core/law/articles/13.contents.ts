/** 第十三条: what must be in the plans of a declaration. */
import { cite } from '../cite.ts';
import { includes } from '../conditions.ts';
import { contentsOf } from '../paper.ts';
import {
  HAS_WORK_SECRETS,
  NEW,
  NEW_PLAN,
  OPERATION_OR_SERVICE_PLAN,
  PLAN,
  UPGRADE_PLAN,
  WORK_SECRET,
} from './13.papers.ts';

const OPERATION_EXPLANATION = cite(13, '其中，运维实施方案要包括上一期项目验收情况和当前系统运行情况；');
const SERVICE_EXPLANATION = cite(
  13,
  '购买服务方案要包括采购何种服务，如有包含软硬件采购，是定制化还是商业成品等情况说明。',
);

export const contents = [
  ...contentsOf('declaration', 'construction-plan', PLAN, {
    name: '项目名称',
    unit: '项目单位',
    tasks: '主要任务',
    site: '建设地点',
    necessity: '项目建设依据和必要性',
    goals: '项目绩效目标',
    method: '拟采用实施方式及主要原因',
  }),
  ...contentsOf('declaration', 'technical-plan', NEW_PLAN, {
    intensive: '集约化建设（列出需要统一纳入公共项目的建设需求）',
    sharing: '数据资源共享分析',
    security: '系统及数据安全防护',
    'graded-protection': '等级保护',
    cryptography: '密码应用',
    'trusted-products': '软硬件产品的安全可靠情况',
  }),
  ...contentsOf(
    'declaration',
    'technical-plan',
    WORK_SECRET,
    { 'work-secret-protection': '信息防护内容' },
    { when: [HAS_WORK_SECRETS, NEW] },
  ),
  ...contentsOf(
    'declaration',
    'upgrade-plan',
    UPGRADE_PLAN,
    { 'contract-performance': '项目合同签订和履行情况', 'present-operation': '项目运行现状及存在的问题' },
    { under: '项目升级改造前的运行情况说明' },
  ),
  ...contentsOf(
    'declaration',
    'upgrade-plan',
    UPGRADE_PLAN,
    { 'module-changes': '功能模块变动情况', 'operation-protection': '项目运维防护情况' },
    { under: '本期升级改造的具体内容' },
  ),
  ...contentsOf('declaration', 'operation-plan', OPERATION_OR_SERVICE_PLAN, { term: '运维年限', staff: '人员要求' }),
  ...contentsOf('declaration', 'operation-plan', OPERATION_EXPLANATION, {
    'previous-acceptance': '上一期项目验收情况',
    'present-operation': '当前系统运行情况',
  }),
  ...contentsOf('declaration', 'service-purchase-plan', OPERATION_OR_SERVICE_PLAN, {
    term: '运维年限',
    staff: '人员要求',
  }),
  ...contentsOf('declaration', 'service-purchase-plan', SERVICE_EXPLANATION, { services: '采购何种服务' }),
  ...contentsOf(
    'declaration',
    'service-purchase-plan',
    SERVICE_EXPLANATION,
    { 'custom-or-commercial': '是定制化还是商业成品' },
    { when: [includes('traits', 'service-with-goods')] },
  ),
];
