import { describe, expect, it } from 'vitest';
import { threshold } from '../../src/core/engine/condition.ts';
import {
  above,
  below,
  exactly,
  includes,
  lacks,
  oneOf,
  orMore,
  type FactCondition,
} from '../../src/core/law/conditions.ts';
import type { Facts } from '../../src/core/law/fact-values.ts';
import { wan, yuan } from '../../src/core/index.ts';
import { engineOf } from '../../src/core/engine/engine.ts';
import { LAW_WORDS } from '../../src/core/law/condition-words.ts';
import { FACT_MODEL } from '../../src/core/law/fact-model.ts';

/** All of the conditions, judged for the facts. */
function judgeAll(when: readonly FactCondition[], facts: Facts) {
  const engine = engineOf({ facts: FACT_MODEL, rules: [], doubts: {}, words: LAW_WORDS });
  const judge = engine.condition(when);
  return judge(engine.about(facts));
}

const HUNDRED = threshold(100, { place: 'made up', words: '100万元' });
const ONE_MORE = yuan(HUNDRED.amount + 1);
const ONE_LESS = yuan(HUNDRED.amount - 1);
/** `holds`, `fails`, or what is asked. */
const judged = (condition: FactCondition, facts: Facts) => {
  const judgement = judgeAll([condition], facts);
  return judgement.truth === 'open' ? judgement.asks : judgement.truth;
};
const ALL = [orMore, below, above, exactly];
const each = (facts: Facts) => ALL.map((comparison) => judged(comparison(HUNDRED), facts));
const eachNet = (facts: Facts) => ALL.map((comparison) => judged(comparison(HUNDRED, 'net'), facts));

describe('以上、不足、超过、恰为 against a known total', () => {
  it.each([
    ['one 元 less', ONE_LESS, ['fails', 'holds', 'fails', 'fails']],
    ['the number itself', HUNDRED.amount, ['holds', 'fails', 'fails', 'holds']],
    ['one 元 more', ONE_MORE, ['holds', 'fails', 'holds', 'fails']],
  ])('%s', (_name, total, truths) => {
    expect(each({ total })).toEqual(truths);
  });
});

describe('a total that is not known', () => {
  const ASKED = ['total'];

  it('is open for all, whatever the category', () => {
    expect(each({})).toEqual([ASKED, ASKED, ASKED, ASKED]);
    expect(each({ category: 'new' })).toEqual([ASKED, ASKED, ASKED, ASKED]);
  });

  it('is at least its O&M part, where the category lets the part count', () => {
    expect(each({ category: 'new', operationPart: ONE_LESS })).toEqual([ASKED, ASKED, ASKED, ASKED]);
    expect(each({ category: 'new', operationPart: HUNDRED.amount })).toEqual(['holds', 'fails', ASKED, ASKED]);
    expect(each({ category: 'new', operationPart: ONE_MORE })).toEqual(['holds', 'fails', 'holds', 'fails']);
    expect(each({ operationPart: ONE_MORE })).toEqual([ASKED, ASKED, ASKED, ASKED]);
    expect(each({ traits: ['service-with-goods'], operationPart: ONE_MORE })).toEqual(each({ total: ONE_MORE }));
  });
});

describe('a total without its O&M part', () => {
  const both = { category: 'new', total: wan(300) } as const;

  it('is what is left', () => {
    expect(eachNet({ ...both, operationPart: wan(200) })).toEqual(each({ total: HUNDRED.amount }));
    expect(eachNet({ ...both, operationPart: yuan(wan(200) + 1) })).toEqual(each({ total: ONE_LESS }));
    expect(eachNet({ ...both, operationPart: yuan(wan(200) - 1) })).toEqual(each({ total: ONE_MORE }));
  });

  it('is nothing for 运维, whatever else is answered', () => {
    const nothing = ['fails', 'holds', 'fails', 'fails'];
    expect(eachNet({ category: 'operation' })).toEqual(nothing);
    expect(eachNet({ category: 'operation', total: wan(9000), operationPart: yuan(0) })).toEqual(nothing);
  });

  it('may be nothing or what is left while 运维 is possible', () => {
    const ask = ['category'];
    expect(eachNet({ total: wan(300), operationPart: wan(150) })).toEqual([ask, ask, ask, ask]);
    expect(eachNet({ total: wan(300), operationPart: wan(200) })).toEqual([ask, ask, 'fails', ask]);
    expect(eachNet({ total: wan(300), operationPart: wan(250) })).toEqual(['fails', 'holds', 'fails', 'fails']);
  });

  it('lies between nothing and the total while the part is not known', () => {
    const ask = ['operationPart'];
    expect(eachNet({ category: 'new', total: ONE_LESS })).toEqual(['fails', 'holds', 'fails', 'fails']);
    expect(eachNet({ category: 'new', total: HUNDRED.amount })).toEqual([ask, ask, 'fails', ask]);
    expect(eachNet({ category: 'new', total: ONE_MORE })).toEqual([ask, ask, ask, ask]);
  });

  it('asks for all that is missing, the category first', () => {
    const [first] = eachNet({});
    expect(first).toEqual(['category', 'total', 'operationPart']);
    expect(eachNet({ category: 'new' })[0]).toEqual(['total', 'operationPart']);
    expect(eachNet({ category: 'new', operationPart: wan(5) })[0]).toEqual(['total']);
    expect(eachNet({ total: wan(500) })[0]).toEqual(['category', 'operationPart']);
  });
});

describe('a choice', () => {
  it('holds or fails by its answer, and is asked without one', () => {
    const institution = oneOf('unit', 'school', 'hospital');
    expect(judged(institution, { unit: 'hospital' })).toBe('holds');
    expect(judged(institution, { unit: 'town' })).toBe('fails');
    expect(judged(institution, {})).toEqual(['unit']);
  });

  it('of the category is settled by traits that admit one category only', () => {
    const facts: Facts = { traits: ['service-with-goods'] };
    expect(judged(oneOf('category', 'service', 'operation'), facts)).toBe('holds');
    expect(judged(oneOf('category', 'new', 'upgrade'), facts)).toBe('fails');
    expect(judged(oneOf('category', 'new', 'upgrade'), { obstacles: ['off-cloud'] })).toBe('holds');
    expect(judged(oneOf('category', 'new'), { obstacles: ['off-cloud'] })).toEqual(['category']);
  });
});

describe('a set', () => {
  it('has one of the members or none of them; without an answer it is asked', () => {
    const public_ = includes('funds', 'district', 'superior');
    const private_ = lacks('funds', 'district', 'superior');
    for (const [funds, truths] of [
      [
        ['own', 'superior'],
        ['holds', 'fails'],
      ],
      [
        ['own', 'social'],
        ['fails', 'holds'],
      ],
    ] as const)
      expect([public_, private_].map((condition) => judged(condition, { funds }))).toEqual(truths);
    expect(judged(lacks('traits', 'fee-platform'), { traits: [] })).toBe('holds');
    expect(judged(public_, {})).toEqual(['funds']);
  });
});

describe('all conditions together', () => {
  const school = oneOf('unit', 'school');
  const large = orMore(HUNDRED);

  it('hold if each does, and none always holds', () => {
    expect(judgeAll([], {})).toEqual({ truth: 'holds' });
    expect(judgeAll([school, large], { unit: 'school', total: wan(100) })).toEqual({ truth: 'holds' });
  });

  it('fail by one that fails, whatever is unanswered', () => {
    expect(judgeAll([school, large], { unit: 'town' })).toEqual({ truth: 'fails' });
    expect(judgeAll([large, school], { unit: 'town' })).toEqual({ truth: 'fails' });
  });

  it('ask each open fact once', () => {
    expect(judgeAll([school, large, below(HUNDRED)], {})).toEqual({ truth: 'open', asks: ['unit', 'total'] });
    expect(judgeAll([school, large], { unit: 'school' })).toEqual({ truth: 'open', asks: ['total'] });
  });
});
