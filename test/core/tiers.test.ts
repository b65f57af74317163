import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allCitations,
  bandsOf,
  BOUNDS,
  compareAt,
  planRoute,
  readAnswers,
  wan,
  yuan,
  type Facts,
  type Step,
} from '../../src/core/index.ts';
import { AMOUNTS, frames } from '../../src/site/coverage/space.ts';
import { FIFTY, FIVE_HUNDRED, SMALL, THOUSAND, TWO_HUNDRED, typed } from '../bounds.ts';
import { placeOf } from '../place-of.ts';

const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&traits=&priorities=&obstacles=&operationPart=';
/** A plain project of `total`, in 万元 or by name (bounds.ts), `part` of it O&M. */
const project = (total: number | string, part = 0): Facts =>
  readAnswers(new URLSearchParams(`${PLAIN}${part}&total=${typed(String(total))}`)).facts;
const ids = (steps: readonly Step[]) => steps.map(({ id }) => id);

describe('the bounds', () => {
  it('are the four that 第六条 and 第七条 state, rising, each with the words that state it', () => {
    expect(BOUNDS.map(({ amount, cite }) => [amount, cite.place])).toEqual([
      [FIFTY.at, placeOf(6, '提交项目建设申请')],
      [TWO_HUNDRED.at, placeOf(6, '组织论证评估把关后')],
      [FIVE_HUNDRED.at, placeOf(7, '在每年6月底前按程序报')],
      [THOUSAND.at, placeOf(7, '在每年6月底前按程序报')],
    ]);
    expect(BOUNDS.map(({ amount }) => amount)).toEqual(BOUNDS.map(({ amount }) => amount).sort((a, b) => a - b));
    expect(allCitations()).toEqual(expect.arrayContaining(BOUNDS.map(({ cite }) => cite)));
  });
});

describe('what comes and goes', () => {
  it('from 180万元 to just above 200万元: the steps of large projects come, consulting the city alone goes', () => {
    const difference = compareAt(project(180), TWO_HUNDRED.above);
    expect(ids(difference.came)).toEqual([
      'consult-province-and-city',
      'report-to-city-bureau',
      'provincial-appraisal-and-review',
      'cost-assessment',
      'city-budget-review',
      'final-acceptance-by-city-rules',
    ]);
    expect(ids(difference.went)).toEqual(['consult-city', 'final-acceptance']);
    expect(difference.changed.map(({ step, from, to }) => [step.id, from, to])).toEqual([
      ['written-consent', 'confirm', 'required'],
      ['project-application', 'required', 'confirm'],
      ['city-filing-below-limit', 'required', 'confirm'],
    ]);
  });

  it('from 200万元 to just below it is the other way round', () => {
    const there = compareAt(project(180), TWO_HUNDRED.at);
    const back = compareAt(project('at-two-hundred'), TWO_HUNDRED.below);
    expect(ids(back.went)).toEqual(ids(there.came));
    expect(ids(back.came)).toEqual(ids(there.went));
    expect(back.changed.map(({ step, from, to }) => [step.id, to, from])).toEqual(
      there.changed.map(({ step, from, to }) => [step.id, from, to]),
    );
  });

  it('at exactly 50万元 the filing is left to be confirmed, one 元 more and it goes', () => {
    const changes = compareAt(project('below-fifty'), FIFTY.at).changed.map(({ step, to }) => `${step.id} ${to}`);
    expect(changes).toContain('record-filing confirm');
    expect(ids(compareAt(project('below-fifty'), FIFTY.above).went)).toEqual(['record-filing']);
  });

  it('from 500万元 another class of project goes to the province’s key pool, infrastructure only from 1000', () => {
    expect(ids(compareAt(project('below-five-hundred'), FIVE_HUNDRED.at).came)).toEqual(['provincial-key-pool']);
    expect(
      ids(compareAt({ ...project('below-five-hundred'), nature: 'infrastructure' }, FIVE_HUNDRED.at).came),
    ).toEqual([]);
    expect(ids(compareAt({ ...project('below-five-hundred'), nature: 'infrastructure' }, THOUSAND.at).came)).toEqual([
      'provincial-key-pool',
    ]);
  });

  it('what came is as it would be, what went says why', () => {
    const { came, went } = compareAt(project(180), wan(300));
    expect(came.every(({ status }) => status !== 'not-required')).toBe(true);
    for (const step of went) {
      expect(step.status).toBe('not-required');
      expect(step.because.length, step.id).toBeGreaterThan(0);
    }
    expect(went.flatMap(({ cites }) => cites.map(({ place }) => place))).toContain(placeOf(28, '投资额在200万元以上'));
  });

  it('is nothing for the same amount', () => {
    expect(compareAt(project(180), wan(180))).toMatchObject({ came: [], went: [], changed: [], dropped: [] });
  });

  it('drops an O&M part above the other amount, and says so', () => {
    const difference = compareAt(project(300, 100), wan(90));
    expect(difference.dropped.map(({ fact }) => fact)).toEqual(['operationPart']);
    expect(difference.dropped[0]?.message).toContain('90 万元');
    expect(compareAt(project(300, 100), wan(100)).dropped).toEqual([]);
  });

  it('leaves what is open open: without a nature nobody knows of the key pool', () => {
    const { nature: _nature, ...unclassed } = project(180);
    const { came } = compareAt(unclassed, wan(600));
    expect(came.find(({ id }) => id === 'provincial-key-pool')).toMatchObject({ status: 'open', asks: ['nature'] });
  });

  it('never stands without the words against splitting', () => {
    for (const difference of [compareAt(project(250), SMALL), compareAt({}, SMALL)]) {
      expect(difference.cites).toEqual([
        { place: placeOf(6, '不得拆分申报'), words: '建设目标、主要内容、技术路线等相似的项目不得拆分申报。' },
      ]);
      expect(difference.interpretations).toEqual(['splitting']);
    }
  });

  it('says nothing of classified projects', () => {
    const facts: Facts = { ...project(180), secrecy: 'state-secret' };
    expect(compareAt(facts, wan(300))).toMatchObject({ came: [], went: [], changed: [] });
    expect(bandsOf(facts)).toEqual([]);
  });

  it('refuses an amount of nothing', () => {
    expect(() => compareAt(project(180), wan(0))).toThrow('total');
  });

  it('is plain JSON', () => {
    const difference = compareAt(project(180), wan(600));
    expect(JSON.parse(JSON.stringify(difference))).toEqual(difference);
  });
});

describe('the bands', () => {
  const held = (facts: Facts) => bandsOf(facts).findIndex(({ holdsProject }) => holdsProject);

  it('lie between the bounds, each sample inside its own', () => {
    const bands = bandsOf({});
    expect(bands.map(({ from }) => from?.amount)).toEqual([undefined, ...BOUNDS.map(({ amount }) => amount)]);
    expect(bands.map(({ to }) => to?.amount)).toEqual([...BOUNDS.map(({ amount }) => amount), undefined]);
    expect(bands.map(({ sample }) => held({ total: sample }))).toEqual([0, 1, 2, 3, 4]);
    expect(bands.filter(({ sample }) => BOUNDS.some(({ amount }) => amount === sample))).toEqual([]);
  });

  it.each([
    ['below-fifty', 0],
    ['at-fifty', 1],
    ['below-two-hundred', 1],
    ['at-two-hundred', 2],
    ['below-five-hundred', 2],
    ['at-five-hundred', 3],
    ['below-thousand', 3],
    ['at-thousand', 4],
    ['30000', 4],
  ])('%s lies in band %s, and in no other', (total, band) => {
    expect(bandsOf(project(total)).flatMap(({ holdsProject }, index) => (holdsProject ? [index] : []))).toEqual([band]);
  });

  it('hold no project whose total is not known', () => {
    expect(held({})).toBe(-1);
  });

  it('doubt the number itself only where the text has it in two tiers, and only for this project', () => {
    const doubted = (total: string, nature: Facts['nature'] = 'other') =>
      bandsOf({ ...project(total), nature }).flatMap(({ interpretations }, index) =>
        interpretations.includes('inclusive-bounds') ? [index] : [],
      );
    expect(['at-fifty', 'at-two-hundred', 'at-five-hundred'].map((total) => doubted(total))).toEqual([[1], [2], [3]]);
    expect(
      ['below-fifty', 'above-fifty', 'below-two-hundred', 'above-five-hundred', 'at-thousand'].flatMap((total) =>
        doubted(total),
      ),
    ).toEqual([]);
    expect(doubted('at-thousand', 'infrastructure')).toEqual([4]);
    expect(doubted('at-five-hundred', 'infrastructure')).toEqual([]);
  });

  it('each cite their bounds and the words against splitting', () => {
    expect(bandsOf({}).map(({ cites }) => cites.map(({ place }) => place))).toEqual([
      [placeOf(6, '提交项目建设申请'), placeOf(6, '不得拆分申报')],
      [placeOf(6, '提交项目建设申请'), placeOf(6, '组织论证评估把关后'), placeOf(6, '不得拆分申报')],
      [placeOf(6, '组织论证评估把关后'), placeOf(7, '在每年6月底前按程序报'), placeOf(6, '不得拆分申报')],
      [placeOf(7, '在每年6月底前按程序报'), placeOf(7, '在每年6月底前按程序报'), placeOf(6, '不得拆分申报')],
      [placeOf(7, '在每年6月底前按程序报'), placeOf(6, '不得拆分申报')],
    ]);
  });

  it('name where 500万元 不包括运维 is reached', () => {
    const inner = (facts: Facts) => bandsOf(facts).map(({ changesAt }) => changesAt);
    expect(inner(project(700, 150))).toEqual([[], [], [], [wan(650)], []]);
    expect(inner(project(900, 600))).toEqual([[], [], [], [wan(600)], [wan(1100)]]);
    expect(inner({ ...project(700, 150), nature: 'infrastructure' })).toEqual([[], [], [], [], []]);
    expect(inner(project(700))).toEqual([[], [], [], [], []]);
  });

  it('between the bounds and those amounts every total has the same route', () => {
    const all = [...frames()];
    const statuses = (facts: Facts, total: number) => {
      const { after } = compareAt(facts, yuan(total));
      return after.steps.map(({ id, status }) => `${id} ${status}`);
    };
    const strip = (facts: Facts, key: 'none' | 'category' | 'nature' | 'traits'): Facts =>
      Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
    const anyFacts = fc
      .tuple(
        fc.nat(all.length - 1),
        fc.constantFrom('none', 'category', 'nature', 'traits'),
        fc.constantFrom(0, 1, 150, 600, 1200),
      )
      .map(([index, key, part]): Facts => {
        const frame = all[index] ?? {};
        return { ...strip(frame, key), ...(frame.category === 'operation' ? {} : { operationPart: wan(part) }) };
      });
    const parts = fc.tuple(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    );
    fc.assert(
      fc.property(anyFacts, fc.nat(4), fc.nat(2), parts, (facts, band, piece, [one, other]) => {
        const { from, to, changesAt } = bandsOf(facts)[band] ?? { changesAt: [] };
        const marks = [from?.amount ?? 0, ...changesAt, to?.amount ?? wan(5000)];
        const [low = 0, high = 0] = marks.slice(piece % (marks.length - 1));
        const [first, second] = [one, other].map((share) => low + Math.ceil((high - low) * share));
        expect(statuses(facts, first ?? high)).toEqual(statuses(facts, second ?? high));
      }),
      { numRuns: 400 },
    );
  });

  it('a comparison shows exactly what the two routes differ in', () => {
    const all = [...frames()];
    const amounts = fc.constantFrom(...AMOUNTS, wan(2000));
    fc.assert(
      fc.property(fc.nat(all.length - 1), amounts, amounts, (index, total, other) => {
        const facts: Facts = { ...all[index], total };
        const { came, went, changed } = compareAt(facts, other);
        const touched = [...ids(came), ...ids(went), ...ids(changed.map(({ step }) => step))];
        const now = new Map(planRoute(facts).steps.map(({ id, status }) => [id, status]));
        const then = planRoute({ ...facts, total: other }).steps;
        expect(touched.sort()).toEqual(ids(then.filter(({ id, status }) => now.get(id) !== status)).sort());
        expect(new Set(touched).size).toBe(touched.length);
      }),
      { numRuns: 200 },
    );
  });
});
