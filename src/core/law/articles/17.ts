/** 第十七条: the joint review. Then its papers. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { includes, lacks } from '../conditions.ts';
import { papersOf, queries, submits } from '../paper.ts';
import { excuses, notes, requires, rulesOf } from '../rule.ts';
import { FIFTY, FROM_FIFTY, LARGE, SMALL } from './06.ts';

const REVIEW = cite(
  17,
  '并组织有关行业专家、招标代理及区级数字化项目联合会审机制成员单位对论证评估通过的项目进行联合会审，形成联合会审意见',
);
const TASK_FORCE = cite(17, '报推进政府职能转变和数字政府建设工作专班审定。');
const APPRAISED = cite(16, '总投资在50万元以上的项目');
const NOT_UNAPPRAISED = cite(16, '除国家和省委、省政府重大部署外，未经论证评估的项目，不得提交联合会审');
const PROVINCE_REVIEWS = cite(
  20,
  '限额（即本办法第六、七条规定的限额，下同）以上的数字化项目按照《赣州市数字化项目建设管理实施细则》按程序统筹把关后报省级论证评估和联合会审；',
);
const MAJOR = includes('traits', 'major-deployment');
const NOT_APPRAISED = `联合会审的是论证评估通过的项目，不足${inWords(FIFTY)}的项目不在论证评估之列。`;

export const rules = rulesOf('17', [
  requires('joint-review', [FROM_FIFTY], [REVIEW, NOT_UNAPPRAISED], {
    reason: '论证评估通过的项目，由项目建设单位组织联合会审。',
  }),
  excuses('joint-review', NOT_APPRAISED, [SMALL], [REVIEW, APPRAISED]),
  notes('joint-review', ['joint-review-scope'], [LARGE], [REVIEW, PROVINCE_REVIEWS]),
  notes('task-force-decision', ['joint-review-scope'], [LARGE], [REVIEW, PROVINCE_REVIEWS]),
  // 除……外: such a project may come unappraised, yet 第十七条 reviews only what passed.
  notes('joint-review', ['major-deployment'], [MAJOR], [NOT_UNAPPRAISED]),
  notes('task-force-decision', ['major-deployment'], [MAJOR], [NOT_UNAPPRAISED]),
  requires('task-force-decision', [FROM_FIFTY], [TASK_FORCE], { reason: '联合会审意见要报工作专班审定。' }),
  excuses('task-force-decision', NOT_APPRAISED, [SMALL], [TASK_FORCE, APPRAISED]),
]);

// The papers of the joint review.

const PLAN = cite(17, '项目建设单位应提出明确的项目建设方案');
const FUNDING = cite(17, '项目建设单位应提出明确的项目建设方案及资金安排计划');
const REPORT: Citations = [
  cite(16, '形成项目评估报告'),
  cite(17, '对论证评估通过的项目进行联合会审'),
  cite(16, '除国家和省委、省政府重大部署外，未经论证评估的项目，不得提交联合会审'),
];

export const papers = papersOf('17.papers', 'joint-review', () => [
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
