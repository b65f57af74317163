/** 第二十五条: preliminary acceptance, the confirmations before final acceptance, final acceptance. */
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { confirms, excuses, notes, onEvent, requires, rulesOf } from '../rule.ts';
import { CITY_RULES } from './28.ts';
import { FIFTY, LARGE, MIDDLE, SMALL, SMALL_FILES_ONLY, TWO_HUNDRED } from './06.ts';

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

export const rules = rulesOf('25', [
  requires('preliminary-acceptance', [], [PRELIMINARY, ARCHIVES], {
    reason: '项目验收包括初步验收和竣工验收，初步验收由项目建设单位自行组织专家开评审会。',
  }),
  requires('pre-acceptance-confirmation', [], [CONFIRMATION, UNCONFIRMED], {
    reason: '竣工验收前，数据共享、安全可靠、密码应用三方面要经确认；确认不通过的，不组织竣工验收，不安排运维经费。',
  }),
  notes('pre-acceptance-confirmation', ['acceptance-actors'], [], [CONFIRMATION]),
  requires('acceptance-expert-review', [], [EXPERT_REVIEW], {
    reason: `初步验收合格且系统稳定运行半年内，应及时组织竣工验收专家评审会。${ORGANISER}`,
  }),
  notes('acceptance-expert-review', ['city-acceptance'], [LARGE], [EXPERT_REVIEW, CITY_RULES]),
  notes('acceptance-expert-review', ['half-year-acceptance'], [], [EXPERT_REVIEW]),

  requires('final-acceptance', [...MIDDLE], [APPLICATION], { reason: '项目建设单位应当及时向审批部门申请竣工验收。' }),
  confirms(
    'final-acceptance',
    ['acceptance-actors'],
    `竣工验收向“审批部门”申请，第十八条的审批不及于不足${inWords(FIFTY)}的项目：向谁申请，请确认。`,
    [SMALL],
    [APPLICATION, SMALL_FILES_ONLY],
  ),
  excuses(
    'final-acceptance',
    `${inWords(TWO_HUNDRED)}以上的项目按市细则组织竣工验收，见下一步。`,
    [LARGE],
    [APPLICATION, CITY_RULES],
    ['city-acceptance'],
  ),
  notes('final-acceptance', ['half-year-acceptance'], [], [EXPERT_REVIEW]),

  onEvent('acceptance-extension', [], [EXTENSION], { reason: '不能按期申请竣工验收时，要提出延期验收申请。' }),
  notes('acceptance-extension', ['acceptance-actors'], [SMALL], [EXTENSION, SMALL_FILES_ONLY]),
  notes('acceptance-extension', ['city-acceptance'], [LARGE], [EXTENSION, CITY_RULES]),
]);
