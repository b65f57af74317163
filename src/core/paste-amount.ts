/** An amount at the end of a pasted line, as people write it. */
import { readWan, type Yuan } from './money.ts';

export interface PastedLine {
  readonly text: string;
  /** 元. */
  readonly amount?: Yuan;
  /** Why no amount was read though one may stand there; the text is then complete. */
  readonly problem?: string;
  /** No thing to buy: heads the columns, adds up other lines, or heads or explains the list. */
  readonly notAnItem?: 'header' | 'total' | 'title';
}

export type Unit = '万元' | '元';
type AmountReading = { readonly yuan: Yuan } | { readonly problem: string };

/** 12.5, 1,800, －5: figures as typed; whether they are an amount is for readWan to say. */
const NUMBER = '[-－]?(?:[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+|[\\d０-９]+)(?:[.．][\\d０-９]+)?';
const WHOLE = new RegExp(`^([¥￥]?)\\s?(${NUMBER})\\s?(万元|万|元)?$`);
const AFTER_SEPARATOR = new RegExp(
  `^(.*?[^\\s,，、:：])\\s?([\\s,，、:：])\\s?([¥￥]?)\\s?(${NUMBER})\\s?(万元|万|元)?$`,
);
const IN_BRACKETS = new RegExp(`^(.*\\S)\\s?[（(]([¥￥]?)(${NUMBER})\\s?(万元|万|元)[）)]$`);
/** Without a separator only 元 tells money: 摄像机200万 has pixels. 3万5000元 is one amount in two parts, not 5000元. */
const ATTACHED = new RegExp(`^(.*[^\\d０-９,，.．¥￥\\s－亿万千百-])([¥￥]?)(${NUMBER})\\s?(万元|元)$`);

const NARROW = /[０-９．，]/g;
const narrow = (figure: string): string =>
  figure.replace(NARROW, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0));

/** 12,500.00 元 is read as 1.25 万元. */
function readInYuan(figure: string): AmountReading {
  const [whole = '', decimals = ''] = narrow(figure).replace(/,/g, '').split('.');
  if (/[1-9]/.test(decimals)) return { problem: '金额有角、分，请填整数元' };
  if (!/^\d+$/.test(whole)) return readWan(figure);
  const padded = whole.padStart(5, '0');
  return readWan(`${padded.slice(0, -4)}.${padded.slice(-4)}`);
}

/** The unit as written, else 元 after ¥, else the usual one. */
function readFigure(sign: string, figure: string, unit: string | undefined, usual: Unit): AmountReading {
  const stated = unit ?? (sign === '' ? usual : '元');
  return stated === '元' ? readInYuan(figure) : readWan(figure);
}

/** A line whose amount could not be read: the text stays whole. */
export function amountNotRead(text: string, why: string): PastedLine {
  return { text, problem: `没有读出金额：${why}。` };
}

/** The name with what was read, or the whole text with what was wrong. */
function withAmount(text: string, name: string, reading: AmountReading): PastedLine {
  return 'yuan' in reading ? { text: name, amount: reading.yuan } : amountNotRead(text, reading.problem);
}

/** The whole cell is a figure, with or without its unit. */
export function isFigure(cell: string): boolean {
  return WHOLE.test(cell);
}

/** 20台×800元, 单价3000元, 每台5000元: what stands before the figure says that it is not the sum. */
const UNIT_PRICE = /(?:[×✕*＊]|[\s\d台套个块只件部张把条项人][xX]|单价|每\S{1,2})$/;
const NO_SUM = '像是单价，不是总价，请自己填';

/** Windows 11, 会议 2024, 打印机,1,800, 打印机 1 800: the number at the end may be no amount, or not all of it. */
function isAmbiguous(name: string, separator: string, figure: string): boolean {
  if (separator === ',') return figure.includes(',') || /\s\d+$/.test(name);
  if (separator.trim() !== '') return false;
  return (
    /[A-Za-z]$/.test(name) || /^(?:19|20)\d\d$/.test(figure) || (/\s\d{1,3}$/.test(name) && /^\d{3}$/.test(figure))
  );
}

function readAfterSeparator(text: string, usual: Unit): PastedLine | undefined {
  const [, name, separator = '', sign = '', figure = '', unit] = AFTER_SEPARATOR.exec(text) ?? [];
  if (name === undefined) return undefined;
  if (UNIT_PRICE.test(name)) return amountNotRead(text, NO_SUM);
  if (unit === undefined && sign === '' && isAmbiguous(name, separator, figure))
    return amountNotRead(text, `看不出末尾的“${figure}”是不是金额，请自己填`);
  return withAmount(text, name, readFigure(sign, figure, unit, usual));
}

/** Running text: 打印机 12.5, 打印机：3万元, 打印机（3万元）, 打印机3万元. */
export function readRunning(text: string, usual: Unit): PastedLine {
  const found = readAfterSeparator(text, usual);
  if (found) return found;
  const [, name, sign = '', figure = '', unit] = IN_BRACKETS.exec(text) ?? ATTACHED.exec(text) ?? [];
  if (name === undefined) return { text };
  if (UNIT_PRICE.test(name)) return amountNotRead(text, NO_SUM);
  return withAmount(text, name, readFigure(sign, figure, unit, usual));
}

/** A row of a table: the figure in its cell, and the other cells as the name. */
export function readCell(name: string, cell: string, usual: Unit): PastedLine {
  const text = `${name} ${cell}`.trim();
  const [, sign = '', figure, unit] = WHOLE.exec(cell) ?? [];
  return figure === undefined || name === '' ? { text } : withAmount(text, name, readFigure(sign, figure, unit, usual));
}
