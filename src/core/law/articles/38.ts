/** 第三十八条: what is outside the regulation, kind by kind, and the conditions in its words. */
import { within, type Citation, type Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import type { ConditionAnswers, ExclusionRule, Kind, KindId } from '../purchases/kinds.ts';

/** What stands over the whole list. */
export const OUTSIDE = cite(38, '下列不属于本细则管理范围：');

/** The lists of things are open: what they do not name may still be of their kind. */
export const AND_THE_LIKE: Citations = [cite(38, '等桌面办公设备'), cite(38, '等专业应用设备')];

const BUILDING = cite(38, '智能建筑类、基建工程类建设及维护项目');
export const SEPARATE_OFFICE = cite(38, '单独购置通用办公设备及维护项目');
export const INDEPENDENT = cite(38, '设备的独立采购');
export const SEPARATE_PROFESSIONAL = cite(38, '单独购置专业设施设备及维护项目');
const COMMUNICATION = cite(38, '通信类项目');
const OPERATION = cite(38, '运营类项目');
export const NO_DEVELOPMENT = cite(38, '无需自定义开发的智能楼宇及物业管理系统');
const CIVIL = cite(38, '以及数字化项目涉及的土建、环境装修、消防、强弱电建设等');
export const DESKTOP_SOFTWARE = cite(38, '桌面端通用商业软件采购。');
export const FOR_RESEARCH = cite(38, '支撑科研用途的系统及其包含的软硬件设备及其配套软件。');
export const OUTDOOR = cite(38, '室外通信工程建设及其维护等配套服务。');
export const NOT_GOVERNMENT = cite(38, '非政务信息系统中的数据流量卡、物联网通信卡等');

const BUILDING_THINGS = cite(
  38,
  '无需自定义开发的智能楼宇及物业管理系统，如智能楼宇、空调控制、智能照明、物业管理、停车场管理、就餐管理、门禁、考勤管理、内部监控、消防喷淋、广播、值班巡查等设施设备和配套系统，以及数字化项目涉及的土建、环境装修、消防、强弱电建设等。',
);
const DESKTOP_THINGS = cite(
  38,
  '含办公计算机、平板电脑、电子显示屏、打印机、扫描仪、复印机、传真机、移动存储、录音笔、光驱、刻录机、碎纸机等桌面办公设备及其零配件（备件）和耗材。',
);
const OFFICE_THINGS = cite(
  38,
  '含投影仪、数码相机、摄像机、显示设备（含电视、拼接屏）、话筒、扩音器、音响等设备的独立采购。',
);
const PROFESSIONAL_THINGS = cite(
  38,
  '自助查询机、触摸屏、快递柜、传感监控、专业自动化设备、仪器仪表，无人机、机器人等专业应用设备。',
);
const SITE_THINGS = cite(38, '含通信基站、通信台站等通信站点，应急通信设备、车辆等。');
const OPERATION_THINGS = cite(38, '如人工座席（客服）、内容编辑及发布、业务推广等业务运营服务。');

/** Things as the text lists them: `at(OPERATION_THINGS, '内容编辑及发布', '业务推广')`. */
const at = (list: Citation, ...things: readonly string[]): Citation[] => things.map((words) => within(list, words));

const excluded = (when: ConditionAnswers, what: string, ...cites: Citations): ExclusionRule => ({
  result: 'excluded',
  when,
  reason: `${what}，不属于本细则管理范围。`,
  cites: [OUTSIDE, ...cites],
});
const counts = (when: ConditionAnswers, reason: string, ...cites: Citations): ExclusionRule => ({
  result: 'not-excluded',
  when,
  reason,
  cites,
});

/** （二）（三） speak of what is bought separately. */
const countsBundled = (item: string, ...cites: Citations): ExclusionRule =>
  counts({ bundled: 'yes' }, `第三十八条${item}写的是“单独购置”，这一行随数字化项目一并购置。`, ...cites);

/** （一）'s 智能楼宇 and （四）（五） lack those words: whether what is bought along is outside too is a doubt. */
const doubtBundled = (
  when: ConditionAnswers,
  item: string,
  heading: Citation,
  ...more: Citations | []
): [ExclusionRule, ExclusionRule] => {
  const said = {
    when: { ...when, bundled: 'yes' },
    cites: [heading, SEPARATE_OFFICE, SEPARATE_PROFESSIONAL, ...more],
  } as const;
  return [
    {
      ...said,
      result: 'not-excluded',
      reason: `第三十八条（二）（三）写了“单独购置”，${item}没有写，各项一个道理：随数字化项目一并购置的计入。`,
      reads: { doubt: 'bundled-exclusions', reading: 'count' },
    },
    {
      ...said,
      result: 'excluded',
      reason: `第三十八条（二）（三）写了“单独购置”，${item}没有写：随数字化项目一并购置的也不属于本细则管理范围。`,
      reads: { doubt: 'bundled-exclusions', reading: 'leave-out' },
    },
  ];
};

/** A kind of （五）: outside, unless bought along with a digital project, which is a doubt. */
const operation = (
  id: KindId,
  title: string,
  cites: Citations,
  things: readonly Citation[],
  phrases: readonly Citation[],
): Kind => ({
  id,
  title,
  heading: OPERATION,
  cites,
  things,
  phrases,
  rules: [
    excluded({ bundled: 'no' }, `第三十八条（五）列了${title}`, OPERATION, ...cites),
    ...doubtBundled({}, '（五）', OPERATION),
  ],
});

const DESKTOP = cite(38, '桌面办公设备及耗材采购。');
const OTHER_OFFICE = cite(38, '其他一般办公设备的采购。');
const PROFESSIONAL = cite(38, '业务工作所需专业设备的采购及维护服务。');
const RESEARCH = cite(38, '科研类系统及软硬件设备的采购及维护服务。');
const CARDS = cite(38, '流量卡等采购及租赁。');

/** The twelve kinds, in the order of the article. */
export const KINDS: readonly Kind[] = [
  {
    id: 'smart-building',
    title: '智能楼宇及物业管理系统',
    heading: BUILDING,
    cites: [NO_DEVELOPMENT],
    things: at(
      BUILDING_THINGS,
      ...['智能楼宇', '空调控制', '智能照明', '物业管理', '停车场管理', '就餐管理'],
      ...['门禁', '考勤管理', '内部监控', '消防喷淋', '广播', '值班巡查'],
    ),
    phrases: [...at(BUILDING, '智能建筑'), ...at(BUILDING_THINGS, '智能楼宇及物业管理系统')],
    rules: [
      excluded(
        { bundled: 'no', customDevelopment: 'no' },
        '无需自定义开发的智能楼宇及物业管理系统',
        BUILDING,
        NO_DEVELOPMENT,
      ),
      // Of （一） only the works are named as part of a digital project.
      ...doubtBundled({ customDevelopment: 'no' }, '（一）的智能楼宇', BUILDING, CIVIL),
      counts(
        { customDevelopment: 'yes' },
        '第三十八条（一）写的是“无需自定义开发”，这一行需要自定义开发。',
        NO_DEVELOPMENT,
      ),
    ],
  },
  {
    id: 'civil-works',
    title: '土建、环境装修、消防、强弱电建设',
    heading: BUILDING,
    cites: [CIVIL],
    things: at(BUILDING_THINGS, '土建', '环境装修', '消防', '强弱电'),
    phrases: at(BUILDING, '基建工程'),
    rules: [excluded({}, '数字化项目涉及的土建、环境装修、消防、强弱电建设等', BUILDING, CIVIL)],
  },
  {
    id: 'desktop-equipment',
    title: '桌面办公设备及耗材采购',
    heading: SEPARATE_OFFICE,
    cites: [DESKTOP, cite(38, '桌面办公设备及其零配件（备件）和耗材')],
    things: at(
      DESKTOP_THINGS,
      ...['办公计算机', '平板电脑', '电子显示屏', '打印机', '扫描仪', '复印机'],
      ...['传真机', '移动存储', '录音笔', '光驱', '刻录机', '碎纸机'],
    ),
    phrases: [...at(DESKTOP, '桌面办公设备'), ...at(DESKTOP_THINGS, '零配件', '备件', '耗材')],
    rules: [
      excluded({ bundled: 'no' }, '单独购置的桌面办公设备及其零配件（备件）和耗材', SEPARATE_OFFICE, DESKTOP),
      countsBundled('（二）', SEPARATE_OFFICE),
    ],
  },
  {
    id: 'desktop-software',
    title: '桌面端通用商业软件采购',
    heading: SEPARATE_OFFICE,
    cites: [DESKTOP_SOFTWARE, cite(38, '桌面办公设备的操作系统、办公软件、网络安全软件等')],
    things: at(
      cite(38, '含桌面办公设备的操作系统、办公软件、网络安全软件等。'),
      '操作系统',
      '办公软件',
      '网络安全软件',
    ),
    phrases: at(DESKTOP_SOFTWARE, '通用商业软件'),
    rules: [
      excluded(
        { bundled: 'no', commercialDesktop: 'yes' },
        '单独购置的桌面端通用商业软件',
        SEPARATE_OFFICE,
        DESKTOP_SOFTWARE,
      ),
      countsBundled('（二）', SEPARATE_OFFICE),
      counts(
        { commercialDesktop: 'no' },
        '第三十八条（二）2写的是“桌面端通用商业软件”，这一行不是。',
        DESKTOP_SOFTWARE,
      ),
    ],
  },
  {
    id: 'other-office-equipment',
    title: '其他一般办公设备的采购',
    heading: SEPARATE_OFFICE,
    cites: [OTHER_OFFICE, INDEPENDENT],
    things: at(
      OFFICE_THINGS,
      ...['投影仪', '数码相机', '摄像机', '显示设备（含电视、拼接屏）', '话筒', '扩音器', '音响'],
    ),
    phrases: at(OFFICE_THINGS, '显示设备', '电视', '拼接屏'),
    rules: [
      excluded({ bundled: 'no' }, '独立采购的其他一般办公设备', SEPARATE_OFFICE, OTHER_OFFICE, INDEPENDENT),
      countsBundled('（二）', SEPARATE_OFFICE, INDEPENDENT),
    ],
  },
  {
    id: 'professional-equipment',
    title: '业务工作所需专业设备的采购及维护服务',
    heading: SEPARATE_PROFESSIONAL,
    cites: [PROFESSIONAL, cite(38, '等专业应用设备')],
    things: at(
      PROFESSIONAL_THINGS,
      ...['自助查询机', '触摸屏', '快递柜', '传感监控', '专业自动化设备', '仪器仪表', '无人机', '机器人'],
    ),
    phrases: [...at(PROFESSIONAL, '专业设备'), ...at(PROFESSIONAL_THINGS, '专业应用设备')],
    rules: [
      excluded({ bundled: 'no' }, '单独购置的业务工作所需专业设备', SEPARATE_PROFESSIONAL, PROFESSIONAL),
      countsBundled('（三）', SEPARATE_PROFESSIONAL),
    ],
  },
  {
    id: 'research-system',
    title: '科研类系统及软硬件设备的采购及维护服务',
    heading: SEPARATE_PROFESSIONAL,
    cites: [RESEARCH, FOR_RESEARCH],
    things: at(FOR_RESEARCH, '支撑科研用途的系统及其包含的软硬件设备及其配套软件'),
    phrases: [...at(RESEARCH, '科研类系统'), ...at(FOR_RESEARCH, '科研用途')],
    rules: [
      excluded(
        { bundled: 'no', research: 'yes' },
        '单独购置的支撑科研用途的系统及其软硬件',
        SEPARATE_PROFESSIONAL,
        RESEARCH,
        FOR_RESEARCH,
      ),
      countsBundled('（三）', SEPARATE_PROFESSIONAL),
      counts({ research: 'no' }, '第三十八条（三）2写的是“支撑科研用途”，这一行不是。', FOR_RESEARCH),
    ],
  },
  {
    id: 'outdoor-communication',
    title: '室外通信工程建设及其维护等配套服务',
    heading: COMMUNICATION,
    cites: [OUTDOOR, cite(38, '等通信站点，应急通信设备、车辆等')],
    things: at(SITE_THINGS, '通信基站', '通信台站', '应急通信设备', '车辆'),
    phrases: [...at(OUTDOOR, '室外通信'), ...at(SITE_THINGS, '通信站点')],
    rules: [
      excluded({ bundled: 'no', outdoor: 'yes' }, '室外通信工程建设及其维护等配套服务', COMMUNICATION, OUTDOOR),
      ...doubtBundled({ outdoor: 'yes' }, '（四）', COMMUNICATION),
      counts({ outdoor: 'no' }, '第三十八条（四）1写的是“室外通信”，这一行不是。', OUTDOOR),
    ],
  },
  {
    id: 'data-cards',
    title: '流量卡等采购及租赁',
    heading: COMMUNICATION,
    cites: [CARDS, NOT_GOVERNMENT],
    things: at(cite(38, '含非政务信息系统中的数据流量卡、物联网通信卡等。'), '数据流量卡', '物联网通信卡'),
    phrases: at(CARDS, '流量卡'),
    rules: [
      excluded({ bundled: 'no', governmentSystem: 'no' }, '非政务信息系统中的流量卡等', COMMUNICATION, NOT_GOVERNMENT),
      ...doubtBundled({ governmentSystem: 'no' }, '（四）', COMMUNICATION),
      counts(
        { governmentSystem: 'yes' },
        '第三十八条（四）2写的是“非政务信息系统中的”，这一行用于政务信息系统。',
        NOT_GOVERNMENT,
      ),
    ],
  },
  operation(
    'business-operation',
    '业务运营服务',
    [cite('38（五）1第一句', '业务运营服务。')],
    at(OPERATION_THINGS, '人工座席（客服）', '内容编辑及发布', '业务推广'),
    [cite('38（五）1第一句', '业务运营服务'), ...at(OPERATION_THINGS, '人工座席', '客服', '内容编辑')],
  ),
  operation(
    'content-production',
    '数字内容制作服务',
    [cite('38（五）2第一句', '数字内容制作服务。')],
    at(cite(38, '如网上展馆、题库、视频、课件等数字内容制作服务。'), '网上展馆', '题库', '视频', '课件'),
    [cite('38（五）2第一句', '数字内容制作')],
  ),
  operation(
    'performance-evaluation',
    '绩效评估业务',
    [cite(38, '绩效评估业务。'), cite(38, '等评估绩效信息的服务')],
    at(cite(38, '如网站服务能力考评等评估绩效信息的服务。'), '网站服务能力考评'),
    at(cite(38, '绩效评估业务。'), '绩效评估'),
  ),
];
