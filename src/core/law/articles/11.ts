/** 第十一条: everything is declared, nothing is built before approval; O&M follows 市县一体化. */
import { cite } from '../cite.ts';
import { oneOf, reads } from '../conditions.ts';
import { excuses, requires, rulesOf, setsAside } from '../rule.ts';

/** 均需申报: the general duty to declare. */
export const ALL_DECLARE = cite(11, '各镇（街道）、各部门新建、改建、扩建、迁移、运维的数字化项目均需申报');
/** 不得未批先建（实施）: a standing prohibition. */
export const NOT_BEFORE_APPROVAL = cite(11, '不得未批先建（实施）');

const UNIFIED = cite(11, '其中运维的数字化项目需按市县一体化原则开展本地数字政府运维运营服务。');
/** The parentheses leave open whether 购买服务 is 运维. */
export const OPERATION_OR_SERVICE = cite(13, '运维（购买服务）类项目');
const UNFUNDED = cite(33, '未按市、县“统一运维”原则开展本地数字政府运维运营服务。');

const SERVICE = oneOf('category', 'service');

export const rules = rulesOf('11', [
  requires('unified-operation', [oneOf('category', 'operation')], [UNIFIED, UNFUNDED], {
    reason: '运维项目要按市县一体化原则开展本地运维运营服务。',
  }),
  excuses('unified-operation', '这一要求只针对运维项目。', [oneOf('category', 'new', 'upgrade')], [UNIFIED]),
  requires(
    'unified-operation',
    [SERVICE, reads('service-as-operation', 'one-class')],
    [UNIFIED, UNFUNDED, OPERATION_OR_SERVICE],
    { reason: '第十三条写作“运维（购买服务）类”，购买服务也是运维，要按市县一体化原则开展本地运维运营服务。' },
  ),
  excuses(
    'unified-operation',
    '这一要求只写运维项目，购买服务不算运维。',
    [SERVICE, reads('service-as-operation', 'two-classes')],
    [UNIFIED, UNFUNDED, OPERATION_OR_SERVICE],
  ),
  // 购买服务 is not among the five, unless it is 运维; 第十二条 has no list.
  ...setsAside(
    ['annual-declaration'],
    '第十一条列的是新建、改建、扩建、迁移、运维，购买服务不算运维，也就没有列进去。',
    [SERVICE, reads('service-as-operation', 'two-classes'), reads('service-declared', 'not-listed')],
    [ALL_DECLARE, OPERATION_OR_SERVICE],
  ),
]);
