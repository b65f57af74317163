/** The columns of the list in a spreadsheet. */
import type { Cell, Column } from '../sheet/sheet.ts';
import { numberPrefix, positionOf, type SheetRow } from './sheet.ts';

const tick = (done: boolean | undefined) => (done === true ? '☑' : '☐');

/** A number, unless something stands before it. */
function numberOf(row: SheetRow, _index: number, rows: readonly SheetRow[]): Cell {
  const { number } = positionOf(rows, row);
  const prefix = numberPrefix(row);
  return prefix === '' ? number : prefix + String(number);
}

export const COLUMNS: readonly Column<SheetRow>[] = [
  ['序号', numberOf],
  ['已备', ({ mark }) => tick(mark.done)],
  ['材料', ({ group, title }) => (group === '' ? title : `${group}：${title}`)],
  ['应含内容', ({ contents }) => contents.map(({ words, done }) => `${tick(done)}${words}`).join('\n')],
  ['状态', ({ status }) => status],
  ['依据', ({ places }) => places],
  ['说明', ({ reasons }) => reasons.join('\n')],
  ['备注', ({ mark }) => mark.note ?? ''],
  ['负责人', ({ mark }) => mark.person ?? ''],
  ['日期', ({ mark }) => mark.date ?? ''],
];
