import { describe, expect, it } from 'vitest';
import { CHOICES, FACT_KEYS, planRoute, QUESTIONS, SETS, SLUGS, wan } from '../../src/core/index.ts';

const VALUES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({ ...CHOICES, ...SETS }).map(([fact, schema]) => [fact, schema.options]),
);
const question = (fact: string) => QUESTIONS.find((each) => each.fact === fact);

describe('the questions', () => {
  it('are one for each fact, in the order of asking, with a reason', () => {
    expect(QUESTIONS.map(({ fact }) => fact)).toEqual([...FACT_KEYS]);
    for (const { text, why } of QUESTIONS) {
      expect(text).toMatch(/？/);
      expect(why).toMatch(/。$/);
    }
  });

  it('quote the law for values that there are', () => {
    for (const { fact, words } of QUESTIONS)
      for (const value of Object.keys(words)) expect(VALUES[fact], value).toContain(value);
  });

  it.each(['category', 'traits', 'priorities', 'obstacles'])('quote the law for every value of %s', (fact) => {
    expect(Object.keys(question(fact)?.words ?? {}).sort()).toEqual([...(VALUES[fact] ?? [])].sort());
  });

  it('rest on words of law or quote them value by value', () => {
    for (const { fact, cites, words } of QUESTIONS)
      expect(cites.length + Object.keys(words).length, fact).toBeGreaterThan(0);
  });

  it('name the doubts that their answers bring into a route', () => {
    const doubts = QUESTIONS.flatMap(({ interpretations }) => interpretations);
    expect(SLUGS).toEqual(expect.arrayContaining(doubts));
    expect(question('total')?.interpretations).toEqual(
      expect.arrayContaining([...planRoute({ total: wan(120) }).total.interpretations]),
    );
    expect(question('nature')?.interpretations).toEqual(['article-7-classes']);
    expect(question('operationPart')?.interpretations).toEqual(['excluding-operation']);
    expect(question('secrecy')?.interpretations).toEqual(['state-secret']);
    expect(question('unit')?.interpretations).toEqual(['by-reference']);
    expect(question('funds')?.interpretations).toEqual(['fiscal-funds']);
    expect(question('obstacles')?.interpretations).toEqual(['in-principle']);
    expect(question('category')?.interpretations).toEqual([]);
  });
});
