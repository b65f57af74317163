import { describe, expect, it } from 'vitest';
import { csvOf } from '../../src/tools/sheet/csv.ts';
import { fileName } from '../../src/tools/sheet/download.ts';

describe('a CSV file', () => {
  it('begins with a BOM and ends its lines as spreadsheets expect', () => {
    expect(csvOf([['甲', '乙'], ['1']])).toBe('\uFEFF甲,乙\r\n1\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([['a,b', '说“好”', 'x"y', '一\n二']])).toBe('\uFEFF"a,b",说“好”,"x""y","一\n二"\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', ' =cmd', '\r=1'])('keeps %j from running', (cell) => {
    const [line = ''] = csvOf([[cell]])
      .slice(1)
      .split('\r\n');
    expect(line.replace(/^"/, '')).toMatch(/^'/);
  });

  it('leaves other cells as they are', () => {
    expect(csvOf([['50万元', '（一）', '1-2']])).toBe('\uFEFF50万元,（一）,1-2\r\n');
  });
});

describe('a file name', () => {
  it('drops what file systems do not take, and is never empty', () => {
    expect(fileName('清单', 'a/b:c*?"<>|', '')).toBe('清单-abc');
    expect(fileName('')).toBe('清单');
  });
});
