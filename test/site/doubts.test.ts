/** The doubts as written, proved against the core; what their readings change, weighed and in words. */
import { describe, expect, test } from 'vitest';
import { DOUBTS, readingIds, SLUGS, wan, yuan, type OfficeAnswer, type Slug } from '../../src/core/index.ts';
import { figuresOf } from '../../src/site/coverage/figures.ts';
import { doubtToAsk, weighing, type Told } from '../../src/site/coverage/weights.ts';
import { answersTo, sayAnswered } from '../../src/site/doubts/answered.ts';
import { jointRowsOf, rowsOf, thingsOf } from '../../src/site/doubts/changes.ts';
import { examplesOf } from '../../src/site/doubts/examples.ts';
import { sampleRowsOf } from '../../src/site/doubts/other-effects.ts';
import { faultsOfWeights, rankedDoubts } from '../../src/site/doubts/ranking.ts';
import { sayTotals } from '../../src/site/doubts/totals-said.ts';
import { faultsOfDoubts } from '../../src/site/regulation/doubts.ts';
import * as schemas from '../../src/site/regulation/schemas.ts';
import { FIFTY, TWO_HUNDRED } from '../bounds.ts';
import { readYaml } from '../regulation.ts';
import { bySlug } from '../../src/site/regulation/parsers.ts';
import { regulation, scenarios } from './content.ts';

const written = Object.values(bySlug(readYaml('interpretations.yaml'), 'slug')).map((entry) =>
  schemas.interpretation.parse(entry),
);
const withChange = (slug: Slug, change: Partial<schemas.WrittenInterpretation>) =>
  written.map((entry) => (entry.slug === slug ? { ...entry, ...change } : entry));

describe('the doubts as written', () => {
  test('are those of the core, and their readings are named in order', () => {
    expect(faultsOfDoubts(written)).toEqual([]);
    const limit = regulation.interpretations.find(({ slug }) => slug === 'limit');
    expect(limit?.readings.map(({ id, name }) => [id, name])).toEqual([
      ['article-6', '读法一'],
      ['article-7', '读法二'],
      ['tracks', '读法三'],
    ]);
  });

  const readings = [
    { id: 'two-hundred', text: '限额是200万元。' },
    { id: 'article-7', text: '限额是第七条的数。' },
    { id: 'tracks', text: '各管一段。' },
  ];
  test.each([
    ['a reading that the core has not', withChange('limit', { readings }), /limit: reading “two-hundred”/],
    [
      'readings in another order',
      withChange('limit', { readings: reversed('limit') }),
      /limit: readings stand as tracks/,
    ],
    [
      'a reading adopted that the core does not take',
      withChange('limit', { adopted: 'article-6' }),
      /limit: adopts “article-6”/,
    ],
    ['prose where the rules work it out', withChange('limit', { otherwise: '按读法一。' }), /limit: has an otherwise/],
    ['no prose where they do not', withChange('splitting', { otherwise: undefined }), /splitting: has no otherwise/],
    ['one left out', written.filter(({ slug }) => slug !== 'limit'), /limit: is not written out/],
    ['another order', [...written].reverse(), /stands where the core has/],
    ['a slug of its own', withChange('limit', { slug: 'limits' }), /limits: is not in the core/],
  ] as const)('stop the build with %s, named', (_what, entries, message) => {
    expect(faultsOfDoubts(entries).join('\n')).toMatch(message);
  });

  function reversed(slug: Slug) {
    return [...(written.find((each) => each.slug === slug)?.readings ?? [])].reverse();
  }
});

const told = (id: string, slug: Slug, statuses: readonly string[], together?: readonly Slug[]): Told => {
  const [here = '', ...others] = statuses;
  const { taken } = DOUBTS[slug];
  const rest = readingIds(slug).filter((reading) => reading !== taken);
  return {
    ...{ id, status: new Set(statuses).size > 1 ? 'confirm' : here },
    readings: [
      {
        ...{ slug, reading: taken, settled: false, status: here },
        others: others.map((status, index) => ({ reading: rest[index] ?? '', status })),
        ...(together && { together }),
      },
    ],
  };
};

describe('the weights', () => {
  const asked = told('superior-city-approval', 'superior-funds', ['required', 'not-required']);
  const joint = told('approval', 'below-50', ['required', 'required'], ['inclusive-bounds']);
  const paper = told('declaration/appraisal-report', 'appraisal-report-timing', [
    'if-applicable',
    'required',
    'absent',
  ]);
  const { add, result } = weighing();
  add({ total: wan(30), told: [asked, joint] });
  add({ total: wan(30), told: [asked] });
  add({ total: wan(300), told: [asked, paper] });
  add({ total: wan(300), told: [] });
  const weights = result();
  const weightOf = (slug: Slug) => weights.doubts.find((each) => each.slug === slug);

  test('count the projects in which something changes, alone or only together with others', () => {
    expect(weights.projects).toBe(4);
    expect(weights.doubts.map(({ slug }) => slug)).toEqual([...SLUGS]);
    expect(weightOf('superior-funds')).toMatchObject({ cases: 3, together: 0 });
    expect(weightOf('below-50')).toMatchObject({ cases: 0, together: 1, changes: [] });
    expect(weightOf('limit')).toMatchObject({ cases: 0, together: 0, changes: [], joint: [] });
  });

  test('say what changes, under every reading in order, and at what totals', () => {
    expect(weightOf('appraisal-report-timing')?.changes).toEqual([
      {
        id: 'declaration/appraisal-report',
        under: [{ status: 'required' }, { status: 'absent' }, { status: 'if-applicable' }],
        amounts: [wan(300)],
        cases: 1,
      },
    ]);
    expect(weightOf('superior-funds')?.changes).toMatchObject([{ amounts: [wan(30), wan(300)], cases: 3 }]);
    expect(weightOf('below-50')?.joint).toEqual([{ id: 'approval', with: ['inclusive-bounds'], amounts: [wan(30)] }]);
  });

  test('name the answers that settle most of what is to be confirmed; papers and what is only together do not count', () => {
    expect(weights.first).toEqual({ slugs: ['superior-funds'], confirm: 3, settled: 3 });
  });

  test('lead from what is to be confirmed to a doubt that it waits for', () => {
    const interpretations: Slug[] = ['timing'];
    expect(doubtToAsk(asked.id, { ...asked, interpretations })).toBe('superior-funds');
    expect(doubtToAsk(asked.id, { readings: [], interpretations })).toBe('timing');
  });

  test('are what the core declares: only doubts about routes change steps and papers', () => {
    expect(faultsOfWeights(figuresOf().weights)).toEqual([]);
    expect(faultsOfWeights(weights)).toContain('limit affects route, and changes no steps or papers');
  });
});

describe('totals in words', () => {
  test.each([
    [[FIFTY.below], '不足50万元'],
    [[FIFTY.at], '恰为50万元'],
    [[FIFTY.at, TWO_HUNDRED.at], '恰为50万元、200万元'],
    [[FIFTY.at, FIFTY.above, TWO_HUNDRED.below], '50万元以上、不足200万元'],
    [[FIFTY.above, TWO_HUNDRED.at], '超过50万元、不超过200万元'],
    [[FIFTY.below, TWO_HUNDRED.above], '不足50万元；超过200万元、不足500万元'],
    [[yuan(1), wan(50), wan(100), wan(200), wan(300), wan(500), wan(700), wan(1000), wan(2000)], '不论数额'],
    [[wan(1000), wan(2000)], '1000万元以上'],
  ])('%j', (totals, words) => {
    expect(sayTotals(totals)).toBe(words);
  });
});

describe('what readings change', () => {
  const { weights } = figuresOf();
  const weightOf = (slug: Slug) => {
    const found = weights.doubts.find((each) => each.slug === slug);
    if (found === undefined) throw new Error(slug);
    return found;
  };

  test('stands in rows: things that change alike together, with what each reading gives', () => {
    const rows = rowsOf(weightOf('city-budget-review'));
    expect(rows.map(({ things, totals, cells }) => [things.map(({ title }) => title), totals, cells])).toEqual([
      [['市级预算评审'], '200万元以上', ['应当办理', '应当办理，由区财政局办']],
    ]);
    const [small] = rowsOf(weightOf('below-50'));
    expect(small?.things.length).toBeGreaterThan(2);
    expect(small?.cells).toEqual(['无需办理', '应当办理']);
    expect(small?.totals).toBe('不足50万元');
  });

  test('names each thing once, papers with their list, and leads to the row of the tool', () => {
    const titles = thingsOf(weightOf('written-consent')).map(({ title }) => title);
    expect(titles).toEqual(['取得书面同意', '省、市主管部门书面批复意见（申报材料）']);
    expect(thingsOf(weightOf('written-consent'))[0]?.href).toBe('/overview/route/#row-written-consent');
  });

  test('tells apart what changes only where another doubt is read otherwise too', () => {
    const rows = jointRowsOf(weightOf('excluding-operation'));
    expect(rows.map(({ with: slugs }) => slugs)).toContainEqual(['who-appraises']);
  });

  test('ranks by weight within what is affected, and leaves none out', () => {
    const groups = rankedDoubts(regulation.interpretations, weights);
    const [route] = groups;
    const cases = route?.doubts.map(({ weight }) => weight.cases) ?? [];
    expect(cases).toEqual([...cases].sort((a, b) => b - a));
    expect(groups.flatMap(({ doubts }) => doubts.map(({ entry }) => entry.slug)).sort()).toEqual([...SLUGS].sort());
  });

  test('about purchases and dates is worked out on samples', () => {
    const [line] = sampleRowsOf('service-around-thing');
    expect(line?.cells).toEqual(['不排除，计入', '不适用本细则（第三十八条）']);
    expect(sampleRowsOf('half-year-acceptance').map(({ cells }) => cells.length)).toEqual([2]);
    expect(sampleRowsOf('limit')).toEqual([]);
  });
});

describe('examples', () => {
  const answered = SLUGS.filter((slug) => DOUBTS[slug].affects === 'route');

  test.each(answered)('of %s differ between its readings, and their addresses carry the reading', (slug) => {
    const examples = examplesOf(slug, scenarios);
    expect(examples.length).toBeGreaterThan(0);
    for (const { readings } of examples) {
      expect(readings.map(({ reading }) => reading)).toEqual(readingIds(slug));
      for (const { reading, query } of readings)
        expect(new URLSearchParams(query).get(`reading.${slug}`)).toBe(reading);
    }
  });

  test('are none of a doubt that changes no step and no paper', () => {
    expect(examplesOf('terms-vary', scenarios)).toEqual([]);
  });
});

test('an answer is cited with who gave it and when; the latest holds', () => {
  const answer = (reading: string, from: string): OfficeAnswer => ({
    ...{ slug: 'limit', reading, from, when: from, who: '区政务服务和数据管理局', source: '复函' },
  });
  const [holding, before] = answersTo('limit', [answer('article-7', '2026-01-05'), answer('tracks', '2026-03-05')]);
  expect([holding?.reading, before?.reading]).toEqual(['tracks', 'article-7']);
  expect(holding && sayAnswered(holding)).toBe('区政务服务和数据管理局2026年3月5日答复');
  expect(answersTo('below-50', [answer('tracks', '2026-03-05')])).toEqual([]);
});
