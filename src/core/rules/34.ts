/** 第三十四条: what is left over goes back. */
import { cite } from '../cite.ts';
import { onEvent, rulesOf } from '../rule.ts';

export const rules = rulesOf('34', [
  onEvent(
    'surplus-return',
    [],
    [cite('34.p1s3', '项目建设目标和内容不变，项目总投资有结余的，应当按照相关规定将结余资金退回。')],
    {
      reason: '建设目标和内容不变而总投资有结余时，结余资金要退回。',
    },
  ),
]);
