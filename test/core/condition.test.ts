import { describe, expect, it } from 'vitest';
import { threshold } from '../../src/core/engine/condition.ts';
import { describeCondition } from '../../src/core/law/condition-words.ts';
import {
  factsOf,
  above,
  below,
  exactly,
  includes,
  isEmpty,
  lacks,
  oneOf,
  orMore,
} from '../../src/core/law/conditions.ts';

const FIFTY = threshold(50, { place: 'made up', words: '50万元以上' });

describe('a condition in words', () => {
  it.each([
    [orMore(FIFTY), '总投资在50万元以上（含）'],
    [below(FIFTY), '总投资不足50万元'],
    [exactly(FIFTY), '总投资恰为50万元'],
    [above(FIFTY), '总投资超过50万元'],
    [orMore(FIFTY, 'net'), '总投资扣除运维部分后在50万元以上（含）'],
    [oneOf('category', 'operation'), '项目类别为运维'],
    [oneOf('secrecy', 'none', 'work-secret'), '是否涉密为非涉密、非涉密但涉及工作秘密'],
    [includes('funds', 'superior'), '资金来源有：国家、省级等上级财政资金'],
    [lacks('funds', 'social', 'own'), '资金来源没有：社会资金、单位自有资金（非财政性）'],
    [isEmpty('priorities'), '重点支持情形：以上都没有'],
  ])('%o is “%s”', (condition, words) => {
    expect(describeCondition(condition)).toBe(words);
  });
});

describe('the facts behind a condition', () => {
  it('are its own, and for an amount without O&M both amounts', () => {
    expect(factsOf(oneOf('unit', 'school'))).toEqual(['unit']);
    expect(factsOf(lacks('traits', 'fee-platform'))).toEqual(['traits']);
    expect(factsOf(below(FIFTY))).toEqual(['total']);
    expect(factsOf(below(FIFTY, 'net'))).toEqual(['total', 'operationPart']);
  });
});
