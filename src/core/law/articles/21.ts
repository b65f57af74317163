/** 第二十一条: who answers for the project, and under which systems. */
import { cite } from '../cite.ts';
import { requires, rulesOf } from '../rule.ts';

const RESPONSIBLE = cite(21, '项目单位应当确定项目实施机构和项目责任人。');
const SYSTEMS = cite(
  21,
  '项目单位建立健全项目管理制度，加强对项目全过程的统筹协调，严格执行招标投标、政府采购、工程监理、绩效管理、合同管理、档案管理、安全管理、保密管理等相关制度。',
);

export const rules = rulesOf('21', [
  requires('responsible-person', [], [RESPONSIBLE, SYSTEMS], {
    reason:
      '每个项目都要确定实施机构和责任人，执行招标投标、政府采购、工程监理、绩效、合同、档案、安全、保密管理等制度。',
  }),
  requires('procurement', [], [SYSTEMS], { reason: '每个项目都要执行招标投标、政府采购制度。' }),
]);
