/** What is in doubt, and what is still missing? */
import { SHORT_TITLES } from '../../law/steps.ts';
import type { Step } from '../route.ts';
import { clause, clauseOpen, isOpen, type Found, type VerdictClause } from './clause.ts';

const NAMED_AT_MOST = 3;

/** 年度申报、会议审议资金来源等5项: the first by name. */
function nameSome(steps: readonly Step[]): string {
  const names = steps.slice(0, NAMED_AT_MOST).map(({ id }) => SHORT_TITLES[id]);
  return names.join('、') + (steps.length > NAMED_AT_MOST ? `等${String(steps.length)}项` : '');
}

/** Steps that are 待确认: to be prepared as if they were due; with the doubts that they turn on. */
export function doubtsClause({ route }: Found): readonly VerdictClause[] {
  const doubted = route.steps.filter(({ status }) => status === 'confirm');
  if (doubted.length === 0) return [];
  const grounds = doubted.map(({ cites, readings }) => ({
    cites,
    interpretations: readings.filter(({ settled }) => !settled).map(({ slug }) => slug),
  }));
  return [clause('doubts', `待确认：${nameSome(doubted)}，先按要办准备`, grounds, 'confirm')];
}

/** Steps that are 尚未确定: what they hang on, the most decisive first. */
export function openClause({ route }: Found): readonly VerdictClause[] {
  const open = route.steps.filter(isOpen);
  if (open.length === 0) return [];
  const wanted = new Set(open.flatMap(({ asks }) => asks));
  const what = open.length > NAMED_AT_MOST ? `还有${String(open.length)}项要不要办` : nameSome(open);
  return [
    clauseOpen(
      'open',
      what,
      route.asks.filter((fact) => wanted.has(fact)),
    ),
  ];
}
