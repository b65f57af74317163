/** Compares and writes out lists of projects beside the page, so that the page answers meanwhile. */
import { possibleSplits } from '../../core/index.ts';
import { tableFile } from '../sheet/table-file.ts';
import type { BesideAnswer, BesideQuestion } from './beside.ts';
import { tableOfList } from './exchange.ts';

function answerTo(question: BesideQuestion): BesideAnswer {
  return question.ask === 'table'
    ? { table: tableFile(question.kind, tableOfList(question.list)) }
    : { splits: possibleSplits(question.projects) };
}

self.addEventListener('message', ({ data }: MessageEvent<BesideQuestion>) => {
  self.postMessage(answerTo(data));
});
