/** 第七条: the fiscal capacity assessment comes before the declaration; no paper is named. */
import { cite } from '../cite.ts';
import { attaches, doubts, papersOf } from '../paper.ts';
import { FROM_FIFTY } from './06.ts';

const ASSESSMENT = cite(
  7,
  '数字化项目申报前，应当按照规定在项目建设资金分类、资金来源合规性等方面开展财政承受能力评估',
);

export const papers = papersOf('07.papers', 'declaration', [
  attaches(
    'fiscal-capacity-result',
    '申报前应当开展财政承受能力评估；条文没有写要交什么材料，有评估结果就附上。',
    [],
    [ASSESSMENT],
  ),
  doubts(
    'fiscal-capacity-result',
    ['fiscal-assessment'],
    [FROM_FIFTY],
    [ASSESSMENT, cite(16, '开展技术论证评估和财政承受能力评估，形成项目评估报告。')],
  ),
]);
