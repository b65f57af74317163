import { describe, expect, it } from 'vitest';
import { LAW_WORDS } from '../../src/core/law/condition-words.ts';
import { includes, lacks, oneOf, type Condition } from '../../src/core/law/conditions.ts';
import { engineOf } from '../../src/core/engine/engine.ts';
import type { FactKey, Facts } from '../../src/core/law/fact-values.ts';
import { FACT_MODEL } from '../../src/core/law/fact-model.ts';

const rule = (id: string, value: string, ...when: readonly Condition[]) => ({
  id,
  about: 'step',
  value,
  when,
  cites: [],
});
type Made = ReturnType<typeof rule>;

/** What these rules decide about the facts. */
function decide(rules: readonly Made[], facts: Facts) {
  const engine = engineOf<Facts, FactKey, never, Made>({
    ...{ facts: FACT_MODEL, rules, doubts: {}, words: LAW_WORDS },
  });
  const topic = engine.topic('step', (each): each is Made => each.about === 'step');
  const { value, deciding, grounds } = topic.find(engine.about(facts));
  return { value, rules: deciding, asks: grounds.asks, decided: grounds.conditions.map(({ words }) => words) };
}

const SCHOOL = rule('school', 'required', oneOf('unit', 'school'));
const OTHERS = rule('others', 'optional', oneOf('unit', 'town', 'hospital'));
const FEE = rule('fee', 'required', includes('traits', 'fee-platform'));
const NO_FEE = rule('no-fee', 'required', lacks('traits', 'fee-platform'));

describe('a decision', () => {
  it('is settled by the rules that hold', () => {
    expect(decide([SCHOOL, OTHERS], { unit: 'school' })).toEqual({
      ...{ value: 'required', rules: [SCHOOL], asks: [] },
      decided: ['项目单位为学校'],
    });
  });

  it('is settled before all is answered where every rule that may hold says the same', () => {
    expect(decide([FEE, NO_FEE], {})).toEqual({
      ...{ value: 'required', rules: [FEE, NO_FEE], asks: [] },
      // Nothing that was answered decided.
      decided: [],
    });
    expect(decide([SCHOOL, FEE], { unit: 'school' })).toMatchObject({ rules: [SCHOOL], decided: ['项目单位为学校'] });
  });

  it('stays open while rules that may hold differ, and asks each fact once', () => {
    expect(decide([SCHOOL, OTHERS, FEE], {})).toMatchObject({ value: 'open', asks: ['unit', 'traits'] });
    expect(decide([OTHERS, FEE], { unit: 'town' })).toMatchObject({ value: 'open', asks: ['traits'] });
  });

  it('never resolves a contradiction by order, and never does without a rule', () => {
    const contrary = rule('contrary', 'optional', oneOf('unit', 'school'));
    expect(() => decide([SCHOOL, contrary], { unit: 'school' })).toThrow('contradict each other: school, contrary');
    expect(() => decide([SCHOOL, OTHERS], { unit: 'department' })).toThrow(
      'no rule covers this project: school, others',
    );
  });
});
