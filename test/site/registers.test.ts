/** The registers of amounts, times and documents: nothing of the kind in the text is missing from them. */
import { describe, expect, test } from 'vitest';
import { wan, type Yuan } from '../../src/core/index.ts';
import { RULES } from '../../src/core/law/rules.ts';
import { CONTENT_RULES, PAPER_RULES } from '../../src/core/law/paper-rules.ts';
import { clauseAround, sentencesOf } from '../../src/site/references/occurrences.ts';
import { occurrencesIn } from '../../src/site/references/words-in.ts';
import { wordsAt } from '../../src/site/regulation/places.ts';
import { proveRegisters } from '../../src/site/registers/registers.ts';
import {
  amountsStated,
  boundsOfRules,
  sentencesWith,
  dependentsOnWords,
} from '../../src/site/references/thresholds.ts';
import { timeEntries } from '../../src/site/registers/times.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';
import { registers, regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const SENTENCES = sentencesOf(regulation);

describe('words in the text', () => {
  test('belong to the longest form, from the left', () => {
    expect(occurrencesIn('项目建设单位、建设单位', ['建设单位', '项目建设单位'])).toEqual([
      { word: '项目建设单位', start: 0, end: 6 },
      { word: '建设单位', start: 7, end: 11 },
    ]);
  });

  test('are quoted with their clause; what stands in brackets does not cut it', () => {
    const text = wordsAt(regulation, placeOf(7, '在每年6月底前按程序报'));
    const start = text.indexOf('500');
    expect(clauseAround(text, { start, end: start + 3 })).toBe('投资额在500万元以上（不包括运维）的其他类别数字化项目');
    const pool = text.indexOf('两年');
    expect(clauseAround(text, { start: pool, end: pool + 2 })).toBe('纳入省重点项目库（两年有效）');
  });
});

test('words that end their clause are quoted with the next: 申报前 alone says nothing', () => {
  expect(clauseAround('申报前，各部门应当，再议。', { start: 0, end: 3 })).toBe('申报前，各部门应当');
  expect(clauseAround('各部门应当再议。', { start: 5, end: 7 })).toBe('各部门应当再议');
});

describe('the amounts', () => {
  const bounds = boundsOfRules();
  const sideOf = (words: string, side: string) =>
    bounds.find((bound) => bound.words === words)?.sides.find(({ id }) => id === side)?.dependents ?? [];

  test('that rules compare with are those that the text states, and no others', () => {
    const stated = new Set(amountsStated(regulation).map((each) => `${String(each.wan)}万元`));
    expect(new Set(bounds.map(({ words }) => words))).toEqual(stated);
    expect(bounds.map(({ words }) => words)).toEqual(['50万元', '200万元', '500万元', '1000万元']);
  });

  test('are stated at these places', () => {
    const places = ({ at }: { readonly at: Yuan }) => [
      ...new Set(amountsStated(regulation).flatMap((each) => (wan(each.wan) === at ? [each.place] : []))),
    ];
    expect(places(FIFTY)).toEqual([
      placeOf(6, '提交项目建设申请'),
      placeOf(6, '由各部门按规定实施建设'),
      placeOf(12, '需征求对口市直单位意见'),
      placeOf(16, '形成项目评估报告'),
    ]);
    expect(places(TWO_HUNDRED)).toEqual([
      placeOf(6, '组织论证评估把关后'),
      placeOf(6, '提交项目建设申请'),
      placeOf(12, '需征求对口市直单位意见'),
      placeOf(19, '市财政部门组织开展预算评审'),
      placeOf(28, '投资额在200万元以上'),
    ]);
    expect(places(FIVE_HUNDRED)).toEqual([placeOf(7, '在每年6月底前按程序报')]);
    expect(places(THOUSAND)).toEqual([placeOf(7, '在每年6月底前按程序报')]);
  });

  test('leave out no rule with an amount in its conditions: every place it cites stands under its bound', () => {
    for (const { when, cites } of [...RULES, ...PAPER_RULES, ...CONTENT_RULES]) {
      for (const condition of when) {
        if (condition.kind !== 'amount') continue;
        const { bound, comparison } = condition;
        const places = bounds
          .find(({ amount }) => amount === bound.amount)
          ?.sides.find(({ id }) => id === comparison)
          ?.dependents.flatMap((each) => each.places);
        expect(places).toEqual(expect.arrayContaining(cites.map(({ place }) => place)));
      }
    }
  });

  test('have both sides: 联合会审 from 50万元, 备案 below it', () => {
    const topics = (side: string, value: string) =>
      sideOf('50万元', side).flatMap((each) => (each.value === value ? [each.topic] : []));
    expect(topics('orMore', '应当办理')).toContain('区级联合会审');
    expect(topics('below', '无需办理')).toContain('区级联合会审');
    expect(topics('below', '应当办理')).toContain('报区政务服务和数据管理局备案');
  });

  test('say what else must hold, and from which place: 征求市直单位意见 stays below 200万元', () => {
    const [consult] = sideOf('50万元', 'orMore').filter(
      ({ topic, value }) => topic === '征求对口市直单位意见' && value === '应当办理',
    );
    expect(consult).toMatchObject({
      conditions: ['总投资不足200万元'],
      places: [placeOf(12, '需征求对口市直单位意见')],
    });
  });

  test('of papers stand there too: the written consent is due from 200万元', () => {
    const [consent] = sideOf('200万元', 'orMore').filter(
      ({ topic }) => topic === '申报材料：省、市主管部门书面批复意见',
    );
    expect(consent).toMatchObject({
      value: '应当提交',
      places: [placeOf(13, '包括上级正式文件'), placeOf(12, '需征求对口市直单位意见')],
    });
  });

  test('say where O&M is left out of the reckoning', () => {
    const pool = sideOf('500万元', 'orMore').filter(
      ({ topic, value }) => topic.startsWith('报省重点项目库') && value === '应当办理',
    );
    const without = '总投资扣除运维部分后在500万元以上（含）';
    const readings = pool.map(({ conditions }) =>
      conditions.includes(without)
        ? conditions.includes('按“先减去运维部分再看”读')
        : conditions.includes('按“只是不含运维项目”读'),
    );
    expect(readings.length).toBeGreaterThan(1);
    expect(readings).not.toContain(false);
  });

  test('限额 is quoted wherever it stands, and hangs together with its interpretation', () => {
    expect(sentencesWith(regulation, '限额').map(({ place }) => place)).toEqual([
      placeOf(20, '限额（即本办法'),
      placeOf(20, '限额以下的数字化项目'),
    ]);
    const doubtful = dependentsOnWords('限额').filter(({ interpretations }) => interpretations.includes('limit'));
    expect(new Set(doubtful.map(({ topic }) => topic))).toEqual(
      new Set(['省级论证评估和联合会审', '报市领导小组办公室备案']),
    );
  });
});

describe('the times', () => {
  /** 文号, and titles of documents, tell no time; these words only share a character with one. */
  const NO_TIME = ['〔2023〕', '〔2022〕', '〔2024〕', '预期效果'];
  const entries = timeEntries(regulation, registers.times);

  test('leave out no word of time in the text', () => {
    const words = [...registers.times.flatMap((entry) => entry.words), ...NO_TIME];
    const missing = SENTENCES.flatMap(({ place, text }) => {
      const known = occurrencesIn(text, words);
      return [...text.matchAll(/[年月日天周期前后先时]|同步|逐步|即日|方可|随时|每|限期|之内/g)]
        .filter(({ 0: word, index }) => !known.some(({ start, end }) => start <= index && end >= index + word.length))
        .map(({ index }) => `${place} ${text.slice(Math.max(0, index - 6), index + 6)}`);
    });
    expect(missing).toEqual([]);
  });

  test('quote what stands at their places', () => {
    const quotes = entries.flatMap((entry) => entry.quotes);
    for (const { place, words } of quotes) expect(wordsAt(regulation, place)).toContain(words);
    expect(quotes.length).toBeGreaterThan(0);
  });

  test('have each occurrence once: 每年6月底前 is no 年度, 半年内 no second 半年', () => {
    const placesOf = (id: string) => entries.find((entry) => entry.id === id)?.quotes.map(({ place }) => place);
    expect(placesOf('june')).toEqual([placeOf(7, '在每年6月底前按程序报')]);
    expect(placesOf('september')).toEqual([placeOf(12, '每年9月底前')]);
    expect(placesOf('two-years')).toEqual([
      placeOf(6, '统一纳入全省数字化项目管理系统'),
      placeOf(7, '在每年6月底前按程序报'),
      placeOf(16, '论证评估通过的项目入库管理'),
    ]);
    expect(placesOf('half-year')).toEqual([placeOf(24, '收回项目资金'), placeOf(25, '及时向审批部门申请竣工验收')]);
    expect(placesOf('within-time')).toEqual([
      placeOf(26, '被验收项目存在下列情形之一的'),
      placeOf(36, '发现违反有关规定或者项目批复要求的'),
    ]);
  });

  test('fail the build where a word stands nowhere', () => {
    const [first] = registers.times;
    if (!first) throw new Error('no words to try with');
    expect(() => proveRegisters(regulation, { ...registers, times: [{ ...first, words: ['十五个工作日'] }] })).toThrow(
      '十五个工作日',
    );
  });
});

describe('the documents', () => {
  const { documents } = registers;
  const quotedAt = (place: string) =>
    documents.flatMap(({ uses }) => uses.filter((use) => use.place === place).map(({ words }) => words));

  test('leave out no title in 《》', () => {
    const titles = documents.map(({ title }) => title);
    const missing = SENTENCES.flatMap(({ place, text }) =>
      [...text.matchAll(/《([^》]+)》/g)]
        .filter(
          ({ 1: title = '' }) => !titles.includes(title) || !quotedAt(place).some((words) => words.includes(title)),
        )
        .map(({ 0: title }) => `${place} ${title}`),
    );
    expect(missing).toEqual([]);
  });

  test('leave out no number', () => {
    const numbers = documents.flatMap(({ number }) => number ?? []);
    const found = SENTENCES.flatMap(({ text }) => [
      ...[...text.matchAll(/[赣区][府市厅办发]+〔\d+〕\d+号|GB\/T[\d-]+/g)].map(([number]) => number),
    ]);
    expect(new Set(found)).toEqual(new Set(numbers));
  });

  test('leave out no plan, method or rule that the text relies on without 《》', () => {
    const missing = SENTENCES.flatMap(({ place, text }) => {
      const quoted = quotedAt(place).map((words) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length };
      });
      return [...text.matchAll(/规定|法律法规|三年规划|建设规划|管理办法|总体方案|标准规范要求|档案标准规范/g)]
        .filter(({ 0: word, index }) => !quoted.some(({ start, end }) => start <= index && end >= index + word.length))
        .map(({ index }) => `${place} ${text.slice(Math.max(0, index - 8), index + 6)}`);
    });
    // The organisations that 第二条 names, the limits of 第六、七条, and breaches of this regulation itself.
    expect(missing.filter((each) => !/以及法律法规授权|条规定的限额|本细则规定/.test(each))).toEqual([]);
  });

  test('are quoted with their names: a named document stands in every quotation of it', () => {
    for (const { kind, title, number, uses } of documents) {
      if (kind === 'unnamed') continue;
      for (const { words } of uses) expect(words.includes(title) || words === number, words).toBe(true);
    }
  });

  test('have no addresses: the text gives none', () => {
    expect(JSON.stringify(documents)).not.toMatch(/https?:|www\./);
  });
});
