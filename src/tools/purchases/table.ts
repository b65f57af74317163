/** The checked list as rows of cells for a spreadsheet. Pure. */
import type { Sheet, SheetRow } from './sheet.ts';

const HEAD = ['序号', '名称', '金额（万元）', '结果', '理由', '依据', '还差什么'];

function rowOf({ name, amount, result, reasons, quotes, open }: SheetRow, index: number): string[] {
  return [String(index + 1), name, amount, result, reasons.join('\n'), quotes.join('\n'), open.join('\n')];
}

/** Title, the lines, the totals, and what stands beneath; `beneath` ends it. */
export function tableOf(sheet: Sheet, beneath: readonly string[]): string[][] {
  return [
    [sheet.title],
    [],
    HEAD,
    ...sheet.rows.map(rowOf),
    [],
    ...sheet.totals.map((pair) => [...pair]),
    ...sheet.remarks.map((remark) => [remark]),
    ...sheet.doubts.map((doubt) => ['待确认', doubt]),
    ...beneath.map((line) => [line]),
  ];
}
