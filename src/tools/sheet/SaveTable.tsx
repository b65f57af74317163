/** Saving a sheet as a table, for Excel and WPS or as plain text, made when it is asked for. */
import { useState } from 'preact/hooks';
import { RELOAD } from '../page/lazily.ts';
import { download } from './download.ts';
import type { Table } from './sheet.ts';
import type { TableKind } from './table-file.ts';

interface SaveTableProps {
  /** Of the file, without its ending. */
  readonly name: () => string;
  /** As it is when it is asked for. */
  readonly table: () => Table;
}

const KINDS: readonly (readonly [TableKind, string])[] = [
  ['xlsx', '存为 Excel'],
  ['csv', '存为表格（CSV）'],
];

export function SaveTable({ name, table }: SaveTableProps) {
  const [said, setSaid] = useState('');
  const save = async (kind: TableKind) => {
    const { tableFile } = await import('./table-file.ts');
    download(`${name()}.${kind}`, tableFile(kind, table()));
    setSaid('表格文件已生成。');
  };
  return (
    <>
      {KINDS.map(([kind, words]) => (
        <button
          key={kind}
          type="button"
          class="button"
          onClick={() => {
            save(kind).catch(() => {
              setSaid(`没能生成表格文件：${RELOAD}。`);
            });
          }}
        >
          {words}
        </button>
      ))}
      <span class="actions__said" role="status">
        {said}
      </span>
    </>
  );
}
