import { describe, expect, it } from 'vitest';
import { statusOf, step } from '../../plan.ts';
import { placeOf } from '../../../place-of.ts';
import { linesOf, listOf, paperOn, placesOf } from '../../papers.ts';

describe('第十九、二十五、二十八条: budget review and acceptance', () => {
  it.each([
    ['below-fifty', 'confirm', 'not-required'],
    ['at-fifty', 'required', 'not-required'],
    ['below-two-hundred', 'required', 'not-required'],
    ['at-two-hundred', 'not-required', 'required'],
  ])('%s: final acceptance %s, by the city’s rules %s', (total, own, city) => {
    expect(statusOf('final-acceptance', `total=${total}`)).toBe(own);
    expect(statusOf('final-acceptance-by-city-rules', `total=${total}`)).toBe(city);
    expect(statusOf('cost-assessment', `total=${total}`)).toBe(city);
    expect(statusOf('city-budget-review', `total=${total}`)).toBe(city);
  });

  it('half a year can be read two ways, and below 50 nobody approved', () => {
    expect(step('final-acceptance', 'total=100').interpretations).toEqual(['half-year-acceptance']);
    expect(step('final-acceptance', 'total=20').interpretations).toEqual(['acceptance-actors', 'half-year-acceptance']);
    expect(step('pre-acceptance-confirmation', 'total=300').interpretations).toEqual(['acceptance-actors']);
  });
});

describe('竣工验收专家评审会', () => {
  it.each([
    ['20', 'required', ['half-year-acceptance']],
    ['below-two-hundred', 'required', ['half-year-acceptance']],
    ['at-two-hundred', 'required', ['inclusive-bounds', 'city-acceptance', 'half-year-acceptance']],
  ])('%s: %s, %j', (total, status, doubts) => {
    expect(step('acceptance-expert-review', `total=${total}`)).toMatchObject({ status, interpretations: doubts });
  });

  it('says that the clause names no organiser', () => {
    expect(step('acceptance-expert-review', 'total=100').because.join('')).toContain('由谁组织，这一句没有写');
  });

  it('from 200万元 what else 第二十五、二十六条 say of final acceptance is in the same doubt', () => {
    for (const id of ['acceptance-extension', 'acceptance-rectification', 'final-acceptance-by-city-rules'] as const) {
      expect(step(id, 'total=at-two-hundred').interpretations).toContain('city-acceptance');
      expect(step(id, 'total=at-two-hundred').cites.map(({ place }) => place)).toContain(
        placeOf(28, '投资额在200万元以上'),
      );
      expect(step(id, 'total=below-two-hundred').interpretations).not.toContain('city-acceptance');
    }
  });

  it('below 50万元 an extension too has nobody to be asked for', () => {
    expect(step('acceptance-extension', 'total=below-fifty').interpretations).toEqual(['acceptance-actors']);
    const [atFifty] = step('acceptance-extension', 'total=at-fifty').readings;
    expect(atFifty).toMatchObject({ slug: 'inclusive-bounds', together: ['acceptance-actors'] });
    expect(step('acceptance-extension', 'total=above-fifty').interpretations).toEqual([]);
  });
});

describe('第十一、二十四、三十三条: by category', () => {
  it.each([
    ['new', 'required', 'not-required', 'conditional'],
    ['upgrade', 'required', 'not-required', 'conditional'],
    ['operation', 'confirm', 'required', 'required'],
    ['service', 'confirm', 'confirm', 'conditional'],
  ])('%s: start %s, unified operation %s, operation funding %s', (category, start, unified, funding) => {
    expect(statusOf('start-within-half-year', `category=${category}&total=100`)).toBe(start);
    expect(statusOf('unified-operation', `category=${category}&total=100`)).toBe(unified);
    expect(statusOf('operation-funding', `category=${category}&total=100`)).toBe(funding);
  });

  it('without an approval there is no half year to count', () => {
    expect(statusOf('start-within-half-year', 'category=service&total=below-fifty')).toBe('not-required');
  });

  it('rectification shows all six grounds of 第二十六条', () => {
    const places = step('acceptance-rectification', 'total=100').cites.map(({ place }) => place);
    expect(places).toEqual(expect.arrayContaining([1, 2, 3, 4, 5, 6].map((n) => `26.i${String(n)}s1`)));
  });
});

const words = (changes: string) =>
  paperOn('final-acceptance', 'security-assessment', changes).contents.map((content) => content.words);

describe('第二十五条（一）', () => {
  it('holds the files against six things', () => {
    const files = paperOn('preliminary-acceptance', 'archive-files', 'total=20');
    expect(files.status).toBe('required');
    expect(files.contents.map((content) => content.words)).toEqual([
      '项目建设目标',
      '建设内容',
      '功能完整性',
      '需求满足性',
      '技术实现情况',
      '合同履行情况',
    ]);
    expect(placesOf(files)).toEqual([placeOf(25, '项目文件材料的收集'), placeOf(25, '项目建设单位参照')]);
  });

  it('three matters are confirmed before final acceptance; who confirms the first is in doubt', () => {
    const list = listOf('pre-acceptance-confirmation', 'total=120');
    expect(linesOf(list)).toEqual([
      ['data-sharing-confirmation', 'required'],
      ['trusted-products-confirmation', 'required'],
      ['cryptography-confirmation', 'required'],
    ]);
    expect(list.items.map(({ interpretations }) => interpretations)).toEqual([['acceptance-actors'], [], []]);
    expect(list.items.map((item) => placesOf(item)[0])).toEqual([
      placeOf(25, '开展竣工验收前'),
      placeOf(25, '开展竣工验收前'),
      placeOf(25, '开展竣工验收前'),
    ]);
    expect(list.notExhaustive).toBeUndefined();
  });

  it('says where the text names no document, and what follows a confirmation refused', () => {
    const list = listOf('pre-acceptance-confirmation', 'total=120');
    for (const item of list.items) expect(item.because.join('')).toContain('没有写文书的名称');
    expect(list.because.join('')).toContain('不组织竣工验收，不安排运维经费');
  });
});

/** The 目 of 第二十五条（二）, by words, and how many papers each names. */
const NUMBERED = [
  ['符合性验收的函', 1],
  ['立项批复', 6],
  ['验收专家名单', 2],
  ['数据资源共享报告', 2],
  ['软、硬件产品安全可靠情况', 1],
  ['第三方审计报告', 1],
  ['第三方测评报告', 1],
  ['安全风险评估报告', 1],
  ['密码应用安全性评估报告', 3],
] as const;

describe('第二十五条（二）', () => {
  it.each(['20', '120', '300'])('at %s万元 all eighteen papers, each at its own number', (total) => {
    const list = listOf('final-acceptance', `total=${total}`);
    expect(new Set(list.items.map(({ status }) => status))).toEqual(new Set(['required']));
    expect(list.items.map((item) => placesOf(item)[0])).toEqual(
      NUMBERED.flatMap(([words, papers]) => Array.from({ length: papers }, () => placeOf(25, words))),
    );
    expect(list.notExhaustive?.place).toBe(placeOf(25, '申请竣工验收需提供的材料包括但不限于'));
  });

  it('below 50万元 nobody gave the 立项批复 that the list names', () => {
    const approval = (total: string) => paperOn('final-acceptance', 'initiation-approval', `total=${total}`);
    expect(approval('below-fifty')).toMatchObject({ status: 'required', interpretations: [] });
    expect(approval('below-fifty').because.join()).toContain('用什么代替，请先问清');
    expect(placesOf(approval('below-fifty'))).toEqual([
      placeOf(25, '立项批复'),
      placeOf(25, '立项批复'),
      placeOf(25, '申请竣工验收需提供的材料包括但不限于'),
      placeOf(6, '由各部门按规定实施建设'),
    ]);
    expect(approval('at-fifty')).toMatchObject({ status: 'required', interpretations: [] });
  });

  it('six of them are papers of the procurement', () => {
    const grouped = listOf('final-acceptance', 'total=120').items.filter(({ group }) => group !== undefined);
    expect(grouped.map(({ id }) => id)).toEqual([
      'initiation-approval',
      'purchase-request',
      'bidding-documents',
      'award-notice',
      'contract',
      'invoices',
    ]);
    expect(new Set(grouped.map(({ group }) => group?.title))).toEqual(new Set(['招标采购过程相关文件']));
  });

  it.each([
    ['below-fifty', ['acceptance-actors', 'half-year-acceptance'], undefined],
    ['at-fifty', ['inclusive-bounds', 'acceptance-actors', 'half-year-acceptance'], undefined],
    ['above-fifty', ['half-year-acceptance'], undefined],
    ['below-two-hundred', ['half-year-acceptance'], undefined],
    ['at-two-hundred', ['inclusive-bounds', 'city-acceptance'], placeOf(28, '投资额在200万元以上')],
    ['above-two-hundred', ['city-acceptance'], placeOf(28, '投资额在200万元以上')],
  ])('%s the list carries %j; the city’s rules: %s', (total, doubts, city) => {
    const list = listOf('final-acceptance', `total=${total}`);
    expect(list.interpretations).toEqual(doubts);
    expect(list.byCityRules?.place).toBe(city);
    expect(list.skipped).toBeUndefined();
  });

  it('the security assessment follows the secrecy, and never names classified systems', () => {
    const graded = '非涉密数字化系统网络安全等级保护测评报告';
    const workSecret = '工作秘密信息检测评估报告';
    expect(words('total=120')).toEqual([graded]);
    expect(words('total=120&secrecy=work-secret')).toEqual([graded, workSecret]);
    const doubts = (secrecy: string) =>
      paperOn('final-acceptance', 'security-assessment', `total=120&secrecy=${secrecy}`).interpretations;
    expect(doubts('none')).toEqual(['work-secret-report']);
    expect(doubts('work-secret')).toEqual([]);
  });

  it('reports name their parts', () => {
    const parts = (id: 'data-sharing-report' | 'test-report' | 'trusted-products-evidence') =>
      paperOn('final-acceptance', id, 'total=120').contents.map((content) => content.words);
    expect(parts('data-sharing-report')).toEqual(['数据资源目录', '共享平台接入', '数据共享情况']);
    expect(parts('test-report')).toEqual(['功能', '性能']);
    expect(parts('trusted-products-evidence')).toEqual([
      '项目系统所使用的服务器、操作系统、数据库厂商出具的安全可靠适配证明',
    ]);
  });
});
