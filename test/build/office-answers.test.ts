/** The office's answers: what is not whole stops the build, what is settles the doubt in a copy of the project. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { officeAnswersTable, readOfficeAnswers } from '../../src/build/office-answers.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TABLE = 'src/core/law/answers.ts';

const ANSWER = {
  slug: 'written-consent',
  reading: 'from-200',
  who: '区政务服务和数据管理局',
  when: '2026-03-05',
  source: '关于“书面同意”适用范围的复函',
  from: '2026-03-06',
};

const yamlOf = (...answers: readonly Readonly<Record<string, string>>[]): string => JSON.stringify(answers);

describe('content/answers.yaml', () => {
  it('is what the core has', () => {
    const written = readFileSync(join(ROOT, 'content/answers.yaml'), 'utf8');
    expect(readFileSync(join(ROOT, TABLE), 'utf8')).toBe(officeAnswersTable(readOfficeAnswers(written)));
  });

  it.each(['who', 'when', 'source', 'from', 'slug', 'reading'] as const)('stops the build without %s', (field) => {
    const { [field]: _missing, ...rest } = ANSWER;
    expect(() => readOfficeAnswers(yamlOf(rest))).toThrow(new RegExp(`第1项.*${field}：没有填`));
    expect(() => readOfficeAnswers(yamlOf({ ...ANSWER, [field]: ' ' }))).toThrow(`${field}：`);
  });

  it.each([
    [{ slug: 'no-such-doubt' }, '没有“no-such-doubt”'],
    [{ reading: 'from-500' }, 'from-200、from-50'],
    [{ when: '2026-02-30' }, '须是日期'],
    [{ from: '2026-3-5' }, '须是日期'],
    [{ remark: '多写的' }, 'remark'],
  ])('names what is wrong: %j', (change, said) => {
    expect(() => readOfficeAnswers(yamlOf(ANSWER, { ...ANSWER, ...change }))).toThrow(said);
    expect(() => readOfficeAnswers(yamlOf(ANSWER, { ...ANSWER, ...change }))).toThrow('第2项');
  });

  it('keeps earlier answers, and the one for the latest day holds', () => {
    const later = { ...ANSWER, reading: 'from-50', from: '2027-01-01' };
    const answers = readOfficeAnswers(yamlOf(later, ANSWER));
    expect(answers.map(({ reading }) => reading)).toEqual(['from-200', 'from-50']);
    expect(officeAnswersTable(answers)).toContain("'written-consent': 'from-50',");
  });

  it('writes a file as it is kept in the repository', async () => {
    const quoted = { ...ANSWER, source: "复函称：it's \\ all" };
    const limit = { ...ANSWER, slug: 'limit', reading: 'article-7' };
    const table = officeAnswersTable(readOfficeAnswers(yamlOf(quoted, limit)));
    const config = await resolveConfig(join(ROOT, TABLE));
    expect(await format(table, { ...config, parser: 'typescript' })).toBe(table);
  });
});

describe('an answer filled in', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'answered-'));
    for (const name of ['content', 'src', 'package.json'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    writeFileSync(join(copy, 'content/answers.yaml'), yamlOf(ANSWER));
  });

  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });

  const run = (...args: readonly string[]) => spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });

  it('settles the doubt in route and lists, and nothing else', () => {
    expect(run('src/build/answers.ts').stderr).toBe('');
    const asked = `
      import { planRoute, listMaterials, readAnswers } from './src/core/index.ts';
      const { facts } = readAnswers(new URLSearchParams('secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles='));
      const step = planRoute(facts, { 'written-consent': 'from-50' }).steps.find(({ id }) => id === 'written-consent');
      const paper = listMaterials(facts, 'declaration').items.find(({ id }) => id === 'superior-consent');
      console.log(JSON.stringify([step.status, step.interpretations, step.readings[0].settled, paper.status, paper.interpretations]));`;
    const { stdout, stderr } = run('--input-type=module', '--eval', asked);
    expect(stderr).toBe('');
    // What the office has answered is not tried otherwise.
    expect(JSON.parse(stdout)).toEqual(['not-required', [], true, 'if-applicable', []]);
  });

  it('without a source the build stops and says where', () => {
    writeFileSync(join(copy, 'content/answers.yaml'), yamlOf({ ...ANSWER, source: '' }));
    const { status, stderr } = run('src/build/answers.ts');
    expect(status).toBe(1);
    expect(stderr).toContain('content/answers.yaml，第1项（written-consent）：source：不能空着');
  });
});
