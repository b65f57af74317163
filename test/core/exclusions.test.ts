import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeKind } from '../../src/core/law/purchases/judge-kind.ts';
import {
  allCitations,
  checkExclusions,
  checkRead,
  CONDITION_IDS,
  exclusionCitations,
  KIND_IDS,
  KINDS,
  readLine,
  wan,
  yuan,
  type ExclusionLine,
} from '../../src/core/index.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';
import { placeOf } from '../place-of.ts';

const check = (line: ExclusionLine) => {
  const [checked] = checkExclusions([line]).lines;
  if (!checked) throw new Error('no line');
  return checked;
};
const someLine: fc.Arbitrary<ExclusionLine> = fc.record(
  {
    text: fc.constantFrom(
      '激光打印机',
      '大屏',
      '视频监控',
      '智慧城管平台开发',
      '服务器',
      '宣传短视频拍摄',
      '楼宇自控、服务器',
      '',
    ),
    kind: fc.constantFrom(...KIND_IDS, 'none'),
    amount: fc.integer({ min: 0, max: 10 ** 9 }).map(yuan),
    conditions: fc.dictionary(fc.constantFrom(...CONDITION_IDS), fc.constantFrom('yes', 'no'), {
      noNullPrototype: true,
    }),
  },
  { requiredKeys: ['text'] },
);

it('a line checked with the words that were read before is the same as one checked afresh', () => {
  fc.assert(
    fc.property(someLine, someLine, (one, { kind: _kind, ...other }) => {
      const reading = readLine(one.text);
      const edited = { ...other, text: one.text };
      expect(checkRead(one, reading)).toEqual(check(one));
      expect(checkRead(edited, reading)).toEqual(check(edited));
    }),
  );
});

it('a finding that is shared is that of the rules, whatever was found before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...KINDS), fc.array(someLine, { minLength: 1, maxLength: 5 }), (kind, lines) => {
      for (const { conditions = {} } of lines) {
        const { result, asks } = judgeKind(kind, conditions);
        expect(check({ text: '', kind: kind.id, conditions })).toMatchObject({ kind: kind.id, result, asks });
      }
    }),
  );
});

const places = (line: ExclusionLine) => check(line).cites.map(({ place }) => place);

it('every citation that a report can show is among those of the checker', () => {
  const all = new Set(exclusionCitations().map(({ place, words }) => `${place} ${words}`));
  const { tiers, lines } = checkExclusions([
    { text: '智慧城管平台开发', amount: FIFTY.below },
    { text: '视频监控', amount: wan(1000) },
    { text: '宣传短视频拍摄', amount: wan(1), conditions: { bundled: 'yes' } },
    { text: '机房服务器' },
  ]);
  expect(tiers.crossed).toHaveLength(4);
  const shown = [
    ...tiers.cites,
    ...tiers.crossed.map(({ cite }) => cite),
    ...lines.flatMap(({ cites, pointer }) => [...cites, ...(pointer?.cites ?? [])]),
  ];
  expect(shown.filter(({ place, words }) => !all.has(`${place} ${words}`))).toEqual([]);
});

describe('one line', () => {
  it('bought separately is outside, by the lead-in, the category and the item', () => {
    const line: ExclusionLine = { text: '激光打印机', conditions: { bundled: 'no' } };
    expect(check(line)).toMatchObject({ result: 'excluded', kind: 'desktop-equipment', asks: [] });
    expect(places(line)).toEqual(
      expect.arrayContaining([
        placeOf(38, '下列不属于本细则管理范围'),
        placeOf(38, '单独购置通用办公设备及维护项目'),
        placeOf(38, '桌面办公设备及耗材采购'),
      ]),
    );
    expect(check(line).otherwise).toEqual([{ condition: 'bundled', answer: 'yes', result: 'not-excluded' }]);
  });

  it('bought along counts, by 单独购置', () => {
    const line: ExclusionLine = { text: '激光打印机', conditions: { bundled: 'yes' } };
    expect(check(line)).toMatchObject({ result: 'not-excluded', interpretations: [] });
    expect(places(line)).toContain(placeOf(38, '单独购置通用办公设备及维护项目'));
    expect(check(line).because.join('')).toContain('单独购置');
  });

  it('unanswered asks, says the question, and shows what either answer would give', () => {
    expect(check({ text: '激光打印机' })).toMatchObject({
      result: 'unanswered',
      asks: ['bundled'],
      because: ['是单独购置，还是随数字化项目一并购置？'],
      otherwise: [
        { condition: 'bundled', answer: 'yes', result: 'not-excluded' },
        { condition: 'bundled', answer: 'no', result: 'excluded' },
      ],
    });
  });

  it('服务器操作系统 is settled by whether it is 桌面端通用商业软件', () => {
    const text = '服务器操作系统';
    expect(check({ text }).asks).toEqual(['bundled', 'commercialDesktop']);
    expect(check({ text, conditions: { commercialDesktop: 'no' } })).toMatchObject({ result: 'not-excluded' });
    expect(check({ text, conditions: { commercialDesktop: 'yes', bundled: 'no' } }).result).toBe('excluded');
    expect(check({ text, conditions: { bundled: 'no' } }).otherwise).toEqual([
      { condition: 'bundled', answer: 'yes', result: 'not-excluded' },
      { condition: 'commercialDesktop', answer: 'yes', result: 'excluded' },
      { condition: 'commercialDesktop', answer: 'no', result: 'not-excluded' },
    ]);
  });

  it('of （五） bought along is to be confirmed, with both headings that say 单独购置', () => {
    const line: ExclusionLine = { text: '宣传短视频拍摄', conditions: { bundled: 'yes' } };
    expect(check(line)).toMatchObject({ result: 'confirm', interpretations: ['bundled-exclusions'] });
    expect(places(line)).toEqual(
      expect.arrayContaining([
        placeOf(38, '运营类项目'),
        placeOf(38, '单独购置通用办公设备及维护项目'),
        placeOf(38, '单独购置专业设施设备及维护项目'),
      ]),
    );
  });

  it('not named is for 第二条; servers and machine rooms point to 第十五条（一）', () => {
    expect(check({ text: '智慧城管平台开发' })).toMatchObject({ result: 'unlisted' });
    expect(check({ text: '智慧城管平台开发' }).pointer).toBeUndefined();
    expect(places({ text: '智慧城管平台开发' })[0]).toBe(placeOf(2, '本细则适用于'));
    expect(check({ text: '机房服务器' }).pointer).toMatchObject({
      words: ['服务器', '机房'],
      cites: [
        { place: placeOf(15, '原则上不予支持') },
        { place: placeOf(15, '单独新建或扩建非涉密机房') },
        { place: placeOf(15, '单独新建或扩建非涉密机房') },
      ],
      interpretations: ['in-principle'],
    });
  });

  it('not named may still be of a kind, by 等: the reason says so, until 都不是 is picked', () => {
    expect(check({ text: '密集架' }).because.join('')).toContain('“等”');
    expect(places({ text: '密集架' })).toEqual([
      placeOf(2, '本细则适用于'),
      placeOf(38, '办公计算机'),
      placeOf(38, '自助查询机'),
    ]);
    expect(check({ text: '密集架', kind: 'none' }).because.join('')).not.toContain('“等”');
    expect(places({ text: '密集架', kind: 'none' })).toEqual([placeOf(2, '本细则适用于')]);
  });

  it.each(['服务器', '核心交换机', '存储设备', '磁盘阵列', '路由器', '机房', '数据中心', '政务云', '超融合一体机'])(
    '%s is unlisted, with the pointer',
    (text) => {
      expect(check({ text })).toMatchObject({ result: 'unlisted', matches: [] });
      expect(check({ text }).pointer?.cites.map(({ place }) => place)).toEqual([
        placeOf(15, '原则上不予支持'),
        placeOf(15, '单独新建或扩建非涉密机房'),
      ]);
    },
  );

  it('大数据中心 is an office, unless something is built', () => {
    expect(check({ text: '区大数据中心运维服务' }).pointer).toBeUndefined();
    expect(check({ text: '大数据中心建设' }).pointer?.words).toEqual(['数据中心']);
    expect(check({ text: '区大数据中心机房' }).pointer?.words).toEqual(['机房']);
  });

  it('拼接大屏 is the 拼接屏 of （二）3, by another word', () => {
    expect(check({ text: 'LED拼接大屏' })).toMatchObject({ result: 'unanswered', asks: ['bundled'] });
    expect(check({ text: 'LED拼接大屏' }).matches).toMatchObject([{ kind: 'other-office-equipment', source: 'alias' }]);
  });

  it('消防水源监测 only sounds like a thing of the article: not named', () => {
    const conditions = { bundled: 'no', customDevelopment: 'no' } as const;
    expect(check({ text: '消防水源监测', conditions }).result).toBe('unlisted');
  });

  it.each([
    '路灯智能照明',
    '智能路灯控制系统',
    '无人机巡检服务',
    '题库系统开发',
    '视频监控平台软件开发',
    '机房精密空调',
  ])('%s is offered, and no answer to a condition alone puts it outside', (text) => {
    const conditions = { bundled: 'no', customDevelopment: 'no' } as const;
    expect(check({ text, conditions }).matches.length).toBeGreaterThan(0);
    expect(['confirm', 'unanswered']).toContain(check({ text, conditions }).result);
    expect(check({ text, conditions }).asks).toEqual(['kind']);
  });

  it('software or a service around a thing stays in doubt when the kind is picked too; both totals are shown', () => {
    const line: ExclusionLine = {
      text: '题库系统开发',
      kind: 'content-production',
      amount: wan(60),
      conditions: { bundled: 'no' },
    };
    expect(check(line)).toMatchObject({ result: 'confirm', interpretations: ['service-around-thing'] });
    expect(check(line).because.join('')).toContain('条文写的是“数字内容制作服务”，这一行写的是“题库系统开发”');
    expect(check({ ...line, kind: 'none' }).result).toBe('unlisted');
    expect(check({ ...line, text: '题库' }).result).toBe('excluded');
    expect(checkExclusions([line]).tiers).toMatchObject({ counted: { total: 0 }, withDoubtful: { total: wan(60) } });
  });

  it('智能楼宇 bought along with a project is to be confirmed, and the tier with it is shown', () => {
    const conditions = { customDevelopment: 'no', bundled: 'yes' } as const;
    const report = checkExclusions([
      { text: '业务系统', amount: FIFTY.below },
      { text: '门禁', amount: wan(60), conditions },
    ]);
    expect(report.lines[1]).toMatchObject({ result: 'confirm', interpretations: ['bundled-exclusions'] });
    expect(report.totals).toEqual({ counted: FIFTY.below, excluded: 0, toConfirm: wan(60) });
    expect(report.tiers.differ).toBe(true);
    expect(check({ text: '门禁', conditions: { customDevelopment: 'no', bundled: 'no' } }).result).toBe('excluded');
    expect(check({ text: '门禁', conditions: { customDevelopment: 'yes' } }).result).toBe('not-excluded');
  });

  it.each(['卡口摄像机', '人脸识别摄像机', '高空瞭望摄像机', '户外电子显示屏'])(
    '%s may be no office equipment: asks',
    (text) => {
      expect(check({ text, conditions: { bundled: 'no' } })).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    },
  );

  it('a thing that is hired is not 采购: asks, but for the cards, of which the article says 租赁', () => {
    const hired = check({ text: '复印机租赁', conditions: { bundled: 'no' } });
    expect(hired).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(hired.because.join('')).toContain('租赁');
    expect(check({ text: '物联网通信卡租赁', conditions: { bundled: 'no', governmentSystem: 'no' } }).result).toBe(
      'excluded',
    );
  });

  it('移动存储 is a desktop device, no storage', () => {
    expect(check({ text: '移动存储设备' })).toMatchObject({ kind: 'desktop-equipment' });
    expect(check({ text: '移动存储设备' }).pointer).toBeUndefined();
  });
});

describe('a picked kind', () => {
  it('goes before the words, and the words are still shown', () => {
    const line = check({ text: '视频监控', kind: 'professional-equipment', conditions: { bundled: 'no' } });
    expect(line).toMatchObject({ result: 'excluded', kind: 'professional-equipment' });
    expect(line.matches.map(({ kind }) => kind)).toEqual(['smart-building', 'professional-equipment']);
    expect(check({ text: '打印机', kind: 'data-cards' }).asks).toEqual(['bundled', 'governmentSystem']);
  });

  it('none of them: not named', () => {
    const line = check({ text: '打印机', kind: 'none', conditions: { bundled: 'no' } });
    expect(line.result).toBe('unlisted');
    expect(line.kind).toBeUndefined();
    expect(line.matches).toHaveLength(1);
  });

  it('a line without a name asks for one, unless the kind is picked', () => {
    expect(check({ text: '  ' })).toMatchObject({ result: 'unanswered', asks: ['kind'] });
    expect(check({ text: '', kind: 'civil-works' }).result).toBe('excluded');
    expect(check({ text: '', kind: 'none' }).result).toBe('unlisted');
  });

  it.each(KIND_IDS)('%s: what would change the result is what changes it', (kind) => {
    const answers = [undefined, 'yes', 'no'] as const;
    for (const first of answers)
      for (const id of CONDITION_IDS.slice(1)) {
        for (const second of answers) {
          const conditions = { ...(first && { bundled: first }), ...(second && { [id]: second }) };
          const { otherwise, result } = check({ text: '', kind, conditions });
          for (const { condition, answer, result: other } of otherwise) {
            expect(other).not.toBe(result);
            expect(check({ text: '', kind, conditions: { ...conditions, [condition]: answer } }).result).toBe(other);
          }
        }
      }
  });
});

describe('the totals', () => {
  const lines: readonly ExclusionLine[] = [
    { text: '打印机', amount: wan(10), conditions: { bundled: 'no' } },
    { text: '打印机', amount: wan(20), conditions: { bundled: 'yes' } },
    { text: '业务系统', amount: yuan(FIFTY.at - wan(21)) },
    { text: '宣传片', amount: wan(1), conditions: { bundled: 'yes' } },
    { text: '投影仪', amount: wan(3) },
    { text: '服务器' },
  ];
  const report = checkExclusions(lines);

  it('count what is not outside, and keep apart what is to be confirmed', () => {
    expect(report.totals).toEqual({ counted: yuan(FIFTY.at - wan(1)), excluded: wan(10), toConfirm: wan(4) });
    expect(report.withoutAmount).toBe(1);
    expect(report.beyondLargest).toBe(false);
  });

  it('keep the lines in their order, with what was given', () => {
    expect(report.lines.map(({ text, amount }) => ({ text, amount }))).toEqual(
      lines.map(({ text, amount }) => ({ text, amount })),
    );
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('show both tiers where the doubtful lines decide, with the prohibition to split', () => {
    expect(report.tiers).toMatchObject({
      counted: { total: yuan(FIFTY.at - wan(1)), tier: 'small' },
      withDoubtful: { total: yuan(FIFTY.at + wan(3)), tier: 'middle' },
      differ: true,
      crossed: [{ amount: FIFTY.at }],
      interpretations: ['splitting'],
    });
    expect(report.tiers.cites.map(({ place }) => place)).toEqual([placeOf(6, '不得拆分申报')]);
  });

  const tiers = (counted: number, doubtful: number) =>
    checkExclusions([
      { text: '业务系统', amount: yuan(counted) },
      { text: '投影仪', amount: yuan(doubtful) },
    ]).tiers;

  it.each([
    [0, 0, 'none', 'none', 0],
    [0, 1, 'none', 'small', 0],
    [FIFTY.below - 1, 1, 'small', 'small', 0],
    [FIFTY.below, 1, 'small', 'middle', 1],
    [FIFTY.at, 1, 'middle', 'middle', 0],
    [TWO_HUNDRED.below, 0, 'middle', 'middle', 0],
    [TWO_HUNDRED.below, 1, 'middle', 'large', 1],
    [TWO_HUNDRED.at, 1, 'large', 'large', 0],
    [FIVE_HUNDRED.below, 1, 'large', 'large', 1],
    [THOUSAND.below, 1, 'large', 'large', 1],
    [wan(1), THOUSAND.at, 'small', 'large', 4],
  ])('%i元 and %i元 in doubt: %s, %s, %i thresholds between', (counted, doubtful, first, second, crossed) => {
    const found = tiers(counted, doubtful);
    expect([found.counted.tier, found.withDoubtful.tier]).toEqual([first, second]);
    expect(found.differ).toBe(first !== second);
    expect(found.crossed).toHaveLength(crossed);
    expect(found.cites.length > 0).toBe(found.differ || crossed > 0);
  });

  it('of more than can be held stop at the largest, and say so', () => {
    const huge = checkExclusions([
      { text: '甲', amount: wan(100_000_000) },
      { text: '乙', amount: yuan(1) },
    ]);
    expect(huge.beyondLargest).toBe(true);
    expect(huge.totals.counted).toBe(wan(100_000_000));
    expect(checkExclusions([{ text: '甲', amount: wan(100_000_000) }]).beyondLargest).toBe(false);
  });

  it('every line is in exactly one of them', () => {
    const line = fc.record({
      text: fc.constantFrom('打印机', '宣传片', '服务器', '土建', '大屏', ''),
      amount: fc.integer({ min: 0, max: 1e9 }).map((amount) => yuan(amount)),
      conditions: fc.constantFrom({}, { bundled: 'yes' } as const, { bundled: 'no' } as const),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (all) => {
        const { counted, excluded, toConfirm } = checkExclusions(all).totals;
        return counted + excluded + toConfirm === all.reduce((sum, { amount }) => sum + amount, 0);
      }),
    );
  });

  it('of nothing are nothing', () => {
    expect(checkExclusions([])).toMatchObject({ lines: [], totals: { counted: 0, excluded: 0, toConfirm: 0 } });
  });
});

describe('the citations', () => {
  it('of the checker are among those of the core', () => {
    const all = new Set(allCitations().map(({ place, words }) => `${place} ${words}`));
    expect(exclusionCitations().filter(({ place, words }) => !all.has(`${place} ${words}`))).toEqual([]);
  });

  it('that a line shows are among those of the checker', () => {
    const known = new Set(exclusionCitations().map(({ place, words }) => `${place} ${words}`));
    const texts = ['服务器', '机房', '智慧平台', '视频监控', '打印机、服务器'];
    const shown = [
      ...texts.map((text) => check({ text })),
      ...KIND_IDS.flatMap((kind) =>
        (['yes', 'no'] as const).map((bundled) =>
          check({ text: '', kind, conditions: { bundled, research: 'yes', outdoor: 'yes', governmentSystem: 'no' } }),
        ),
      ),
    ].flatMap(({ cites, pointer }) => [...cites, ...(pointer?.cites ?? [])]);
    expect(shown.filter(({ place, words }) => !known.has(`${place} ${words}`))).toEqual([]);
  });
});

describe('what a line says', () => {
  it.each([
    [
      '打印机管理系统开发',
      '条文写的是“桌面办公设备及耗材采购”，这一行写的是“打印机管理系统开发”，像是开发软件或者平台：算不算这一类，请确认；不算的，计入。',
    ],
    ['机房精密空调', '条文写的是“空调控制”，这一行写的可能只是空调设备。请选是不是这一类。'],
    ['打印机、服务器', '这一行除了“打印机”还有别的东西，请分成几行，或者选一类。'],
    ['打印机、扫描仪、服务器', '这一行除了“打印机”、“扫描仪”还有别的东西，请分成几行，或者选一类。'],
    ['装修', '“装修”是近似词，不是条文用语，请确认是不是这一类。'],
    ['打印机、投影仪', '这一行可能是几类：桌面办公设备及耗材采购；其他一般办公设备的采购。请选一类。'],
    ['服务器', expect.stringMatching(/^第三十八条没有写出这一行的名称；.*看第二条。$/)],
    ['', '这一行还没有写名称。'],
  ])('“%s”: %s', (text, because) => {
    expect(check({ text }).because).toEqual([because]);
  });

  it('is the question while a condition is open, and the rules that hold once it is answered', () => {
    expect(check({ text: '打印机' }).because).toEqual(['是单独购置，还是随数字化项目一并购置？']);
    expect(check({ text: '土建、装修' })).toMatchObject({ result: 'excluded', kind: 'civil-works' });
    const bundled = check({ text: '', kind: 'desktop-software', conditions: { bundled: 'yes' } });
    expect(bundled.because).toEqual(['第三十八条（二）写的是“单独购置”，这一行随数字化项目一并购置。']);
  });

  it('has an amount only where one was given, and lines without are counted', () => {
    expect('amount' in check({ text: '打印机' })).toBe(false);
    const lines = [{ text: '打印机' }, { text: '服务器', amount: wan(3) }, { text: '土建', amount: yuan(0) }];
    expect(checkExclusions(lines).withoutAmount).toBe(1);
  });
});
