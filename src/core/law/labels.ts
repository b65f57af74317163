/** The one home of the labels of facts and their values. */
import type { ChoiceKey, FactKey, SetKey, ValueOf } from './facts.ts';

export const FACT_LABELS: Readonly<Record<FactKey, string>> = {
  secrecy: '是否涉密',
  unit: '项目单位',
  funds: '资金来源',
  category: '项目类别',
  nature: '项目性质',
  total: '总投资',
  operationPart: '其中运维部分',
  traits: '项目特点',
  priorities: '重点支持情形',
  obstacles: '不予支持情形',
};

export const VALUE_LABELS: { readonly [Key in ChoiceKey | SetKey]: Readonly<Record<ValueOf<Key>, string>> } = {
  secrecy: { none: '非涉密', 'work-secret': '非涉密但涉及工作秘密', 'state-secret': '涉密' },
  unit: {
    town: '镇（街道）',
    department: '区直部门',
    'authorised-body': '法律法规授权的组织',
    'party-organ': '其他党政机关',
    school: '学校',
    hospital: '医院',
    'state-enterprise': '国有企业',
    'other-institution': '其他企事业单位',
  },
  funds: {
    district: '区本级财政性资金',
    superior: '国家、省级等上级财政资金',
    social: '社会资金',
    own: '单位自有资金（非财政性）',
  },
  category: { new: '建设（新建）', upgrade: '升级改造（改建、扩建、迁移）', operation: '运维', service: '购买服务' },
  nature: { infrastructure: '基础设施类', integration: '跨部门跨层级集成类', other: '其他类别' },
  traits: {
    'cross-department': '跨部门共建',
    'cross-level': '跨层级共享协同',
    'public-generic': '面向公众使用的通用类',
    'fee-platform': '服务性收费、代收费的缴费平台',
    'within-other-project': '其他建设项目中包含的数字化内容',
    'development-reform-approved': '包含它的项目由区发改委审批',
    'major-deployment': '国家和省委、省政府重大部署',
    'service-with-goods': '购买服务中含软硬件采购',
    'service-builds-system': '以购买服务方式新建系统',
  },
  priorities: {
    'national-major': '党中央、国务院部署的重大数字化项目',
    'provincial-key': '落实省委、省政府重点工作部署，列入江西省数字政府建设总体方案和三年规划的重点项目',
    integrating: '整合分级分散业务系统，或跨部门、跨层级、跨区域共建共享',
  },
  obstacles: {
    'own-infrastructure':
      '单独新建或扩建非涉密机房、数据中心、云平台以及公共支撑、数据资源等，新增采购非涉密服务器、存储设备、服务端网络设备等硬件设施',
    'own-line': '单独租赁互联网出口线路，或未整合到电子政务内网或外网的专网租赁',
    'off-cloud': '新建不在政务云部署，或升级改造不迁移到政务云',
    'untrusted-products': '不应用安全可靠产品',
    insecure: '不符合密码应用或网络安全保密要求，或有重大安全保密隐患',
    'unclear-need': '需求或绩效目标不明确、内部系统整合不到位、数据共享要求落实不到位',
    'predecessor-unaccepted': '升级改造，但原项目尚未竣工验收',
    'not-unified': '不符合“五统一”要求（原则上不得自建、自管、自用、自维）',
  },
};

const BY_VALUE = new Map(
  Object.entries(VALUE_LABELS).map(([fact, labels]) => [fact, new Map<string, string>(Object.entries(labels))]),
);

/** The label of one value of one fact, by plain strings; the value itself where there is none. */
export function valueLabel(fact: ChoiceKey | SetKey, value: string): string {
  return BY_VALUE.get(fact)?.get(value) ?? value;
}
