/** The parts of a packed office file (a zip), unpacked piece by piece, so that nothing is held that is too much. */
import { Inflate } from 'fflate';
import { BROKEN, MOST_TIMES, MOST_UNPACKED, SMALL, TOO_MUCH_INSIDE } from './limits.ts';
import { Unreadable } from './workbook.ts';

interface Entry {
  readonly method: number;
  /** Packed bytes, and where its own header begins. */
  readonly size: number;
  readonly at: number;
}

/** Reads a part: hands it on in pieces until there are no more or `stop` is answered. */
export type Pieces = (take: (piece: Uint8Array) => 'more' | 'stop') => void;

export interface Zip {
  /** Lower-case names. */
  readonly names: readonly string[];
  /** Undefined where there is no such part. */
  readonly part: (name: string) => Pieces | undefined;
  /** Says which parts come next: of them it is told how much was read. */
  readonly expect: (names: readonly string[]) => void;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Some programs write \ or begin with /; office programs do not tell cases apart. */
const plainName = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) if (view.getUint32(at, true) === END) return at;
  throw new Unreadable(BROKEN);
}

/** The list at the end of the file. Files of more than 4 GB, for which it has another form, are never read. */
function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = endOf(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable(BROKEN);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    const size = view.getUint32(at + 20, true);
    entries.set(plainName(name), { method: view.getUint16(at + 10, true), size, at: view.getUint32(at + 42, true) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Small enough that even what was made to be huge grows in steps that can be counted. */
const STEP = 16 * 1024;

function packedOf(bytes: Uint8Array, view: DataView, { at, size }: Entry): Uint8Array {
  if (view.getUint32(at, true) !== LOCAL) throw new Unreadable(BROKEN);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + size > bytes.length) throw new Unreadable(BROKEN);
  return bytes.subarray(from, from + size);
}

/** Counts what all parts together unpack to. */
interface Budget {
  unpacked: number;
}

function counted(budget: Budget, packed: number, take: (piece: Uint8Array) => 'more' | 'stop') {
  let ofPart = 0;
  return (piece: Uint8Array) => {
    ofPart += piece.length;
    budget.unpacked += piece.length;
    if (budget.unpacked > MOST_UNPACKED || (ofPart > SMALL && ofPart > packed * MOST_TIMES))
      throw new Unreadable(TOO_MUCH_INSIDE);
    return take(piece);
  };
}

function unpack(
  packed: Uint8Array,
  take: (piece: Uint8Array) => 'more' | 'stop',
  onRead: (bytes: number) => void,
): void {
  const wanted: { next: 'more' | 'stop' } = { next: 'more' };
  const inflate = new Inflate((piece) => {
    if (wanted.next === 'more') wanted.next = take(piece);
  });
  for (let at = 0; at < packed.length && wanted.next === 'more'; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    inflate.push(step, at + STEP >= packed.length);
    onRead(step.length);
  }
}

/** A zip in memory. Throws `Unreadable` for what is none. `onRead`: how much was read of what is expected, from 0 to 1. */
export function openZip(bytes: Uint8Array, onRead: (part: number) => void = () => undefined): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  const budget: Budget = { unpacked: 0 };
  const expected = { packed: 0, read: 0 };
  const more = (packed: number) => {
    expected.read += packed;
    if (expected.packed > 0) onRead(Math.min(expected.read / expected.packed, 1));
  };
  return {
    names: [...entries.keys()],
    part: (name) => {
      const entry = entries.get(plainName(name));
      if (entry === undefined) return undefined;
      return (take) => {
        const packed = packedOf(bytes, view, entry);
        const into = counted(budget, packed.length, take);
        if (entry.method === STORED) into(packed);
        else if (entry.method === DEFLATED) unpack(packed, into, more);
        else throw new Unreadable(BROKEN);
      };
    },
    expect: (names) => {
      const packed = names.reduce((sum, name) => sum + (entries.get(plainName(name))?.size ?? 0), 0);
      Object.assign(expected, { packed, read: 0 });
    },
  };
}
