/** The other side of the desk: duties with their times, and every case in which no money is given. */
import { describe, expect, test } from 'vitest';
import { UNSTATED, WITHHELD_FUNDS, STEPS } from '../../src/core/index.ts';
import { stepsOf } from '../../src/site/registers/bodies.ts';
import { deskOf } from '../../src/site/registers/desk.ts';
import { sentencesOf } from '../../src/site/references/occurrences.ts';
import { wordsAt } from '../../src/site/regulation/places.ts';
import type { Body } from '../../src/site/regulation/schemas.ts';
import { registers, regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

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
      ['每年6月底前', placeOf(7, '在每年6月底前按程序报')],
      ['每年9月底前', placeOf(12, '每年9月底前')],
      ['年度', placeOf(6, '建设年度计划')],
    ]);
  });

  test('else stands in the order of the route, what is outside it last', () => {
    const order = undated.map(({ place }) => place);
    expect(order.indexOf(placeOf(10, '形成统一框架方案'))).toBeLessThan(order.indexOf(placeOf(16, '形成项目评估报告')));
    expect(order.indexOf(placeOf(16, '形成项目评估报告'))).toBeLessThan(
      order.indexOf(placeOf(20, '限额以下的数字化项目')),
    );
    expect(order.indexOf(placeOf(20, '限额以下的数字化项目'))).toBeLessThan(
      order.indexOf(placeOf(26, '被验收项目存在下列情形之一的')),
    );
    expect(order.indexOf(placeOf(26, '被验收项目存在下列情形之一的'))).toBeLessThan(
      order.indexOf(placeOf(4, '牵头部门')),
    );
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
    expect(soft).toEqual([placeOf(24, '收回项目资金'), placeOf(33, '不安排运维经费')]);
    expect(WITHHELD_FUNDS.filter(({ interpretations }) => interpretations.includes('in-principle')).length).toBe(2);
  });

  test('of 第三十三条 are four', () => {
    expect(WITHHELD_FUNDS.at(-1)?.triggers.map(({ place }) => place)).toEqual([
      placeOf(33, '重复采集数据'),
      placeOf(33, '重大安全隐患'),
      placeOf(33, '未依托政务外网和政务云'),
      placeOf(33, '统一运维'),
    ]);
  });
});
