/** Reads a file beside the page, so that the page answers meanwhile. */
import { makeReader, type Wanted } from './answering.ts';
import type { FromWorker, Numbered, Progress, Question } from './asking.ts';
import { BROKEN } from './limits.ts';

/** How often a percent is told at most: a short file tells none. */
const TELL_MS = 100;

/** Answers the page from now on. */
export function serve<Choice, Look, Taken>(wanted: Wanted<Choice, Look, Taken>): void {
  const post = (message: FromWorker<Look, Taken>) => {
    self.postMessage(message);
  };
  let told = performance.now();
  const read = makeReader(wanted, (progress: Progress) => {
    const now = performance.now();
    if (progress !== 'looking' && now - told < TELL_MS) return;
    told = now;
    post({ progress });
  });
  self.addEventListener('message', ({ data: { number, said } }: MessageEvent<Numbered<Question<Choice>>>) => {
    told = performance.now();
    read(said).then(
      (answer) => {
        post({ number, said: answer });
      },
      () => {
        post({ number, said: { problem: BROKEN } });
      },
    );
  });
}
