/** One file from the moment it was given: read by a worker, looked at with other choices, taken. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Progress, Question } from './asking.ts';
import type { WorkerReader } from './reader.ts';

/** `progress`: once the reading takes long. */
export type NotOpen =
  { readonly is: 'reading'; readonly progress?: Progress } | { readonly is: 'problem'; readonly words: string };

type FileState<Look> = NotOpen | { readonly is: 'open'; readonly sheets: readonly string[]; readonly look: Look };

export interface FileControl<Choice, Look> {
  readonly state: FileState<Look>;
  readonly choose: (choice: Choice) => void;
  readonly take: () => void;
}

function after<Look>(state: FileState<Look>, answer: Answer<Look, unknown>): FileState<Look> {
  if ('problem' in answer) return { is: 'problem', words: answer.problem };
  if ('sheets' in answer) return { is: 'open', sheets: answer.sheets, look: answer.look };
  return 'look' in answer && state.is === 'open' ? { ...state, look: answer.look } : state;
}

/** `makeReader`: with a worker that `serve`s the same. */
export function useFile<Choice, Look extends { readonly choice: Choice }, Taken>(
  file: File | undefined,
  makeReader: (onProgress: (progress: Progress) => void) => WorkerReader<Choice, Look, Taken>,
  onTake: (taken: Taken) => void,
): FileControl<Choice, Look> {
  const [state, setState] = useState<FileState<Look>>({ is: 'reading' });
  const reader = useRef<WorkerReader<Choice, Look, Taken>>();
  const latest = useRef(onTake);
  latest.current = onTake;
  const ask = (question: Question<Choice>) => {
    reader.current?.ask(question).then((answer) => {
      if ('taken' in answer) latest.current(answer.taken);
      else setState((now) => after(now, answer));
    }, console.error);
  };
  useEffect(() => {
    if (file === undefined) return;
    const made = makeReader((progress) => {
      setState((now) => (now.is === 'reading' ? { is: 'reading', progress } : now));
    });
    reader.current = made;
    setState({ is: 'reading' });
    ask({ ask: 'open', file, name: file.name });
    return made.close;
  }, [file]);
  return {
    state,
    choose: (choice) => {
      ask({ ask: 'look', choice });
    },
    take: () => {
      if (state.is === 'open') ask({ ask: 'take', choice: state.look.choice });
    },
  };
}
