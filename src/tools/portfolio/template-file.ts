/** The empty list as a file, made when it is asked for. */
import { tableFile } from '../sheet/table-file.ts';
import { templateTable } from './template.ts';

export const templateFile = (): Blob => tableFile('xlsx', templateTable());
