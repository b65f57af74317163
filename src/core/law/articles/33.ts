/** 第三十三条: when there is no money for operation. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { oneOf, reads } from '../conditions.ts';
import { notes, onEvent, requires, rulesOf } from '../rule.ts';

const LEAD_IN = cite(33, '加强数字化项目运维经费管理，原则上有下列情形之一的，不安排运维经费：');
const GROUNDS: Citations = [
  LEAD_IN,
  cite(33, '未按要求共享数据资源或者重复采集数据的数字化系统；'),
  cite(33, '不符合安全可靠应用、密码应用、网络安全要求，或者存在重大安全隐患的数字化系统；'),
  cite(33, '未依托政务外网和政务云承载的非涉密数字化系统；'),
  cite(33, '未按市、县“统一运维”原则开展本地数字政府运维运营服务。'),
  cite(25, '确认不通过的，不组织竣工验收，不安排运维经费。'),
];

const SERVICE = oneOf('category', 'service');

export const rules = rulesOf('33', [
  requires('operation-funding', [oneOf('category', 'operation')], GROUNDS, {
    reason: '有四种情形之一的，原则上不安排运维经费；验收前确认不通过的，不安排运维经费。',
  }),
  requires('operation-funding', [SERVICE, reads('service-as-operation', 'one-class')], GROUNDS, {
    reason: '购买服务也是运维：有四种情形之一的，原则上不安排运维经费；验收前确认不通过的，不安排运维经费。',
  }),
  ...[[oneOf('category', 'new', 'upgrade')], [SERVICE, reads('service-as-operation', 'two-classes')]].map((when) =>
    onEvent('operation-funding', when, GROUNDS, {
      reason: '建成后安排运维经费的：有四种情形之一的，原则上不安排；验收前确认不通过的，不安排。',
    }),
  ),
  notes('operation-funding', ['in-principle'], [], [LEAD_IN]),
]);
