/** 第十条: the framework plan of a project that departments build together. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { includes, lacks } from '../conditions.ts';
import { contentsOf, omits, papersOf, submits } from '../paper.ts';
import { FRAMEWORK_CONTENTS } from './10.ts';

const FRAMEWORK: Citations = [
  cite(10, '跨部门共建的非涉密数字化项目，由区政务服务和数据管理局会同参建部门共同开展项目框架设计，形成统一框架方案'),
  cite(10, '框架方案确定后，按规定报批。'),
];

export const papers = papersOf('10.papers', 'declaration', [
  submits(
    'framework-plan',
    '跨部门共建的项目要形成统一框架方案，方案确定后按规定报批。条文没有说它随申报材料一起交，列在这份清单里是本站的安排；什么时候报、报给谁，请先问。',
    [includes('traits', 'cross-department')],
    FRAMEWORK,
  ),
  omits('framework-plan', [lacks('traits', 'cross-department')], FRAMEWORK),
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
