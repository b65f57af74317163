/** An archive of the build → its files. */
import { urlOf, type Part } from './files.ts';

type Head = readonly [address: string, type: string, bytes: number];

function isHead(value: unknown): value is Head {
  return (
    Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'string' && Number.isInteger(value[2])
  );
}

function readHeads(line: Uint8Array): Head[] {
  const heads: unknown = JSON.parse(new TextDecoder().decode(line));
  if (!Array.isArray(heads) || !heads.every(isHead)) throw new Error('no archive');
  return heads;
}

async function download({ pack, integrity }: Part): Promise<Uint8Array> {
  const response = await fetch(urlOf(pack), { integrity, cache: 'no-cache', priority: 'low' });
  if (!response.ok || !response.body) throw new Error(`${String(response.status)} for ${pack}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

/** Fetches the archive as the build made it. Address → file; rejects where it is another, or cannot be had. */
export async function unpack(part: Part): Promise<Map<string, Response>> {
  const bytes = await download(part);
  const end = bytes.indexOf('\n'.charCodeAt(0));
  let at = end + 1;
  const files = new Map<string, Response>();
  for (const [address, type, length] of readHeads(bytes.subarray(0, end))) {
    files.set(address, new Response(bytes.slice(at, at + length), { headers: { 'content-type': type } }));
    at += length;
  }
  return files;
}
