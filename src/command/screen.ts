/** Screens the list of a file and writes the result to another. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { MOST_BYTES, TOO_BIG } from '../tools/files/limits.ts';
import { readListedFile, type ListChoice, type ListedFile } from '../tools/portfolio/listed-file.ts';
import { SECRET_GROUND } from '../tools/portfolio/read-projects.ts';
import { screenedJson } from '../tools/portfolio/screened-json.ts';
import { sayScreened, screenedTable, screenList, type ScreenedList } from '../tools/portfolio/screened-table.ts';
import { csvOf } from '../tools/sheet/csv.ts';
import { toXlsx } from '../tools/sheet/xlsx.ts';
import { Ending, EXIT } from './ending.ts';

function bytesOf(path: string): Uint8Array {
  try {
    if (statSync(path).size > MOST_BYTES) throw new Ending(EXIT.unreadable, TOO_BIG);
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof Ending) throw error;
    throw new Ending(EXIT.unreadable, `打不开“${path}”：没有这个文件，或者没有权限。`);
  }
}

function listIn(path: string, choice: ListChoice): ListedFile {
  const read = readListedFile(bytesOf(path), basename(path), choice);
  if (read.is === 'read') return read.file;
  throw new Ending(read.is === 'unreadable' ? EXIT.unreadable : EXIT.choose, read.words);
}

type Writer = (list: ScreenedList, file: ListedFile) => string | Uint8Array;

/** By the ending of the file. */
const WRITERS: Readonly<Record<string, Writer>> = {
  '.xlsx': (list, { sheet }) => toXlsx(screenedTable(list, sheet), new Date()),
  '.csv': (list, { sheet }) => {
    const { head, rows } = screenedTable(list, sheet);
    return csvOf([head, ...rows]);
  },
  '.json': screenedJson,
};

function write(path: string, contents: string | Uint8Array): void {
  try {
    writeFileSync(path, contents);
  } catch {
    throw new Ending(EXIT.unwritten, `写不进“${path}”：文件夹不在，没有权限，或者正在别的程序里打开。`);
  }
}

/** What somebody has to look at, a line each. */
function cautionsOf({ reading: { remarks, refused, own, sum } }: ListedFile): string[] {
  const secret = SECRET_GROUND === undefined ? '' : `：${SECRET_GROUND.words}`;
  return [
    ...remarks.map(({ row, column, words }) => `第 ${String(row)} 行“${column}”：${words}。`),
    ...(refused.length > 0 ? [`第 ${refused.join('、')} 行是涉密项目，没有收下，结果里没有它${secret}`] : []),
    ...(own !== undefined && own.amount !== sum
      ? [`第 ${String(own.row)} 行的合计是 ${String(own.amount)} 元，读出的是 ${String(sum)} 元，不一样。`]
      : []),
  ];
}

/** `out` ends in .xlsx, .csv or .json. What is to be looked at goes to the standard error, what the list comes to, to the standard output. */
export function screenFile(path: string, out: string, choice: ListChoice): number {
  const file = listIn(path, choice);
  const list = screenList(file.reading.projects);
  const writer = WRITERS[extname(out).toLowerCase()];
  if (writer === undefined) throw new Error(`no writer: ${out}`);
  write(out, writer(list, file));
  const cautions = cautionsOf(file);
  for (const line of [...file.notices, ...cautions]) console.error(line);
  console.log([...sayScreened(list), `写在“${out}”。`].join('\n'));
  return cautions.length > 0 ? EXIT.lookAgain : EXIT.done;
}
