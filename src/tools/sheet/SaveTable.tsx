/** Saving a sheet as a table, for Excel and WPS or as plain text, made when it is asked for. */
import { useState } from 'preact/hooks';
import { RELOAD } from '../page/lazily.ts';
import { csvOf } from './csv.ts';
import { download } from './download.ts';
import { linesOf, type Table } from './sheet.ts';

interface SaveTableProps {
  /** Of the file, without its ending. */
  readonly name: () => string;
  /** As it is when it is asked for. */
  readonly table: () => Table;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function SaveTable({ name, table }: SaveTableProps) {
  const [said, setSaid] = useState('');
  const excel = async () => {
    setSaid('正在生成 Excel 文件…');
    const { toXlsx } = await import('./xlsx.ts');
    download(`${name()}.xlsx`, new Blob([toXlsx(table(), new Date())], { type: XLSX }));
    setSaid('Excel 文件已生成。');
  };
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          excel().catch(() => {
            setSaid(`没能生成 Excel 文件：${RELOAD}，或者改存 CSV。`);
          });
        }}
      >
        存为 Excel
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          download(`${name()}.csv`, new Blob([csvOf(linesOf(table()))], { type: 'text/csv' }));
        }}
      >
        存为表格（CSV）
      </button>
      <span class="actions__said" role="status">
        {said}
      </span>
    </>
  );
}
