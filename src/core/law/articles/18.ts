/** 第十八条: approval by the district bureau, budget, copies to the members. Then its papers. */
import { cite } from '../cite.ts';
import { inWords } from '../../engine/condition.ts';
import { due, includes, lacks, notDue, reads } from '../conditions.ts';
import { papersOf, submits } from '../paper.ts';
import { excuses, requires, rulesOf } from '../rule.ts';
import { DECLARED, FIFTY, FILED_ONLY, FROM_FIFTY, SMALL, SMALL_FILES_ONLY } from './06.ts';
import { NOT_BEFORE_APPROVAL } from './11.ts';
import { NO_FUNDS_UNAPPRAISED } from './16.ts';

const APPROVAL = cite(18, '根据联合会审意见，项目建设单位按程序报区政务服务和数据管理局开展审批');
const BUDGET = cite(18, '由项目主管部门对相关经费进行预算编制，进行项目库申报，区财政局按程序列入当年的部门预算。');
const OPINIONS_FOR_BUDGET = cite(4, '将数字化项目论证、会审意见作为预算项目库入库审核的依据');
const COPIES = cite(18, '项目采购或招标文件、项目批复文件和经费预算文件抄送区级数字化项目联合会审机制成员单位。');

const CITY_APPROVES = cite(12, '并汇总上报市数字化项目管理部门审批。');
const CITY_INSTEAD = reads('superior-approval', 'city-instead');

export const rules = rulesOf('18', [
  ...[
    [FROM_FIFTY, lacks('funds', 'superior')],
    [FROM_FIFTY, includes('funds', 'superior'), reads('superior-approval', 'both-approve')],
    [FROM_FIFTY, includes('funds', 'superior'), CITY_INSTEAD, notDue('superior-city-approval')],
  ].map((when) =>
    requires('approval', when, [APPROVAL], { reason: '联合会审之后，按程序报区政务服务和数据管理局审批。' }),
  ),
  excuses(
    'approval',
    '汇总上报市数字化项目管理部门审批的，由市里审批，区里不再审批。',
    [FROM_FIFTY, includes('funds', 'superior'), CITY_INSTEAD, due('superior-city-approval')],
    [APPROVAL, CITY_APPROVES],
  ),
  excuses(
    'approval',
    `审批以联合会审意见为依据；不足${inWords(FIFTY)}的项目由各部门按规定实施并备案。第十一条“不得未批先建（实施）”没有写金额，这样的项目由谁批，条文没有写：动工前请先问。`,
    [SMALL],
    [APPROVAL, SMALL_FILES_ONLY, NOT_BEFORE_APPROVAL],
  ),
  requires('budget-entry', [FROM_FIFTY], [BUDGET, OPINIONS_FOR_BUDGET, NO_FUNDS_UNAPPRAISED], {
    reason: '由项目主管部门编预算、报项目库，区财政局列入当年部门预算。',
  }),
  requires('budget-entry', [SMALL, DECLARED], [BUDGET, OPINIONS_FOR_BUDGET, NO_FUNDS_UNAPPRAISED, SMALL_FILES_ONLY], {
    reason: '申报的项目要编预算、报项目库；论证、会审意见是入库的依据，小项目没有论证评估，钱从哪里走，请先问。',
  }),
  excuses(
    'budget-entry',
    '第十八条的预算编制接着联合会审和审批写，报备案就够了的不走这一步；预算怎样编报，条文没有写，请先问。',
    [SMALL, FILED_ONLY],
    [BUDGET, OPINIONS_FOR_BUDGET, NO_FUNDS_UNAPPRAISED, SMALL_FILES_ONLY],
  ),
  requires('copy-to-members', [FROM_FIFTY], [COPIES], { reason: '三种文件要抄送区级联合会审机制成员单位。' }),
  excuses(
    'copy-to-members',
    `第十八条接着联合会审、审批写抄送，不足${inWords(FIFTY)}的项目不走这两步。`,
    [SMALL],
    [COPIES, APPROVAL, SMALL_FILES_ONLY],
  ),
]);

// The opinion that the approval rests on, and the documents copied to the members of the joint review.

const OPINION = cite(18, '根据联合会审意见，项目建设单位按程序报区政务服务和数据管理局开展审批');
const PROCUREMENT = cite(18, '项目采购或招标文件');
const APPROVAL_DOCUMENT = cite(18, '项目批复文件');
const BUDGET_DOCUMENT = cite(18, '经费预算文件');
const COPIED = cite(18, '抄送区级数字化项目联合会审机制成员单位。');

export const papers = papersOf('18.papers', 'approval', () => [
  submits(
    'joint-review-opinion',
    '审批根据联合会审意见进行；报审批时交什么，条文没有写，按文意带上这份意见。',
    [],
    [OPINION],
  ),
  submits('procurement-documents', `项目采购或招标文件要${COPIED.words}`, [], [PROCUREMENT, COPIED]),
  submits('approval-document', `项目批复文件要${COPIED.words}`, [], [APPROVAL_DOCUMENT, COPIED]),
  submits('budget-document', `经费预算文件要${COPIED.words}`, [], [BUDGET_DOCUMENT, COPIED]),
]);
