/** Letters as bytes in the encodings that offices use; the language itself only writes UTF-8. */

/** GBK of each character, read off its decoder: two bytes each. */
const gbk = new Map<string, readonly [number, number]>();
for (let high = 0x81; high <= 0xfe; high += 1)
  for (let low = 0x40; low <= 0xfe; low += 1)
    if (low !== 0x7f) {
      const letter = new TextDecoder('gbk').decode(new Uint8Array([high, low]));
      if (letter.length === 1 && !gbk.has(letter)) gbk.set(letter, [high, low]);
    }

export function inGbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = gbk.get(letter) ?? [letter.charCodeAt(0)];
      if (bytes.length === 1 && bytes[0] > 0x7f) throw new Error(`not in GBK: ${letter}`);
      return [...bytes];
    }),
  );
}

export function inUtf16(text: string, order: 'little' | 'big'): Uint8Array {
  return Uint8Array.from(
    text.split('').flatMap((unit) => {
      const code = unit.charCodeAt(0);
      const bytes = [code & 0xff, code >> 8];
      return order === 'little' ? bytes : bytes.reverse();
    }),
  );
}
