import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allCitations, dueDates, FIXED_TIMES, readDate, STEPS, timeCitations } from '../../src/core/index.ts';
import { SPANS, TIME_LIMITS } from '../../src/core/law/times.ts';
import { placeOf } from '../place-of.ts';

const DAY_MS = 86_400_000;
const utc = (iso: string) => new Date(`${iso}T00:00:00Z`);
const isoAfter = (iso: string, days: number) => new Date(utc(iso).getTime() + days * DAY_MS).toISOString().slice(0, 10);
/** Months since year 0, to count how far apart two dates are. */
const monthOf = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));

const LAST = utc('2100-12-31').getTime() / DAY_MS;
const FIRST = utc('2000-01-01').getTime() / DAY_MS;
/** Any day that can be read. */
const anyDay = fc.integer({ min: FIRST, max: LAST }).map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));

const start = (approval: string) => dueDates({ approval }).map(({ due }) => due);
const places = (id: string, dates: Parameters<typeof dueDates>[0]) =>
  dueDates(dates)
    .filter((each) => each.id === id)
    .flatMap(({ cites }) => cites.map(({ place }) => place));

describe('half a year from 批复 to the start (第二十四条)', () => {
  it.each([
    ['2025-08-31', '2026-02-28'],
    ['2025-08-28', '2026-02-28'],
    ['2023-08-29', '2024-02-29'],
    ['2023-08-31', '2024-02-29'],
    ['2025-02-28', '2025-08-28'],
    ['2025-03-31', '2025-09-30'],
    ['2025-06-30', '2025-12-30'],
    ['2025-07-01', '2026-01-01'],
    ['2099-12-31', '2100-06-30'],
  ])('from %s ends on %s', (approval, due) => {
    expect(start(approval)).toEqual([due]);
  });

  it('rests on the sentence of 第二十四条, with its doubts', () => {
    const [due] = dueDates({ approval: '2025-08-31' });
    expect(due).toMatchObject({ id: 'start-within-half-year', from: 'approval', standIn: false });
    expect(due?.cites.map(({ place }) => place)).toEqual([placeOf(24, '收回项目资金')]);
    expect(due?.interpretations).toEqual(['in-principle', 'operation-start']);
  });

  it('says how it was reckoned, and that the month is short', () => {
    expect(dueDates({ approval: '2025-08-31' })[0]?.how).toBe(
      '自批复之日2025年8月31日起半年，到2026年2月28日（当月没有31日，取月末）。',
    );
    expect(dueDates({ approval: '2025-08-28' })[0]?.how).toBe('自批复之日2025年8月28日起半年，到2026年2月28日。');
  });
});

describe('two years in three pools (第六、七、十六条)', () => {
  const pools = dueDates({ poolEntry: '2024-02-29', systemEntry: '2024-03-01', keyPoolEntry: '2024-12-31' });

  it('each from its own day; 29 February lasts until 28 February two years later', () => {
    expect(pools.map(({ id, due }) => [id, due])).toEqual([
      ['pool-entry', '2026-02-28'],
      ['provincial-system-entry', '2026-03-01'],
      ['provincial-key-pool', '2026-12-31'],
    ]);
  });

  it('each pool rests on its own article, all share the doubt from when', () => {
    expect(places('pool-entry', { poolEntry: '2025-01-01' })).toEqual([placeOf(16, '论证评估通过的项目入库管理')]);
    expect(places('provincial-system-entry', { systemEntry: '2025-01-01' })).toEqual([
      placeOf(6, '统一纳入全省数字化项目管理系统'),
    ]);
    expect(places('provincial-key-pool', { keyPoolEntry: '2025-01-01' })).toEqual([
      placeOf(7, '在每年6月底前按程序报'),
    ]);
    for (const { interpretations } of pools) expect(interpretations).toEqual(['two-years']);
  });
});

describe('half a year of 稳定运行 for final acceptance (第二十五条（二）)', () => {
  it('counts from 稳定运行, also where 初步验收 is known', () => {
    const due = dueDates({ stableOperation: '2025-03-15', preliminaryAcceptance: '2025-01-10' });
    expect(due).toMatchObject([{ id: 'final-acceptance', due: '2025-09-15', from: 'stableOperation', standIn: false }]);
    expect(due[0]?.how).toBe('自稳定运行开始之日2025年3月15日起半年，到2025年9月15日。');
  });

  it('takes 初步验收 only as a flagged stand-in', () => {
    const due = dueDates({ preliminaryAcceptance: '2025-01-10' });
    expect(due).toMatchObject([
      { id: 'final-acceptance', due: '2025-07-10', from: 'preliminaryAcceptance', standIn: true },
    ]);
    expect(due[0]?.how).toBe(
      '没有稳定运行开始的日期，暂自初步验收之日2025年1月10日起半年，到2025年7月10日，只作参考。',
    );
  });

  it('cites the review, the application, the extension, and 第二十八条 for large projects', () => {
    const [due] = dueDates({ stableOperation: '2025-03-15' });
    expect(places('final-acceptance', { stableOperation: '2025-03-15' })).toEqual([
      ...[
        placeOf(25, '及时向审批部门申请竣工验收'),
        placeOf(25, '及时向审批部门申请竣工验收'),
        placeOf(25, '及时向审批部门申请竣工验收'),
        placeOf(28, '投资额在200万元以上'),
        placeOf(28, '投资额在200万元以上'),
      ],
    ]);
    expect(due?.interpretations).toContain('half-year-acceptance');
    expect(due?.applies).toContain('200万元以上的，竣工验收按市细则组织');
  });
});

describe('due dates in general', () => {
  const all = (date: string) =>
    dueDates({ approval: date, poolEntry: date, systemEntry: date, keyPoolEntry: date, stableOperation: date });

  it('are none without dates, and in the order of the route with all', () => {
    expect(dueDates({})).toEqual([]);
    const order = all('2025-01-01').map(({ id }) => STEPS.findIndex((step) => step.id === id));
    expect(order).toHaveLength(5);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('are plain JSON', () => {
    const due = all('2025-01-01');
    expect(JSON.parse(JSON.stringify(due))).toEqual(due);
  });

  it.each(['2025-8-31', '2025年8月31日', '2025-02-29', '1999-12-31', '2101-01-01', 'bald', ''])(
    'refuse “%s” by the name of its key',
    (approval) => {
      expect(() => dueDates({ approval })).toThrow('approval');
    },
  );

  it('fall in exactly the month that the span says, on the same day or on the last of the month', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        for (const { id, due } of all(date)) {
          const months = id === 'start-within-half-year' || id === 'final-acceptance' ? 6 : 24;
          expect(monthOf(due) - monthOf(date), `${date} ${id}`).toBe(months);
          expect(isoAfter(due, 0)).toBe(due);
          const shortened = due.slice(8) !== date.slice(8);
          expect(isoAfter(due, 1).endsWith('-01') || !shortened, `${date} ${due}`).toBe(true);
          expect(Number(due.slice(8))).toBeLessThanOrEqual(Number(date.slice(8)));
        }
      }),
    );
  });

  it('never come earlier for a later day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [earlier, later] = [one, other].sort();
        const [first = '', second = ''] = [...start(earlier ?? one), ...start(later ?? other)];
        expect(first <= second).toBe(true);
      }),
    );
  });

  it('one date never changes what another gives', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (approval, poolEntry) => {
        const both = dueDates({ approval, poolEntry });
        expect(both).toEqual([...dueDates({ poolEntry }), ...dueDates({ approval })]);
      }),
    );
  });

  it('take their length from words that are cited', () => {
    for (const { span, cites } of TIME_LIMITS) expect(cites.some(({ words }) => words.includes(span))).toBe(true);
    expect(SPANS).toEqual({ 半年: 6, 两年: 24 });
  });
});

describe('reading a date', () => {
  it.each([
    '2025-08-31',
    '2025/8/31',
    '2025.8.31',
    '2025年8月31日',
    '2025年08月31日',
    ' 2025 年 8 月 31 日 ',
    '２０２５－０８－３１',
    '２０２５／８／３１',
    '２０２５．８．３１',
    '２０２５年８月３１日',
  ])('“%s” is 31 August 2025', (text) => {
    expect(readDate(text)).toEqual({ date: '2025-08-31' });
  });

  it.each([
    ['', '没有填日期。'],
    ['明天', '看不懂这个日期。'],
    ['2025-8', '看不懂这个日期。'],
    ['2025-8/31', '看不懂这个日期。'],
    ['20250831', '看不懂这个日期。'],
    ['31.8.2025', '看不懂这个日期。'],
    ['2025年8月31', '看不懂这个日期。'],
    ['2025-08-31T00:00:00Z', '看不懂这个日期。'],
    ['1999-12-31', '年份要在2000到2100之间。'],
    ['2101-01-01', '年份要在2000到2100之间。'],
    ['2025-13-01', '没有13月，月份是1到12。'],
    ['2025-00-01', '没有0月，月份是1到12。'],
    ['2025-02-29', '2025年2月没有29日，日是1到28。'],
    ['2024-02-30', '2024年2月没有30日，日是1到29。'],
    ['2100-02-29', '2100年2月没有29日，日是1到28。'],
    ['2025-04-31', '2025年4月没有31日，日是1到30。'],
    ['2025-04-00', '2025年4月没有0日，日是1到30。'],
  ])('“%s” is refused: %s, and it says what is allowed', (text, reason) => {
    expect(readDate(text)).toEqual({
      problem: `${reason}请填年月日，例如 2025-08-31、2025/8/31、2025.8.31 或 2025年8月31日。`,
    });
  });

  it('takes the first and the last year, and the leap day of 2000', () => {
    for (const date of ['2000-01-01', '2000-02-29', '2100-12-31']) expect(readDate(date)).toEqual({ date });
  });

  it('reads every day in every form, and due dates take what it gives', () => {
    const forms = (iso: string) => {
      const [year, month, day] = iso.split('-').map(Number);
      return [iso, `${year}/${month}/${day}`, `${year}.${month}.${day}`, `${year}年${month}月${day}日`];
    };
    fc.assert(
      fc.property(anyDay, (date) => {
        for (const form of forms(date)) expect(readDate(form)).toEqual({ date });
        expect(start(date)).toHaveLength(1);
      }),
    );
  });

  it('takes a day exactly when the calendar has it', () => {
    const [year, month, day] = [fc.integer({ min: 2000, max: 2100 }), fc.nat(14), fc.nat(33)];
    fc.assert(
      fc.property(year, month, day, (y, m, d) => {
        const text = [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].join('-');
        const real = new Date(Date.UTC(y, m - 1, d)).toISOString().startsWith(text);
        expect('date' in readDate(text)).toBe(real);
      }),
    );
  });

  it('answers any text without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const reading = readDate(text);
        expect('date' in reading || reading.problem.includes('请填年月日')).toBe(true);
      }),
    );
  });
});

describe('the times of year', () => {
  it('are the three that the text sets', () => {
    expect(FIXED_TIMES.map(({ id, words, latest }) => [id, words, latest])).toEqual([
      ['provincial-key-pool', '每年6月底前', '06-30'],
      ['declaration-notice', '每年9月底前', '09-30'],
      ['budget-entry', '当年的部门预算', undefined],
    ]);
  });

  it('stand in the words that are cited, at their places', () => {
    for (const { words, cites } of FIXED_TIMES)
      expect(
        cites.some((each) => each.words.includes(words)),
        words,
      ).toBe(true);
    expect(FIXED_TIMES.map(({ cites }) => [...new Set(cites.map(({ place }) => place))])).toEqual([
      [placeOf(7, '在每年6月底前按程序报')],
      [placeOf(12, '每年9月底前')],
      [placeOf(18, '报区政务服务和数据管理局开展审批')],
    ]);
  });

  it('June before September is a doubt at both', () => {
    expect(FIXED_TIMES.filter(({ interpretations }) => interpretations.includes('timing')).map(({ id }) => id)).toEqual(
      ['provincial-key-pool', 'declaration-notice'],
    );
  });
});

describe('the citations of times', () => {
  it('are among all citations, from these articles', () => {
    const all = allCitations().map(({ place, words }) => `${place} ${words}`);
    const times = timeCitations();
    expect(all).toEqual(expect.arrayContaining(times.map(({ place, words }) => `${place} ${words}`)));
    expect(new Set(times.map(({ place }) => place.split('.')[0]))).toEqual(
      new Set(['6', '7', '12', '16', '18', '24', '25', '28']),
    );
  });
});
