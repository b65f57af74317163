/** Every way of answering the conditions of 第三十八条, kind by kind. */
import { describe, expect, it } from 'vitest';
import { CONDITION_IDS, KINDS, type ConditionAnswers, type Kind } from '../../../../src/core/index.ts';
import { judgeKind } from '../../../../src/core/law/purchases/judge-kind.ts';
import { conditionsOf } from '../../../../src/core/law/purchases/kinds.ts';
import { placeOf } from '../../../place-of.ts';

/** All 3^6 ways of answering. */
const ANSWERS: readonly ConditionAnswers[] = CONDITION_IDS.reduce<ConditionAnswers[]>(
  (sofar, id) => sofar.flatMap((each) => [each, { ...each, [id]: 'yes' }, { ...each, [id]: 'no' }]),
  [{}],
);
const answersAll = (kind: Kind, answers: ConditionAnswers) =>
  conditionsOf(kind).every((id) => answers[id] !== undefined);
const oneMore = (answers: ConditionAnswers): ConditionAnswers[] =>
  CONDITION_IDS.filter((id) => answers[id] === undefined).flatMap((id) => [
    { ...answers, [id]: 'yes' },
    { ...answers, [id]: 'no' },
  ]);

describe.each(KINDS)('$id, whatever is answered', (kind) => {
  const complete = ANSWERS.filter((answers) => answersAll(kind, answers));

  it('is settled when its conditions are answered, and asks only for those', () => {
    for (const answers of ANSWERS) {
      const { result, asks } = judgeKind(kind, answers);
      if (answersAll(kind, answers)) expect(result).not.toBe('unanswered');
      expect(asks.every((id) => answers[id] === undefined && conditionsOf(kind).includes(id))).toBe(true);
      expect(asks.length > 0).toBe(result === 'unanswered');
    }
  });

  it('has a rule that holds once all is answered, and none that contradicts it', () => {
    const readings = new Set(kind.rules.map(({ reads }) => reads?.reading));
    for (const answers of complete)
      for (const reading of readings) {
        const holding = kind.rules.filter(
          ({ when, reads }) =>
            CONDITION_IDS.every((id) => when[id] === undefined || when[id] === answers[id]) &&
            (reads === undefined || reading === undefined || reads.reading === reading),
        );
        const results = new Set(holding.map(({ result }) => result));
        // In one reading there is one result; both readings together may give two.
        if (reading !== undefined || readings.size === 1) expect(results.size).toBe(1);
      }
  });

  it('never changes a settled result by one more answer, and leaves open only what an answer can change', () => {
    const results = complete.map((answers) => ({ answers, result: judgeKind(kind, answers).result }));
    for (const answers of ANSWERS) {
      const { result } = judgeKind(kind, answers);
      const answered = CONDITION_IDS.filter((id) => answers[id] !== undefined);
      const completions = results.filter(({ answers: each }) => answered.every((id) => each[id] === answers[id]));
      const later = new Set(completions.map((each) => each.result));
      if (result === 'unanswered') expect(later.size).toBeGreaterThan(1);
      else {
        expect([...later]).toEqual([result]);
        for (const more of oneMore(answers)) expect(judgeKind(kind, more).result).toBe(result);
      }
    }
  });

  it('is in doubt only by bundled-exclusions, and only for 智能楼宇 and under （四） and （五）', () => {
    for (const rule of kind.rules.filter(({ reads }) => reads !== undefined)) {
      expect(rule).toMatchObject({ reads: { doubt: 'bundled-exclusions' }, when: { bundled: 'yes' } });
      expect(kind.id === 'smart-building' || /^38\.i[45]s1$/.test(kind.heading.place)).toBe(true);
      const places = rule.cites.map(({ place }) => place);
      expect(places.slice(0, 3)).toEqual([
        kind.heading.place,
        placeOf(38, '单独购置通用办公设备及维护项目'),
        placeOf(38, '单独购置专业设施设备及维护项目'),
      ]);
      expect(places.slice(3)).toEqual(
        kind.id === 'smart-building' ? [placeOf(38, '无需自定义开发的智能楼宇及物业管理系统')] : [],
      );
    }
  });
});
