import { describe, expect, it } from 'vitest';
import { clip, readFact } from '../../src/core/answers/reading.ts';

describe('foreign text', () => {
  it('is shown up to 24 characters', () => {
    expect(clip('甲'.repeat(24))).toBe('甲'.repeat(24));
    expect(clip('甲'.repeat(25))).toBe(`${'甲'.repeat(24)}…`);
    expect(clip('😀'.repeat(25))).toBe(`${'😀'.repeat(24)}…`);
  });

  it('is shown without control and direction characters, one space for a run of them', () => {
    expect(clip('a\u200b\u202e \u0000b')).toBe('a b');
    expect(clip(`${'\u200b'.repeat(199)}abc`)).toBe(' a');
  });
});

describe('a value that is none', () => {
  it('is named, with the values that are allowed', () => {
    expect(readFact('nature', 'foo')).toEqual({
      problems: [
        '项目性质：不认识“foo”，已略去。可以是基础设施类（infrastructure）、跨部门跨层级集成类（integration）、其他类别（other）。',
      ],
    });
  });

  it('drops alone from a set', () => {
    const { value, problems } = readFact('traits', 'fee-platform,foo,bar');
    expect(value).toEqual(['fee-platform']);
    expect(problems.map((problem) => problem.slice(0, 14))).toEqual([
      '项目特点：不认识“foo”，',
      '项目特点：不认识“bar”，',
    ]);
    expect(readFact('traits', 'fee-platform,cross-level')).toEqual({
      value: ['cross-level', 'fee-platform'],
      problems: [],
    });
  });

  it('leaves money out that is nothing', () => {
    expect(readFact('total', '0').problems).toEqual(['总投资：须大于 0，请填万元数。']);
    expect(readFact('operationPart', '0')).toEqual({ value: 0, problems: [] });
    expect(readFact('funds', '').problems[0]).toMatch(/^资金来源：至少选一种，可以是区本级财政性资金（district）、/);
  });
});
