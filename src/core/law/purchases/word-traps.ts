/** The traps of matching, as data: company that makes or spoils a word, longer words that mean something else, software to be made. */
/** Words beside a word: what it stands right after, and what follows it at once. */
export interface Beside {
  readonly after?: readonly string[];
  readonly before?: readonly string[];
}

/** A word counts only (or not) in such company; a word alone on its line always counts. */
export interface Company {
  readonly only?: Beside;
  readonly not?: Beside;
}

const PARTS: Company = {
  only: {
    after: ['办公', '办公设备', '电脑', '计算机', '打印', '打印机', '复印', '复印机', '桌面', '零配件（', '备件）和'],
  },
};

/** A building, where something is done to it: 办公楼维修, but not 办公楼网络改造. */
const BUILDING: Company = {
  only: { before: ['改造', '维修', '翻新', '防水', '加固', '修建', '扩建', '新建', '漏水', '拆除'] },
  not: { after: ['智慧', '智能', '数字'] },
};
/** Of networks and of opinion: no sensing. */
const NETWORK: Company = {
  not: {
    after: [
      ...[
        '网络',
        '网络流量',
        '网络安全',
        '信息安全',
        '数据安全',
        '系统安全',
        '主机安全',
        '终端安全',
        '态势',
        '数据流量',
        '舆情',
        '信息',
        '数据',
        '漏洞',
        '价格',
      ],
      ...['消费', '疫情', '运行', '性能', '网站', '广告', '统计', '经济', '就业', '内容', '威胁', '攻击'],
    ],
  },
};
/** At the door or in the lift it is （一）'s, not of communication. */
const INTERCOM: Company = { not: { after: ['可视', '楼宇', '门口', '单元', '电梯', '五方', '窗口', '病房'] } };

/** The traps of single words, of the article and of the aliases. */
export const COMPANY: Readonly<Record<string, Company>> = {
  视频: {
    only: {
      after: [
        '短',
        '微',
        '宣传',
        '科普',
        '教学',
        '培训',
        '公益',
        '动画',
        '网上展馆、',
        '题库、',
        '题库和',
        '课件、',
        '课件和',
      ],
      before: ['制作', '拍摄', '剪辑', '录制', '后期', '编辑', '素材', '内容制作', '课件', '课程', '、题库', '、课件'],
    },
  },
  车辆: { only: { after: ['通信', '通讯', '应急', '应急通信设备、', '应急通信设备及', '应急通信设备和'] } },
  零配件: PARTS,
  备件: PARTS,
  耗材: PARTS,
  广播: { not: { after: ['应急', '村村响', '农村', '乡村'], before: ['电视', '电台', '台'] } },
  电视: { not: { after: ['广播', '有线', '数字', '网络'], before: ['台', '会议', '电话', '节目', '问政', '专题'] } },
  电脑: { not: { after: ['云'], before: ['软件', '程序', '杀毒', '防毒', '防病毒'] } },
  计算机: {
    not: {
      after: ['高性能', '小型', '大型', '中型', '巨型', '超级', '量子', '工控', '嵌入式', '云'],
      before: ['网络', '房', '系统', '软件', '辅助', '类', '信息', '视觉', '应用', '等级', '中心', '程序'],
    },
  },
  平板: { not: { after: ['会议', '教学', '交互', '触控'], before: ['车', '玻璃', '探测', '式'] } },
  硬盘: { not: { after: ['服务器', '存储', '阵列', '企业级', '监控级', '监控专用', '监控用', '录像机'] } },
  // 监控专用交换机 is a switch.
  监控专用: { only: { before: ['硬盘', '电源', '支架', '立杆', '设备', '摄像', '显示', '主机'] } },
  // What a disk or a screen is for: 录像机用硬盘.
  录像机: { not: { before: ['用', '专用'] } },
  // A notebook of paper, among pens.
  笔记本: {
    not: {
      after: [
        '中性笔、',
        '签字笔、',
        '圆珠笔、',
        '铅笔、',
        '钢笔、',
        '水笔、',
        '稿纸、',
        '硬面抄',
        '皮面',
        '软抄',
        '活页',
      ],
      before: ['、文件袋', '、文件夹', '、文件盒', '、便签', '、信封', '、签字笔', '、中性笔', '、胶水', '、订书'],
    },
  },
  电子屏: { not: { before: ['蔽', '障'] } },
  专用设备: { not: { after: ['网络', '安全', '办公', '通信'] } },
  卫生间: BUILDING,
  厕所: BUILDING,
  公厕: BUILDING,
  围墙: BUILDING,
  房屋: BUILDING,
  屋顶: BUILDING,
  楼顶: BUILDING,
  楼道: BUILDING,
  厨房: BUILDING,
  用房: BUILDING,
  办公楼: BUILDING,
  教学楼: BUILDING,
  宿舍楼: BUILDING,
  对讲终端: INTERCOM,
  对讲设备: INTERCOM,
  大屏: { not: { after: ['数据', '可视化', '数字', '驾驶舱'], before: ['可视化', '展示系统', '软件', '设计'] } },
  相机: { not: { after: ['工业', '卡口', '抓拍', '测速'] } },
  仪器: { not: { before: ['共享', '预约'] } },
  科研: { not: { before: ['究', '所', '院', '单位', '机构', '处'] } },
  基站: { not: { after: ['定位', '蓝牙', 'uwb', 'rtk', '北斗', 'cors'] } },
  消防: {
    not: {
      after: ['智慧'],
      before: [
        '水源',
        '通道',
        '宣传',
        '知识',
        '预警',
        '监测',
        '远程',
        '指挥',
        '执法',
        '培训',
        '演练',
        '数据',
        '教育',
        '水带',
        '水枪',
        '服装',
        '防护服',
        '员',
        '头盔',
        '战斗',
        '靴',
      ],
    },
  },
  // A screen in a square is no 桌面办公设备.
  电子显示屏: { not: { after: ['户外', '室外', '广场', '楼顶', '道路', '交通', '诱导'] } },
  终端管理软件: { not: { after: ['自助'] } },
  电台: { not: { after: ['广播', '网络'] } },
  // Those of fire and of burglars are （一）'s.
  报警器: { not: { after: ['烟感', '感烟', '烟雾', '火灾', '消防', '防盗', '入侵', '周界'] } },
  云台: { not: { after: ['手持', '手机'] } },
  // A 饭堂 is 食堂: what runs it, not the room.
  饭堂: { only: { before: ['刷', '就餐', '消费', '管理', '订餐', '收银', '结算', '售饭'] } },
  教育片: { not: { before: ['区'] } },
  监测设备: NETWORK,
  监测终端: NETWORK,
  在线监测: NETWORK,
  自动监测: NETWORK,
  在线监控: NETWORK,
  安全监测: NETWORK,
  流量监测: NETWORK,
  // Of 仪器仪表: whatever is called so.
  仪: { not: { after: ['礼', '司', '威', '来'], before: ['式', '仗', '容', '态', '表', '器', '礼', '征'] } },
  客服: { not: { after: ['智能', 'ai'], before: ['机器人'] } },
  机器人: {
    not: {
      after: ['聊天', '问答', '对话', '软件', '流程', '外呼', '智能客服', '客服', '数字', '智能问答'],
      before: ['流程'],
    },
  },
};

/** Longer words that only contain one of the words above and mean something else: nothing inside them counts. */
export const OTHER_WORDS: readonly string[] = [
  ...['视频会议', '电视会议', '电视电话会议', '视频课程平台', '打印服务器', '网络打印服务'],
  ...['消防救援', '消防大队', '消防支队', '消防局', '消防站', '消防安全', '消防监督', '消防物联网', '消防车'],
  // What stands on a desk and is no device: a line that joins it to one holds something else.
  ...['中性笔', '签字笔', '圆珠笔', '文件袋', '文件夹', '文件盒', '便签', '订书机', '胶水', '信封'],
  ...['医用耗材', '医疗耗材', '实验耗材', '检测耗材', '机房监控', '笔记本印刷', '无人机场', '计算机辅助'],
];

/** Parts that computers and servers both have: in a line that names a server or the like they are taken for its parts. */
export const SHARED_PARTS: ReadonlySet<string> = new Set([
  ...['硬盘', '固态硬盘', 'ssd', '内存', '内存条', 'cpu', '网卡', '主板', '显卡', '电源适配器'],
]);

/** Between a thing and the card it carries (平板电脑含流量卡); else the thing is what the card is for. */
export const CARRYING = /[含带附配()（）]/;

/** Words of making software. Beside a match they may mean a system about the thing, not the thing: the user is asked. */
export const MAKING = {
  /** Wherever they stand in the same part of the line; 开发区 is a place. */
  anywhere: /开发(?![区办局公])|定制|研发(?!中心)|编程/,
  /** After the match: 打印机管理平台. */
  after: /平台|(?:管理|信息|应用|业务)系统|小程序|app(?![a-z])|数据库|可视化|算法|模型/,
  /** After the match, with something between: 无人机系统 is equipment, 无人机巡检系统 may be software. */
  later: /.系统/,
  /** What is done, not what stands there: 自助申报 may be a machine or a system, 自助查询机 is a machine. */
  act: /^自助(?!.*[机柜端备]$)/,
  system: /系统/,
  software: /软件/,
} as const;

/** What only counts as named where it is left out: （不含打印机）. */
export const LEFT_OUT = /不(?:含|包括|包含)[^）)，,。；;]*/g;

/** A service with the thing, not the thing; 服务器 and 服务大厅 are none. Upkeep is the article's own: 建设及维护, 采购及维护服务. */
export const SERVING = {
  service: /服务(?![器端台站区窗点]|大厅|中心|网点|终端)/,
  upkeep: /维护|维修|运维|维保|保养|安装|调试|施工|采购|购置|售后/,
} as const;

/** （一）至（三）、（五） speak of buying; only of cards does （四）2 say 租赁. */
export const RENTING = /租赁|租用|出租/;

/** Between the parts of one line. */
export const JOINERS = /[、，,；;+/及和与]/;
