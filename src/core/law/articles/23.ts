/** 第二十三条: what must be reported while building. */
import { cite } from '../cite.ts';
import { onEvent, rulesOf } from '../rule.ts';

export const rules = rulesOf('23', [
  onEvent(
    'incident-report',
    [],
    [
      cite(
        23,
        '项目建设过程中出现未及时开工、安全事故、工程严重逾期、投资重大损失、未及时开展竣工验收等问题的，项目单位应当及时向区政务服务和数据管理局、区财政局报告。',
      ),
    ],
    {
      reason:
        '出现未及时开工、安全事故、工程严重逾期、投资重大损失、未及时开展竣工验收等问题时，要及时报告；“及时”没有写明天数。',
    },
  ),
]);
