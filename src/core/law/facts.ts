/**
 * The facts about a project, each in one place: what is asked and why, the values with their labels and the words of law behind
 * them, and what excludes or needs what. In the order of asking, of reading and of writing. Ids are a contract (URLs, exports).
 */
import type { Citation } from '../engine/cite.ts';
import { cite } from './cite.ts';
import type { Slug } from './interpretations.ts';

/** A value that a fact can have, or that can be among its values. */
interface Option {
  readonly label: string;
  /** The words of law behind it. */
  readonly words?: Citation;
  /** The categories that admit it; absent: all. */
  readonly onlyFor?: readonly string[];
  /** The value of the same fact beside which alone it stands. */
  readonly needs?: string;
}

export interface FactDefinition {
  /** One value of a list, any number of them, or an amount in 元. */
  readonly kind: 'choice' | 'set' | 'money';
  readonly label: string;
  /** The question as a clerk would ask it. */
  readonly question: string;
  /** Why it is asked. */
  readonly why: string;
  /** The words of law that make it matter. */
  readonly cites: readonly Citation[];
  /** Doubts about the answer itself. */
  readonly interpretations?: readonly Slug[];
  readonly options?: Readonly<Record<string, Option>>;
}

const SECTOR = cite(4, '学校、医院、国企等企事业单位建设的面向公众使用的通用类数字化项目');
const NOT_UNIFIED = cite(3, '不符合“五统一”项目建设要求的平台或系统，原则上不得自建、自管、自用、自维。');

export const FACTS = {
  secrecy: {
    kind: 'choice',
    label: '是否涉密',
    question: '项目涉密吗？',
    why: '涉密项目按国家有关保密规定办理，本工具到此为止。',
    cites: [cite(12, '涉密数字化项目审批、实施和运维按照国家有关保密规定执行。')],
    interpretations: ['state-secret'],
    options: {
      none: { label: '非涉密' },
      'work-secret': {
        label: '非涉密但涉及工作秘密',
        words: cite(13, '涉及工作秘密的需包含信息防护内容，同步提交分级保护建设方案。'),
      },
      'state-secret': { label: '涉密' },
    },
  },
  unit: {
    kind: 'choice',
    label: '项目单位',
    question: '项目单位是哪一类？',
    why: '有的单位直接适用，有的参照执行；企事业单位还可能要行业主管部门联审。',
    cites: [
      cite(2, '全区各级行政机关以及法律法规授权的具有管理公共事务职能的组织'),
      cite(39, '全区党政机关、企事业单位使用财政性资金的数字化项目参照本细则执行。'),
    ],
    interpretations: ['by-reference'],
    options: {
      town: { label: '镇（街道）' },
      department: { label: '区直部门' },
      'authorised-body': { label: '法律法规授权的组织' },
      'party-organ': { label: '其他党政机关' },
      school: { label: '学校' },
      hospital: { label: '医院' },
      'state-enterprise': { label: '国有企业' },
      'other-institution': { label: '其他企事业单位' },
    },
  },
  funds: {
    kind: 'set',
    label: '资金来源',
    question: '钱从哪里来？可以多选。',
    why: '只有使用财政性资金的项目才适用本细则；上级资金还有补充报送的办法。',
    cites: [cite(2, '使用财政性资金建设、运维的数字化项目')],
    interpretations: ['fiscal-funds'],
    options: {
      district: { label: '区本级财政性资金' },
      superior: { label: '国家、省级等上级财政资金', words: cite(12, '争取国家、省级等上级财政资金建设数字化项目的') },
      social: { label: '社会资金', words: cite(32, '鼓励和引导社会资金参与数字化项目建设投资') },
      own: { label: '单位自有资金（非财政性）' },
    },
  },
  category: {
    kind: 'choice',
    label: '项目类别',
    question: '项目属于哪一类？',
    why: '申报材料、开工期限、运维要求按类别不同。',
    cites: [cite(11, '新建、改建、扩建、迁移、运维的数字化项目均需申报')],
    options: {
      new: { label: '建设（新建）', words: cite(13, '建设（新建）类项目。') },
      upgrade: { label: '升级改造（改建、扩建、迁移）', words: cite(13, '升级改造（改建、扩建、迁移）类项目。') },
      operation: { label: '运维', words: cite(13, '运维（购买服务）类项目。') },
      service: { label: '购买服务', words: cite(13, '运维（购买服务）类项目。') },
    },
  },
  nature: {
    kind: 'choice',
    label: '项目性质',
    question: '项目属于什么性质？',
    why: '报不报省重点项目库，各类的数额不同。',
    cites: [
      cite(
        7,
        '投资额在1000万元以上的基础设施类、跨部门跨层级集成类项目，投资额在500万元以上（不包括运维）的其他类别数字化项目',
      ),
    ],
    interpretations: ['article-7-classes'],
    options: {
      infrastructure: { label: '基础设施类' },
      integration: { label: '跨部门跨层级集成类' },
      other: { label: '其他类别' },
    },
  },
  total: {
    kind: 'money',
    label: '总投资',
    question: '总投资多少万元？',
    why: '各种来源、各个年度连同运维一起算。谁来审、走哪几步，主要看它。',
    cites: [cite(6, '200万元以上的项目'), cite(6, '50万元以上、200万元以下的项目'), cite(6, '50万元以下的')],
    interpretations: ['investment-base', 'estimate-or-contract', 'splitting'],
  },
  operationPart: {
    kind: 'money',
    label: '其中运维部分',
    question: '其中运维部分多少万元？',
    why: '其他类别的项目报省重点项目库，数额不包括运维。',
    cites: [cite(7, '投资额在500万元以上（不包括运维）的其他类别数字化项目')],
    interpretations: ['excluding-operation'],
  },
  traits: {
    kind: 'set',
    label: '项目特点',
    question: '有下面这些特点吗？可以多选。',
    why: '有的多出或者改变步骤，有的只影响申报材料。',
    cites: [],
    options: {
      'cross-department': { label: '跨部门共建', words: cite(10, '跨部门共建的非涉密数字化项目') },
      'cross-level': { label: '跨层级共享协同', words: cite(10, '跨层级共享协同的非涉密数字化项目') },
      'public-generic': { label: '面向公众使用的通用类', words: SECTOR },
      'fee-platform': { label: '服务性收费、代收费的缴费平台', words: cite(4, '服务性收费、代收费的各类缴费平台') },
      'within-other-project': {
        label: '其他建设项目中包含的数字化内容',
        words: cite(39, '使用财政性资金的其他建设项目中包含数字化项目的'),
      },
      'development-reform-approved': {
        label: '包含它的项目由区发改委审批',
        words: cite(4, '对权限内审批项目中包含有数字化项目内容的'),
        needs: 'within-other-project',
      },
      'major-deployment': { label: '国家和省委、省政府重大部署', words: cite(16, '除国家和省委、省政府重大部署外') },
      'service-with-goods': {
        label: '购买服务中含软硬件采购',
        words: cite(13, '如有包含软硬件采购，是定制化还是商业成品等情况说明。'),
        onlyFor: ['service'],
      },
      'service-builds-system': {
        label: '以购买服务方式新建系统',
        words: cite(13, '建设（新建）类项目。'),
        onlyFor: ['service'],
      },
    },
  },
  priorities: {
    kind: 'set',
    label: '重点支持情形',
    question: '属于重点支持的项目吗？可以多选。',
    why: '重点支持的项目在路径旁标明，步骤不因此减少。',
    cites: [cite(14, '对下列项目给予重点支持：')],
    options: {
      'national-major': {
        label: '党中央、国务院部署的重大数字化项目',
        words: cite(14, '党中央、国务院部署的重大数字化项目；'),
      },
      'provincial-key': {
        label: '落实省委、省政府重点工作部署，列入江西省数字政府建设总体方案和三年规划的重点项目',
        words: cite(14, '落实省委、省政府重点工作部署，列入江西省数字政府建设总体方案和三年规划的重点项目；'),
      },
      integrating: {
        label: '整合分级分散业务系统，或跨部门、跨层级、跨区域共建共享',
        words: cite(14, '整合分级分散业务系统的项目，跨部门、跨层级、跨区域共建共享的项目。'),
      },
    },
  },
  obstacles: {
    kind: 'set',
    label: '不予支持情形',
    question: '有原则上不予支持的情形吗？可以多选。',
    why: '有第十五条所列的一项，原则上不予支持；不符合“五统一”的，原则上不得自建、自管、自用、自维。都是提醒，不是否决。',
    cites: [cite(15, '数字化项目有下列情形之一的，原则上不予支持：'), NOT_UNIFIED],
    interpretations: ['in-principle'],
    options: {
      'own-infrastructure': {
        label:
          '单独新建或扩建非涉密机房、数据中心、云平台以及公共支撑、数据资源等，新增采购非涉密服务器、存储设备、服务端网络设备等硬件设施',
        words: cite(
          15,
          '单独新建或扩建非涉密机房、数据中心、云平台以及公共支撑、数据资源等，新增采购非涉密服务器、存储设备、服务端网络设备等硬件设施的项目；',
        ),
      },
      'own-line': {
        label: '单独租赁互联网出口线路，或未整合到电子政务内网或外网的专网租赁',
        words: cite(15, '单独租赁互联网出口线路的项目和未整合到电子政务内网或外网的专网租赁项目；'),
      },
      'off-cloud': {
        label: '新建不在政务云部署，或升级改造不迁移到政务云',
        words: cite(15, '不在政务云部署的非涉密新建项目，不迁移到政务云的非涉密升级改造项目；'),
        onlyFor: ['new', 'upgrade'],
      },
      'untrusted-products': { label: '不应用安全可靠产品', words: cite(15, '不应用安全可靠产品的数字化系统；') },
      insecure: {
        label: '不符合密码应用或网络安全保密要求，或有重大安全保密隐患',
        words: cite(15, '不符合密码应用或网络安全保密要求，或者存在重大安全保密隐患的数字化项目；'),
      },
      'unclear-need': {
        label: '需求或绩效目标不明确、内部系统整合不到位、数据共享要求落实不到位',
        words: cite(15, '需求或绩效目标不明确、内部系统整合不到位、数据共享要求落实不到位的项目；'),
      },
      'predecessor-unaccepted': {
        label: '升级改造，但原项目尚未竣工验收',
        words: cite(15, '原项目尚未竣工验收的升级改造类项目。'),
        onlyFor: ['upgrade'],
      },
      'not-unified': { label: '不符合“五统一”要求（原则上不得自建、自管、自用、自维）', words: NOT_UNIFIED },
    },
  },
} as const satisfies Readonly<Record<string, FactDefinition>>;
