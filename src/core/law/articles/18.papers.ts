/** 第十八条: the opinion that the approval rests on, and the documents copied to the members of the joint review. */
import { cite } from '../cite.ts';
import { papersOf, submits } from '../paper.ts';

const OPINION = cite(18, '根据联合会审意见，项目建设单位按程序报区政务服务和数据管理局开展审批');
const PROCUREMENT = cite(18, '项目采购或招标文件');
const APPROVAL = cite(18, '项目批复文件');
const BUDGET = cite(18, '经费预算文件');
const COPIES = cite(18, '抄送区级数字化项目联合会审机制成员单位。');

export const papers = papersOf('18.papers', 'approval', [
  submits(
    'joint-review-opinion',
    '审批根据联合会审意见进行；报审批时交什么，条文没有写，按文意带上这份意见。',
    [],
    [OPINION],
  ),
  submits('procurement-documents', `项目采购或招标文件要${COPIES.words}`, [], [PROCUREMENT, COPIES]),
  submits('approval-document', `项目批复文件要${COPIES.words}`, [], [APPROVAL, COPIES]),
  submits('budget-document', `经费预算文件要${COPIES.words}`, [], [BUDGET, COPIES]),
]);
