/** 第十条: projects shared between departments or between levels. Then its papers and what must be in them. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { includes, lacks } from '../conditions.ts';
import { contentsOf, omits, papersOf, submits } from '../paper.ts';
import { partsOf } from '../part.ts';
import { excuses, requires, rulesOf } from '../rule.ts';

const FRAMEWORK = cite(
  10,
  '跨部门共建的非涉密数字化项目，由区政务服务和数据管理局会同参建部门共同开展项目框架设计，形成统一框架方案',
);
const APPROVED_AFTER = cite(10, '框架方案确定后，按规定报批。');
const VERTICAL = cite(
  10,
  '跨层级共享协同的非涉密数字化项目，项目建设单位应遵循“五统一”原则，按照统筹制定的数据共享、业务协同等具体要求和标准规范，做好向上沟通请示，向下衔接配合工作',
);

export const rules = rulesOf('10', [
  requires('framework-plan', [includes('traits', 'cross-department')], [FRAMEWORK, APPROVED_AFTER], {
    reason:
      '跨部门共建的项目，由区政务服务和数据管理局会同参建部门形成统一框架方案，确定后按规定报批；报给谁批，条文没有写。',
  }),
  excuses('framework-plan', '项目不是跨部门共建。', [lacks('traits', 'cross-department')], [FRAMEWORK]),
  requires('vertical-coordination', [includes('traits', 'cross-level')], [VERTICAL], {
    reason: '跨层级共享协同的项目，要向上沟通请示、向下衔接配合。',
  }),
  excuses('vertical-coordination', '项目不是跨层级共享协同。', [lacks('traits', 'cross-level')], [VERTICAL]),
]);

/** 确定项目的……: what the framework plan settles. */
const FRAMEWORK_CONTENTS = { departments: '参建部门', goals: '建设目标', content: '主体内容' } as const;

export const parts = partsOf(
  'framework-plan',
  'within',
  cite(
    10,
    '跨部门共建的非涉密数字化项目，由区政务服务和数据管理局会同参建部门共同开展项目框架设计，形成统一框架方案，确定项目的参建部门、建设目标、主体内容。',
  ),
  FRAMEWORK_CONTENTS,
);

// The framework plan of a project that departments build together.

const FRAMEWORK_PLAN: Citations = [
  cite(10, '跨部门共建的非涉密数字化项目，由区政务服务和数据管理局会同参建部门共同开展项目框架设计，形成统一框架方案'),
  cite(10, '框架方案确定后，按规定报批。'),
];

export const papers = papersOf('10.papers', 'declaration', () => [
  submits(
    'framework-plan',
    '跨部门共建的项目要形成统一框架方案，方案确定后按规定报批。条文没有说它随申报材料一起交，列在这份清单里是本站的安排；什么时候报、报给谁，请先问。',
    [includes('traits', 'cross-department')],
    FRAMEWORK_PLAN,
  ),
  omits('framework-plan', [lacks('traits', 'cross-department')], FRAMEWORK_PLAN),
]);

export const contents = contentsOf(
  'declaration',
  'framework-plan',
  cite(
    10,
    '跨部门共建的非涉密数字化项目，由区政务服务和数据管理局会同参建部门共同开展项目框架设计，形成统一框架方案，确定项目的参建部门、建设目标、主体内容。',
  ),
  FRAMEWORK_CONTENTS,
);
