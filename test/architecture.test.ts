import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test('content holds no code', () => {
  const code = files.filter((file) => !['.md', '.mdx', '.yaml', '.csv', '.txt'].includes(extname(file)));
  expect(code).toEqual([]);
});

test('content imports nothing: guides get their components from the page', () => {
  const importing = files
    .filter((file) => extname(file) === '.mdx')
    .filter((file) => /^(import|export)\b/m.test(readFileSync(file, 'utf8')));
  expect(importing).toEqual([]);
});
