/** What is asked about each fact, why, and the words of law that make it matter. Law for the questions; no layout. */
import type { Citation } from '../engine/cite.ts';
import { cite } from './cite.ts';
import { FACT_KEYS, type FactKey } from './facts.ts';
import type { Slug } from './interpretations.ts';
import { NOT_UNIFIED } from './articles/03.ts';
import { ITEMS as PRIORITIES } from './articles/14.ts';
import { ITEMS as OBSTACLES } from './articles/15.ts';

export interface Question {
  readonly fact: FactKey;
  /** The question as a clerk would ask it. */
  readonly text: string;
  /** Why it is asked. */
  readonly why: string;
  readonly cites: readonly Citation[];
  /** Doubts about the answer itself. */
  readonly interpretations: readonly Slug[];
  /** The words of law behind single values, by value. */
  readonly words: Readonly<Record<string, Citation>>;
}

type Draft = Omit<Question, 'fact' | 'interpretations' | 'words'> &
  Partial<Pick<Question, 'interpretations' | 'words'>>;

const SECTOR = cite(4, '学校、医院、国企等企事业单位建设的面向公众使用的通用类数字化项目');

const DRAFTS: Readonly<Record<FactKey, Draft>> = {
  secrecy: {
    text: '项目涉密吗？',
    why: '涉密项目按国家有关保密规定办理，本工具到此为止。',
    cites: [cite(12, '涉密数字化项目审批、实施和运维按照国家有关保密规定执行。')],
    interpretations: ['state-secret'],
    words: { 'work-secret': cite(13, '涉及工作秘密的需包含信息防护内容，同步提交分级保护建设方案。') },
  },
  unit: {
    text: '项目单位是哪一类？',
    why: '有的单位直接适用，有的参照执行；企事业单位还可能要行业主管部门联审。',
    cites: [
      cite(2, '全区各级行政机关以及法律法规授权的具有管理公共事务职能的组织'),
      cite(39, '全区党政机关、企事业单位使用财政性资金的数字化项目参照本细则执行。'),
    ],
    interpretations: ['by-reference'],
  },
  funds: {
    text: '钱从哪里来？可以多选。',
    why: '只有使用财政性资金的项目才适用本细则；上级资金还有补充报送的办法。',
    cites: [cite(2, '使用财政性资金建设、运维的数字化项目')],
    interpretations: ['fiscal-funds'],
    words: {
      superior: cite(12, '争取国家、省级等上级财政资金建设数字化项目的'),
      social: cite(32, '鼓励和引导社会资金参与数字化项目建设投资'),
    },
  },
  category: {
    text: '项目属于哪一类？',
    why: '申报材料、开工期限、运维要求按类别不同。',
    cites: [cite(11, '新建、改建、扩建、迁移、运维的数字化项目均需申报')],
    words: {
      new: cite(13, '建设（新建）类项目。'),
      upgrade: cite(13, '升级改造（改建、扩建、迁移）类项目。'),
      operation: cite(13, '运维（购买服务）类项目。'),
      service: cite(13, '运维（购买服务）类项目。'),
    },
  },
  nature: {
    text: '项目属于什么性质？',
    why: '报不报省重点项目库，各类的数额不同。',
    cites: [
      cite(
        7,
        '投资额在1000万元以上的基础设施类、跨部门跨层级集成类项目，投资额在500万元以上（不包括运维）的其他类别数字化项目',
      ),
    ],
    interpretations: ['article-7-classes'],
  },
  total: {
    text: '总投资多少万元？',
    why: '各种来源、各个年度连同运维一起算。谁来审、走哪几步，主要看它。',
    cites: [cite(6, '200万元以上的项目'), cite(6, '50万元以上、200万元以下的项目'), cite(6, '50万元以下的')],
    interpretations: ['investment-base', 'estimate-or-contract', 'splitting'],
  },
  operationPart: {
    text: '其中运维部分多少万元？',
    why: '其他类别的项目报省重点项目库，数额不包括运维。',
    cites: [cite(7, '投资额在500万元以上（不包括运维）的其他类别数字化项目')],
    interpretations: ['excluding-operation'],
  },
  traits: {
    text: '有下面这些特点吗？可以多选。',
    why: '有的多出或者改变步骤，有的只影响申报材料。',
    cites: [],
    words: {
      'cross-department': cite(10, '跨部门共建的非涉密数字化项目'),
      'cross-level': cite(10, '跨层级共享协同的非涉密数字化项目'),
      'public-generic': SECTOR,
      'fee-platform': cite(4, '服务性收费、代收费的各类缴费平台'),
      'within-other-project': cite(39, '使用财政性资金的其他建设项目中包含数字化项目的'),
      'development-reform-approved': cite(4, '对权限内审批项目中包含有数字化项目内容的'),
      'major-deployment': cite(16, '除国家和省委、省政府重大部署外'),
      'service-with-goods': cite(13, '如有包含软硬件采购，是定制化还是商业成品等情况说明。'),
      'service-builds-system': cite(13, '建设（新建）类项目。'),
    },
  },
  priorities: {
    text: '属于重点支持的项目吗？可以多选。',
    why: '重点支持的项目在路径旁标明，步骤不因此减少。',
    cites: [cite(14, '对下列项目给予重点支持：')],
    words: Object.fromEntries(PRIORITIES),
  },
  obstacles: {
    text: '有原则上不予支持的情形吗？可以多选。',
    why: '有第十五条所列的一项，原则上不予支持；不符合“五统一”的，原则上不得自建、自管、自用、自维。都是提醒，不是否决。',
    cites: [cite(15, '数字化项目有下列情形之一的，原则上不予支持：'), NOT_UNIFIED],
    interpretations: ['in-principle'],
    words: { ...Object.fromEntries(OBSTACLES), 'not-unified': NOT_UNIFIED },
  },
};

/** The questions in the order of asking. */
export const QUESTIONS: readonly Question[] = FACT_KEYS.map((fact) => ({
  interpretations: [],
  words: {},
  ...DRAFTS[fact],
  fact,
}));

/** How the first choice of a set that may be empty is worded. */
export const NONE_LABEL = '以上都没有';
/** The button that answers 运维部分 with zero. */
export const NO_OPERATION_LABEL = '无运维';
