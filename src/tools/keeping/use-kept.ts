/** A kept value in a component: read before anything can be changed, written at every change, in step with other tabs. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Keeper, Keeping } from './keeper.ts';

/** What to tell the reader about keeping; nothing while all is well. */
export type KeepingTrouble = Exclude<Keeping, 'kept'> | 'broken' | 'stuck' | 'newer';

export const TROUBLE_WORDS: Readonly<Record<KeepingTrouble, string>> = {
  full: '浏览器的存储空间满了，刚才的改动没有存上。清单照常可用、可打印；请存为文件留底，或删去不用的内容。',
  blocked: '浏览器不允许在本机保存。清单照常可用、可打印，关闭页面后不保留；请存为文件留底。',
  broken: '本机保存的内容读不出来，已原样另存一份，没有删除；现在从空白开始。',
  stuck:
    '本机保存的内容读不出来，也没有空间另存，所以没有动它；清单照常可用、可打印，关闭页面后不保留，请存为文件留底。',
  newer: '本机保存的内容来自本站较新的版本，这里读不了，也不会改动它；请刷新页面。',
};

export interface Kept<Value> {
  readonly value: Value;
  /** False until storage has been read: nothing may be decided on the empty value before. */
  readonly ready: boolean;
  readonly trouble: KeepingTrouble | undefined;
  /** Applies a change to what is kept now, by whichever tab, and keeps the outcome. */
  readonly change: (change: (value: Value) => Value) => void;
}

/** Long values are written once the reader pauses so long, or leaves the page. */
const PAUSE_MS = 100;

/** Calls `write` a moment after it was last asked for; at once where the page may not come back. */
function useWrittenLater(write: () => void) {
  const pause = useRef<ReturnType<typeof setTimeout>>();
  const writeNow = () => {
    if (pause.current === undefined) return;
    clearTimeout(pause.current);
    pause.current = undefined;
    write();
  };
  useEffect(() => {
    window.addEventListener('pagehide', writeNow);
    document.addEventListener('visibilitychange', writeNow);
    return () => {
      window.removeEventListener('pagehide', writeNow);
      document.removeEventListener('visibilitychange', writeNow);
      writeNow();
    };
  }, []);
  return {
    isWaiting: () => pause.current !== undefined,
    writeSoon: () => {
      clearTimeout(pause.current);
      pause.current = setTimeout(writeNow, PAUSE_MS);
    },
  };
}

/** `written`: what is long is written after the screen shows the change. */
export function useKept<Value>(
  makeKeeper: () => Keeper<Value>,
  empty: Value,
  written: 'at-once' | 'later' = 'at-once',
): Kept<Value> {
  const keeper = useRef<Keeper<Value>>();
  const [value, setValue] = useState(empty);
  const [ready, setReady] = useState(false);
  const [trouble, setTrouble] = useState<KeepingTrouble>();
  const latest = useRef(value);
  const frozen = useRef(false);
  const show = (next: Value) => {
    latest.current = next;
    setValue(next);
  };
  const write = () => {
    const outcome = keeper.current?.write(latest.current);
    setTrouble(outcome === 'kept' ? undefined : outcome);
  };
  const { isWaiting, writeSoon } = useWrittenLater(write);
  useLayoutEffect(() => {
    const made = makeKeeper();
    keeper.current = made;
    const load = () => {
      const kept = made.read();
      if (kept.state === 'read') show(kept.value);
      const isStuck = kept.state === 'broken' && made.setAside(kept.text) !== 'kept';
      frozen.current = kept.state === 'newer' || isStuck;
      if (isStuck) setTrouble('stuck');
      else setTrouble(kept.state === 'read' || kept.state === 'absent' ? undefined : kept.state);
      setReady(true);
    };
    load();
    // What is about to be written here comes after what another tab wrote.
    return made.watch(() => {
      if (!isWaiting()) load();
    });
  }, []);
  return {
    value,
    ready,
    trouble,
    change: (apply) => {
      const kept = isWaiting() ? undefined : keeper.current?.read();
      const next = apply(kept?.state === 'read' && !frozen.current ? kept.value : latest.current);
      show(next);
      if (frozen.current) return;
      if (written === 'later') writeSoon();
      else write();
    },
  };
}
