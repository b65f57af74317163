/** Addresses, storage and files that nobody of good will made: a plain message for each, and nothing lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACT_KEYS, planRoute, readAnswers } from '../../src/core/index.ts';
import { VALUE_LABELS } from '../../src/core/law/fact-values.ts';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { isFull, takeLeftOut, takePasted, takeThing, takeTyped } from '../../src/tools/purchases/intake.ts';
import { readLink } from '../../src/tools/purchases/link-read.ts';
import { EMPTY, MOST_LINES, purchasesSchema } from '../../src/tools/purchases/purchases.ts';
import { queryOf } from '../../src/tools/facts/address.ts';
import { derive, formOf } from '../../src/tools/facts/form.ts';
import { fileOf, incomingOf, PROJECTS_FILE } from '../../src/tools/projects/exchange.ts';
import { merged, newProject, projectsSchema, type Projects } from '../../src/tools/projects/projects.ts';
import { openKept, readKept } from '../../src/tools/keeping/kept-file.ts';
import { readEnvelope, writeEnvelope } from '../../src/tools/keeping/keeper.ts';
import { NO_DAYS, readDays } from '../../src/tools/route/days.ts';
import { hostileEnvelopes, hostilePairs, MONSTERS, TEN_MEGABYTES } from '../hostile.ts';
import { anyList, line, listOf, numbering } from './exclusions.ts';

const readFile = (file: string) => incomingOf(readKept(file, PROJECTS_FILE));

/** A sentence for people: Chinese, ended, and short enough to be read. */
const isPlain = (words: string) => /\p{Script=Han}/u.test(words) && /。$/.test(words) && words.length < 700;

const values = [...Object.values(VALUE_LABELS).flatMap((labels) => Object.keys(labels)), '5', '6', '199.9999', '', ','];
const pairs = hostilePairs([...FACT_KEYS, 'materials', 'made', 'lines', 'all'], values);

describe('10,000 addresses', () => {
  it('are read by the core and by all three tools, with a plain message for what is dropped', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const address = new URLSearchParams(drawn);
        const form = formOf(address);
        const { facts } = derive(form);
        const query = queryOf({ facts, readings: form.readings, list: form.list });
        const list = readLink(address, numbering());
        const problems = [...readAnswers(address).problems.map(({ message }) => message), ...form.problems];
        expect([...problems, ...(list?.problems ?? [])].filter((words) => !isPlain(words))).toEqual([]);
        expect(form.problems.length).toBeLessThan(12);
        // What a tool writes back it reads without a problem, to the same facts.
        expect(derive(formOf(new URLSearchParams(query))).facts).toEqual(
          facts.secrecy === undefined || facts.secrecy === 'state-secret' ? {} : facts,
        );
        expect(() => planRoute(facts)).not.toThrow();
        if (list) expect(reportOn(list).lines).toHaveLength(list.lines.length);
      }),
      { numRuns: 10_000 },
    );
  });

  it('with thousands of faults bring a handful of messages', () => {
    const address = new URLSearchParams({
      secrecy: 'none',
      traits: Array.from({ length: 5000 }, (_, index) => String(index)).join(),
    });
    const { problems } = formOf(address);
    expect(problems).toHaveLength(11);
    expect(problems.at(-1)).toBe('另有 4990 处读不懂，也没有采用。');
  });
});

const project = fc.record({
  id: fc.string({ minLength: 1 }),
  name: fc.string(),
  unit: fc.string(),
  query: fc.constantFrom('', 'secrecy=none&total=5', 'secrecy=state-secret&total=5'),
  rules: fc.string(),
  snapshot: fc.string(),
  marks: fc.dictionary(fc.constantFrom('a/b', 'own/x'), fc.record({ note: fc.string() })),
  own: fc.array(fc.record({ id: fc.string(), list: fc.string(), text: fc.string() }), { maxLength: 3 }),
});
const projects = fc.record({ projects: fc.array(project, { maxLength: 3 }) });
const purchases = anyList.map((list) => ({ ...EMPTY, ...list }));

describe('2,000 stored values', () => {
  it.each([
    ['projects', projectsSchema, projects],
    ['purchases', purchasesSchema, purchases],
  ])('of %s are read, or told apart as broken or newer, and no prototype changes', (_, schema, sound) => {
    fc.assert(
      fc.property(hostileEnvelopes(sound), (stored) => {
        const kept = readEnvelope(stored, { version: 1, schema });
        expect(['read', 'broken', 'newer']).toContain(kept.state);
        if (kept.state === 'broken') expect(kept.text).toBe(stored);
        // What was read can be written and read again.
        if (kept.state === 'read')
          expect(readEnvelope(writeEnvelope(1, kept.value), { version: 1, schema })).toEqual(kept);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it.each(Object.entries(MONSTERS))('%s does no harm', (_, stored) => {
    for (const schema of [projectsSchema, purchasesSchema])
      expect(['read', 'broken', 'newer']).toContain(readEnvelope(stored, { version: 1, schema }).state);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
    const file = readFile(stored);
    expect('problem' in file ? isPlain(file.problem) : file.value.projects).toEqual('problem' in file ? true : []);
  });
});

describe('500 files', () => {
  it('bring in projects or a plain message, and never touch what is kept', () => {
    const kept: Projects = { projects: [{ ...newProject('mine'), name: '我的' }, newProject('b')], current: 'mine' };
    fc.assert(
      fc.property(hostileEnvelopes(projects), (content) => {
        const read = readFile(content);
        expect('problem' in read ? isPlain(read.problem) : true).toBe(true);
        const projectsIn = 'problem' in read ? [] : read.value.projects;
        expect(merged(kept, projectsIn, numbering()).projects.slice(0, 2)).toEqual(kept.projects);
        expect(projectsIn.every(({ query }) => !query.includes('state-secret'))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('say which project cannot be read, and that nothing came in', () => {
    const [sound, bad] = [newProject('a'), { ...newProject('b'), own: 7 }];
    const file = JSON.stringify({ version: 1, value: { projects: [sound, bad] } });
    expect(readFile(file)).toEqual({
      problem: '文件里第 2 个项目读不懂。没有打开，已存的内容没有变。请选本站“存为文件”得到的 .json 文件。',
    });
    expect(JSON.stringify(readFile('{"version":1,"value":{}}'))).toContain('不是本站存的文件');
    expect(JSON.stringify(readFile(fileOf([sound], { rules: '', saved: '' }).slice(0, -3)))).toContain('不完整');
  });

  it('are not even read where they are too large; one that has gone says so', async () => {
    const text = () => Promise.reject(new Error('gone'));
    expect(JSON.stringify(await openKept({ size: TEN_MEGABYTES * 10, text }, PROJECTS_FILE))).toContain('太大');
    expect(JSON.stringify(await openKept({ size: 100, text }, PROJECTS_FILE))).toContain('可能已经移走');
  });
});

describe('what was typed', () => {
  it('into the days stays as it is, and each that cannot be read has its own plain message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (approval, poolEntry) => {
        const { faults } = readDays({ ...NO_DAYS, approval, poolEntry });
        expect(Object.values(faults).every((words) => isPlain(words))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('is kept by a list that is full, for another list', () => {
    const full = {
      ...listOf(...Array.from({ length: MOST_LINES }, (_, index) => line(String(index)))),
      leftOut: [{ id: 'sum', text: '合计 5', problem: '像是合计。' }],
      draft: { pasted: '服务器 3', name: '打印机', amount: '2' },
    };
    expect(isFull(full)).toBe(true);
    expect(takeTyped(full, 'x')).toBe(full);
    expect(takeLeftOut(full, 'sum')).toBe(full);
    expect(takeThing(full, 'x', { kind: 'data-cards', words: '物联网通信卡' })).toBe(full);
    expect(takePasted(full, numbering())).toBeUndefined();
  });

  it('is read again however long it is', () => {
    const pasted = { ...EMPTY, draft: { ...EMPTY.draft, pasted: '服务器\ud800'.repeat(500_000) } };
    expect(readEnvelope(writeEnvelope(1, pasted), { version: 1, schema: purchasesSchema })).toEqual({
      state: 'read',
      value: pasted,
    });
  });
});
