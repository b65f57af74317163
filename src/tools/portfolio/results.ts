/** What the rules say of a project, as columns of a table. Pure. */
import {
  readingIds,
  readingLabel,
  sayFacts,
  type Finding,
  type Screened,
  type Screening,
  type Slug,
  type Whether,
} from '../../core/index.ts';
import { toChinese } from '../../text/numerals.ts';
import { STANDING_WORDS } from '../route/words.ts';
import { PARTS } from './outcomes.ts';

const WHETHER: Readonly<Record<Whether, string>> = { yes: '是', no: '否', confirm: '待确认', open: '尚未确定' };
const found = ({ is }: Finding): string => WHETHER[is];

/** A doubt by its readings: 报备案就够了／也要申报. */
const sayDoubt = (slug: Slug): string =>
  readingIds(slug)
    .map((reading) => readingLabel(slug, reading))
    .join('／');

const articlesOf = ({ tier, decider, acts }: Screened): string => {
  const cites = [tier, decider, ...acts].flatMap((each) => each.cites);
  const articles = [...new Set(cites.map(({ place }) => Number.parseInt(place, 10)))];
  return articles
    .sort((one, other) => one - other)
    .map((article) => `第${toChinese(article)}条`)
    .join('、');
};

/** A column: its head, and what it says of a project. */
export type ResultColumn = readonly [string, (screened: Screened) => string];

/** What comes first, and all that stands beside a list which is kept. */
const CHIEF: readonly ResultColumn[] = [
  [PARTS.tier, ({ tier }) => tier.words],
  [PARTS.decider, ({ decider }) => decider.words],
  ['结论', ({ verdict: { clauses } }) => `${clauses.map(({ words }) => words).join('；')}。`],
  [PARTS.open, ({ open }) => sayFacts(open)],
  ['先答哪一项', ({ decisive }) => (decisive ? sayFacts([decisive.fact]) : '')],
];
const TO_CHECK: ResultColumn = ['答案里要核对的', ({ remarks, dropped }) => [...remarks, ...dropped].join('\n')];

export const BRIEF_RESULTS: readonly ResultColumn[] = [...CHIEF, TO_CHECK];
export const ALL_RESULTS: readonly ResultColumn[] = [
  ...CHIEF,
  ['待确认的口径', ({ doubts }) => doubts.map(sayDoubt).join('\n')],
  ['支持情形', ({ standing: { kind } }) => STANDING_WORDS[kind]],
  ['6月底前报市', ({ cityByJune }) => found(cityByJune)],
  ['区里论证评估', ({ districtAppraises }) => found(districtAppraises)],
  ['只报备案', ({ filesOnly }) => found(filesOnly)],
  ['谁要办', ({ acts }) => [...new Set(acts.map(({ actor }) => actor))].join('、')],
  ['依据', articlesOf],
  TO_CHECK,
];

/** The cells of a project; empty for what was refused. */
export const resultCells = (columns: readonly ResultColumn[], screening: Screening): string[] =>
  columns.map(([, say]) => (screening.outcome === 'screened' ? say(screening) : ''));
