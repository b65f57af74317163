/**
 * 近似词（非条文用语）: what people and procurement lists call the things of 第三十八条. Many names come from the office and IT
 * categories of the government procurement catalogue (政府采购品目分类目录): they are the catalogue's words, not the article's,
 * and put nothing outside by themselves. Where a word may mean several kinds it names them all, and the user picks.
 */
import type { KindId } from './exclusion-rule.ts';

export interface Alias {
  readonly kinds: readonly KindId[];
  readonly words: readonly string[];
}

const DISPLAYS: readonly KindId[] = ['desktop-equipment', 'other-office-equipment'];
/** 内部监控 or 传感监控: the word 视频监控 does not say. */
const MONITORING: readonly KindId[] = ['smart-building', 'professional-equipment'];

export const ALIASES: readonly Alias[] = [
  {
    kinds: ['smart-building'],
    words: [
      ...['楼宇自控', '楼宇控制', '楼宇智能化', '建筑智能化', '照明控制', '停车场', '停车道闸', '道闸'],
      ...['食堂管理', '食堂消费', '智慧食堂', '考勤', '闸机', '通道闸', '访客管理', '访客系统'],
      ...['值班巡更', '电子巡更', '巡更', '背景音乐系统'],
    ],
  },
  { kinds: ['smart-building', 'civil-works'], words: ['消防系统', '消防报警', '火灾报警', '喷淋'] },
  { kinds: ['civil-works'], words: ['装修', '装饰工程', '强电', '弱电'] },
  {
    kinds: ['desktop-equipment'],
    words: [
      ...['电脑', '台式计算机', '台式机', '台式一体机', '笔记本', '笔记本电脑', '便携式计算机', '便携式电脑'],
      ...['便携式微型计算机', '便携计算机', '台式微型计算机', '一体式计算机', '平板式计算机', '平板式微型计算机'],
      ...['平板计算机', '平板', 'ipad', '微型计算机', '计算机', '移动工作站', '图形工作站', '瘦客户机'],
      ...['多功能一体机', '打印一体机', '打印复印一体机', '速印机', '复合机', '绘图仪', '票据打印机', '标签机'],
      ...['高拍仪', '扫描枪', '扫码枪', '条码扫描器', '显示器', '液晶显示器'],
      ...['u盘', '优盘', '闪存盘', '移动硬盘', '硬盘', '光盘', '内存条', '显卡', '主板', '鼠标', '键盘'],
      ...['硒鼓', '墨盒', '墨粉', '碳粉', '色带', '复印纸', '打印纸', 'a4纸'],
    ],
  },
  {
    kinds: DISPLAYS,
    words: ['led显示屏', 'led电子显示屏', 'led屏', '显示屏', '液晶显示屏', 'led大屏', '大屏', '大屏幕', '小间距'],
  },
  { kinds: ['desktop-equipment', 'other-office-equipment'], words: ['办公设备'] },
  { kinds: ['desktop-equipment', 'professional-equipment'], words: ['3d打印机', '自助打印机'] },
  {
    kinds: ['desktop-software'],
    words: [
      ...['办公套件', '文字处理软件', '版式软件', '流式软件', 'wps', 'office', 'windows'],
      ...['杀毒软件', '防病毒软件', '防毒软件', '桌面安全软件', '终端安全软件'],
    ],
  },
  {
    kinds: ['other-office-equipment'],
    words: [
      ...['投影机', '投影幕', '投影屏幕', '数字照相机', '照相机', '相机', '单反', '摄录一体机', '会议平板'],
      ...[
        '电子白板',
        '电视墙',
        '拼接大屏',
        '大屏拼接',
        '拼接墙',
        '麦克风',
        '音箱',
        '扬声器',
        '功放',
        '调音台',
        '扩音机',
        '扩声系统',
      ],
    ],
  },
  {
    kinds: ['other-office-equipment', 'professional-equipment'],
    words: ['触控一体机', '触摸一体机', '触摸显示屏', '执法记录仪'],
  },
  { kinds: ['smart-building', 'professional-equipment', 'other-office-equipment'], words: ['摄像头'] },
  {
    kinds: MONITORING,
    words: [
      ...['视频监控', '安防监控', '高清监控', '监控摄像机', '监控摄像头', '监控探头', '监控设备', '网络摄像机'],
      ...['卡口摄像机', '抓拍摄像机', '人脸摄像机', '人脸识别摄像机', '瞭望摄像机', '热成像摄像机', '云台摄像机'],
      ...['安防摄像机', '安防摄像头', '高清摄像头', '球形摄像机', '枪式摄像机', '球机', '硬盘录像机', '监控硬盘'],
    ],
  },
  {
    kinds: ['professional-equipment'],
    words: [
      ...['自助终端', '自助服务终端', '自助机', '自助一体机', '自助服务机', '查询机', '触摸查询机', '触控屏'],
      ...['取件柜', '传感器', '传感设备', '感知设备', '仪器', '航拍机'],
    ],
  },
  { kinds: ['research-system'], words: ['科研'] },
  {
    kinds: ['outdoor-communication'],
    words: [
      ...['基站', '应急通信车', '应急通信车辆', '应急通讯设备', '应急通讯车', '通信车', '通信车辆'],
      ...['应急指挥车', '通信指挥车', '指挥车', '卫星电话', '对讲机'],
    ],
  },
  { kinds: ['data-cards'], words: ['物联网卡', '物联卡', '上网卡', 'sim卡', '4g卡', '5g卡'] },
  {
    kinds: ['business-operation'],
    words: [
      ...['人工坐席', '坐席', '座席', '话务', '内容发布', '内容运营', '公众号运营', '新媒体运营', '网站编辑'],
      ...['业务运营', '推广服务', '宣传推广'],
    ],
  },
  {
    kinds: ['content-production'],
    words: [
      ...['网上展厅', '线上展馆', '线上展厅', '虚拟展馆', '虚拟展厅', 'vr展馆', '宣传片', '专题片', '微课'],
      ...['微电影', '动画制作', '动漫制作', 'h5制作'],
    ],
  },
  { kinds: ['performance-evaluation'], words: ['网站考评', '网站测评', '网站评估', '网站绩效', '绩效考评'] },
];
