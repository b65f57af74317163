/** The measure of an amendment: what must be touched when the law changes and none of the words that the core cites do. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CAPTURE = 'content/source/000_01c867eeecc388d5.txt';
const TABLE = 'src/core/law/places.ts';
const COPIED = ['content', 'src', 'package.json'];

const made: string[] = [];

afterEach(() => {
  for (const copy of made.splice(0)) rmSync(copy, { recursive: true, force: true });
});

/** A copy of the project, as much of it as the tool that finds the places reads. */
function copyOfProject(): string {
  const copy = mkdtempSync(join(tmpdir(), 'amended-'));
  made.push(copy);
  for (const name of COPIED) cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Rewrites a file of the copy. Throws where nothing changes by it. */
function rewrite(copy: string, file: string, amend: (text: string) => string): void {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const amended = amend(text);
  if (amended === text) throw new Error(`${file} is not amended`);
  writeFileSync(path, amended);
}

const findPlaces = (copy: string) =>
  spawnSync(process.execPath, ['src/build/places.ts'], { cwd: copy, encoding: 'utf8' });

/** The files of the copy that are otherwise than here. */
function changedIn(copy: string): string[] {
  const names = COPIED.flatMap((name) =>
    statSync(join(copy, name)).isFile()
      ? [name]
      : readdirSync(join(copy, name), { recursive: true, encoding: 'utf8' }).map((below) => `${name}/${below}`),
  );
  const files = names.filter((name) => statSync(join(copy, name)).isFile());
  return files.filter((file) => !readFileSync(join(copy, file)).equals(readFileSync(join(ROOT, file)))).sort();
}

const before = (words: string, added: string) => (text: string) => text.replace(words, `${added}\n\n${words}`);

const NEXT: Readonly<Record<string, string>> = { 四: '五', 五: '六', 六: '七', 七: '八' };

/** 第十五条 with one 项 more after （三）, the later ones renumbered; the brackets of the capture are narrow. */
function withItem(text: string): string {
  const start = text.indexOf('不在政务云部署的非涉密新建项目');
  const end = text.indexOf('原项目尚未竣工验收的升级改造类项目');
  const later = text
    .slice(start, end)
    .replace(/(?<=[（(])[四五六七](?=[）)])/g, (number) => NEXT[number] ?? number)
    .replace(/(?=[（(]五[）)])/, '（四）未按要求编制建设方案的项目；\n\n');
  return text.slice(0, start) + later + text.slice(end);
}

const withSentence = (text: string) =>
  text.replace('实行动态管理。', '实行动态管理。项目单位应当确定专人负责申报材料的报送。');

describe('an amendment touches its article, the capture and the table that the tool makes', () => {
  test.each([
    ['a sentence in 第六条', 'content/articles/06.md', withSentence, withSentence],
    ['an item in the middle of 第十五条', 'content/articles/15.md', withItem, withItem],
    [
      'a paragraph before the one of 第四条 that names 区教体局',
      'content/articles/04.md',
      before('区教体局', '区司法局负责数字化项目合同的合法性审查。'),
      before('教体局', '区司法局负责数字化项目合同的合法性审查。'),
    ],
  ])('%s', (_name, article, amendArticle, amendCapture) => {
    const copy = copyOfProject();
    rewrite(copy, article, amendArticle);
    rewrite(copy, CAPTURE, amendCapture);
    const { status, stderr } = findPlaces(copy);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(changedIn(copy)).toEqual([article, CAPTURE, TABLE].sort());
  });
});

test('words that an amendment takes away are named, all of them, and the table stays', () => {
  const copy = copyOfProject();
  rewrite(copy, 'content/articles/06.md', (text) =>
    text.replace('50万元以下的', '30万元以下的').replace('200万元以上的项目', '300万元以上的项目'),
  );
  const { status, stderr } = findPlaces(copy);
  const faults = stderr.trim().split('\n');
  expect(status).toBe(1);
  expect(
    faults.filter(
      (fault) => !/^(src\/core\/.+\.ts|content\/.+):\d+: “.+” \(6\) stands nowhere; nearest: “.+”$/.test(fault),
    ),
  ).toEqual([]);
  expect(stderr).toContain('“50万元以下的');
  expect(stderr).toContain('“200万元以上的');
  expect(changedIn(copy)).toEqual(['content/articles/06.md']);
});
