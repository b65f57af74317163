/** One file with projects, from the moment it was given: read by a worker, looked at with other choices, taken. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListAnswer, ListChoice, ListLook, ListQuestion } from './asking.ts';
import type { Taken } from './list.ts';

type State =
  | { readonly is: 'reading' }
  | { readonly is: 'problem'; readonly words: string }
  | { readonly is: 'open'; readonly sheets: readonly string[]; readonly look: ListLook };

export interface ListFile {
  readonly state: State;
  readonly choose: (choice: ListChoice) => void;
  readonly take: () => void;
}

const BROKE = '读这个文件时出了错，清单没有动。可能是文件太大，内存不够；请只留要用的那张表，另存后再选。';

function after(state: State, answer: ListAnswer): State {
  if ('problem' in answer) return { is: 'problem', words: answer.problem };
  if ('sheets' in answer) return { is: 'open', sheets: answer.sheets, look: answer.look };
  return 'look' in answer && state.is === 'open' ? { ...state, look: answer.look } : state;
}

/** A worker of its own for each file: nothing of one file is left when it is closed. */
export function useListFile(file: File, onTake: (taken: Taken) => void): ListFile {
  const [state, setState] = useState<State>({ is: 'reading' });
  const worker = useRef<Worker>();
  const latest = useRef(onTake);
  latest.current = onTake;
  const ask = (question: ListQuestion) => {
    worker.current?.postMessage(question);
  };
  useEffect(() => {
    const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = made;
    setState({ is: 'reading' });
    made.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
      if ('taken' in data) latest.current(data.taken);
      else setState((now) => after(now, data));
    });
    made.addEventListener('error', (event) => {
      event.preventDefault();
      setState({ is: 'problem', words: BROKE });
    });
    ask({ ask: 'open', file, name: file.name });
    return () => {
      made.terminate();
    };
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
