/** Screens a list of projects from a file: `node src/cli.ts screen list.xlsx --out result.xlsx`. */
import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';
import { MOST_BYTES, TOO_BIG } from './tools/files/limits.ts';
import { readListedFile, type ListChoice, type ListedFile } from './tools/portfolio/listed-file.ts';
import { sayScreened, screenedTable, screenList, type ScreenedList } from './tools/portfolio/screened-table.ts';
import { SECRET_GROUND } from './tools/portfolio/read-projects.ts';
import { csvOf } from './tools/sheet/csv.ts';
import { toXlsx } from './tools/sheet/xlsx.ts';

/** How the command ends. */
const EXIT = { done: 0, lookAgain: 1, usage: 2, unreadable: 3, choose: 4, unwritten: 5 } as const;

const USAGE = `用法：node src/cli.ts screen <清单> --out <结果> [选项]

  <清单>        .xlsx、.csv、.tsv、.txt 或 .docx，一行一个项目
  --out <结果>  .xlsx、.csv 或 .json，按后缀决定；同名的文件会被换掉
  --sheet <表>  读哪一张表：名称，或者第几张；不写的，读第一张有“项目名称”的
  --unit <单位> 没有写明单位的金额是“元”还是“万元”
  --no-hidden   不读隐藏的行
  --help        显示这些

结果写到文件，汇总写到标准输出，要核对的写到标准错误。全部在本机计算。

结束时的代码：
  0  做完了，每一格都读懂了
  1  做完了，但有要核对的：看不懂的格、没有收下的涉密行、和表里自己的合计不同
  2  命令写得不对
  3  文件读不了
  4  要先说明一样：哪一张表、哪一列、按元还是按万元
  5  结果写不进去`;

/** Ends the command with a sentence and a code. */
class Ending extends Error {
  readonly code: number;
  constructor(code: number, words: string) {
    super(words);
    this.code = code;
  }
}

interface Asked {
  readonly list: string;
  readonly out: string;
  readonly choice: ListChoice;
}

const wrong = (words: string): Ending => new Ending(EXIT.usage, `${words}\n\n${USAGE}`);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        sheet: { type: 'string' },
        unit: { type: 'string' },
        'no-hidden': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw wrong(`看不懂这些选项：${error instanceof Error ? error.message : ''}`);
  }
}

function askedBy({ values, positionals }: ReturnType<typeof parsed>): Asked {
  const [command, list, ...more] = positionals;
  const { out, sheet, unit } = values;
  if (command !== 'screen') throw wrong(command === undefined ? '没有写要做什么。' : `没有“${command}”这样的命令。`);
  if (list === undefined || more.length > 0) throw wrong('请写一个清单文件。');
  if (out === undefined) throw wrong('请用 --out 写明结果存到哪里。');
  if (!(extname(out).toLowerCase() in WRITERS)) throw wrong('结果只能是 .xlsx、.csv 或 .json。');
  if (unit !== undefined && unit !== '元' && unit !== '万元') throw wrong('--unit 只能是 元 或 万元。');
  const hiddenRows = values['no-hidden'] ? 'without-hidden' : 'with-hidden';
  return {
    list,
    out,
    choice: { hiddenRows, ...(sheet !== undefined && { sheet }), ...(unit !== undefined && { unit }) },
  };
}

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
  '.json': (list, { sheet, reading: { remarks, refused, own, sum } }) =>
    `${JSON.stringify({ sheet, ...list, remarks, refused, sum, ...(own && { own }) }, null, 2)}\n`,
};

const realPath = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
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

function run(args: readonly string[]): number {
  const given = parsed(args);
  if (given.values.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  const { list: path, out, choice } = askedBy(given);
  if (realPath(path) !== undefined && realPath(path) === realPath(out))
    throw wrong('结果不能写在清单自己上面，请换一个名字。');
  const file = listIn(path, choice);
  const list = screenList(file.reading.projects);
  const writer = WRITERS[extname(out).toLowerCase()];
  if (writer !== undefined) write(out, writer(list, file));
  const cautions = cautionsOf(file);
  for (const line of [...file.notices, ...cautions]) console.error(line);
  console.log([...sayScreened(list), `写在“${out}”。`].join('\n'));
  return cautions.length > 0 ? EXIT.lookAgain : EXIT.done;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Ending)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
