/** Numbers before the things of a pasted list: numbering with its marks, and bare row numbers. */
import { foldWidth } from '../engine/figures.ts';

/** 1. 1、（一） ① and bullets; not the 1 of 1.5 or the 5 of 5、6楼. */
const NUMBERING = new RegExp(
  [
    '^(?:[（(](?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)][.、]?',
    '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[.、．)）](?![\\d０-９])',
    '[①-⑳]',
    '[•·●○■□◆◇▪➢✓]',
    '[-–—*](?![\\d０-９]))[^\\S\\t]*',
  ].join('|'),
);

/** Spaces at the start and numbering go; an empty first cell stays, for its column. */
export function withoutNumbering(line: string): string {
  const trimmed = line.replace(/^[^\S\t]+/, '');
  const rest = trimmed.replace(NUMBERING, '');
  return rest.trim() === '' ? trimmed : rest;
}

/** 1 服务器, but not 1 期项目 or 12 寸屏: after a measure the number belongs to the name. */
const ROW = /^([\d０-９]{1,3})[^\S\t]+(?![期号楼层寸英吋台套个项批间栋路米年月日室])(?=.*[^\d０-９\s.,，．万元])(.*)$/;

const numberOf = (digits: string): number => Number(foldWidth(digits));

/** Drops a bare number that counts on from the row above, or starts again from 1; `number` is what the next row counts on from. */
export function withoutRowNumber(line: string, above: number): { readonly rest: string; readonly number: number } {
  const [, digits = '', rest = ''] = ROW.exec(line) ?? [];
  const number = numberOf(digits);
  return digits !== '' && (number === 1 || number === above + 1) ? { rest, number } : { rest: line, number: above };
}
