/** Saving a sheet as a table, made when it is asked for. */
import { csvOf } from './csv.ts';
import { download } from './download.ts';

interface SaveTableProps {
  /** Of the file, without its ending. */
  readonly name: () => string;
  /** As it is when it is asked for. */
  readonly table: () => readonly (readonly string[])[];
}

export function SaveTable({ name, table }: SaveTableProps) {
  return (
    <button
      type="button"
      class="button"
      onClick={() => {
        download(`${name()}.csv`, new Blob([csvOf(table())], { type: 'text/csv' }));
      }}
    >
      存为表格（CSV）
    </button>
  );
}
