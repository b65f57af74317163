/** Going back and forth between states. Pure; states are values and are never changed. */

export interface History<State> {
  readonly past: readonly State[];
  readonly future: readonly State[];
  /** What the last change was about: typing on in the same field is one change. */
  readonly about: string | undefined;
}

/** Further back nobody goes. */
const LONGEST = 300;

export const NO_HISTORY: History<never> = { past: [], future: [], about: undefined };

/** `before` was the state when a change came; what had been undone is gone. */
export function recorded<State>(
  { past, about: last }: History<State>,
  before: State,
  about: string | undefined,
): History<State> {
  const goesOn = about !== undefined && about === last;
  return { past: goesOn ? past : [...past, before].slice(-LONGEST), future: [], about };
}

interface Step<State> {
  readonly history: History<State>;
  readonly state: State;
}

/** One step back from `now`; undefined where there is none. */
export function undone<State>({ past, future }: History<State>, now: State): Step<State> | undefined {
  const [state] = past.slice(-1);
  if (state === undefined) return undefined;
  return { history: { past: past.slice(0, -1), future: [now, ...future], about: undefined }, state };
}

/** One step forth again. */
export function redone<State>({ past, future }: History<State>, now: State): Step<State> | undefined {
  const [state, ...rest] = future;
  if (state === undefined) return undefined;
  return { history: { past: [...past, now], future: rest, about: undefined }, state };
}
