/** The worker that reads a file, as the page sees it. */
import type { Answer, FromWorker, Numbered, Progress, Question } from './asking.ts';

export interface WorkerReader<Choice, Look, Taken> {
  /** Never fails: a worker that breaks down answers with what to do. */
  readonly ask: (question: Question<Choice>) => Promise<Answer<Look, Taken>>;
  /** Ends the worker, in the middle of its work too; what was asked stays unanswered. */
  readonly close: () => void;
}

const BROKE = {
  problem: '读这个文件时出了错，清单没有动。可能是文件太大，内存不够；请只留要用的那张表，另存后再选。',
};

/** A worker of its own for each file: nothing of one file is left when it is closed. */
export function makeWorkerReader<Choice, Look, Taken>(
  worker: Worker,
  onProgress: (progress: Progress) => void,
): WorkerReader<Choice, Look, Taken> {
  const waiting = new Map<number, (answer: Answer<Look, Taken>) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Look, Taken>>) => {
    if ('progress' in data) {
      onProgress(data.progress);
      return;
    }
    waiting.get(data.number)?.(data.said);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    for (const answer of waiting.values()) answer(BROKE);
    waiting.clear();
  });
  return {
    ask: (said) =>
      new Promise((answer) => {
        asked += 1;
        waiting.set(asked, answer);
        worker.postMessage({ number: asked, said } satisfies Numbered<Question<Choice>>);
      }),
    close: () => {
      worker.terminate();
    },
  };
}
