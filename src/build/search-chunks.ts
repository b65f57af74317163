/**
 * Pagefind writes its index in chunks of about 28 kB, of which a word fetches one: too much for a reader on a slow line. The
 * same index is written again in chunks of about 1 kB, cut only where the first character changes, so that words that
 * begin alike stay together.
 *
 * The files, as Pagefind 1.6 reads them: gzip of `pagefind_dcd` and CBOR. The meta file is `[version, pages, chunks, …]`
 * with a chunk as `[first word, last word, name]`; a chunk is `[words]` with a word as `[word, pages, …]`.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { readCbor, writeCbor, type Cbor } from './cbor.ts';

const SIGNATURE = Buffer.from('pagefind_dcd');
/** Bytes of a chunk before it is compressed. */
const ROOM = 1500;

async function read(path: string): Promise<readonly Cbor[]> {
  const file = gunzipSync(await readFile(path));
  const value = readCbor(file.subarray(SIGNATURE.length));
  if (typeof value === 'number' || typeof value === 'string') throw new Error(`${path} holds no list`);
  return value;
}

function list(value: Cbor | undefined): readonly Cbor[] {
  if (value === undefined || typeof value === 'number' || typeof value === 'string') throw new Error('expected a list');
  return value;
}

function wordOf(entry: Cbor | undefined): string {
  const [word] = list(entry);
  if (typeof word !== 'string') throw new Error('expected a word');
  return word;
}

const initial = (entry: Cbor | undefined) => [...wordOf(entry)][0];

/** Words in their order, cut into chunks of about `room` bytes. */
export function cutWords(words: readonly Cbor[], room: number): Cbor[][] {
  const chunks: Cbor[][] = [];
  let size = 0;
  for (const [index, word] of words.entries()) {
    const chunk = chunks[chunks.length - 1];
    const begins = index === 0 || initial(words[index - 1]) !== initial(word);
    if (chunk === undefined || (begins && size >= room)) {
      chunks.push([word]);
      size = 0;
    } else chunk.push(word);
    size += writeCbor(word).length;
  }
  return chunks;
}

const compressed = (value: Cbor) => gzipSync(Buffer.concat([SIGNATURE, writeCbor(value)]), { level: 9 });
const nameOf = (file: Buffer) => `zh-cn_${createHash('sha256').update(file).digest('hex').slice(0, 8)}`;

async function writeChunk(folder: string, words: readonly Cbor[]): Promise<Cbor> {
  const file = compressed([words]);
  const name = nameOf(file);
  await writeFile(join(folder, 'index', `${name}.pf_index`), file);
  return [wordOf(words[0]), wordOf(words[words.length - 1]), name];
}

/** Cuts the index in `folder` (`pagefind/`) again. */
export async function cutIndex(folder: string): Promise<void> {
  const metaName = (await readdir(folder)).find((name) => name.endsWith('.pf_meta'));
  if (metaName === undefined) throw new Error('Pagefind wrote no meta file');
  const [version = '', pages = [], chunks, ...rest] = await read(join(folder, metaName));
  const old = list(chunks).map((chunk) => join(folder, 'index', `${String(list(chunk)[2])}.pf_index`));
  const words = (await Promise.all(old.map(read))).flatMap(([entries]) => list(entries));
  await Promise.all(old.map((path) => rm(path)));
  const cut = await Promise.all(cutWords(words, ROOM).map((some) => writeChunk(folder, some)));
  await writeFile(join(folder, metaName), compressed([version, pages, cut, ...rest]));
}
