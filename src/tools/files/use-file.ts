/** One file from the moment it was given: read by a worker, looked at with other choices, taken. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from './asking.ts';
import type { Choice, Look, SheetName, TakenTable } from './look.ts';
import { makeWorkerReader, type WorkerReader } from './reader.ts';

type FileState =
  | { readonly is: 'reading' }
  | { readonly is: 'problem'; readonly words: string }
  | { readonly is: 'open'; readonly sheets: readonly SheetName[]; readonly look: Look };

export interface FileControl {
  readonly state: FileState;
  readonly choose: (choice: Choice) => void;
  readonly take: () => void;
}

/** Undefined: more lines than any list takes. */
type Take = (taken: TakenTable | undefined) => void;

function after(state: FileState, answer: Answer): FileState {
  if ('problem' in answer) return { is: 'problem', words: answer.problem };
  if ('opened' in answer) return { is: 'open', sheets: answer.opened, look: answer.look };
  return 'look' in answer && state.is === 'open' ? { ...state, look: answer.look } : state;
}

export function useFile(file: File | undefined, onTake: Take): FileControl {
  const [state, setState] = useState<FileState>({ is: 'reading' });
  const reader = useRef<WorkerReader>();
  const latest = useRef(onTake);
  latest.current = onTake;
  const ask = (question: Question) => {
    reader.current?.ask(question).then((answer) => {
      if ('taken' in answer) latest.current(answer.taken);
      else if ('tooMany' in answer) latest.current(undefined);
      else setState((now) => after(now, answer));
    }, console.error);
  };
  useEffect(() => {
    if (file === undefined) return;
    const made = makeWorkerReader();
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
