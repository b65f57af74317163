import { describe, expect, it } from 'vitest';
import { judgeKind } from '../../../../src/core/law/purchases/judge-kind.ts';
import {
  checkLine,
  CONDITION_IDS,
  CONDITIONS,
  exclusionCitations,
  KIND_IDS,
  KINDS,
  type Kind,
} from '../../../../src/core/index.ts';
import { parsePlace, sentencesAt, standsAt, textAt } from '../../../../src/text/index.ts';
import { placeOf } from '../../../place-of.ts';
import { readArticles } from '../../../regulation.ts';

const articles = readArticles();
const articleOf = (place: string) => {
  const article = articles.find(({ number }) => number === parsePlace(place).document);
  if (!article) throw new Error(`no article for ${place}`);
  return article;
};

const kindOf = (id: string): Kind => {
  const kind = KINDS.find((each) => each.id === id);
  if (!kind) throw new Error(id);
  return kind;
};

describe('第三十八条: the kinds are the article’s', () => {
  it('twelve, in its order', () => {
    expect(KINDS.map(({ id }) => id)).toEqual([...KIND_IDS]);
    const headings = KINDS.map(({ heading }) => heading.place);
    expect(headings).toEqual([...headings].sort());
    expect([...new Set(headings)]).toEqual([
      placeOf(38, '智能建筑类、基建工程类'),
      placeOf(38, '单独购置通用办公设备'),
      placeOf(38, '单独购置专业设施设备'),
      placeOf(38, '通信类项目'),
      placeOf(38, '运营类项目'),
    ]);
  });

  it.each([
    ['smart-building', 12],
    ['civil-works', 4],
    ['desktop-equipment', 12],
    ['desktop-software', 3],
    ['other-office-equipment', 7],
    ['professional-equipment', 8],
    ['research-system', 1],
    ['outdoor-communication', 4],
    ['data-cards', 2],
    ['business-operation', 3],
    ['content-production', 4],
    ['performance-evaluation', 1],
  ])('%s names %i things', (id, count) => {
    expect(new Set(kindOf(id).things.map(({ words }) => words)).size).toBe(count);
  });

  it.each(exclusionCitations().map(({ place, words }) => [place, words] as const))('%s has “%s”', (place, words) => {
    expect(sentencesAt(articleOf(place), place)).toHaveLength(1);
    expect(standsAt(articleOf(place), place, words)).toBe(true);
  });

  it.each(KINDS)('$id: its title stands where it is cited', ({ title, cites }) => {
    const place = cites[0].place;
    expect(textAt(articleOf(place), place)).toContain(title.replace(/建设$/, ''));
  });

  it.each([
    ['civil-works', placeOf(38, '无需自定义开发'), ['以及数字化项目涉及的', '、', '、', '、', '建设等。']],
    [
      'desktop-equipment',
      placeOf(38, '含办公计算机'),
      ['含', ...'、'.repeat(11), '等桌面办公设备及其零配件（备件）和耗材。'],
    ],
    ['desktop-software', placeOf(38, '办公软件'), ['含桌面办公设备的', '、', '、', '等。']],
    ['other-office-equipment', placeOf(38, '投影仪'), ['含', ...'、'.repeat(6), '等设备的独立采购。']],
    ['professional-equipment', placeOf(38, '自助查询机'), [...'、'.repeat(5), '，', '、', '等专业应用设备。']],
    ['outdoor-communication', placeOf(38, '通信基站'), ['含', '、', '等通信站点，', '、', '等。']],
    ['data-cards', placeOf(38, '数据流量卡'), ['含非政务信息系统中的', '、', '等。']],
    ['business-operation', placeOf(38, '人工座席'), ['如', '、', '、', '等业务运营服务。']],
    ['content-production', placeOf(38, '网上展馆'), ['如', '、', '、', '、', '等数字内容制作服务。']],
    ['performance-evaluation', placeOf(38, '网站服务能力考评'), ['如', '等评估绩效信息的服务。']],
  ])('%s: nothing that the sentence names is left out', (id, place, between) => {
    const rest = kindOf(id).things.reduce(
      (left, { words }) => left.replace(words, '|'),
      textAt(articleOf(place), place).replace(/^.*(?=以及数字化项目)/, ''),
    );
    expect(rest.split('|').filter((part) => part !== '')).toEqual(between);
  });
});

describe('bought along with a digital project', () => {
  const bundled = (kind: Kind) => judgeKind(kind, { bundled: 'yes' }).result;
  const under = (category: string) => KINDS.filter(({ heading }) => heading.place === placeOf(38, category));

  it('（二）（三） count, whatever else is unanswered', () => {
    expect([...under('单独购置通用办公设备'), ...under('单独购置专业设施设备')].map(bundled)).toEqual(
      Array(5).fill('not-excluded'),
    );
  });

  it('（五） is to be confirmed; （四） first needs its own condition', () => {
    expect(under('运营类项目').map(bundled)).toEqual(Array(3).fill('confirm'));
    expect(under('通信类项目').map(bundled)).toEqual(['unanswered', 'unanswered']);
    expect(judgeKind(kindOf('outdoor-communication'), { bundled: 'yes', outdoor: 'yes' }).result).toBe('confirm');
    expect(judgeKind(kindOf('data-cards'), { bundled: 'yes', governmentSystem: 'no' }).result).toBe('confirm');
  });

  it('of （一） 土建 is outside all the same; 智能楼宇 where nothing is developed is to be confirmed', () => {
    expect(bundled(kindOf('civil-works'))).toBe('excluded');
    expect(judgeKind(kindOf('civil-works'), {}).result).toBe('excluded');
    expect(judgeKind(kindOf('smart-building'), { bundled: 'yes', customDevelopment: 'no' })).toMatchObject({
      result: 'confirm',
      readings: [{ slug: 'bundled-exclusions', settled: false, status: 'not-excluded' }],
    });
    expect(judgeKind(kindOf('smart-building'), { bundled: 'yes' }).asks).toEqual(['customDevelopment']);
    expect(judgeKind(kindOf('smart-building'), { customDevelopment: 'no' }).asks).toEqual(['bundled']);
  });
});

describe('excluded when', () => {
  it.each([
    [
      'smart-building',
      { bundled: 'no', customDevelopment: 'no' },
      { customDevelopment: 'yes' },
      placeOf(38, '无需自定义开发'),
    ],
    ['desktop-equipment', { bundled: 'no' }, { bundled: 'yes' }, placeOf(38, '单独购置通用办公设备')],
    [
      'desktop-software',
      { bundled: 'no', commercialDesktop: 'yes' },
      { commercialDesktop: 'no' },
      placeOf(38, '桌面端通用商业软件'),
    ],
    ['other-office-equipment', { bundled: 'no' }, { bundled: 'yes' }, placeOf(38, '投影仪')],
    ['professional-equipment', { bundled: 'no' }, { bundled: 'yes' }, placeOf(38, '单独购置专业设施设备')],
    ['research-system', { bundled: 'no', research: 'yes' }, { research: 'no' }, placeOf(38, '支撑科研用途')],
    ['outdoor-communication', { bundled: 'no', outdoor: 'yes' }, { outdoor: 'no' }, placeOf(38, '室外通信工程')],
    ['data-cards', { bundled: 'no', governmentSystem: 'no' }, { governmentSystem: 'yes' }, placeOf(38, '数据流量卡')],
  ] as const)('%s: %o, not %o, by %s', (id, out, not, place) => {
    const excluded = judgeKind(kindOf(id), out);
    expect(excluded.result).toBe('excluded');
    const places = excluded.rules.flatMap(({ cites }) => cites.map((each) => each.place));
    expect(places).toContain(placeOf(38, '不属于本细则管理范围'));
    const counted = judgeKind(kindOf(id), not);
    expect(counted.result).toBe('not-excluded');
    expect(counted.rules.flatMap(({ cites }) => cites.map((each) => each.place))).toContain(place);
  });

  it.each(['business-operation', 'content-production', 'performance-evaluation'])('%s: bought separately', (id) => {
    expect(judgeKind(kindOf(id), { bundled: 'no' }).result).toBe('excluded');
    expect(judgeKind(kindOf(id), {}).asks).toEqual(['bundled']);
  });
});

describe('what a settled line rests on', () => {
  it.each([
    [
      'smart-building',
      { bundled: 'no', customDevelopment: 'no' },
      '无需自定义开发 不属于本细则管理范围 智能建筑类、基建工程类',
    ],
    [
      'smart-building',
      { bundled: 'yes', customDevelopment: 'no' },
      '无需自定义开发 智能建筑类、基建工程类 单独购置通用办公设备 单独购置专业设施设备 土建、环境装修',
    ],
    ['smart-building', { customDevelopment: 'yes' }, '无需自定义开发'],
    ['civil-works', {}, '土建、环境装修 不属于本细则管理范围 智能建筑类、基建工程类'],
    [
      'desktop-equipment',
      { bundled: 'no' },
      '桌面办公设备及耗材采购 及其零配件 不属于本细则管理范围 单独购置通用办公设备',
    ],
    ['desktop-equipment', { bundled: 'yes' }, '桌面办公设备及耗材采购 及其零配件 单独购置通用办公设备'],
    [
      'desktop-software',
      { bundled: 'no', commercialDesktop: 'yes' },
      '桌面端通用商业软件 办公软件 不属于本细则管理范围 单独购置通用办公设备',
    ],
    ['desktop-software', { bundled: 'yes' }, '桌面端通用商业软件 办公软件 单独购置通用办公设备'],
    ['desktop-software', { commercialDesktop: 'no' }, '桌面端通用商业软件 办公软件'],
    [
      'other-office-equipment',
      { bundled: 'no' },
      '其他一般办公设备 设备的独立采购 不属于本细则管理范围 单独购置通用办公设备',
    ],
    ['other-office-equipment', { bundled: 'yes' }, '其他一般办公设备 设备的独立采购 单独购置通用办公设备'],
    [
      'professional-equipment',
      { bundled: 'no' },
      '业务工作所需专业设备 等专业应用设备 不属于本细则管理范围 单独购置专业设施设备',
    ],
    ['professional-equipment', { bundled: 'yes' }, '业务工作所需专业设备 等专业应用设备 单独购置专业设施设备'],
    [
      'research-system',
      { bundled: 'no', research: 'yes' },
      '科研类系统 支撑科研用途 不属于本细则管理范围 单独购置专业设施设备',
    ],
    ['research-system', { bundled: 'yes' }, '科研类系统 支撑科研用途 单独购置专业设施设备'],
    [
      'outdoor-communication',
      { bundled: 'no', outdoor: 'yes' },
      '室外通信工程 等通信站点 不属于本细则管理范围 通信类项目',
    ],
    [
      'outdoor-communication',
      { outdoor: 'yes', bundled: 'yes' },
      '室外通信工程 等通信站点 通信类项目 单独购置通用办公设备 单独购置专业设施设备',
    ],
    [
      'data-cards',
      { bundled: 'no', governmentSystem: 'no' },
      '流量卡等采购 数据流量卡 不属于本细则管理范围 通信类项目',
    ],
    ['business-operation', { bundled: 'no' }, '业务运营服务 不属于本细则管理范围 运营类项目'],
    ['content-production', { bundled: 'yes' }, '数字内容制作 运营类项目 单独购置通用办公设备 单独购置专业设施设备'],
    ['performance-evaluation', { bundled: 'no' }, '绩效评估 等评估绩效信息 不属于本细则管理范围 运营类项目'],
  ] as const)('%s with %o: %s', (kind, conditions, quoted) => {
    const { cites } = checkLine({ text: '', kind, conditions });
    expect(cites.map(({ words }) => words)).toEqual(
      quoted.split(' ').map((part): unknown => expect.stringContaining(part)),
    );
  });
});

describe('the text’s own words for a kind', () => {
  it.each([
    ['smart-building', '智能建筑 智能楼宇及物业管理系统'],
    ['desktop-equipment', '桌面办公设备 零配件 备件 耗材'],
    ['desktop-software', '通用商业软件'],
    ['other-office-equipment', '显示设备 电视 拼接屏'],
    ['professional-equipment', '专业设备 专业应用设备'],
    ['research-system', '科研类系统 科研用途'],
    ['outdoor-communication', '室外通信 通信站点'],
    ['data-cards', '流量卡'],
    ['business-operation', '业务运营服务 人工座席 客服 内容编辑'],
    ['content-production', '数字内容制作'],
    ['performance-evaluation', '绩效评估'],
  ])('%s: each of %s names it when alone on a line', (kind, words) => {
    for (const text of words.split(' '))
      expect(checkLine({ text }).matches, text).toEqual([{ kind, words: text, start: 0, source: 'article' }]);
  });
});

describe('the six conditions', () => {
  it('are asked in order, each with two different labels and the kinds that hang on it', () => {
    expect(CONDITIONS.map(({ id }) => id)).toEqual([...CONDITION_IDS]);
    for (const { labels, question, kinds } of CONDITIONS) {
      expect(labels.yes).not.toBe(labels.no);
      expect(question).toMatch(/？$/);
      expect(kinds.length).toBeGreaterThan(0);
    }
    expect(CONDITIONS.slice(1).map(({ kinds }) => kinds)).toEqual([
      ['smart-building'],
      ['desktop-software'],
      ['research-system'],
      ['outdoor-communication'],
      ['data-cards'],
    ]);
  });

  it('单独购置 bears on all but 土建', () => {
    expect(CONDITIONS[0]?.kinds).toEqual(KIND_IDS.filter((id) => id !== 'civil-works'));
  });
});
