/** An empty list of projects for a spreadsheet: a column for every fact, with drop-downs. Pure. */
import {
  FACT_LABELS,
  isChoice,
  isSet,
  NONE_LABEL,
  QUESTIONS,
  UNSURE_LABEL,
  valueLabel,
  type ChoiceKey,
  type SetKey,
} from '../../core/index.ts';
import type { Choices, Table } from '../sheet/sheet.ts';
import { VALUES } from './cell-words.ts';
import { SECRET_GROUND } from './read-projects.ts';
import { headOf, isFact, roleLabel, type Role } from './roles.ts';
import { WRITTEN } from './write-projects.ts';

/** The row of a 涉密 project must not be in the list at all. */
const offered = (fact: ChoiceKey | SetKey): readonly string[] =>
  VALUES[fact].filter((value) => value !== 'state-secret');

const askedOf = (fact: ChoiceKey | SetKey): string => QUESTIONS.find((each) => each.fact === fact)?.text ?? '';

/** The drop-down of a column; undefined for words and amounts. */
function choicesOf(role: Role): Choices | undefined {
  if (!isFact(role) || (!isChoice(role) && !isSet(role))) return undefined;
  const several = isSet(role);
  const labels = offered(role).map((value) => valueLabel(role, value));
  return {
    title: roleLabel(role),
    options: several && role !== 'funds' ? [...labels, NONE_LABEL] : labels,
    prompt: askedOf(role) + (several ? '几项的，写在一格里，用“；”隔开。' : '') + '不清楚的空着。',
    several,
  };
}

/** The drop-downs of a list under its columns. */
export const choicesFor = (roles: readonly Role[]): (Choices | undefined)[] => roles.map(choicesOf);

const HELP: readonly string[] = [
  '一个项目一行，写在“清单”这张表里，从第 3 行起。',
  `不知道的空着，或者写“${UNSURE_LABEL}”：空着的算没有回答，不会替您猜。`,
  `“${FACT_LABELS.total}”是各种来源、各个年度连同运维一起算的，按万元填。`,
  `可以选几项的（${FACT_LABELS.funds}、${FACT_LABELS.traits}等），写在一格里，用“；”隔开；一项都没有的，选“${NONE_LABEL}”。`,
  '可以另加自己的列（如备注、联系人），读进来以后原样保留，导出时还在。',
  `涉密项目不要填进来${SECRET_GROUND === undefined ? '。' : `：${SECRET_GROUND.words}`}`,
];

/** The template as a table; its name stands in the title of the list that is written. */
export function templateTable(): Table {
  return {
    title: '项目清单：',
    ...{ heading: [], above: [], rows: [], after: [] },
    head: WRITTEN.map(headOf),
    choices: choicesFor(WRITTEN),
    help: HELP,
  };
}
