/** Compares and writes out lists of projects beside the page, so that the page answers meanwhile. */
import { possibleSplits, screenProject, summarise, type PlannedProject } from '../../core/index.ts';
import { tableFile } from '../sheet/table-file.ts';
import type { BesideAnswer, BesideQuestion } from './beside.ts';
import { tableOfList } from './exchange.ts';

let projects: readonly PlannedProject[] = [];

function answerTo(question: BesideQuestion): BesideAnswer {
  switch (question.ask) {
    case 'table':
      return { table: tableFile(question.kind, tableOfList(question.list)) };
    case 'sums':
      ({ projects } = question);
      return { sums: summarise(projects.map((project) => ({ project, screening: screenProject(project) }))) };
    case 'splits':
      return { splits: possibleSplits(projects) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<BesideQuestion>) => {
  self.postMessage(answerTo(data));
});
