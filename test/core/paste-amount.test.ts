import { describe, expect, it } from 'vitest';
import { splitLines, wan, yuan } from '../../src/core/index.ts';

const read = (line: string) => splitLines(line).map(({ text, amount }) => [text, amount]);

describe('an amount at the end of a line', () => {
  it.each([
    ['打印机 ¥12500', yuan(12_500)],
    ['打印机 ¥12500元', yuan(12_500)],
    ['打印机 ¥3万元', wan(3)],
    ['打印机：12,500元', yuan(12_500)],
    ['打印机：３，０００元', yuan(3000)],
    ['打印机（12500元）', yuan(12_500)],
    ['打印机(¥3万)', wan(3)],
    ['打印机3万元', wan(3)],
    ['打印机、12', wan(12)],
    ['打印机 5,800', wan(5800)],
    ['打印机\t3元', yuan(3)],
    ['打印机 6800元；', yuan(6800)],
    ['打印机6800元。', yuan(6800)],
    ['打印机（3万元），', wan(3)],
    ['打印机\t12,500.00元', yuan(12_500)],
  ])('“%s”', (line, amount) => {
    expect(read(line)).toEqual([['打印机', amount]]);
  });

  it.each([
    ['会议 2024万元', '会议', wan(2024)],
    ['会议 20245', '会议', wan(20_245)],
    ['会议 12024', '会议', wan(12_024)],
    ['会议 ¥2024', '会议', yuan(2024)],
    ['打印机 1 1800', '打印机 1', wan(1800)],
    ['打印机 12345 800', '打印机 12345', wan(800)],
    ['打印机 A4 800', '打印机 A4', wan(800)],
    ['A4打印机 800', 'A4打印机', wan(800)],
    ['5 台打印机 800', '5 台打印机', wan(800)],
    ['打印机 800台,5', '打印机 800台', wan(5)],
  ])('“%s”: %s', (line, name, amount) => {
    expect(read(line)).toEqual([[name, amount]]);
  });

  it.each(['Windows 11', '会议 2024', '会议 1999', '打印机 1 800', '打印机 12 800', '打印机,1,800', '打印机 800,5'])(
    '“%s” may be no amount, or not all of it: nothing is read, and why is said',
    (line) => {
      const [only] = splitLines(line);
      const figure = /[\d,]+$/.exec(line.replace(/^(?:打印机 800|打印机),/, ''))?.[0];
      expect(only).toEqual({
        text: line,
        problem: `没有读出金额：看不出末尾的“${String(figure)}”是不是金额，请自己填。`,
      });
    },
  );

  it('in 万 and 元 together is not taken for its last part', () => {
    for (const line of ['打印机3万5000元', '打印机1万2元', '项目1亿2000万元'])
      expect(read(line)).toEqual([[line, undefined]]);
  });

  it('with 角 and 分 is taken to the nearest 元, and that is said', () => {
    expect(splitLines('打印机12500.50元')).toEqual([
      { text: '打印机', amount: yuan(12_501), said: '原写 12500.50 元，角、分四舍五入' },
    ]);
    expect(read('打印机\t12,500.49元')).toEqual([['打印机', yuan(12_500)]]);
  });

  it.each([
    ['平台建设 1.2亿', 120_000_000],
    ['平台建设 1.2亿元', 120_000_000],
    ['平台建设，预算180万元', 1_800_000],
    ['平台建设 人民币1,800,000', 1_800_000],
    ['平台建设\t人民币180万元', 1_800_000],
    ['平台建设\t￥１，８００，０００．００', 1_800_000],
  ])('“%s” is %i 元', (line, amount) => {
    expect(read(line)).toEqual([['平台建设', yuan(amount)]]);
  });

  it('in 元 that is no figure says what is allowed', () => {
    expect(splitLines('打印机 -5元')[0]?.problem).toMatch(/不能是负数/);
  });

  it('without a name is no line of its own', () => {
    expect(read('\t3')).toEqual([['3', undefined]]);
    expect(read('3')).toEqual([['3', undefined]]);
    expect(read('打印机\tabc')).toEqual([['打印机 abc', undefined]]);
  });
});
