/** Which projects of a list are laid side by side for 第六条第六句, and what is said of them. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  LARGEST_YUAN,
  possibleSplits,
  wan,
  yuan,
  type Facts,
  type PlannedProject,
  type SplitQuestion,
} from '../../../src/core/index.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../../bounds.ts';
import { placeOf } from '../../place-of.ts';

const pair = z.strictObject({ split: z.boolean(), why: z.string(), rows: z.tuple([z.string(), z.string()]) });
type Pair = z.infer<typeof pair>;

const pairsOf = (file: string): Pair[] =>
  z.array(pair).parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

const FILES = ['pairs.yaml', 'pairs-blind.yaml', 'pairs-hard.yaml', 'pairs-second-blind.yaml'];

const CATEGORIES = [
  ['新建', 'new'],
  ['升级改造', 'upgrade'],
  ['运维', 'operation'],
  ['购买服务', 'service'],
] as const;

/** 单位 | 项目名称 | 总投资（万元） | 年度 | 类别. */
function rowOf(text: string, id: string): PlannedProject {
  const [unit = '', name = '', total = '', year = '', kind = ''] = text.split('|').map((cell) => cell.trim());
  const category = CATEGORIES.find(([words]) => words === kind)?.[1];
  if (category === undefined) throw new Error(`no category: ${text}`);
  const facts: Facts = { category, ...(total !== '' && { total: wan(Number(total)) }) };
  return { id, unit, name, year: Number(year), facts };
}

const isAsked = ({ rows }: Pair): boolean => possibleSplits(rows.map((row, at) => rowOf(row, String(at)))).length > 0;

/** Of the pairs that are asked about, how many should be; of those that should be, how many are. */
function measure(file: string) {
  const pairs = pairsOf(file).map((each) => ({ ...each, asked: isAsked(each) }));
  const right = pairs.filter(({ split, asked }) => split && asked).length;
  return {
    count: pairs.length,
    precision: right / pairs.filter(({ asked }) => asked).length,
    recall: right / pairs.filter(({ split }) => split).length,
  };
}

describe('labelled pairs', () => {
  // Measured, precision and recall: 66 pairs 1 and 1; 32 pairs 1 and 1. The 24 that were made against it went from 0.46 and 0.5 to 1 and 0.83,
  // but the comparison was worked on with them. The 48 of the second blind sample went from 0.71 and 0.42 to 1 and 0.63: of the pairs that
  // are to be looked at, more than one in three is not asked about. Who wrote that sample also wrote the lists of words.
  it.each([
    { file: 'pairs.yaml', least: 60, floors: { precision: 0.95, recall: 0.95 } },
    { file: 'pairs-blind.yaml', least: 30, floors: { precision: 0.95, recall: 0.95 } },
    { file: 'pairs-hard.yaml', least: 24, floors: { precision: 0.9, recall: 0.8 } },
    { file: 'pairs-second-blind.yaml', least: 40, floors: { precision: 0.9, recall: 0.6 } },
  ])('$file: precision of $floors.precision and recall of $floors.recall at least', ({ file, least, floors }) => {
    const { count, precision, recall } = measure(file);
    expect(count).toBeGreaterThanOrEqual(least);
    expect(precision).toBeGreaterThanOrEqual(floors.precision);
    expect(recall).toBeGreaterThanOrEqual(floors.recall);
  });

  it('are each there once', () => {
    const rows = FILES.flatMap(pairsOf).map((each) => each.rows.join('\n'));
    expect(new Set(rows).size).toBe(rows.length);
  });
});

const half = (amount: number) => yuan(Math.ceil(amount / 2));

function project(id: string, facts: Facts, changes: Partial<PlannedProject> = {}): PlannedProject {
  return { ...{ id, unit: '区城市管理局', name: '智慧城管平台', year: 2026 }, facts, ...changes };
}
const stages = (...totals: readonly (Facts | number)[]): PlannedProject[] =>
  totals.map((facts, at) =>
    project(String(at + 1), typeof facts === 'number' ? { total: yuan(facts) } : facts, {
      name: `智慧城管平台${'一二三四五'.charAt(at)}期`,
    }),
  );
const only = (projects: readonly PlannedProject[]) => {
  const questions = possibleSplits(projects);
  expect(questions).toHaveLength(1);
  return questions[0] ?? expect.fail();
};

describe('the bound', () => {
  it.each([FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND])('$words: reached together, by none alone', ({ at, words }) => {
    const found = only(stages(half(at), half(at)));
    expect(found.bound.amount).toBe(at);
    expect(found.sum).toBeGreaterThanOrEqual(at);
    expect(found.alone).toEqual([]);
    expect(found.words).toContain(words);
  });

  it('is not asked about one 元 below it', () => {
    expect(possibleSplits(stages(FIFTY.below - 1, 1))).toEqual([]);
  });

  it('is asked about where not all reach it alone, and they are named', () => {
    expect(only(stages(FIFTY.at, 10_000)).alone).toEqual(['1']);
    expect(possibleSplits(stages(FIFTY.at, FIFTY.at))).toEqual([]);
  });

  it('is the highest that the sum reaches', () => {
    expect(only(stages(FIFTY.below, FIFTY.below, TWO_HUNDRED.below)).bound.amount).toBe(TWO_HUNDRED.at);
  });

  it('at the number itself follows the reading that is settled', () => {
    const rows = stages(half(FIFTY.at), half(FIFTY.at));
    expect(only(rows).sum).toBe(FIFTY.at);
    expect(possibleSplits(rows, { 'inclusive-bounds': 'lower' })).toEqual([]);
  });

  it('of 第七条 holds for its own class', () => {
    const of = (nature: NonNullable<Facts['nature']>, at: number) =>
      stages({ nature, total: half(at) }, { nature, total: half(at) });
    expect(possibleSplits(of('infrastructure', FIVE_HUNDRED.at))).toEqual([]);
    expect(possibleSplits(of('other', THOUSAND.at))).toEqual([]);
    expect(only(of('other', FIVE_HUNDRED.at)).bound.amount).toBe(FIVE_HUNDRED.at);
    expect(only(of('infrastructure', THOUSAND.at)).bound.amount).toBe(THOUSAND.at);
  });

  it('stops at the largest amount', () => {
    expect(only(stages(LARGEST_YUAN, LARGEST_YUAN, 1)).sum).toBe(LARGEST_YUAN);
  });
});

describe('what takes no part', () => {
  it('is an amount that nobody wrote: named, and not guessed', () => {
    const found = only(stages(half(FIFTY.at), {}, half(FIFTY.at)));
    expect(found.ids).toEqual(['1', '2', '3']);
    expect(found.withoutAmount).toEqual(['2']);
    expect(found.sum).toBe(FIFTY.at);
    expect(found.words).toContain('1 个没有写总投资');
    expect(possibleSplits(stages(FIFTY.below, {}, {}))).toEqual([]);
  });

  it('is nothing at all', () => {
    expect(possibleSplits(stages(FIFTY.at, 0))).toEqual([]);
  });

  it('is a 涉密 row, not even by its name', () => {
    const secret = { ...project('秘', { secrecy: 'state-secret', total: FIFTY.below }), name: '智慧城管平台三期' };
    expect(possibleSplits([secret, ...stages(half(FIFTY.at))])).toEqual([]);
    expect(JSON.stringify(possibleSplits([secret, ...stages(FIFTY.below, FIFTY.below)]))).not.toContain('秘');
  });

  it('is what the regulation does not apply to', () => {
    const own: Facts = { secrecy: 'none', funds: ['own'], total: half(FIFTY.at) };
    expect(possibleSplits(stages(own, own))).toEqual([]);
    const fiscal: Facts = { ...own, funds: ['district'] };
    expect(possibleSplits(stages(fiscal, fiscal))).toHaveLength(1);
  });
});

describe('the likeness', () => {
  const total = half(FIFTY.at);
  const asked = (one: Partial<PlannedProject>, other: Partial<PlannedProject>, readings = {}) =>
    possibleSplits([project('1', { total }, one), project('2', { total }, other)], readings).length > 0;

  it('across units is asked about unless the office reads it otherwise', () => {
    const [one, other] = [
      { unit: '沙石镇人民政府', name: '沙石镇森林防火监测系统' },
      { unit: '沙河镇人民政府', name: '沙河镇森林防火监测系统' },
    ];
    expect(asked(one, other)).toBe(true);
    expect(asked(one, { ...other, year: 2027 })).toBe(false);
    expect(asked(one, other, { splitting: 'one-project' })).toBe(false);
    expect(asked({}, {}, { splitting: 'one-project' })).toBe(true);
  });

  it('of what is built reaches the next year and no further, whatever it is called', () => {
    const inYears = (...years: readonly (number | undefined)[]) =>
      possibleSplits(
        years.map((year, at) =>
          year === undefined
            ? { id: String(at), unit: '区城市管理局', name: '智慧城管平台', facts: { total } }
            : project(String(at), { total }, { year }),
        ),
      ).map(({ ids }) => ids.join());
    expect(inYears(2026, 2027)).toEqual(['0,1']);
    expect(inYears(2025, 2027)).toEqual([]);
    expect(inYears(2025, 2026, 2027)).toEqual(['0,1,2']);
    expect(inYears(2022, 2023, 2026, 2027)).toEqual(['0,1', '2,3']);
    // A row without a year is of the last one that its unit plans for.
    expect(inYears(2023, 2026, undefined)).toEqual(['1,2']);
    expect(inYears(undefined, undefined)).toEqual(['0,1']);
  });

  it('does not rest on what the unit is for', () => {
    const unit = '区信访局';
    expect(asked({ unit, name: '信访管理系统' }, { unit, name: '智慧信访平台' })).toBe(false);
    const registry = '区不动产登记中心';
    expect(asked({ unit: registry, name: '不动产登记平台' }, { unit: registry, name: '不动产登记查询机' })).toBe(false);
  });

  it.each([
    ['what is measured', '大气自动监测站', '噪声自动监测站'],
    ['what the thing is', '交通违法告知大厅', '交通违法取证车辆'],
  ])('is none where names differ in %s', (_, one, other) => {
    expect(asked({ name: one }, { name: one })).toBe(true);
    expect(asked({ name: one }, { name: other })).toBe(false);
  });

  it('is there where names differ in the place before the same thing', () => {
    expect(asked({ name: '火燃数字乡村试点' }, { name: '龙埠数字乡村试点' })).toBe(true);
  });

  const reasonsFor = (unit: string, one: string, other: string): string[] =>
    only([project('1', { total }, { unit, name: one }), project('2', { total }, { unit, name: other })]).reasons.map(
      ({ words }) => words,
    );

  it('is there in other words for the same thing, and says that they are others', () => {
    expect(reasonsFor('区林业局', '森林防火视频监控', '林区火情瞭望探头')[0]).toBe(
      '说法不同，像是一回事：“森林防火视频监控”、“林区火情瞭望探头”',
    );
    expect(reasonsFor('区城市管理局', '噪音扰民投诉系统', '噪声扰民投诉平台')[0]).toContain('说法不同');
    expect(reasonsFor('区城市管理局', '噪音扰民投诉系统', '噪音扰民投诉平台')[0]).toBe('名称里都有“噪音扰民投诉”');
  });

  it('is there between a short word and what it is short for, but not what the unit is for', () => {
    const [short, long] = ['疾控信息系统', '疾病控制数据平台'];
    expect(reasonsFor('区卫生健康委员会', short, long)[0]).toBe('“疾控”像是“疾病控制”的简称');
    const unit = '区疾病控制中心';
    expect(asked({ unit, name: short }, { unit, name: long })).toBe(false);
    expect(asked({ unit: '区财政局', name: short }, { unit: '区审计局', name: long })).toBe(false);
  });

  it('is there where all of one name is in the other', () => {
    expect(reasonsFor('区应急管理局', '烟花爆竹系统', '烟花爆竹零售点进销存登记')[0]).toBe('名称里都有“烟花爆竹”');
  });

  it('takes a short and a long name of an office for one unit, and says that there are two', () => {
    const [one, other] = [
      { unit: '区人社局', name: '零工驿站信息系统' },
      { unit: '区人力资源和社会保障局', name: '零工驿站', year: 2027 },
    ];
    const found = only([project('1', { total }, one), project('2', { total }, other)]);
    expect(found.reasons.find(({ kind }) => kind === 'unit')?.words).toBe(
      '像是同一单位的几种写法：区人社局、区人力资源和社会保障局',
    );
    expect(asked({ ...one, unit: '第一小学' }, { ...other, unit: '第十一小学' })).toBe(false);
    // Which of the two it is short for cannot be told.
    const third = { ...other, unit: '区人才和社会工作局' };
    expect(possibleSplits([one, other, third].map((row, at) => project(String(at), { total }, row)))).toHaveLength(1);
  });

  it('across units is not of what each has for its own office', () => {
    const at = (unit: string, name: string) => ({ unit, name });
    expect(asked(at('区财政局', '数字档案室'), at('区审计局', '数字档案室'))).toBe(false);
    expect(asked(at('区财政局', '数字档案室'), at('区财政局', '数字档案室设备'))).toBe(true);
    expect(asked(at('区财政局', '惠企资金直达平台'), at('区审计局', '惠企资金直达平台'))).toBe(true);
  });

  it('is no matter of width, case, blanks and brackets', () => {
    expect(asked({ name: 'ＯＡ协同系统（一期）' }, { name: 'oa 协同系统(二期)' })).toBe(true);
  });

  it('of nameless rows is none', () => {
    expect(asked({ name: '' }, { name: '' })).toBe(false);
  });

  it.each(['十四五期间网格管理系统', '区块链存证平台', '2026', '()', '建设', '（一期）', '章贡区', '项目项目'])(
    '%s can be read',
    (name) => {
      expect(asked({ name }, { name })).toBe(true);
    },
  );
});

describe('a question', () => {
  const found = only([
    project('b', { total: half(FIFTY.at) }, { name: '智慧城管平台一期软件开发' }),
    project('a', { total: half(FIFTY.at) }, { name: '智慧城管平台二期硬件采购' }),
  ]);

  it('says why, each reason of whom', () => {
    expect(found.reasons.map(({ kind, words, ids }) => [kind, words, ids.join()])).toEqual([
      ['system', '都写着“智慧城管平台”', 'a,b'],
      ['phases', expect.stringMatching(/二期、一期/), 'a,b'],
      ['parts', expect.stringMatching(/硬件、软件/), 'a,b'],
      ['unit', '同一单位：区城市管理局', 'a,b'],
      ['year', '同在 2026 年', 'a,b'],
    ]);
  });

  it('cites the sentence, the bound and the doubt', () => {
    const places = found.cites.map(({ place }) => place);
    expect(places[0]).toBe(placeOf(6, '相似的项目不得拆分申报'));
    expect(places).toContain(found.bound.cite.place);
    expect(found.slug).toBe('splitting');
  });

  it('accuses nobody', () => {
    const said = [found.words, ...found.reasons.map(({ words }) => words)].join('');
    expect(said).not.toMatch(/违|规避|化整为零|嫌疑|涉嫌|故意|拆分/);
    expect(found.words).toContain('请核对');
  });

  it('names what links each of three that are near one another, and only those that say it', () => {
    const { reasons } = only([
      project('1', { total: half(FIFTY.at) }, { name: '录播教室建设' }),
      project('2', { total: half(FIFTY.at) }, { name: '精品录播教室' }),
      project('3', {}, { name: '精品录播教室采购' }),
    ]);
    const linked = reasons.filter(({ kind }) => kind === 'system' || kind === 'words').flatMap(({ ids }) => ids);
    expect(new Set(linked)).toEqual(new Set(['1', '2', '3']));
  });
});

const ROWS = FILES.flatMap(pairsOf)
  .flatMap(({ rows }) => rows)
  .map((row, at) => rowOf(row, String(at)));

/** In ms, on a machine with much else to do. */
const PATIENCE = 30_000;

describe('a whole list', () => {
  const questions = possibleSplits(ROWS);

  it('asks of each project once at most, the largest sums first', () => {
    const ids = questions.flatMap((each) => each.ids);
    expect(new Set(ids).size).toBe(ids.length);
    const sums = questions.map(({ sum }) => sum);
    expect(sums).toEqual([...sums].sort((one, other) => other - one));
  });

  it(
    'is asked about in the same words whatever its order',
    () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(ROWS, { minLength: 2 }),
          fc.shuffledSubarray(ROWS.map((_, at) => at)),
          (rows, some) => {
            const others = [...some.flatMap((at) => rows[at] ?? []), ...rows.filter((_, at) => !some.includes(at))];
            expect(possibleSplits(others)).toEqual(possibleSplits(rows));
          },
        ),
        { numRuns: 40 },
      );
    },
    PATIENCE,
  );

  it('every question is of two at least, and its sum is theirs', () => {
    const of = (question: SplitQuestion) => ROWS.filter(({ id }) => question.ids.includes(id));
    for (const question of questions) {
      expect(question.ids.length).toBeGreaterThan(1);
      expect(question.sum).toBe(of(question).reduce((sum, { facts }) => sum + (facts.total ?? 0), 0));
    }
  });
});

describe('the time it takes', () => {
  /** Names of two words from a vocabulary, as a district has them, in some hundred units; ids as given. */
  function listOf(count: number): PlannedProject[] {
    const words =
      '城管 教育 医疗 水利 防火 预警 停车 路灯 档案 会议 阅卷 考场 预约 执法 巡查 养老 救助 就业 绩效 资产'.split(' ');
    return Array.from({ length: count }, (_, at) => {
      const name = [at, at * 7, at * 13].map((step, place) => words[(step + place) % words.length] ?? '').join('');
      const unit = `第${String(at % 130)}局`;
      return project(String(at), { total: wan(10 + (at % 60)) }, { name: `${name}${String(at % 977)}号系统`, unit });
    });
  }

  it(
    'grows with the number of projects, not with its square',
    () => {
      const [few, many] = [listOf(2000), listOf(10_000)];
      const timeOf = (rows: readonly PlannedProject[]): number => {
        const begun = performance.now();
        possibleSplits(rows);
        return performance.now() - begun;
      };
      // In turns, and the best of each: what else the machine does must not fall on one of them alone.
      const turns = Array.from({ length: 6 }, () => ({ few: timeOf(few), many: timeOf(many) }));
      const best = (of: 'few' | 'many'): number => Math.min(...turns.map((turn) => turn[of]));
      // Five times as many: 5 where it is linear, 25 where all are compared with all.
      expect(best('many') / best('few')).toBeLessThan(14);
    },
    PATIENCE,
  );
});
