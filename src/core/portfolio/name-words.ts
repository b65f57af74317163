/** Words of project names that do not say what a project is for: stages, parts, what is done, and words that every second name has. */

/** 2026年度, 2026—2027年. */
export const YEARS = /20\d\d(?:[-—–~至到](?:20)?\d\d)?(?:年度?)?/g;

const ONE = '[一二三四五六七八九十\\d]{1,2}';

/** 一期, 第二批, 3标段, 上半年. 十四五期间 is none. */
export const PHASES = new RegExp(
  `第?${ONE}(?:[、和]${ONE})?(?:期(?!间)|阶段|批次?|标段?|包|季度)(?:工程)?|标段${ONE}|首期|[上下]半年|续建`,
  'g',
);

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Parts of one system, as they stand at the end of a name. */
export const PARTS = words(
  '系统集成 综合布线 显示大屏 显示屏 拼接屏 电子屏 led屏 大屏 机房 服务器 存储 云资源 摄像机 终端 传感器 交换机 链路 配套 软件 硬件 设备 设施 集成',
  '数据治理 数据采集 数据对接 数据迁移 数据建库 数据库 密码应用 监理 设计 咨询 测评',
  '移动端 客户端 app 小程序 公众号 前端 后端 前台 后台 子系统 模块 接口',
);

/** What is done, as it stands at either end of a name. */
export const ACTS = words(
  '建设 采购 购置 购买 开发 实施 安装 调试 部署 升级 改造 更新 扩容 扩建 新建 改建 迁移 完善 优化 提升 补点 增补',
  '搭建 研发 购入 添置 加装 增设 布设 铺设 更换 换新',
  '租赁 租用 运维 运行维护 维护 维保 驻场',
);

/** What else may end a name. */
export const ENDINGS = words(
  '日常 功能 服务费 服务 运维费 维护费 租赁费 租用费 经费 费用 信息化 数字化 智能化 项目 工程项目 和 及 与',
);

/** What a system is called by kind: a name up to such a word may be a system's own. */
export const SYSTEM_NOUNS = /系统|平台|大脑|网站/g;

/** What is left without them tells one project from another. */
export const COMMON = new RegExp(
  words(
    '系统 平台 管理 信息化? 数字化? 智慧 智能化? 综合 电子政务 政务 应用 服务 中心 项目 工程 建设 一体化 公共 大数据 数据',
    '网络 设备 软件 硬件 互联网 门户 网站 官网 官方 办公 电脑 计算机 台式机 打印机 技术',
  ).join('|'),
  'g',
);

/** Before the names of places and units in the district. */
export const REGION = /^(?:江西省|赣州市|赣州|章贡区|全区|我区|本区|区级|区本级|区(?!块|域))+/;

/** What a unit's name ends with, where the rest of it names the place. */
export const OFFICES = /(?:人民政府|政府|办事处|\(本级\)|本级|机关)+$/;

/** 某某镇, 某某小学 before what is built there. 智慧医院 is no place. */
export const PLACE =
  /^(?!智慧|智能|数字|平安|未来|互联网|云)\p{Script=Han}{1,8}?(?:街道办事处|街道|镇|社区|小学|中学|学校|幼儿园|片区|校区|院区|卫生院|医院|园区|派出所|司法所|小区|公园|广场)(?=.{3,})/u;

/** Paid for year by year, though the row does not call it 运维 or 购买服务. */
export const YEARLY = /测评|专线|服务费|年费|续费|续保|托管|短信/;
