/** The pages that every page leads to. */
import { PORTFOLIO, TOOLS } from './tools.ts';

export interface Way {
  readonly path: string;
  readonly label: string;
}

/** A way with what it answers, in a line. */
export interface DescribedWay extends Way {
  readonly about: string;
}

export const WAYS: readonly Way[] = [
  { path: 'text/', label: '全文' },
  ...Object.values(TOOLS),
  PORTFOLIO,
  { path: 'notice/', label: '印发通知' },
  { path: 'emendations/', label: '校勘' },
  { path: 'interpretations/', label: '口径' },
];

/** What the text can be looked up by: on the first page and under every page. */
export const REGISTERS: readonly DescribedWay[] = [
  { path: 'overview/', label: '一览表', about: '不答题，直接看各档要办什么、各阶段要带什么、哪些采购不归本细则管。' },
  { path: 'glossary/', label: '词语', about: '条文里的词：有没有定义，在哪些条文里出现。' },
  { path: 'bodies/', label: '机构', about: '条文点到的每一个机构和单位：交给它什么事，什么事要向它办。' },
  { path: 'thresholds/', label: '数额分界', about: '条文里的每个数额和限额，以上、以下各管什么。' },
  { path: 'times/', label: '时限', about: '条文里的期限、时点和先后，每一处原文。' },
  { path: 'documents/', label: '引用文件', about: '条文引用的每一份文件，用来做什么。' },
  {
    path: 'catalogue/',
    label: '采购品目',
    about: '政府采购的品目，一项一项对照第三十八条：可能归哪一类，依据哪个词。',
  },
  { path: 'coverage/', label: '逐句对照', about: '每个分句有没有规则、哪条规则，哪些要人判断；规则试算过多少种情形。' },
  { path: 'data/', label: '数据', about: '给别的程序用：条文、规则、项目情况的格式，说明和下载。' },
];
