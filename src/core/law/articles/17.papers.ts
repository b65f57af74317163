/** 第十七条: the papers of the joint review. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { includes, lacks } from '../conditions.ts';
import { papersOf, queries, submits } from '../paper.ts';

const PLAN = cite(17, '项目建设单位应提出明确的项目建设方案');
const FUNDING = cite(17, '项目建设单位应提出明确的项目建设方案及资金安排计划');
const REPORT: Citations = [
  cite(16, '形成项目评估报告'),
  cite(17, '对论证评估通过的项目进行联合会审'),
  cite(16, '除国家和省委、省政府重大部署外，未经论证评估的项目，不得提交联合会审'),
];

export const papers = papersOf('17.papers', 'joint-review', [
  submits('construction-plan', '项目建设单位应提出明确的项目建设方案，并组织联合会审。', [], [PLAN]),
  submits('funding-arrangement', '项目建设单位应提出资金安排计划，并组织联合会审。', [], [FUNDING]),
  submits(
    'appraisal-report',
    '联合会审的是论证评估通过的项目，未经论证评估的不得提交；用什么材料说明，条文没有写，论证评估形成的是项目评估报告。',
    [lacks('traits', 'major-deployment')],
    REPORT,
  ),
  queries(
    'appraisal-report',
    ['major-deployment'],
    '国家和省委、省政府重大部署不在“未经论证评估的项目，不得提交联合会审”之列：是论证评估照做、只是不挡会审，还是不用论证评估，条文两种读法，请确认。',
    [includes('traits', 'major-deployment')],
    REPORT,
  ),
]);
