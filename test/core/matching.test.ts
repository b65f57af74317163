import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALIASES } from '../../src/core/law/purchases/aliases.ts';
import { checkExclusions, KINDS } from '../../src/core/index.ts';
import { foldText, listTerms, listWords } from '../../src/core/purchases/matching.ts';
import { COMPANY, OTHER_WORDS } from '../../src/core/law/purchases/word-traps.ts';

const check = (text: string) => {
  const [line] = checkExclusions([{ text }]).lines;
  if (!line) throw new Error('no line');
  return line;
};
const kindsIn = (text: string) => [...new Set(check(text).matches.map(({ kind }) => kind))];
const articleWords = KINDS.flatMap(({ id, things, phrases }) =>
  [...things, ...phrases].map(({ words }) => [words, id] as const),
);

describe('the words looked for', () => {
  it('stand once each, and every exception is about one of them', () => {
    const terms = listTerms();
    expect(new Set(terms.map(({ words }) => words)).size).toBe(terms.length);
    const words = new Set(terms.map((term) => term.words));
    expect(Object.keys(COMPANY).filter((each) => !words.has(each))).toEqual([]);
  });

  it('have two characters or more, but for 仪', () => {
    expect(listTerms().filter(({ words }) => words.length < 2)).toMatchObject([{ words: '仪' }]);
  });

  it.each(articleWords)('the article’s %s is %s by itself', (words, kind) => {
    expect(check(words)).toMatchObject({ kind, matches: [{ kind, words, start: 0, source: 'article' }] });
  });

  it.each(ALIASES.flatMap(({ words, kinds }) => words.map((each) => [each, kinds] as const)))(
    '%s is only near %o, and what the article itself names in it stays named',
    (words, kinds) => {
      const { matches } = check(words);
      const whole = matches.filter((match) => match.words === words);
      expect(whole.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
      expect(whole.every(({ source }) => source === 'alias')).toBe(true);
      expect(matches.filter((match) => !whole.includes(match)).every(({ source }) => source === 'article')).toBe(true);
    },
  );

  it.each([
    ['高清云台摄像机', 'other-office-equipment', '摄像机'],
    ['红外半球网络摄像机', 'other-office-equipment', '摄像机'],
    ['自助打印机', 'desktop-equipment', '打印机'],
    ['消防报警设备', 'civil-works', '消防'],
    ['应急通信车辆', 'outdoor-communication', '车辆'],
  ])('%s: a longer 近似词 takes nothing from %s by “%s”', (text, kind, words) => {
    expect(check(text).matches).toContainEqual({ kind, words, start: text.indexOf(words), source: 'article' });
    expect(check(text).matches.some(({ source }) => source === 'alias')).toBe(true);
  });

  it('无人机场 and the like stay traps: nothing inside them counts', () => {
    expect(check('无人机场').matches).toEqual([]);
    expect(check('打印服务器').matches).toEqual([]);
    expect(check('医用耗材').matches).toEqual([]);
  });

  it('the names of the catalogue come last: no word of the article or of the aliases is theirs', () => {
    const words = new Set(listWords().map((each) => each.words));
    const names = listTerms().filter(({ source }) => source === 'catalogue');
    expect(names.length).toBeGreaterThan(200);
    expect(names.filter((each) => words.has(each.words))).toEqual([]);
    expect(check('分光光度色谱仪').matches).toMatchObject([{ kind: 'professional-equipment', source: 'catalogue' }]);
  });

  it.each(OTHER_WORDS)('%s is something else', (words) => {
    expect(check(words)).toMatchObject({ matches: [], result: 'unlisted' });
  });
});

describe('a line of one kind', () => {
  it.each([
    ['A4黑白激光打印机', 'desktop-equipment', '打印机', 'article'],
    ['便携式计算机', 'desktop-equipment', '便携式计算机', 'alias'],
    ['平板电脑（执法用）', 'desktop-equipment', '平板电脑', 'article'],
    ['笔记本电脑', 'desktop-equipment', '笔记本电脑', 'alias'],
    ['办公耗材', 'desktop-equipment', '耗材', 'article'],
    ['电子显示屏', 'desktop-equipment', '电子显示屏', 'article'],
    ['宣传短视频拍摄', 'content-production', '视频', 'article'],
    ['服务器操作系统', 'desktop-software', '操作系统', 'article'],
    ['网络安全软件', 'desktop-software', '网络安全软件', 'article'],
    ['Office2021', 'desktop-software', 'Office', 'alias'],
    ['应急通讯车', 'outdoor-communication', '应急通讯车', 'alias'],
    ['无人机系统', 'professional-equipment', '无人机', 'article'],
    ['广播系统', 'smart-building', '广播', 'article'],
    ['智慧停车场管理平台开发', 'smart-building', '停车场管理', 'article'],
    ['打印机（不含服务器）', 'desktop-equipment', '打印机', 'article'],
    ['开发区管委会打印机', 'desktop-equipment', '打印机', 'article'],
  ])('%s: %s by “%s” (%s)', (text, kind, words, source) => {
    const line = check(text);
    expect(line.kind).toBe(kind);
    expect(line.matches).toMatchObject([{ kind, words, source, start: text.indexOf(words) }]);
    expect(line.asks).not.toContain('kind');
  });

  it('门禁 stands in the article, 考勤 only nearly', () => {
    const line = check('办公楼门禁和考勤系统');
    expect(line).toMatchObject({ kind: 'smart-building', asks: ['bundled', 'customDevelopment'] });
    expect(line.matches.map(({ words, source }) => [words, source])).toEqual([
      ['门禁', 'article'],
      ['考勤', 'alias'],
    ]);
  });
});

describe('a line of no kind', () => {
  it.each([
    ...['服务器', '核心交换机', '智慧城管平台开发', '超融合一体机', '网络安全设备', '视频会议系统', '视频平台开发'],
    ...['打印服务器', '电视电话会议', '办公系统', '机器人流程自动化', '云电脑', '数据大屏', '智慧消防平台'],
    ...['区消防救援大队指挥系统', '执法车辆', '农科研究院平台', '智能客服', '定位基站', '服务器备件'],
    ...['医用耗材', 'officer', '智慧平台（不含打印机）', '档案数字化扫描'],
  ])('%s', (text) => {
    expect(check(text)).toMatchObject({ matches: [], result: 'unlisted', asks: [] });
  });
});

describe('a line whose kind is asked, not guessed', () => {
  it.each([
    ['视频监控', ['smart-building', 'professional-equipment']],
    ['LED显示屏', ['desktop-equipment', 'other-office-equipment']],
    ['会议室大屏', ['desktop-equipment', 'other-office-equipment']],
    ['指挥车无人机', ['outdoor-communication', 'professional-equipment']],
    ['3D打印机', ['desktop-equipment', 'professional-equipment']],
  ])('%s may be %o', (text, kinds) => {
    expect(kindsIn(text)).toEqual(kinds);
    expect(check(text)).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(check(text).kind).toBeUndefined();
  });

  it.each(['题库系统开发', '课件管理平台', '办公软件开发', '无人机巡检系统', '扫描仪软件', '定制打印机', '客服系统'])(
    '%s: software may be made, a doubt',
    (text) => {
      const line = check(text);
      expect(line).toMatchObject({ result: 'confirm', asks: ['kind'], interpretations: ['service-around-thing'] });
      expect(line.because.join('')).toContain(`这一行写的是“${text}”，像是开发软件`);
    },
  );

  it.each(['无人机巡检服务', '复印机打印服务', '考勤管理服务', '应急通信保障服务', '消防检测服务', '触摸屏导览服务'])(
    '%s: a service with the thing, a doubt',
    (text) => {
      const line = check(text);
      expect(line).toMatchObject({ result: 'confirm', asks: ['kind'], interpretations: ['service-around-thing'] });
      expect(line.because.join('')).toMatch(/^条文写的是“.*”，这一行写的是“.*”，像是用它提供服务/);
    },
  );

  it.each(['打印机维修服务', '门禁系统维保服务', '课件制作服务', '无人机采购及售后服务', '自助服务终端'])(
    '%s: upkeep, or a service that the article names, is none',
    (text) => {
      expect(check(text).result).toBe('unanswered');
      expect(check(text).asks).not.toContain('kind');
    },
  );

  it.each([
    ['城市道路路灯控制', '楼外的照明'],
    ['机房精密空调', '空调设备'],
    ['小区物业管理服务人员', '人做的服务'],
    ['区政府门户网站满意度调查', '是不是绩效'],
  ])('%s: a near word of which it is known why it may be none: %s', (text, why) => {
    const line = check(text);
    expect(line.asks).toEqual(['kind']);
    expect(line.because.join('')).toMatch(new RegExp(`^条文写的是.*${line.result === 'unanswered' ? why : ''}`));
  });

  it.each(['打印机、服务器', '机房装修及服务器采购', '智慧平台开发及打印机', '视频会议终端及电视'])(
    '%s: several things in one line',
    (text) => {
      const line = check(text);
      expect(line).toMatchObject({ result: 'unanswered', asks: ['kind'] });
      expect(line.because.join('')).toContain('请分成几行');
    },
  );

  it('装修 is no word of the article: it alone does not put a line outside', () => {
    expect(check('机房装修')).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(check('环境装修')).toMatchObject({ result: 'excluded', kind: 'civil-works' });
  });
});

describe('how it is typed', () => {
  it.each(['ＬＥＤ显示屏', 'led 显示屏', 'Led显示屏', 'LED　显示屏'])('%s is LED显示屏', (text) => {
    expect(kindsIn(text)).toEqual(kindsIn('LED显示屏'));
    expect(check(text).matches[0]?.words).toBe(text);
  });

  it('keeps every place: what was matched is what stands there', () => {
    const texts = fc.array(fc.constantFrom('打印机', 'Ａ４ ', '😀', '\u200b', '视频', '制作', '（', 'LED', '屏', ' '));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        return check(text).matches.every(({ words, start }) => text.startsWith(words, start) && words !== '');
      }),
    );
  });

  it('folds nothing but width, case and white space', () => {
    expect(foldText('Ａ４ 纸，\u00a0（黑白）').text).toBe('a4纸,(黑白)');
    expect(foldText('打印机').text).toBe('打印机');
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => check(text).text === text));
  });
});
