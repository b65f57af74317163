/** What was typed or chosen in the form as the server sent it, before its script was there: taken over, never lost. */
import { createContext } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** By the name of the field; what is empty or not chosen is absent. */
export type Early = ReadonlyMap<string, string>;

export const EarlyInput = createContext<Early>(new Map());

/** Read before the tool takes the form over: taking over may empty a field. */
export function readEarly(tool: HTMLElement): Early {
  const pairs = [...tool.querySelectorAll('form')].flatMap((form) => [...new FormData(form)]);
  return new Map(
    pairs.flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' && value !== '' ? [[name, value]] : [],
    ),
  );
}

/** False on the server and until the tool listens: a button that would do nothing says so by being disabled. */
export function useAlive(): boolean {
  const [isAlive, setAlive] = useState(false);
  useLayoutEffect(() => {
    setAlive(true);
  }, []);
  return isAlive;
}
