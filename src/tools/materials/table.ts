/** The list as rows of cells for a spreadsheet. Pure. */
import { numberPrefix, positionOf, type Sheet, type SheetRow } from './sheet.ts';

const HEAD = ['序号', '已备', '材料', '应含内容', '状态', '依据', '说明', '备注', '负责人', '日期'];

const tick = (done: boolean | undefined) => (done === true ? '☑' : '☐');

function rowOf(row: SheetRow, _index: number, rows: readonly SheetRow[]): string[] {
  const { group, title, contents, status, places, reasons, mark } = row;
  return [
    numberPrefix(row) + String(positionOf(rows, row).number),
    tick(mark.done),
    group === '' ? title : `${group}：${title}`,
    contents.map(({ words, done }) => `${tick(done)}${words}`).join('\n'),
    status,
    places,
    reasons.join('\n'),
    mark.note ?? '',
    mark.person ?? '',
    mark.date ?? '',
  ];
}

/** Title, heading, facts, the lines, and what stands beneath; `beneath` ends it. */
export function tableOf(sheet: Sheet, beneath: readonly string[]): string[][] {
  return [
    [sheet.title],
    ...[...sheet.heading, ...sheet.facts].map((pair) => [...pair]),
    [],
    HEAD,
    ...sheet.rows.map(rowOf),
    [],
    ...sheet.remarks.map((remark) => [remark]),
    ...sheet.doubts.map((doubt) => ['待确认', doubt]),
    ...beneath.map((line) => [line]),
  ];
}
