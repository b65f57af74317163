import { expect, it } from 'vitest';
import { asDate, shownAs } from '../../src/tools/files/number-format.ts';

it.each([
  ['0.00"万元"', '万元'],
  ['#,##0.00 "元"', '元'],
  ['"¥"#,##0.00;[Red]"¥"\\-#,##0.00', '元'],
  ['[$¥-804]#,##0.00', '元'],
  ['0!.0,"万元"', '元'],
  ['0\\.0000"万元"', '元'],
  ['#,##0.00', 'plain'],
  ['General', 'plain'],
  ['0.00%', 'plain'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['[$-804]yyyy/m/d;@', 'date'],
  ['[Red]0.00', 'plain'],
])('the format %s shows a number as %s', (code, shown) => {
  expect(shownAs(176, code)).toBe(shown);
});

it('dates have formats without text of their own', () => {
  expect([14, 22, 31, 57, 0, 4, 44].map((id) => shownAs(id, undefined))).toEqual([
    ...['date', 'date', 'date', 'date'],
    ...['plain', 'plain', 'plain'],
  ]);
});

it('counts days from 1900 or 1904', () => {
  expect(asDate(45_658, 1900)).toBe('2025-01-01');
  expect(asDate(44_196, 1904)).toBe('2025-01-01');
  expect(asDate(1e20, 1900)).toBe(1e20);
});
