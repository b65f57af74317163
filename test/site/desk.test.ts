/** The other side of the desk: duties with their times, and every case in which no money is given. */
import { describe, expect, test } from 'vitest';
import { UNSTATED, WITHHELD_FUNDS, STEPS } from '../../src/core/index.ts';
import { stepsOf } from '../../src/site/bodies.ts';
import { deskOf } from '../../src/site/desk.ts';
import { sentencesOf } from '../../src/site/occurrences.ts';
import { wordsAt } from '../../src/site/places.ts';
import type { Body } from '../../src/site/schemas.ts';
import { registers, regulation } from './content.ts';

const { bodies, times } = registers;
const bodyOf = (id: string): Body => {
  const found = bodies.find((body) => body.id === id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
};

describe('what the data bureau must do in a year', () => {
  const body = bodyOf('data-bureau');
  const { dated, undated, received } = deskOf(body, bodies, times);

  test('is dated where the text dates it, June first', () => {
    expect(dated.map(({ when, place }) => [when, place])).toEqual([
      ['每年6月底前', '7.p1s1'],
      ['每年9月底前', '12.p1s1'],
      ['年度', '6.p1s1'],
    ]);
  });

  test('else stands in the order of the route, what is outside it last', () => {
    const order = undated.map(({ place }) => place);
    expect(order.indexOf('10.p1s1')).toBeLessThan(order.indexOf('16.p1s2'));
    expect(order.indexOf('16.p1s2')).toBeLessThan(order.indexOf('20.p1s3'));
    expect(order.indexOf('20.p1s3')).toBeLessThan(order.indexOf('26.p1s1'));
    expect(order.indexOf('26.p1s1')).toBeLessThan(order.indexOf('4.p1s1'));
  });

  test('leaves out no duty, and is all of it quoted from its place', () => {
    const said = [...dated, ...undated, ...received];
    expect(said.length).toBe(body.entries.filter(({ as }) => as !== 'named').length);
    expect(said.filter(({ place, words }) => !wordsAt(regulation, place).includes(words))).toEqual([]);
  });

  test('claims every step that is done by it or comes to it', () => {
    const claimed = new Set([...dated, ...undated, ...received].flatMap(({ steps }) => steps.map(({ id }) => id)));
    const own = stepsOf(body, bodies).map(({ id }) => id);
    expect(own.filter((id) => !claimed.has(id))).toEqual([]);
  });

  test('has nothing that the text gives to nobody', () => {
    const unstated = STEPS.filter(({ by }) => by === UNSTATED).map(({ id }) => id);
    const acts = stepsOf(body, bodies).filter((step) => step.acts);
    expect(acts.filter(({ id }) => unstated.includes(id))).toEqual([]);
  });
});

describe('不安排资金的情形', () => {
  test('are all that the text knows, in its order of steps', () => {
    const says = /不得安排预算|不安排项目资金|不安排运维经费|收回项目资金/;
    const sentences = sentencesOf(regulation).filter(({ text }) => says.test(text));
    const shown = WITHHELD_FUNDS.map(({ effect }) => effect.place);
    expect(shown.filter((place, index) => shown.indexOf(place) === index)).toEqual(sentences.map(({ place }) => place));
  });

  test('say what triggers them in words of the place', () => {
    for (const { triggers, exception, effect, cites } of WITHHELD_FUNDS) {
      const quoted = [...triggers, effect, ...cites, ...(exception === undefined ? [] : [exception])];
      expect(triggers.length).toBeGreaterThan(0);
      expect(quoted.filter(({ place, words }) => !wordsAt(regulation, place).includes(words))).toEqual([]);
    }
  });

  test('are in principle where the text says 原则上, and nowhere else', () => {
    const soft = WITHHELD_FUNDS.filter(({ strength }) => strength === 'in-principle').map(({ effect }) => effect.place);
    expect(soft).toEqual(['24.p1s1', '33.p1s1']);
    expect(WITHHELD_FUNDS.filter(({ interpretations }) => interpretations.includes('in-principle')).length).toBe(2);
  });

  test('of 第三十三条 are four', () => {
    expect(WITHHELD_FUNDS.at(-1)?.triggers.map(({ place }) => place)).toEqual([
      '33.i1s1',
      '33.i2s1',
      '33.i3s1',
      '33.i4s1',
    ]);
  });
});
