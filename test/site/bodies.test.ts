/** The register of bodies: nobody whom the text names is missing, and every step’s actors have a page. */
import { describe, expect, test } from 'vitest';
import { ACTORS, bodiesIn, entriesByStage, stepsOf } from '../../src/site/registers/bodies.ts';
import { sentencesOf } from '../../src/site/references/occurrences.ts';
import { occurrencesIn } from '../../src/site/references/words-in.ts';
import { wordsAt } from '../../src/site/regulation/places.ts';
import { proveRegisters } from '../../src/site/registers/registers.ts';
import { registers, regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const { bodies } = registers;
const bodyOf = (id: string) => {
  const found = bodies.find((body) => body.id === id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
};

/** Titles of documents name bodies that this regulation charges with nothing: the register of documents has them. */
const OTHERS_TITLES = /《[^》]*》/g;
const withoutTitles = (text: string) => text.replace(OTHERS_TITLES, (title) => '　'.repeat(title.length));
const SENTENCES = sentencesOf(regulation).map(({ place, text }) => ({ place, text: withoutTitles(text) }));

/** What a body is called ends like this. */
const LIKE_A_BODY =
  /局|办公室|信办|资办|委员会|卫健委|省委|部门|单位|政府|国务院|中央|小组|专班|机构|机关|会议|的组织|社会组织|成员|专员|专家|个人|人员|企业|国企|学校|医院|厂商|代理|方和|使用方|责任人|领导|第三方|省级|县级|街道|省、市|省市/g;

/** Words that only look like one, or say of what kind a thing is. */
const NO_BODIES = ['跨部门', '数字政府', '政府职能', '政府采购', '格局', '人员要求'];

describe('the bodies', () => {
  test('claim every occurrence of every form: an entry there quotes it', () => {
    const unclaimed = SENTENCES.flatMap(({ place, text }) =>
      occurrencesIn(text, [...bodies.flatMap(({ forms }) => forms), ...NO_BODIES])
        .filter(({ word }) => !NO_BODIES.includes(word))
        .filter(({ word, start, end }) => {
          const owners = bodies.filter(({ forms }) => forms.includes(word));
          return !owners.every((body) =>
            body.entries.some((entry) => {
              const from = entry.place === place ? wordsAt(regulation, place).indexOf(entry.words) : -1;
              return from >= 0 && from <= start && from + entry.words.length >= end;
            }),
          );
        })
        .map(({ word }) => `${place} ${word}`),
    );
    expect(unclaimed).toEqual([]);
  });

  test('are all that the text names: whatever ends like a body stands inside a form', () => {
    const names = [...bodies.flatMap(({ forms }) => forms), ...NO_BODIES];
    const missing = SENTENCES.flatMap(({ place, text }) => {
      const known = occurrencesIn(text, names);
      return [...text.matchAll(LIKE_A_BODY)]
        .filter(({ 0: word, index }) => !known.some(({ start, end }) => start <= index && end >= index + word.length))
        .map(({ index }) => `${place} ${text.slice(Math.max(0, index - 8), index + 6)}`);
    });
    expect(missing).toEqual([]);
  });

  test('have no form that two of them share', () => {
    const forms = bodies.flatMap((body) => body.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('are listed with the interpretation about their names where the text varies them', () => {
    for (const id of ['unit', 'towns', 'departments']) expect(bodyOf(id).interpretations).toContain('terms-vary');
    for (const id of ['city-data-bureau', 'city-projects', 'city-leading-office']) {
      expect(bodyOf(id).interpretations).toContain('city-recipients');
    }
  });

  test('fail the build where a quotation or a form does not stand in the text', () => {
    const [first, ...rest] = bodies;
    if (!first) throw new Error('no body to try with');
    const entry = { as: 'does', stage: 'plan', place: placeOf(6, '建设年度计划'), words: '不在此处' } as const;
    expect(() =>
      proveRegisters(regulation, { ...registers, bodies: [{ ...first, entries: [entry] }, ...rest] }),
    ).toThrow('不在此处');
    expect(() => proveRegisters(regulation, { ...registers, bodies: [{ ...first, forms: ['区大数据局'] }] })).toThrow(
      '区大数据局',
    );
    expect(() => proveRegisters(regulation, { ...registers, bodies: [{ ...first, under: 'nobody' }] })).toThrow(
      'nobody',
    );
  });
});

describe('a body’s charges', () => {
  test('stand by stage: 区财政局 assesses capacity before the declaration and enters budgets at approval', () => {
    const stages = entriesByStage(bodyOf('finance-bureau'), 'does');
    expect(stages.map(({ title }) => title)).toEqual(['准备', '申报', '论证评估', '会审审批', '贯穿全程']);
    const places = stages.map(({ entries }) => entries.map(({ place }) => place));
    expect(places[0]).toEqual([placeOf(4, '区财政局负责')]);
    expect(places[3]).toEqual([
      placeOf(18, '报区政务服务和数据管理局开展审批'),
      placeOf(29, '区财政局做好数字化项目建设和运维资金统筹保障'),
      placeOf(29, '审核区级基础设施'),
    ]);
  });

  test('are apart from what is brought to it', () => {
    const brought = entriesByStage(bodyOf('finance-bureau'), 'gets').flatMap(({ entries }) => entries);
    expect(brought.map(({ place }) => place)).toEqual([placeOf(23, '项目建设过程中出现')]);
  });
});

describe('the steps of a body', () => {
  test('name somebody with a page, whoever acts or is addressed; only the city’s rules name nobody', () => {
    const nameless = ACTORS.filter(({ who }) => bodiesIn(who, bodies).length === 0).map(({ who }) => who);
    expect([...new Set(nameless)]).toEqual(['按《赣州市数字化项目建设管理实施细则》']);
  });

  test('are those of the route: 区委保密和机要局 reviews and confirms, 第四条 and 第二十五条 say so', () => {
    const steps = stepsOf(bodyOf('secrecy-office'), bodies);
    expect(steps.map(({ title, stage, acts }) => [title, stage, acts])).toEqual([
      ['保密审查', '论证评估', true],
      ['数据共享、安全可靠、密码应用确认', '验收', true],
    ]);
    expect(steps.map(({ places }) => places[0])).toEqual([placeOf(4, '保密审查'), placeOf(25, '开展竣工验收前')]);
  });

  test('come from the rules too: 区教体局 reviews the projects of schools', () => {
    const steps = stepsOf(bodyOf('education-bureau'), bodies);
    expect(steps.map(({ title }) => title)).toEqual(['行业主管部门联审并报备']);
  });

  test('say where a body is only addressed: 市数字化项目管理部门', () => {
    const steps = stepsOf(bodyOf('city-projects'), bodies);
    expect(steps.map(({ title, acts, receives }) => [title, acts, receives])).toEqual([
      ['评估报告经区分管领导审核后报市备案', false, true],
      ['汇总上报审批', false, true],
    ]);
  });

  test('do not take the longer name for the shorter: the city’s bureau gets what the district’s reports', () => {
    const [city] = bodiesIn('市政务服务和数据管理局，再报省、市领导小组', bodies);
    expect(city?.id).toBe('city-data-bureau');
    expect(bodiesIn('市领导小组办公室', bodies).map(({ id }) => id)).toEqual(['city-leading-office']);
  });
});
