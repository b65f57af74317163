/** Reads a list of projects beside the page, so that the page answers meanwhile. */
import { BROKEN } from '../files/limits.ts';
import type { ListAnswer, ListQuestion } from './asking.ts';
import { makeListReader } from './list-file.ts';

const read = makeListReader();

/** Answers come in the order of the questions. */
let last: Promise<unknown> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ListQuestion>) => {
  last = last
    .then(() => read(data))
    .catch((): ListAnswer => ({ problem: BROKEN }))
    .then((answer) => {
      self.postMessage(answer);
    });
});
