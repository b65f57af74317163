/** The columns of the checked list in a spreadsheet. */
import type { Column } from '../sheet/sheet.ts';
import type { SheetRow } from './sheet.ts';

export const COLUMNS: readonly Column<SheetRow>[] = [
  ['序号', (_row, index) => index + 1],
  ['名称', ({ name }) => name],
  ['金额（万元）', ({ amount }) => (amount === '' ? '' : Number(amount))],
  ['结果', ({ result }) => result],
  ['理由', ({ reasons }) => reasons.join('\n')],
  ['依据', ({ quotes }) => quotes.join('\n')],
  ['还差什么', ({ open }) => open.join('\n')],
];
