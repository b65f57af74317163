/** One file that is open, and answers about it. Pure but for the reading of the bytes. */
import type { Answer, Progress, Question } from './asking.ts';
import { MOST_BYTES, TOO_BIG } from './limits.ts';
import { readFile } from './read-file.ts';
import type { Workbook } from './workbook.ts';

/** What is read from tables, and how. */
export interface Wanted<Choice, Look, Taken> {
  /** The names of the sheets, in words. */
  readonly sheets: (workbook: Workbook) => readonly string[];
  /** What to begin with. */
  readonly first: (workbook: Workbook) => Choice;
  readonly look: (workbook: Workbook, choice: Choice) => Look;
  readonly take: (workbook: Workbook, choice: Choice) => Taken;
}

const NOT_OPEN = { problem: '文件还没有打开，请再选一次。' };
const GONE = { problem: '文件没有读到：可能已经移走、改名，或者没有权限。请再选一次。' };

/** A new reader for one file after another; the last one opened is the one asked about. */
export function makeReader<Choice, Look, Taken>(
  { sheets, first, look, take }: Wanted<Choice, Look, Taken>,
  onProgress: (progress: Progress) => void = () => undefined,
): (question: Question<Choice>) => Promise<Answer<Look, Taken>> {
  let workbook: Workbook | undefined;
  const open = async (file: Blob, name: string): Promise<Answer<Look, Taken>> => {
    workbook = undefined;
    if (file.size > MOST_BYTES) return { problem: TOO_BIG };
    const buffer = await file.arrayBuffer().catch(() => undefined);
    if (buffer === undefined) return GONE;
    const reading = readFile(new Uint8Array(buffer), name, onProgress);
    if ('problem' in reading) return reading;
    onProgress('looking');
    ({ workbook } = reading);
    return { sheets: sheets(workbook), look: look(workbook, first(workbook)) };
  };
  return async (question) => {
    if (question.ask === 'open') return open(question.file, question.name);
    if (workbook === undefined) return NOT_OPEN;
    const { ask, choice } = question;
    return ask === 'look' ? { look: look(workbook, choice) } : { taken: take(workbook, choice) };
  };
}
