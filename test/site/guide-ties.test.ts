import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { bodyOf, readContent } from '../regulation.ts';
import { dutyFaults, ties } from './guide-ties.ts';

const GUIDES = ['accept', 'declare', 'exclusions', 'institutions', 'towns'];
const register = ties.parse(parse(readContent('guide-ties.yaml')));

test('the register speaks of the guides there are', () => {
  expect(Object.keys(register).sort()).toEqual(GUIDES);
});

test.each(GUIDES)('every sentence of the guide %s that states a duty stands on the core', (id) => {
  expect(dutyFaults(bodyOf(`guide/${id}.mdx`), register[id] ?? [])).toEqual([]);
});

describe('in a copy of a guide, an invented sentence', () => {
  const accept = bodyOf('guide/accept.mdx');
  const faults = (sentence: string, tie?: object) => {
    const [added = []] = tie === undefined ? [] : Object.values(ties.parse({ copy: [tie] }));
    return dutyFaults(`${accept}\n\n${sentence}\n`, [...(register['accept'] ?? []), ...added]).join('\n');
  };

  test('that states a duty is named where it is tied to nothing', () => {
    expect(faults('运维项目批复以后必须马上开工。')).toContain(
      '“运维项目批复以后必须马上开工。” states a duty and is tied to nothing',
    );
    expect(faults('每月要报一次进度。')).toContain('tie it in content/guide-ties.yaml');
  });

  test('that says must where the core says confirm fails, and so where it is optional or falls away', () => {
    const tied = (step: string, facts: string) =>
      faults('某项目必须办这一步。', { words: '某项目必须', says: 'must', step: [step], facts: [facts] });
    expect(tied('start-within-half-year', 'category=operation')).toContain('the core says confirm');
    expect(tied('supplementary-declaration', 'funds=district,superior')).toContain('the core says optional');
    expect(tied('approval', 'total=20')).toContain('the core says not-required');
    expect(tied('approval', 'total=120')).toBe('');
  });

  test('that passes over a doubt, or leaves out 原则上, fails', () => {
    const sentence = '运维项目批复以后要马上开始。';
    const doubt = { words: '运维项目批复', says: 'doubt', doubt: 'operation-start', step: ['start-within-half-year'] };
    expect(faults(sentence, { ...doubt, facts: ['category=operation'] })).toContain('read in two ways');
    expect(faults('自建机房的，不予支持。', { words: '自建机房的', standing: 'own-infrastructure' })).toContain(
      '原则上',
    );
  });

  test('that calls its duty advice fails', () => {
    expect(faults('单位应当先买电脑。', { words: '先买电脑', ours: '建议' })).toContain('advice of ours');
  });

  test('without a duty needs nothing', () => {
    expect(faults('这一页写完了。')).toBe('');
  });
});
