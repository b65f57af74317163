/** 第三十四条: how the money is paid, and that what is left over goes back. */
import { cite } from '../cite.ts';
import { onEvent, requires, rulesOf } from '../rule.ts';

const USED = cite(34, '项目单位应当严格按照财政管理有关规定使用财政性资金。');
const EARMARKED = cite(34, '项目资金支付应当按照国库集中支付有关制度规定实行专款专用。');
const SURPLUS = cite(34, '项目建设目标和内容不变，项目总投资有结余的，应当按照相关规定将结余资金退回。');

export const rules = rulesOf('34', [
  requires('earmarked-payment', [], [EARMARKED, USED], {
    reason: '项目资金按国库集中支付制度支付，专款专用；具体制度条文没有写名称，本站没有它的文本。',
  }),
  onEvent('surplus-return', [], [SURPLUS], {
    reason: '建设目标和内容不变而总投资有结余时，结余资金要退回。',
  }),
]);
