/** Screens a list of projects from a file: `node src/cli.ts screen list.xlsx --out result.xlsx`. */
import { realpathSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { Ending, EXIT } from './command/ending.ts';
import type { ListChoice } from './tools/portfolio/listed-file.ts';

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

/** What a result can be. */
const KINDS: readonly string[] = ['.xlsx', '.csv', '.json'];

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
  } catch {
    throw wrong('选项写得不对：有不认识的，或者少了它的值。');
  }
}

function askedBy({ values, positionals }: ReturnType<typeof parsed>): Asked {
  const [command, list, ...more] = positionals;
  const { out, sheet, unit } = values;
  if (command !== 'screen') throw wrong(command === undefined ? '没有写要做什么。' : `没有“${command}”这样的命令。`);
  if (list === undefined || more.length > 0) throw wrong('请写一个清单文件。');
  if (out === undefined) throw wrong('请用 --out 写明结果存到哪里。');
  if (!KINDS.includes(extname(out).toLowerCase())) throw wrong('结果只能是 .xlsx、.csv 或 .json。');
  if (unit !== undefined && unit !== '元' && unit !== '万元') throw wrong('--unit 只能是 元 或 万元。');
  const hiddenRows = values['no-hidden'] ? 'without-hidden' : 'with-hidden';
  return {
    list,
    out,
    choice: { hiddenRows, ...(sheet !== undefined && { sheet }), ...(unit !== undefined && { unit }) },
  };
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

async function run(args: readonly string[]): Promise<number> {
  const given = parsed(args);
  if (given.values.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  const { list, out, choice } = askedBy(given);
  if (realPath(list) !== undefined && realPath(list) === realPath(out))
    throw wrong('结果不能写在清单自己上面，请换一个名字。');
  // The rules take a moment to load: not for a word that was mistyped.
  const { screenFile } = await import('./command/screen.ts');
  return screenFile(list, out, choice);
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Ending)) throw error;
  console.error(error.message);
  process.exitCode = error.code;
}
