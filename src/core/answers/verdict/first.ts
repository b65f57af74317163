/** What does the unit do first? */
import { nextSteps } from '../next.ts';
import type { Step } from '../route.ts';
import {
  clauseOf,
  clauseOpen,
  distinct,
  isDue,
  isOpen,
  isRequired,
  marked,
  type Found,
  type Phrases,
  type VerdictClause,
} from './clause.ts';

/** What comes before the declaration; 取得书面同意 is another's act that the unit must have. */
const BEFORE: Phrases = {
  'meeting-approval': '经会议审议',
  'framework-plan': '形成统一框架方案',
  'vertical-coordination': '向上沟通请示',
  'consult-city': '征求对口市直单位意见',
  'consult-province-and-city': '征求对口省、市直单位意见',
  'written-consent': '取得书面同意',
};

const DECLARE: Phrases = {
  'annual-declaration': '按年度申报',
  'project-application': '提交项目建设申请',
  'record-filing': '报备案',
};

const phrases = (named: Phrases, steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    const words = named[step.id];
    return words === undefined ? [] : [marked(words, step)];
  });

/**
 * The order between the acts before the declaration is not written: they are listed, and only 先……再…… the declaration is said. What is
 * 待确认 is left to its own clause, unless nothing before the declaration is certain.
 */
export function firstClause({ route }: Found): readonly VerdictClause[] {
  const among = (named: Phrases) => route.steps.filter(({ id }) => named[id] !== undefined);
  const asks = distinct([...among(BEFORE), ...among(DECLARE)].filter(isOpen).flatMap((step) => step.asks));
  if (asks.includes('total')) return [clauseOpen('first', '先做什么', asks)];
  const isNamed = among(BEFORE).some(isRequired) && among(DECLARE).some(isRequired) ? isRequired : isDue;
  const [before, declare] = [among(BEFORE).filter(isNamed), among(DECLARE).filter(isNamed)];
  if (declare.length > 0) {
    const first = before.length === 0 ? '先' : `先${phrases(BEFORE, before).join('，')}，再`;
    return [clauseOf('first', first + phrases(DECLARE, declare).join('、'), [...before, ...declare])];
  }
  const own = nextSteps(route, new Set()).find(({ part }) => part === 'named')?.step;
  return own === undefined ? [] : [clauseOf('first', `先办：${own.title}`, [own])];
}
