import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines, unitDecides, unsaidUnit, wan, yuan } from '../../src/core/index.ts';

const texts = (pasted: string) => splitLines(pasted).map(({ text }) => text);
const amounts = (pasted: string) => splitLines(pasted).map(({ amount }) => amount);

describe('a pasted block', () => {
  it('lets a header in 元 speak for the cells beneath it only: free text after them is in 万元 again', () => {
    const lines = splitLines('名称\t合计（元）\n激光打印机\t2500\n视频监控 15\n扫描仪\t3');
    expect(lines.slice(1).map(({ amount }) => amount)).toEqual([yuan(2500), wan(15), wan(3)]);
  });

  it('from a spreadsheet, with a header and a sum that would count twice', () => {
    const lines = splitLines('名称\t金额（万元）\n激光打印机\t2.5\n平板电脑\t12\n合计\t14.5\n');
    expect(lines.map(({ text, amount }) => [text, amount])).toEqual([
      ['名称 金额（万元）', undefined],
      ['激光打印机', wan(2.5)],
      ['平板电脑', wan(12)],
      ['合计 14.5', undefined],
    ]);
    expect(lines.map(({ problem }) => problem !== undefined)).toEqual([true, false, false, true]);
    expect(lines.map(({ notAnItem }) => notAnItem)).toEqual(['header', undefined, undefined, 'total']);
  });

  it('whose header says 元', () => {
    expect(amounts('序号\t设备名称\t数量\t金额（元）\n1\t打印机\t10\t25,000.00\n2\t投影仪\t1\t8000')).toEqual([
      undefined,
      yuan(25_000),
      yuan(8000),
    ]);
  });

  it('whose amount is not the last column', () => {
    const pasted = '序号\t名称\t单价（万元）\t金额（万元）\t备注\n1\t打印机\t0.2\t2\t信创 3\n2\t扫描仪\t0.3\t\t待定';
    expect(splitLines(pasted).slice(1)).toEqual([
      { text: '打印机 信创 3', amount: wan(2) },
      { text: '扫描仪 0.3 待定' },
    ]);
  });

  it('whose rows have a running number that the header lacks', () => {
    expect(splitLines('名称\t数量\t金额（万元）\n1\t激光打印机\t10\t2.5').slice(1)).toEqual([
      { text: '激光打印机', amount: wan(2.5) },
    ]);
  });

  it('from a chat, with numbering, bullets, units and brackets', () => {
    const pasted =
      '1. 打印机 3万元\n2、平板电脑：12\n（一）视频制作，5万\n- 投影仪 12500元\n• 无人机（3万元）\n③快递柜8万元';
    expect(splitLines(pasted)).toEqual([
      { text: '打印机', amount: wan(3) },
      { text: '平板电脑', amount: wan(12) },
      { text: '视频制作', amount: wan(5) },
      { text: '投影仪', amount: yuan(12_500) },
      { text: '无人机', amount: wan(3) },
      { text: '快递柜', amount: wan(8) },
    ]);
  });

  it('from a CSV file without a header', () => {
    expect(splitLines('打印机,10台,2.5\n扫描仪，1.2')).toEqual([
      { text: '打印机,10台', amount: wan(2.5) },
      { text: '扫描仪', amount: wan(1.2) },
    ]);
  });

  it('without any amount', () => {
    expect(splitLines('打印机\n\n  平板电脑  \n\t\n')).toEqual([{ text: '打印机' }, { text: '平板电脑' }]);
  });

  it('typed with an input method, full-width and with ¥', () => {
    expect(splitLines('打印机　１２．５\n投影仪 ￥８０００\n电视 ¥12,500.00')).toEqual([
      { text: '打印机', amount: wan(12.5) },
      { text: '投影仪', amount: yuan(8000) },
      { text: '电视', amount: yuan(12_500) },
    ]);
  });

  it('of five hundred lines', () => {
    const pasted = Array.from({ length: 500 }, (_, index) => `${index + 1}\t设备甲\t${index}.5`).join('\r\n');
    const lines = splitLines(`序号\t名称\t金额（万元）\r\n${pasted}`);
    expect(lines).toHaveLength(501);
    expect(lines[500]).toEqual({ text: '设备甲', amount: wan(499.5) });
    expect(new Set(lines.slice(1).map(({ text }) => text))).toEqual(new Set(['设备甲']));
  });
});

describe('a purchase list as an office keeps it', () => {
  const items = (pasted: string) =>
    splitLines(pasted).flatMap(({ notAnItem, ...line }) => (notAnItem === undefined ? [line] : []));

  it('by spaces, with a title, row numbers, quantities, unit prices and a spread-out sum', () => {
    const pasted =
      '某区大数据中心2025年信息化设备采购清单\n序号 名称 数量 单价（元） 金额（元）\n1 服务器 2 50,000 100,000\n2 打印机 10 1800 18000\n合 计 118,000';
    expect(splitLines(pasted).map(({ notAnItem }) => notAnItem)).toEqual([
      'title',
      'header',
      undefined,
      undefined,
      'total',
    ]);
    expect(items(pasted)).toEqual([
      { text: '服务器', amount: yuan(100_000) },
      { text: '打印机', amount: yuan(18_000) },
    ]);
  });

  it('by tabs, with a 单位：元 that only the title says', () => {
    const pasted =
      '办公设备采购清单（单位：元）\n序号\t名称\t数量\t单价\t金额\n1\t打印机\t10\t1800\t18000\n合　计\t\t\t\t18000';
    expect(items(pasted)).toEqual([{ text: '打印机', amount: yuan(18_000) }]);
    expect(amounts('单位：元\n打印机 18000')).toEqual([undefined, yuan(18_000)]);
    expect(amounts('单位：万元\n打印机 1.8')).toEqual([undefined, wan(1.8)]);
  });

  it('by spaces under a header without row numbers, or with a name of several words', () => {
    expect(items('设备名称 数量 预算（万元）\n1 触摸屏 2 6\n2 彩色 打印机 1 3')).toEqual([
      { text: '触摸屏', amount: wan(6) },
      { text: '彩色 打印机 1', amount: wan(3) },
    ]);
  });

  it('never takes the unit price for the sum', () => {
    expect(amounts('名称\t数量\t预算单价（元）\t预算总价（元）\n打印机\t10\t1800\t18000')).toEqual([
      undefined,
      yuan(18_000),
    ]);
    for (const pasted of [
      '名称\t数量\t单价（元）\n打印机\t10\t1800',
      '名称 数量 单价（元）\n打印机 10 1800',
      '序号\n摄像机 20台×800元',
      '交换机 4台 单价3000元\n交换机 4台 单价3000元',
      '无\n电脑10台，每台5000元',
      '无\n运维服务 每年12万元',
      '无\n摄像机 20台 x 800元',
    ]) {
      const [, line] = splitLines(pasted);
      expect(line?.amount, pasted).toBeUndefined();
      expect(line?.problem, pasted).toMatch(/单价/);
    }
    expect(amounts('摄像机 20台×800元=16000元')).toEqual([yuan(16_000)]);
  });

  it('drops a bare number only where it counts the rows', () => {
    expect(texts('1 服务器\n2 打印机 12.5\n3 5G卡')).toEqual(['服务器', '打印机', '5G卡']);
    expect(texts('１　服务器\n1\t打印机\n1\t打印机\t2.5')).toEqual(['服务器', '打印机', '打印机']);
    expect(texts('1 期项目\n3 服务器\n100 寸电视\n2025 年运维')).toEqual([
      '1 期项目',
      '3 服务器',
      '100 寸电视',
      '2025 年运维',
    ]);
  });

  it.each([
    '采购清单',
    '附件1：设备购置明细表',
    '分项报价表（含税）',
    '备注：以上价格含税',
    '单位：万元',
    '（金额单位：元）',
  ])('%s is a title or a note', (text) => {
    expect(splitLines(text)).toMatchObject([{ text, notAnItem: 'title' }]);
  });

  it.each(['合 计 20', '总 计：20', '设备费小计 20', '合计（大写）：贰拾万元整', '大写：贰拾万元整', '总价 20'])(
    '%s is a sum of others',
    (text) => {
      expect(splitLines(text)).toMatchObject([{ text, notAnItem: 'total' }]);
    },
  );

  it.each(['项目采购清单 20', '服务器 合计 20', '总额度管理系统 20', '累计客流统计系统 20', '清单管理系统'])(
    '%s may be bought',
    (text) => {
      expect(splitLines(text)[0]?.notAnItem).toBeUndefined();
    },
  );
});

describe('what may be no amount stays in the text, with a word about it', () => {
  it.each([
    ['Windows 11', /看不出/],
    ['年度会议 2024', /看不出/],
    ['打印机,1,800', /看不出/],
    ['打印机 1 800', /看不出/],
    ['打印机 -5', /负数/],
    ['打印机 1.23456', /四位/],
    ['打印机 1.23456789012亿元', /不足 1 元/],
    ['打印机 999999999999', /太大/],
    ['合计 20', /合计/],
  ])('%s', (text, problem) => {
    const [line] = splitLines(text);
    expect(line).toMatchObject({ text });
    expect(line?.amount).toBeUndefined();
    expect(line?.problem).toMatch(problem);
  });

  it('in a row with more cells than its header', () => {
    const [, row] = splitLines('名称,金额\n打印机,1,800');
    expect(row?.text).toBe('打印机 1 800');
    expect(row?.amount).toBeUndefined();
    expect(row?.problem).toMatch(/列数/);
  });
});

describe('what is no amount stays in the text', () => {
  it.each([
    '摄像机200万',
    'A3打印机',
    '12.5',
    '打印机 20台',
    '3D打印机',
    '1.5匹空调',
    '5、6楼装修',
    '打印机（20台）',
    '服务 12万元/年',
    '显卡 RTX4090',
    '显示器 24"',
  ])('%s', (text) => {
    expect(splitLines(text)).toEqual([{ text }]);
  });

  it('numbering alone is kept', () => {
    expect(texts('1、\n（一）')).toEqual(['1、', '（一）']);
  });
});

describe('nothing is lost', () => {
  const name = fc.array(fc.constantFrom('打印机', '电视', '（', '）', 'A', '7', '。', '元', '"', '-'), {
    minLength: 1,
  });
  const separator = fc.constantFrom(' ', '\t', ',', '，', '、', '：', '');
  const tail = fc.constantFrom('', '3', '12.5', '1,800', '3万元', '8000元', '1.23456', '-5', '（3万元）', '￥5');

  it('every character of a line is in its text, in its amount, or numbering, separator and unit', () => {
    fc.assert(
      fc.property(name, separator, tail, (parts, between, end) => {
        const line = `设备${parts.join('')}${between}${end}`;
        const [read] = splitLines(line);
        const letters = (text: string) => text.replace(/[\s,，、：]/g, '');
        if (read?.amount === undefined) return letters(read?.text ?? '') === letters(line);
        return (
          letters(line).startsWith(letters(read.text)) &&
          /^[（￥\d.万元）]+$/.test(letters(line).slice(letters(read.text).length))
        );
      }),
    );
  });

  it('any text gives lines, none of them blank', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => texts(text).every((line) => line.trim() !== '')));
  });
});

describe('quantity, unit price and amount without a header', () => {
  it.each([
    ['1\t激光打印机\t台\t2\t2500\t5000', '激光打印机', wan(5000)],
    ['1,激光打印机,台,2,2500,5000', '激光打印机', wan(5000)],
    ['1 激光打印机 台 2 2500 5000', '激光打印机', wan(5000)],
    ['| 1 | 激光打印机 | 台 | 2 | 2500 | 5000 |', '激光打印机', wan(5000)],
    ['激光打印机\tA3 彩色\t2500\t2\t5000\t急', '激光打印机 A3 彩色 急', wan(5000)],
    ['激光打印机\t1\t5000\t5000', '激光打印机', wan(5000)],
    ['激光打印机\t台\t1\t5000', '激光打印机', wan(5000)],
    ['激光打印机\t2台\t2500元/台\t5000', '激光打印机', yuan(5000)],
    ['激光打印机\t2台\t2500元\t0.5', '激光打印机', yuan(5000)],
    ['激光打印机\t2\t2,500.00\t5,000.00元', '激光打印机', yuan(5000)],
    ['激光打印机\t2\t2500\t0.5', '激光打印机', yuan(5000)],
    ['1、激光打印机 2台 单价2500元 合计5000元', '激光打印机', yuan(5000)],
    ['光纤\t米\t3\t0.333\t1.00', '光纤', wan(1)],
    ['A02021003\t激光打印机\t台\t2\t2500\t5000', 'A02021003 激光打印机', wan(5000)],
  ])('“%s”', (line, text, amount) => {
    expect(splitLines(line)).toEqual([{ text, amount }]);
  });

  it.each([
    '激光打印机\t台\t2\t2500',
    '激光打印机\t台\t2\t2500\t6000',
    '激光打印机\t1136\t2\t2500',
    '激光打印机,台,10,2.5',
    '激光打印机 台 2 2500 6000',
  ])('“%s” leaves the amount open, and says so', (line) => {
    const [read] = splitLines(line);
    expect(read?.amount).toBeUndefined();
    expect(read?.problem).toMatch(/看不出哪个数是金额/);
    expect(read?.text).toContain('激光打印机');
  });

  it('whatever the figures and their order, the product is the amount', () => {
    const count = fc.integer({ min: 2, max: 500 });
    const price = fc.integer({ min: 501, max: 90_000 });
    fc.assert(
      fc.property(count, price, fc.constantFrom('\t', ',', ' '), (quantity, each, between) => {
        const cells = ['打印机', '台', String(quantity), String(each), `${String(quantity * each)}元`];
        expect(splitLines(cells.join(between))).toEqual([{ text: '打印机', amount: yuan(quantity * each) }]);
      }),
    );
  });
});

describe('what stands round the rows', () => {
  it.each(['--- ---', '|---|:---:|', '+----+-----+', '------', '├──┼──┤', '```', '=== ==='])(
    'a drawn rule is no line: %s',
    (rule) => {
      expect(texts(`打印机 3\n${rule}\n扫描仪 2`)).toEqual(['打印机', '扫描仪']);
    },
  );

  it('a Markdown table has its columns', () => {
    const lines = splitLines('| 名称 | 数量 | 金额（元） |\n| --- | :--: | ---: |\n| 打印机 | 2 | 5000 |');
    expect(lines.slice(1)).toEqual([{ text: '打印机', amount: yuan(5000) }]);
    expect(splitLines('名称 | 金额（元）\n--- | ---\n打印机 | 5000').slice(1)).toEqual([
      { text: '打印机', amount: yuan(5000) },
    ]);
  });

  it.each([
    '某局2025年度信息化设备采购清单',
    '《设备采购清单》',
    '采购清单如下：',
    '部门支出预算表',
    '信息化设备报价单',
    '设备采购清单\t\t\t单位：元',
    '采购单位：某局\t\t日期：2025年3月',
    '填报人：某某  日期：2024年5月6日',
    '一、硬件',
    '二、软件采购：',
    '（三）服务类',
  ])('“%s” heads the list', (line) => {
    expect(splitLines(line)).toMatchObject([{ notAnItem: 'title' }]);
  });

  it.each(['小计\t\t\t5000', '\t\t合计\t5000', '硬件设备\t\t小计\t5000', '3\t合计\t\t5000'])(
    '“%s” adds up others',
    (line) => {
      expect(splitLines(line)).toMatchObject([{ notAnItem: 'total' }]);
    },
  );

  it('a title beside its unit says the unit of what follows', () => {
    expect(amounts('设备采购清单\t\t单位：元\n打印机\t5000')).toEqual([undefined, yuan(5000)]);
  });
});

describe('元 or 万元', () => {
  const asked = (pasted: string, rest = 0) => {
    const unsaid = unsaidUnit(pasted);
    return unsaid !== undefined && unitDecides(unsaid.sums, yuan(rest));
  };

  it('a sum that is in another tier only by its unit is asked for', () => {
    expect(asked('1\t激光打印机\t台\t2\t2500\t5000\n2\t扫描仪\t台\t1\t800\t800')).toBe(true);
    expect(asked('服务器 50')).toBe(true);
    expect(asked('服务器 49.9999')).toBe(false);
    expect(asked('服务器 10', 450_000)).toBe(true);
    expect(asked('服务器 10', 300_000)).toBe(false);
    expect(asked('服务器 10', 1_950_000)).toBe(true);
  });

  it('a unit that is written, in the header or shown by the arithmetic is not', () => {
    for (const pasted of ['服务器 5000元', '名称\t金额（元）\n服务器\t5000', '服务器\t2台\t2500元\t5000', '服务器'])
      expect(unsaidUnit(pasted), pasted).toBeUndefined();
  });

  it('of units that are mixed only the lines without one are in doubt', () => {
    expect(unsaidUnit('服务器 3万元\n打印机 5000元\n扫描仪 800')).toEqual({
      lines: 1,
      sums: { 万元: wan(800), 元: yuan(800) },
    });
  });
});
