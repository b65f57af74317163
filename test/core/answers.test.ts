import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KEYS, planRoute, readAnswers, wan, writeAnswers, type Facts } from '../../src/core/index.ts';
import { someReadings } from './any-readings.ts';
import { checkConsistency } from '../../src/core/law/consistency.ts';
import { CHOICES, SETS } from '../../src/core/law/fact-values.ts';
import { factsSchema } from '../../src/core/answers/facts-schema.ts';

const read = (query: string) => readAnswers(new URLSearchParams(query));
const messages = (query: string) => read(query).problems.map(({ message }) => message);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyFacts = fc
  .record({
    secrecy: maybe(fc.constantFrom('none' as const, 'work-secret' as const)),
    unit: maybe(fc.constantFrom(...CHOICES.unit.options)),
    funds: maybe(fc.subarray([...SETS.funds.options], { minLength: 1 })),
    category: maybe(fc.constantFrom(...CHOICES.category.options)),
    nature: maybe(fc.constantFrom(...CHOICES.nature.options)),
    total: maybe(fc.integer({ min: 1, max: 1e11 })),
    operationPart: maybe(fc.integer({ min: 0, max: 1e11 })),
    traits: maybe(fc.subarray([...SETS.traits.options])),
    priorities: maybe(fc.subarray([...SETS.priorities.options])),
    obstacles: maybe(fc.subarray([...SETS.obstacles.options])),
  })
  .map((drawn): Facts => factsSchema.parse(JSON.parse(JSON.stringify(drawn))))
  .map((drawn) => checkConsistency(drawn).facts);

describe('answers as a query string', () => {
  it('are read back as they were written, whatever was answered', () => {
    fc.assert(
      fc.property(anyFacts, someReadings, (facts, readings) => {
        expect(readAnswers(writeAnswers(facts))).toEqual({ facts, readings: {}, problems: [] });
        expect(readAnswers(writeAnswers(facts, readings))).toEqual({ facts, readings, problems: [] });
      }),
    );
  });

  it('tell an unanswered set from one answered “none”', () => {
    expect(read('traits=').facts).toEqual({ traits: [] });
    expect(read('').facts).toEqual({});
  });

  it('write sets and keys in one order, so that the same answers have one address', () => {
    const { facts } = read('traits=fee-platform,cross-level&funds=superior,district&secrecy=none');
    expect(new URLSearchParams(writeAnswers(facts)).toString()).toBe(
      'secrecy=none&funds=district%2Csuperior&traits=cross-level%2Cfee-platform',
    );
  });
});

describe('what cannot be', () => {
  it.each([
    ['total=0', '总投资', 'total'],
    ['total=abc', '总投资', 'total'],
    ['funds=', '资金来源', 'funds'],
    ['unit=palace', '项目单位', 'unit'],
    ['secrecy=', '是否涉密', 'secrecy'],
    ['nature=<img src=x onerror=alert(1)>', '项目性质', 'nature'],
    ['total=5&operationPart=6', '其中运维部分', 'operationPart'],
    ['category=operation&operationPart=6', '其中运维部分', 'operationPart'],
    ['category=new&traits=service-with-goods', '项目特点', 'traits'],
    ['category=new&obstacles=predecessor-unaccepted', '不予支持情形', 'obstacles'],
    ['category=service&obstacles=off-cloud', '不予支持情形', 'obstacles'],
    ['traits=development-reform-approved', '项目特点', 'traits'],
    ['traits=service-builds-system&obstacles=off-cloud', '不予支持情形', 'obstacles'],
  ])('%s is refused, names 「%s」 and leaves it unanswered', (query, label, fact) => {
    const { facts, problems } = read(query);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ fact });
    expect(problems[0]?.message).toContain(label);
    expect(Object.keys(facts)).not.toContain(fact);
  });

  it('of a set only the offending member drops', () => {
    expect(read('category=new&traits=cross-level,service-with-goods,nonsense').facts.traits).toEqual(['cross-level']);
    expect(read('funds=gold,district').facts.funds).toEqual(['district']);
    expect(read('traits=within-other-project,development-reform-approved').problems).toEqual([]);
  });

  it('the later fact drops and everything else stays', () => {
    expect(read('total=5&operationPart=6&unit=town').facts).toEqual({ total: wan(5), unit: 'town' });
  });

  it('of a repeated key the first counts, and unknown keys are named', () => {
    expect(read('total=5&total=6').facts.total).toBe(wan(5));
    expect(messages('total=5&total=6')).toEqual([expect.stringContaining('总投资')]);
    expect(messages('colour=red')).toEqual([expect.stringContaining('colour')]);
    expect(messages('materials=approval')).toEqual([]);
  });

  it('涉密 keeps nothing else, neither in the facts nor among the problems, and writes nothing', () => {
    const secret = read('total=5&secrecy=state-secret&name=x&total=6');
    expect(secret).toEqual({ facts: { secrecy: 'state-secret' }, readings: {}, problems: [] });
    expect(writeAnswers(secret.facts)).toEqual([]);
  });

  it('foreign words are repeated short, and without control characters', () => {
    const [message = ''] = messages(`unit=${encodeURIComponent(`\u202Eevil\u0000${'x'.repeat(5000)}`)}`);
    expect(message).not.toMatch(/\p{C}/u);
    expect(message.length).toBeLessThan(400);
  });
});

describe('10,000 hostile query strings', () => {
  const hostileKey = fc.oneof(
    fc.constantFrom(...FACT_KEYS, '__proto__', 'constructor', 'toString', 'materials'),
    fc.string(),
  );
  const hostileValue = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string(),
    fc.constantFrom(
      '',
      ',',
      ',,,',
      '__proto__',
      'none',
      'state-secret',
      'district',
      '1e999',
      '-0',
      '０',
      '<script>',
      '\'"><svg onload=1>',
    ),
    fc
      .subarray([...SETS.traits.options, ...SETS.obstacles.options, ...SETS.funds.options], { maxLength: 6 })
      .map((all) => all.join(',')),
    fc.double().map(String),
  );

  it('neither throw nor let anything through that is no fact', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileKey, hostileValue), { maxLength: 12 }), (pairs) => {
        const { facts, problems } = readAnswers(pairs);
        expect(Object.keys(facts).every((key) => FACT_KEYS.some((fact) => fact === key))).toBe(true);
        expect(readAnswers(writeAnswers(facts)).problems).toEqual([]);
        expect(problems.every(({ message }) => message.length < 700)).toBe(true);
        expect(() => planRoute(facts)).not.toThrow();
      }),
      { numRuns: 10_000 },
    );
  });
});
