/** Reads a file beside the page, so that the page answers meanwhile. */
import { makeReader } from './answering.ts';
import type { Answer, Numbered, Question } from './asking.ts';
import { BROKEN } from './limits.ts';

const read = makeReader();

self.addEventListener('message', ({ data: { number, said } }: MessageEvent<Numbered<Question>>) => {
  const answer = (answered: Answer) => {
    self.postMessage({ number, said: answered } satisfies Numbered<Answer>);
  };
  read(said).then(answer, () => {
    answer({ problem: BROKEN });
  });
});
