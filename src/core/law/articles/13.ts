/** 第十三条: what a declaration must have behind it. */
import { cite } from '../cite.ts';
import { oneOf } from '../conditions.ts';
import { confirms, notes, requires, rulesOf } from '../rule.ts';
import { FROM_FIFTY, SMALL, SMALL_FILES_ONLY } from './06.ts';

const MEETING = cite(13, '各镇（街道）、各部门申报的项目应当经党组或办公会议审议通过，并明确资金来源。');
const COMMISSIONER = cite(13, '单位数据专员应参与项目的监督指导。');
const YEARS = cite(13, '对运维年限、人员要求等内容作出说明。');

export const rules = rulesOf('13', [
  requires('meeting-approval', [FROM_FIFTY], [MEETING], {
    reason: '申报的项目要先经党组或办公会议审议通过，并明确资金来源。',
  }),
  confirms(
    'meeting-approval',
    ['below-50'],
    '会议审议是对“申报的项目”的要求，第六条对小项目只写备案：从严先经会议审议，请确认。',
    [SMALL],
    [MEETING, SMALL_FILES_ONLY],
  ),
  requires('data-commissioner', [], [COMMISSIONER], { reason: '单位数据专员要参与项目的监督指导，条文没有金额条件。' }),
  notes('total', ['multi-year-service'], [oneOf('category', 'operation', 'service')], [YEARS]),
]);
