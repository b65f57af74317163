import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildRegulation } from '../../src/site/regulation/build-regulation.ts';
import { hashOfCode } from '../../src/site/page/code.ts';
import { stampOf, versionOf } from '../../src/site/page/version.ts';
import { entries, regulation } from './content.ts';

const FACE = ['src/core/index.ts'];

let copy = '';
let before = '';

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'stamp-'));
  for (const part of ['src', 'package.json']) cpSync(part, join(copy, part), { recursive: true });
  before = await hashOfCode(copy, FACE);
});

afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** The hash with a file of the copy changed; the file is put back. */
async function hashWith(file: string, change: (source: string) => string): Promise<string> {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  const changed = change(source);
  expect(changed).not.toBe(source);
  writeFileSync(path, changed);
  const hash = await hashOfCode(copy, FACE);
  writeFileSync(path, source);
  return hash;
}

const withChange = (words: string, instead: string) => (source: string) => source.replace(words, instead);

describe('the stamp moves', () => {
  test.each([
    ['with another alias', 'src/core/law/purchases/aliases.ts', withChange('words: [', "words: ['新词',")],
    [
      'when 以上 no longer includes the number',
      'src/core/engine/judge.ts',
      withChange('low >= amount', 'low > amount'),
    ],
    [
      'with what answers may not say together',
      'src/core/law/consistency.ts',
      withChange('operationPart > total', 'false'),
    ],
    ['with a reader of pasted amounts', 'src/core/purchases/paste-amount.ts', withChange('万元|万|元', '万元|元')],
    ['with a threshold', 'src/core/law/articles/06.ts', withChange('threshold(50,', 'threshold(80,')],
    ['with words of a result', 'src/core/engine/status.ts', withChange("'", "'新")],
    [
      'with a file that the face passes on',
      'src/core/engine/dates.ts',
      (source: string) => `${source}\nexport const more = 1;`,
    ],
  ])('%s', async (_what, file, change) => {
    const after = await hashWith(file, change);
    expect(after).not.toBe(before);
    expect(stampOf(regulation, after)).not.toBe(stampOf(regulation, before));
  });

  test('with a word of an article', () => {
    const withWord = (word: string) => {
      const articles = entries.articles.map((each) => ({ ...each, body: each.body.replace('知识产权', word) }));
      return stampOf(buildRegulation({ ...entries, articles }), before);
    };
    expect(withWord('专利权')).not.toBe(withWord('知识产权'));
  });

  test('with a package that a module uses', async () => {
    const schema = ['src/core/answers/facts-schema.ts'];
    const path = join(copy, 'package.json');
    const manifest = readFileSync(path, 'utf8');
    const first = await hashOfCode(copy, schema);
    writeFileSync(path, manifest.replace('"zod": "', '"zod": "1'));
    expect(await hashOfCode(copy, schema)).not.toBe(first);
    writeFileSync(path, manifest);
  });

  test.each(['question', 'why', 'otherwise'] as const)('with the %s of an interpretation', (part) => {
    const interpretations = entries.interpretations.map((each) => ({ ...each, [part]: `${each[part] ?? ''}新` }));
    expect(versionOf(buildRegulation({ ...entries, interpretations }))).not.toBe(versionOf(regulation));
  });
});

describe('the stamp stays', () => {
  test.each([
    ['with a comment', 'src/core/engine/judge.ts', (source: string) => `// 一句说明\n${source}/* 又一句 */\n`],
    ['with a type', 'src/core/engine/judge.ts', (source: string) => `${source}\nexport type Unused = 'a' | 'b';\n`],
    [
      'with line breaks and quotes',
      'src/core/engine/dates.ts',
      (source: string) => source.replaceAll('\n', '\r\n\r\n'),
    ],
    ['with the style of a page', 'src/styles/base.css', (source: string) => `${source}\nmain { color: red; }\n`],
    ['with a page', 'src/pages/notice.astro', (source: string) => `${source}<p>新</p>`],
    [
      'with a package that only pages use',
      'package.json',
      (source: string) => source.replace('"astro": "', '"astro": "0.'),
    ],
  ])('%s', async (_what, file, change) => {
    expect(await hashWith(file, change)).toBe(before);
  });

  test('wherever the files lie', async () => {
    expect(await hashOfCode('.', FACE)).toBe(before);
    expect(versionOf(regulation)).toBe(stampOf(regulation, before));
  });
});

test('a module that is not there is named', async () => {
  await expect(hashOfCode(copy, ['src/core/none.ts'])).rejects.toThrow('none.ts');
});
