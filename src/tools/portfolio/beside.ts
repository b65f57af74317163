/** What takes long with a whole list is done beside the page, by one worker that is made when it is first asked. */
import type { PlannedProject, SplitQuestion, Summary } from '../../core/index.ts';
import type { TableKind } from '../sheet/table-file.ts';
import type { ProjectList } from './list.ts';

export type BesideQuestion =
  | { readonly ask: 'table'; readonly kind: TableKind; readonly list: ProjectList }
  | { readonly ask: 'sums'; readonly projects: readonly PlannedProject[] }
  /** About the projects of the sums that were asked for last. */
  | { readonly ask: 'splits' };

export type BesideAnswer =
  { readonly table: Blob } | { readonly sums: Summary } | { readonly splits: readonly SplitQuestion[] };

/** Answers come in the order of the questions. */
let worker: Worker | undefined;
let waiting: { readonly resolve: (answer: BesideAnswer) => void; readonly reject: (error: Error) => void }[] = [];

function theWorker(): Worker {
  if (worker !== undefined) return worker;
  const made = new Worker(new URL('./beside-worker.ts', import.meta.url), { type: 'module' });
  made.addEventListener('message', ({ data }: MessageEvent<BesideAnswer>) => {
    waiting.shift()?.resolve(data);
  });
  // One that broke down is not asked again.
  made.addEventListener('error', (event) => {
    event.preventDefault();
    const left = waiting;
    [worker, waiting] = [undefined, []];
    made.terminate();
    for (const { reject } of left) reject(new Error(event.message));
  });
  worker = made;
  return made;
}

function ask(question: BesideQuestion): Promise<BesideAnswer> {
  return new Promise((resolve, reject) => {
    const asked = theWorker();
    waiting.push({ resolve, reject });
    asked.postMessage(question);
  });
}

/** The list as a file: every project is screened for it once more. */
export async function tableFileOf(kind: TableKind, list: ProjectList): Promise<Blob> {
  const answer = await ask({ ask: 'table', kind, list });
  if ('table' in answer) return answer.table;
  throw new Error('a table was asked for');
}

/** What the projects come to. */
export async function sumsOf(projects: readonly PlannedProject[]): Promise<Summary> {
  const answer = await ask({ ask: 'sums', projects });
  if ('sums' in answer) return answer.sums;
  throw new Error('sums were asked for');
}

/** What of the projects whose sums were asked for last might be one project (第六条第六句). */
export async function splitsAmongThose(): Promise<readonly SplitQuestion[]> {
  const answer = await ask({ ask: 'splits' });
  if ('splits' in answer) return answer.splits;
  throw new Error('questions were asked for');
}
