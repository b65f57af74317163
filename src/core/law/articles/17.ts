/** 第十七条: the joint review. Then its papers. */
import type { Citations } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { includes, lacks, reads } from '../conditions.ts';
import { omits, papersOf, submits } from '../paper.ts';
import { excuses, requires, rulesOf, type RuleDraft } from '../rule.ts';
import type { StepId } from '../steps.ts';
import { FIFTY, LARGE, MIDDLE, SMALL } from './06.ts';

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
const NOT_APPRAISED = `联合会审的是论证评估通过的项目，不足${inWords(FIFTY)}的项目不在论证评估之列。`;

/** A step of the district's joint review, from 50万元; from 200万元 the province or the city may review instead. */
const reviewed = (step: StepId, reason: string, cites: Citations): RuleDraft[] => [
  requires(step, [...MIDDLE], cites, { reason }),
  requires(step, [LARGE, reads('joint-review-scope', 'all')], cites, { reason }),
  excuses(
    step,
    '报市、报省的项目由上级会审，区里不再会审。',
    [LARGE, reads('joint-review-scope', 'superior-instead')],
    [...cites, PROVINCE_REVIEWS],
  ),
  excuses(step, NOT_APPRAISED, [SMALL], [...cites, APPRAISED]),
];

export const rules = rulesOf('17', [
  ...reviewed('joint-review', '论证评估通过的项目，由项目建设单位组织联合会审。', [REVIEW, NOT_UNAPPRAISED]),
  ...reviewed('task-force-decision', '联合会审意见要报工作专班审定。', [TASK_FORCE]),
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
  submits(
    'appraisal-report',
    '重大部署除外，除掉的只是“不得提交联合会审”这道限制，论证评估照做，报告照交。',
    [includes('traits', 'major-deployment'), reads('major-deployment', 'bar-only')],
    REPORT,
  ),
  omits(
    'appraisal-report',
    [includes('traits', 'major-deployment'), reads('major-deployment', 'no-appraisal')],
    REPORT,
  ),
]);
