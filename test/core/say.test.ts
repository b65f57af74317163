import { describe, expect, it } from 'vitest';
import { sayAmount, sayAnswer, sayAnswers, sayFacts, wan, yuan, type Facts } from '../../src/core/index.ts';

const FACTS: Facts = {
  secrecy: 'none',
  unit: 'school',
  funds: ['district', 'superior'],
  category: 'upgrade',
  nature: 'other',
  total: wan(180),
  operationPart: wan(12.5),
  traits: [],
  priorities: ['integrating'],
  obstacles: ['insecure', 'not-unified'],
};

describe('an amount in words', () => {
  it('is said in 万元 and in 元', () => {
    expect(sayAmount(wan(180))).toBe('180 万元（1,800,000 元）');
    expect(sayAmount(yuan(1_999_999))).toBe('199.9999 万元（1,999,999 元）');
  });
});

describe('answers in words', () => {
  it('are said in the order of asking, each with its label', () => {
    const said = sayAnswers(FACTS);
    expect(said.map(({ label }) => label)).toEqual([
      ...['是否涉密', '项目单位', '资金来源', '项目类别', '项目性质', '总投资', '其中运维部分'],
      ...['项目特点', '重点支持情形', '不予支持情形'],
    ]);
    expect(said.map(({ words }) => words)).toEqual([
      ...['非涉密', '学校', '区本级财政性资金；国家、省级等上级财政资金'],
      ...['升级改造（改建、扩建、迁移）', '其他类别', '180 万元（1,800,000 元）', '12.5 万元（125,000 元）'],
      ...['以上都没有', sayAnswer({ priorities: ['integrating'] }, 'priorities')],
      [
        sayAnswer({ obstacles: ['insecure'] }, 'obstacles'),
        sayAnswer({ obstacles: ['not-unified'] }, 'obstacles'),
      ].join('；'),
    ]);
  });

  it('are left out where nothing was answered', () => {
    expect(sayAnswers({})).toEqual([]);
    expect(sayAnswers({ nature: 'integration' })).toHaveLength(1);
  });

  it('tell no O&M from no answer', () => {
    expect(sayAnswer({ operationPart: yuan(0) }, 'operationPart')).toBe('无运维');
    expect(sayAnswer({ operationPart: yuan(1) }, 'operationPart')).toBe('0.0001 万元（1 元）');
    expect(sayAnswer({}, 'operationPart')).toBeUndefined();
  });
});

describe('facts by their labels', () => {
  it('are joined as a list', () => {
    expect(sayFacts(['total', 'nature'])).toBe('总投资、项目性质');
    expect(sayFacts([])).toBe('');
  });
});
