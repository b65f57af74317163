/** An amount at the end of a pasted line, as people write it. */
import { foldWidth, inYuan } from '../engine/figures.ts';
import { isYuan, readWan, TOO_MUCH, yuan, type Yuan } from '../engine/money.ts';

export interface PastedLine {
  readonly text: string;
  /** 元. */
  readonly amount?: Yuan;
  /** Why no amount was read though one may stand there; the text is then complete. */
  readonly problem?: string;
  /** How the amount differs from what was written. */
  readonly said?: string;
  /** No thing to buy: heads the columns, adds up other lines, or heads or explains the list. */
  readonly notAnItem?: 'header' | 'total' | 'title';
}

export type Unit = '万元' | '元';

/** A line as it is read; `isByUsual`: the figure says no unit itself, so that what a line above or nobody said decides. */
export type ReadLine = PastedLine & { readonly isByUsual?: true };

type AmountReading = ({ readonly yuan: Yuan; readonly said?: string } | { readonly problem: string }) & {
  readonly isByUsual?: true;
};

/** 12.5, 1,800, －5: figures as typed; whether they are an amount is for the reading to say. */
const DIGITS = '[-－]?(?:[\\d０-９]{1,3}(?:[,，][\\d０-９]{3})+|[\\d０-９]+)(?:[.．][\\d０-９]+)?';
const NUMBER = `(${DIGITS})`;
const SIGN = '((?:人民币)?\\s?[¥￥]?)';
const UNIT = '(亿元|亿|万元|万|元)';
const WHOLE = new RegExp(`^(?:单价|合计|总价|共计?|小计|金额|数量|报价)?[:：]?${SIGN}\\s?${NUMBER}\\s?${UNIT}?$`);
const AFTER_SEPARATOR = new RegExp(`^(.*?[^\\s,，、:：])\\s?([\\s,，、:：])\\s?${SIGN}\\s?${NUMBER}\\s?${UNIT}?$`);
const IN_BRACKETS = new RegExp(`^(.*\\S)\\s?[（(]${SIGN}${NUMBER}\\s?${UNIT}[）)]$`);
/** Without a separator only 元 tells money: 摄像机200万 has pixels. 3万5000元 is one amount in two parts, not 5000元. */
const ATTACHED = new RegExp(`^(.*[^\\d０-９,，.．¥￥\\s－亿万千百-])${SIGN}${NUMBER}\\s?(亿元|万元|元)$`);

const QUOTED = new RegExp(`["“]${NUMBER}["”](?=\\s?${UNIT}?$)`);

/** 6800元；and 6800元。: lists written in a chat end their lines so. */
const STOP = /\s*[；;。，,]+$/;

/** "1,800"元: quotes may still stand round the figure alone. 24" is no such. */
const bare = (text: string): string => text.replace(STOP, '').replace(QUOTED, '$1');

const NOT_EXACT = '金额不足 1 元的部分读不了，请自己填';

/** Of 元 with 角 and 分 the nearest 元, and that is said. */
function readScaled(figure: string, unit: '亿元' | '元'): AmountReading {
  const { amount, rest } = inYuan(figure, unit);
  if (!isYuan(amount)) return TOO_MUCH;
  if (rest === '') return { yuan: yuan(amount) };
  if (unit === '亿元') return { problem: NOT_EXACT };
  const rounded = amount + (rest >= '5' ? 1 : 0);
  return { yuan: yuan(rounded), said: `原写 ${figure} 元，角、分四舍五入` };
}

const readIn = (narrow: string, unit: string): AmountReading =>
  unit.startsWith('万') || narrow.startsWith('-') ? readWan(narrow) : readScaled(narrow, unit === '元' ? '元' : '亿元');

/** The unit as written, else 元 after ¥, else the usual one. */
function readFigure(sign: string, figure: string, unit: string | undefined, usual: Unit): AmountReading {
  const stated = unit ?? (sign.trim() === '' ? undefined : '元');
  const narrow = foldWidth(figure);
  const reading = readIn(narrow, stated ?? usual);
  return stated === undefined ? { ...reading, isByUsual: true } : reading;
}

/** A line whose amount could not be read: the text stays whole. */
export function amountNotRead(text: string, why: string): PastedLine {
  return { text, problem: `没有读出金额：${why}。` };
}

/** 打印机，预算 5万元: what stands before the figure says that it is the amount. */
const LABEL = /[\s,，、;；]+(?:预算|金额|合计|总价|共计?)[:：]?$/;

/** The name with what was read, or the whole text with what was wrong. */
function withAmount(text: string, name: string, reading: AmountReading): ReadLine {
  const byUsual = reading.isByUsual && { isByUsual: reading.isByUsual };
  if ('problem' in reading) return { ...amountNotRead(text, reading.problem), ...byUsual };
  const { said } = reading;
  return { text: name.replace(LABEL, ''), amount: reading.yuan, ...(said !== undefined && { said }), ...byUsual };
}

/** The whole cell is a figure, with or without its unit. */
export function isFigure(cell: string): boolean {
  return WHOLE.test(bare(cell));
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

function readAfterSeparator(text: string, usual: Unit): ReadLine | undefined {
  const [, name, separator = '', sign = '', figure = '', unit] = AFTER_SEPARATOR.exec(bare(text)) ?? [];
  if (name === undefined) return undefined;
  if (UNIT_PRICE.test(name)) return amountNotRead(text, NO_SUM);
  if (unit === undefined && sign.trim() === '' && isAmbiguous(name, separator, figure))
    return amountNotRead(text, `看不出末尾的“${figure}”是不是金额，请自己填`);
  return withAmount(text, name, readFigure(sign, figure, unit, usual));
}

/** Running text: 打印机 12.5, 打印机：3万元, 打印机（3万元）, 打印机3万元. */
export function readRunning(text: string, usual: Unit): ReadLine {
  const found = readAfterSeparator(text, usual);
  if (found) return found;
  const plain = bare(text);
  const [, name, sign = '', figure = '', unit] = IN_BRACKETS.exec(plain) ?? ATTACHED.exec(plain) ?? [];
  if (name === undefined) return { text };
  if (UNIT_PRICE.test(name)) return amountNotRead(text, NO_SUM);
  return withAmount(text, name, readFigure(sign, figure, unit, usual));
}

/** A row of a table: the figure in its cell, and the other cells as the name. */
export function readCell(name: string, cell: string, usual: Unit): ReadLine {
  const text = `${name} ${cell}`.trim();
  const [, sign = '', figure, unit] = WHOLE.exec(bare(cell)) ?? [];
  return figure === undefined || name === '' ? { text } : withAmount(text, name, readFigure(sign, figure, unit, usual));
}
