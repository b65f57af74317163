/** By when, where the text gives a time? */
import type { Slug } from '../../law/interpretations.ts';
import { FIXED_TIMES, type FixedTime } from '../../law/times.ts';
import type { Step } from '../route.ts';
import { clause, fallsAway, isDue, isRequired, marked, type Found, type Ground, type VerdictClause } from './clause.ts';

/** A time that the text gives, or leaves out, for a step. */
interface Time extends Ground {
  readonly step: Step;
  readonly words: string;
}

/** A time of year in words, for a step that is due. */
function ofYear(step: Step, id: FixedTime['id'], say: (words: string) => string): Time[] {
  const time = FIXED_TIMES.find((each) => each.id === id);
  if (time === undefined || !isDue(step)) return [];
  const { words, cites, interpretations } = time;
  // Where the step itself is in doubt, so is the time.
  const ofStep = isRequired(step) ? [] : step.interpretations;
  return [{ step, words: say(words), cites, interpretations: [...ofStep, ...interpretations] }];
}

/** The notice is published in any case: what may be in doubt is whether one declares. */
const ofNotice = (step: Step): Time[] =>
  ofYear(step, 'declaration-notice', (words) => `${isRequired(step) ? '' : '如要申报，'}申报通知${words}发布`);

const ofPool = (step: Step): Time[] =>
  ofYear(step, 'provincial-key-pool', (words) => marked(`${words}报省重点项目库`, step));

/** 除不可抗力原因外，项目批复后原则上半年 (第二十四条). */
const ofStart = (step: Step): Time[] =>
  isDue(step) ? [{ ...step, step, words: marked('批复后原则上半年内开工，不可抗力除外', step) }] : [];

/** 第六条 does not say when to file; before the start is the stricter (口径 `below-50`). */
const ofFiling = (filing: Step, approval: Step): Time[] =>
  isDue(filing) && fallsAway(approval)
    ? [
        {
          ...filing,
          step: filing,
          words: '备案何时报条文没有写，从严放在动工之前',
          interpretations: [...filing.interpretations, 'below-50'],
        },
      ]
    : [];

/** 每年9月底前, 每年6月底前, 半年: the times that the text gives for what is due. */
export function timeClause({ step, readings }: Found): readonly VerdictClause[] {
  const times = [
    ...ofPool(step('provincial-key-pool')),
    ...ofNotice(step('annual-declaration')),
    ...ofFiling(step('record-filing'), step('approval')),
    ...ofStart(step('start-within-half-year')),
  ];
  if (times.length === 0) return [];
  const unsettled = (slugs: readonly Slug[]) => slugs.filter((slug) => readings[slug] === undefined);
  const grounds = times.map(({ cites, interpretations }) => ({ cites, interpretations: unsettled(interpretations) }));
  const status = times.some((time) => time.step.status === 'confirm') ? 'confirm' : 'settled';
  return [clause('time', times.map(({ words }) => words).join('；'), grounds, status)];
}
