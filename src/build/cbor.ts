/** The little of CBOR (RFC 8949) that Pagefind's files are written in: integers, text, arrays, all of definite length. */

export type Cbor = number | string | readonly Cbor[];

const WIDTHS = [
  { code: 24, bytes: 1 },
  { code: 25, bytes: 2 },
  { code: 26, bytes: 4 },
] as const;
const [UNSIGNED, NEGATIVE, TEXT, ARRAY] = [0, 1, 3, 4];

/** Reads one value. Throws on whatever is not known here. */
export function readCbor(file: Buffer): Cbor {
  let at = 0;
  const argument = (low: number): number => {
    if (low < 24) return low;
    const width = WIDTHS.find(({ code }) => code === low);
    if (!width) throw new Error(`CBOR argument ${String(low)} is not read here`);
    at += width.bytes;
    return file.readUIntBE(at - width.bytes, width.bytes);
  };
  const value = (): Cbor => {
    const head = file.readUInt8(at);
    at += 1;
    const [kind, size] = [head >> 5, argument(head & 31)];
    if (kind === UNSIGNED) return size;
    if (kind === NEGATIVE) return -1 - size;
    if (kind === ARRAY) return Array.from({ length: size }, value);
    if (kind !== TEXT) throw new Error(`CBOR kind ${String(kind)} is not read here`);
    at += size;
    return file.toString('utf8', at - size, at);
  };
  return value();
}

function head(kind: number, argument: number): Buffer {
  if (argument < 24) return Buffer.from([(kind << 5) | argument]);
  const width = WIDTHS.find(({ bytes }) => argument < 2 ** (8 * bytes));
  if (!width) throw new RangeError(`${String(argument)} is more than is written here`);
  const written = Buffer.alloc(1 + width.bytes);
  written.writeUInt8((kind << 5) | width.code);
  written.writeUIntBE(argument, 1, width.bytes);
  return written;
}

/** Writes one value, in the fewest bytes. */
export function writeCbor(value: Cbor): Buffer {
  if (typeof value === 'number') return value >= 0 ? head(UNSIGNED, value) : head(NEGATIVE, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(TEXT, Buffer.byteLength(value)), Buffer.from(value)]);
  return Buffer.concat([head(ARRAY, value.length), ...value.map(writeCbor)]);
}
