import { describe, expect, it } from 'vitest';
import { SETS, valueLabel } from '../../../../src/core/law/fact-values.ts';
import { planRoute } from '../../../../src/core/index.ts';
import { route } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';

describe('第三、十四、十五条: how the project stands', () => {
  it.each(SETS.obstacles.options)('%s: not supported in principle, with its words', (obstacle) => {
    const { standing } = route(`category=upgrade&obstacles=${obstacle}`);
    expect(standing.kind).toBe('not-supported-in-principle');
    expect(standing.interpretations).toEqual(['in-principle']);
    expect(standing.cites.some(({ place }) => /^15\.i|^3\.p/.test(place))).toBe(true);
  });

  it.each(SETS.priorities.options)('%s: priority, unless an obstacle stands against it', (priority) => {
    expect(route(`priorities=${priority}`).standing.kind).toBe('priority');
    expect(route(`priorities=${priority}&obstacles=insecure`).standing.kind).toBe('not-supported-in-principle');
  });

  it('of a project that 第十四条 supports and 第十五条 does not, both are quoted and neither is said to give way', () => {
    for (const obstacle of ['insecure', 'not-unified']) {
      const { standing } = route(`priorities=integrating&obstacles=${obstacle}`);
      expect(standing.cites.map(({ place }) => place)).toContain(placeOf(14, '对下列项目给予重点支持'));
      expect(standing.because.join('')).toContain('两样都占怎么办，条文没有写');
    }
    expect(route('obstacles=insecure').standing.because.join('')).not.toContain('重点支持');
  });

  it('the choices leave out no word that decides', () => {
    expect(valueLabel('obstacles', 'own-infrastructure')).toContain('服务端网络设备');
    expect(valueLabel('obstacles', 'own-line')).toContain('未整合到电子政务内网或外网');
    expect(valueLabel('obstacles', 'unclear-need')).toContain('数据共享要求落实不到位');
  });

  it('every obstacle is shown, not the first', () => {
    const places = route('obstacles=own-line,insecure,not-unified').standing.cites.map(({ place }) => place);
    expect(places).toEqual(
      expect.arrayContaining([
        placeOf(15, '单独租赁互联网出口'),
        placeOf(15, '不符合密码应用或网络安全保密要求'),
        placeOf(3, '原则上不得自建、自管、自用、自维'),
      ]),
    );
  });

  it('an obstacle settles it though priorities are unanswered; none does not', () => {
    expect(route('priorities!=&obstacles=insecure').standing.kind).toBe('not-supported-in-principle');
    expect(route('priorities!=').standing).toMatchObject({ kind: 'open', asks: ['priorities'] });
    expect(route('obstacles!=&priorities=integrating').standing).toMatchObject({ kind: 'open', asks: ['obstacles'] });
  });

  it('new systems stand under 第二十条’s strict control', () => {
    expect(route('category=new').standing.beside.map(({ place }) => place)).toEqual([
      placeOf(20, '严格控制单独新建数字化项目'),
    ]);
    expect(route('category=upgrade').standing.beside).toEqual([]);
  });
});

describe('第十四、十五条 together', () => {
  it.each(SETS.obstacles.options)('%s is not cancelled by any priority', (obstacle) => {
    for (const priority of SETS.priorities.options) {
      const { standing } = planRoute({ priorities: [priority], obstacles: [obstacle] });
      expect(standing.kind, priority).toBe('not-supported-in-principle');
    }
  });
});
