/** A table as a file for spreadsheet programs. Loaded only when one is asked for. */
import { csvOf } from './csv.ts';
import { linesOf, type Table } from './sheet.ts';
import { toXlsx } from './xlsx.ts';

/** By the ending of the file. */
export type TableKind = 'xlsx' | 'csv';

export function tableFile(kind: TableKind, table: Table): Blob {
  if (kind === 'csv') return new Blob([csvOf(linesOf(table))], { type: 'text/csv' });
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([toXlsx(table, new Date())], { type });
}
