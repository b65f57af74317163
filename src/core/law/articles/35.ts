/** 第三十五条: supervision through the whole project. */
import { cite } from '../cite.ts';
import { requires, rulesOf } from '../rule.ts';

/** A standing prohibition, with whose duty it is. */
export const NO_CONCEALMENT = cite(35, '并如实提供项目有关资料和情况，不得拒绝、隐匿、谎报、瞒报。');

export const rules = rulesOf('35', [
  requires(
    'supervision',
    [],
    [
      cite(
        35,
        '项目单位应当接受相关部门的监督管理，做好绩效评价、跟踪监督、审计等工作，并如实提供项目有关资料和情况，不得拒绝、隐匿、谎报、瞒报。',
      ),
    ],
    { reason: '每个项目都接受全过程监管，如实提供资料和情况。' },
  ),
]);
