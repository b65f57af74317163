/** Files compressed once, as well as can be, for servers that send them as they stand. */
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Path → content. */
export type Files = ReadonlyMap<string, Uint8Array>;

const COMPRESSIBLE = /\.(html|css|js|mjs|json|xml|svg|txt|webmanifest|wasm)$/;

/** Below this, a packet more or less, nothing is gained. */
const WORTHWHILE = 1024;

function compressed(content: Uint8Array): { br: Uint8Array; gz: Uint8Array } {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return { br: brotliCompressSync(content, { params }), gz: gzipSync(content, { level: 9 }) };
}

/** Every file, and beside each that gains by it `.br` and `.gz`. */
export function withCompressed(files: Files): Files {
  const all = new Map(files);
  for (const [path, content] of files) {
    if (!COMPRESSIBLE.test(path) || content.length < WORTHWHILE) continue;
    const { br, gz } = compressed(content);
    all.set(`${path}.br`, br).set(`${path}.gz`, gz);
  }
  return all;
}
