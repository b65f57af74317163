/** What a WebAssembly program asks for that the oldest browser lacks: read from its sections, named as MDN names it. */
import { gunzipSync } from 'node:zlib';
import { newer } from './support.ts';

const MAGIC = Buffer.from([0, 97, 115, 109]);
/** Pagefind packs its program behind these letters. */
const PACKED = Buffer.from('pagefind_dcd');

const [TABLES, MEMORIES, TAGS] = [4, 5, 13];
const EXTERNREF = 0x6f;

/** The program in a file that may be packed; undefined where it holds none. */
function programIn(file: Buffer): Buffer | undefined {
  const bytes = file[0] === 0x1f && file[1] === 0x8b ? gunzipSync(file) : file;
  const program = bytes.subarray(0, PACKED.length).equals(PACKED) ? bytes.subarray(PACKED.length) : bytes;
  return program.subarray(0, MAGIC.length).equals(MAGIC) ? program : undefined;
}

/** A number of as many bytes as it takes (LEB128), and where it ends. */
function number(bytes: Buffer, at: number): { value: number; end: number } {
  let [value, end, shift] = [0, at, 0];
  for (;;) {
    const byte = bytes.readUInt8(end);
    value += (byte & 127) * 2 ** shift;
    end += 1;
    shift += 7;
    if (byte < 128) return { value, end };
  }
}

function sectionsOf(program: Buffer): Map<number, Buffer> {
  const sections = new Map<number, Buffer>();
  for (let at = 8; at < program.length;) {
    const { value, end } = number(program, at + 1);
    sections.set(program.readUInt8(at), program.subarray(end, end + value));
    at = end + value;
  }
  return sections;
}

const countIn = (section: Buffer | undefined) => (section === undefined ? 0 : number(section, 0).value);

/** Everything newer, each once, as `feature since`. */
export function newerInProgram(file: Buffer): string[] {
  const program = programIn(file);
  if (program === undefined) return [];
  const sections = sectionsOf(program);
  const tables = sections.get(TABLES);
  const found = [
    ...(countIn(tables) > 1 || tables?.[number(tables, 0).end] === EXTERNREF
      ? newer('webassembly', 'reference-types')
      : []),
    ...(countIn(sections.get(MEMORIES)) > 1 ? newer('webassembly', 'multiMemory') : []),
    ...(sections.has(TAGS) ? newer('webassembly', 'exception-handling') : []),
  ];
  return [...new Set(found.map(({ feature, since }) => `${feature} ${String(since)}`))];
}
