/** What a file holds, whatever its format: sheets of rows of cells. */
import type { FileRow } from '../../core/index.ts';

export interface SheetRow extends FileRow {
  readonly hidden: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only rows with something in them; each knows its number in the file. */
  readonly rows: readonly SheetRow[];
  /** What is to be known of the sheet, in sentences. */
  readonly notices: readonly string[];
  /** Why the sheet was not read; the rows are then empty. */
  readonly problem?: string;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  /** What is to be known of the file, in sentences. */
  readonly notices: readonly string[];
}

/** A file that cannot be read; the message is a sentence for the reader of the page. */
export class Unreadable extends Error {}
