/** One file that is open, and answers about it. Pure but for the reading of the bytes. */
import type { Answer, Question } from './asking.ts';
import { MOST_BYTES, TOO_BIG } from './limits.ts';
import { firstSheet, lookAt, sheetNames, takenOf } from './look.ts';
import { readFile } from './read-file.ts';
import type { Workbook } from './workbook.ts';

/** As many as a list of purchases takes, and headings and sums besides. */
const MOST_TAKEN = 3000;

const NOT_OPEN: Answer = { problem: '文件还没有打开，请再选一次。' };
const GONE = '文件没有读到：可能已经移走、改名，或者没有权限。请再选一次。';

/** A new reader for one file after another; the last one opened is the one asked about. */
export function makeReader(): (question: Question) => Promise<Answer> {
  let workbook: Workbook | undefined;
  const open = async (file: Blob, name: string): Promise<Answer> => {
    workbook = undefined;
    if (file.size > MOST_BYTES) return { problem: TOO_BIG };
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (buffer === undefined) return { problem: GONE };
    const reading = readFile(new Uint8Array(buffer), name);
    if ('problem' in reading) return reading;
    ({ workbook } = reading);
    const look = lookAt(workbook, { sheet: firstSheet(workbook), hiddenRows: 'with-hidden' });
    return { opened: sheetNames(workbook), look };
  };
  return async (question) => {
    if (question.ask === 'open') return open(question.file, question.name);
    if (workbook === undefined) return NOT_OPEN;
    if (question.ask === 'look') return { look: lookAt(workbook, question.choice) };
    const taken = takenOf(workbook, question.choice);
    const { length } = taken.lines;
    return length > MOST_TAKEN ? { tooMany: length } : { taken };
  };
}
