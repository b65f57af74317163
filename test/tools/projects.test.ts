import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileOf, incomingOf, PROJECTS_FILE } from '../../src/tools/projects/exchange.ts';
import {
  currentOf,
  merged,
  newProject,
  NO_PROJECTS,
  projectsSchema,
  toggled,
  VERSION,
  withMark,
  withoutOwnLine,
  withoutProject,
  withOwnLine,
  withProject,
  type Project,
} from '../../src/tools/projects/projects.ts';
import { readKept } from '../../src/tools/keeping/kept-file.ts';
import { readEnvelope, writeEnvelope } from '../../src/tools/keeping/keeper.ts';

const form = { version: VERSION, schema: projectsSchema };
const text = fc.string({ unit: 'grapheme', maxLength: 40 });
const mark = fc.record(
  { done: fc.constant(true as const), note: text, person: text, date: text },
  { requiredKeys: [] },
);
const fields = {
  id: fc.string({ minLength: 1, maxLength: 12 }),
  name: text,
  unit: text,
  query: text,
  rules: text,
  snapshot: text,
  marks: fc.dictionary(
    text.filter((key) => key !== '__proto__'),
    mark,
  ),
  own: fc.array(fc.record({ id: text, list: text, text }), { maxLength: 4 }),
};
const dates = fc.dictionary(
  text.filter((key) => key !== '__proto__'),
  text,
);
const anyProject: fc.Arbitrary<Project> = fc.oneof(fc.record(fields), fc.record({ ...fields, dates }));

describe('projects kept in the browser', () => {
  it('of version 1, which had no days, are read as they are; what has days is of a later version', () => {
    const stored = JSON.stringify({ version: 1, value: { projects: [newProject('a')] } });
    expect(readEnvelope(stored, form)).toEqual({ state: 'read', value: { projects: [newProject('a')] } });
    expect(readEnvelope(writeEnvelope(VERSION, NO_PROJECTS), { ...form, version: 1 })).toEqual({ state: 'newer' });
  });

  const one = { ...newProject('one'), name: '一号' };
  const two = newProject('two');

  it('the one kept last is the one opened; removing it leaves the others', () => {
    const both = withProject(withProject(NO_PROJECTS, one), two);
    expect(currentOf(both)?.id).toBe('two');
    expect(withoutProject(both, 'two')).toEqual({ projects: [one] });
    expect(currentOf(withProject(both, { ...one, unit: '某街道' }))).toEqual({ ...one, unit: '某街道' });
  });

  it('a mark without contents leaves nothing behind', () => {
    const ticked = withMark(one, 'declaration/information-form', toggled({}));
    expect(ticked.marks).toEqual({ 'declaration/information-form': { done: true } });
    expect(withMark(ticked, 'declaration/information-form', toggled({ done: true, note: '' })).marks).toEqual({});
  });

  it('an own line goes with its mark', () => {
    const line = { id: 'x', list: 'declaration', text: '授权书' };
    const marked = withMark(withOwnLine(one, line), 'own/x', { done: true });
    expect(withoutOwnLine(marked, 'x')).toEqual({ ...one, own: [], marks: {} });
  });
});

const SAVED = { rules: '0123abcd', saved: '2026-11-29' };
const readFile = (file: string) => incomingOf(readKept(file, PROJECTS_FILE));
const read = (file: string) => {
  const found = readFile(file);
  if ('problem' in found) throw new Error(found.problem);
  return found;
};

describe('the file of projects', () => {
  it('goes out and comes in without loss, whatever was written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyProject, { selector: ({ id }) => id, maxLength: 4 }), (projects) => {
        expect(readFile(fileOf(projects, SAVED))).toEqual({ ...SAVED, value: { projects, secret: 0 } });
      }),
    );
  });

  it('of the first form, without a kind, is read', () => {
    const file = JSON.stringify({ version: 1, value: { projects: [newProject('a')], current: 'a' } });
    expect(read(file)).toEqual({ rules: '', saved: '', value: { projects: [newProject('a')], secret: 0 } });
  });

  it('leaves out what is 涉密, whoever wrote it, and counts it', () => {
    const secret = { ...newProject('s'), query: 'unit=bureau&secrecy=state-secret', name: '某项目' };
    expect(read(fileOf([secret, newProject('a')], SAVED)).value).toEqual({ projects: [newProject('a')], secret: 1 });
  });

  it('brings in what is new, skips what is the same, and copies what differs, once', () => {
    const kept = withProject(NO_PROJECTS, newProject('a'));
    const differing = { ...newProject('a'), name: '另一份' };
    const incoming = [newProject('a'), differing, newProject('b')];
    const after = merged(kept, incoming, () => 'fresh');
    const names = [
      ['a', ''],
      ['fresh', '另一份（文件）'],
      ['b', ''],
    ];
    expect(after.projects.map(({ id, name }) => [id, name])).toEqual(names);
    expect(merged(after, incoming, () => 'fresher').projects).toEqual(after.projects);
  });

  it('says in words what it cannot read, for 500 hostile files', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      anyProject.map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(hostile, (content) => {
        const found = readFile(content);
        expect('problem' in found ? found.problem : '').toMatch(/^$|。$/);
      }),
      { numRuns: 500 },
    );
    expect(JSON.stringify(readFile('x'.repeat(20_000_001)))).toContain('太大');
  });
});

describe('what storage holds', () => {
  it('is read, or told apart as broken or newer, for 2,000 values', () => {
    const value = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ version: fc.integer({ min: 0, max: 3 }), value: fc.jsonValue() }).map((each) => JSON.stringify(each)),
    );
    fc.assert(
      fc.property(value, (stored) => {
        const kept = readEnvelope(stored, form);
        expect(['read', 'broken', 'newer']).toContain(kept.state);
        if (kept.state === 'broken') expect(kept.text).toBe(stored);
      }),
      { numRuns: 2000 },
    );
  });

  it('is what was written', () => {
    fc.assert(
      fc.property(anyProject, (project) => {
        const value = { projects: [project], current: project.id };
        expect(readEnvelope(writeEnvelope(VERSION, value), form)).toEqual({ state: 'read', value });
      }),
    );
  });
});
