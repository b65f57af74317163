/** One value kept in this browser under one key, in an envelope that names its version. Nothing is ever sent. */
import * as z from 'zod/mini';

/** What was found: a value; nothing; something unreadable; something of a newer site; or no storage at all. */
export type Kept<Value> =
  | { readonly state: 'absent' | 'blocked' | 'newer' }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'broken'; readonly text: string };

/** `full`: the browser has no room left; `blocked`: it does not allow keeping anything. */
export type Keeping = 'kept' | 'full' | 'blocked';

export interface Keeper<Value> {
  readonly read: () => Kept<Value>;
  readonly write: (value: Value) => Keeping;
  /** Puts unreadable text aside, beside what was put there before; not `kept`: it still stands where it was. */
  readonly setAside: (text: string) => Keeping;
  /** Calls back when another tab has kept something; returns how to stop. */
  readonly watch: (changed: () => void) => () => void;
}

interface Options<Schema extends z.ZodMiniType> {
  readonly key: string;
  readonly version: number;
  readonly schema: Schema;
}

/** So many unreadable texts are kept aside; the next stays where it is. */
const MOST_ASIDE = 5;

const envelopeSchema = z.object({ version: z.int(), value: z.unknown() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads an envelope: an unknown newer version is left alone, anything else that does not fit is broken. */
export function readEnvelope<Schema extends z.ZodMiniType>(
  text: string,
  { version, schema }: Pick<Options<Schema>, 'version' | 'schema'>,
): Kept<z.output<Schema>> {
  const envelope = envelopeSchema.safeParse(parseJson(text));
  if (!envelope.success) return { state: 'broken', text };
  if (envelope.data.version > version) return { state: 'newer' };
  const value = schema.safeParse(envelope.data.value);
  return value.success ? { state: 'read', value: value.data } : { state: 'broken', text };
}

/** The text of an envelope: what `readEnvelope` reads. */
export function writeEnvelope(version: number, value: unknown): string {
  return JSON.stringify({ version, value });
}

function failureOf(error: unknown): Keeping {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

export function makeKeeper<Schema extends z.ZodMiniType>(
  view: Window,
  options: Options<Schema>,
): Keeper<z.output<Schema>> {
  const { key, version } = options;
  /** What was read or written last: read again only where another tab has written something else. */
  let last: { readonly text: string; readonly kept: Kept<z.output<Schema>> } | undefined;
  const readText = (text: string): Kept<z.output<Schema>> => {
    if (text !== last?.text) last = { text, kept: readEnvelope(text, options) };
    return last.kept;
  };
  const put = (name: string, text: string): Keeping => {
    try {
      view.localStorage.setItem(name, text);
      return 'kept';
    } catch (error) {
      return failureOf(error);
    }
  };
  return {
    read: () => {
      try {
        const text = view.localStorage.getItem(key);
        return text === null ? { state: 'absent' } : readText(text);
      } catch {
        return { state: 'blocked' };
      }
    },
    write: (value) => {
      const text = writeEnvelope(version, value);
      const outcome = put(key, text);
      if (outcome === 'kept') last = { text, kept: { state: 'read', value } };
      return outcome;
    },
    setAside: (text) => {
      const { localStorage } = view;
      const isFree = (name: string) => [null, text].includes(localStorage.getItem(name));
      const names = ['.broken', ...Array.from({ length: MOST_ASIDE - 1 }, (_, index) => `.broken${String(index + 2)}`)];
      const free = names.map((name) => key + name).find(isFree);
      return free === undefined ? 'full' : put(free, text);
    },
    watch: (changed) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) changed();
      };
      view.addEventListener('storage', onStorage);
      return () => {
        view.removeEventListener('storage', onStorage);
      };
    },
  };
}
