/** 本句用于: what the articles say of the tools, and what the tools cite, are one relation. */
import { describe, expect, test } from 'vitest';
import {
  allCitations,
  checkExclusions,
  CONDITION_IDS,
  dueDates,
  KINDS,
  listMaterials,
  LISTS,
  planRoute,
  readAnswers,
  STEPS,
  type Citation,
  type Facts,
} from '../../src/core/index.ts';
import { usesByGroup } from '../../src/site/coverage/coverage.ts';
import { decides, type UseKind } from '../../src/site/references/purposes.ts';
import { frames, OPERATION_PARTS, withAmounts } from '../../src/site/coverage/space.ts';
import { placesOf, USES, usesAt } from '../../src/site/references/uses.ts';
import { scenarios } from './content.ts';
import { placeOf } from '../place-of.ts';

const keys = (cites: readonly Citation[]) => new Set(cites.map(({ place, words }) => `${place} ${words}`));

/** What the tools cite for each thing they decide, over many projects: `kind id` → places. */
class Seen {
  readonly places = new Map<string, Set<string>>();

  add(kind: UseKind, id: string, cites: readonly Citation[], doubts: readonly string[] = []) {
    const beside = new Set(doubts.flatMap((slug) => placesOf('doubt', slug)));
    const own = new Set(placesOf(kind, id));
    for (const { place } of cites) {
      if (own.has(place) || !beside.has(place)) this.note(`${kind} ${id}`, place);
    }
  }

  private note(key: string, place: string) {
    this.places.set(key, (this.places.get(key) ?? new Set()).add(place));
  }
}

/** The same, as the articles say it. */
function said(kind: UseKind): [string, string[]][] {
  const ids = [...new Set(USES.filter((use) => use.kind === kind).map(({ id }) => id))];
  return ids.map((id): [string, string[]] => [`${kind} ${id}`, placesOf(kind, id).sort()]).sort();
}
const shown = (seen: Seen): [string, string[]][] =>
  [...seen.places].map(([key, places]): [string, string[]] => [key, [...places].sort()]).sort();

/** Enough projects to meet every rule: at most one trait, and the named cases. */
const PROJECTS: readonly Facts[] = [
  ...[...frames()]
    .filter(({ traits = [] }) => traits.length <= 1)
    .flatMap((frame) =>
      (frame.category === 'operation' ? OPERATION_PARTS.slice(0, 1) : OPERATION_PARTS).flatMap((part) =>
        withAmounts(frame, part),
      ),
    ),
  ...scenarios.map(({ query }) => readAnswers(new URLSearchParams(query)).facts),
];
const isPlain = ({ unit, nature, funds }: Facts) => unit === 'department' && nature === 'other' && funds?.length === 1;

describe('the uses', () => {
  test('are made from all citations of the core, and from nothing else', () => {
    expect(keys(USES)).toEqual(keys(allCitations()));
  });

  test('read the same from the sentence and from the use', () => {
    const pairs = (from: readonly string[]) => [...new Set(from)].sort();
    const places = [...new Set(USES.map(({ place }) => place))];
    const fromSentences = places.flatMap((at) => usesAt(at).map(({ kind, id }) => `${at} ${kind} ${id}`));
    const fromUses = USES.flatMap(({ kind, id }) => placesOf(kind, id).map((at) => `${at} ${kind} ${id}`));
    expect(pairs(fromSentences)).toEqual(pairs(fromUses));
  });

  test('say of every step what the routes cite for it, and the routes cite nothing else', () => {
    const seen = new Seen();
    for (const facts of PROJECTS) {
      for (const { id, cites, interpretations } of planRoute(facts).steps) seen.add('step', id, cites, interpretations);
    }
    // 联审代替本细则的程序: what sets whole procedures aside is cited only where it is read so.
    for (const facts of PROJECTS.filter(({ traits }) => traits?.includes('public-generic'))) {
      const { steps } = planRoute(facts, { 'by-reference': 'instead' });
      for (const { id, cites, interpretations } of steps) seen.add('step', id, cites, interpretations);
    }
    expect(shown(seen)).toEqual(said('step'));
    expect(seen.places.size).toBe(STEPS.length);
  });

  test('say of every paper what the lists cite for it and its contents, and the lists cite nothing else', () => {
    const seen = new Seen();
    for (const project of PROJECTS.filter(isPlain)) {
      for (const secrecy of ['none', 'work-secret'] as const) {
        for (const list of LISTS) {
          for (const { id, cites, contents, interpretations } of listMaterials({ ...project, secrecy }, list.id)
            .items) {
            const all = [...cites, ...contents.flatMap((content) => [...content.cites])];
            seen.add('paper', `${list.id}/${id}`, all, interpretations);
          }
        }
      }
    }
    expect(shown(seen)).toEqual(said('paper'));
  });

  test('say of every kind of 第三十八条 what the checker cites for it', () => {
    for (const { id } of KINDS) {
      for (const answer of ['yes', 'no'] as const) {
        const conditions = Object.fromEntries(CONDITION_IDS.map((condition) => [condition, answer]));
        const [line] = checkExclusions([{ text: '一批设备', kind: id, conditions }]).lines;
        const places = line?.cites.map(({ place }) => place) ?? [];
        expect(places.length).toBeGreaterThan(0);
        expect(placesOf('exclusion', id)).toEqual(expect.arrayContaining(places));
      }
    }
  });

  test('say of every term what the due dates cite for it', () => {
    const day = '2025-08-31';
    const found = dueDates({
      ...{ approval: day, poolEntry: day, systemEntry: day, keyPoolEntry: day },
      stableOperation: day,
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { id, cites } of found) {
      expect(placesOf('time', `term.${id}`)).toEqual([...new Set(cites.map(({ place }) => place))]);
    }
  });
});

describe('beside a sentence', () => {
  test('stand the steps and papers it decides, each once', () => {
    const groups = usesByGroup(placeOf(12, '需征求对口市直单位意见')).map(({ title, uses }) => [
      title,
      uses.map((use) => use.title),
    ]);
    expect(groups).toEqual([
      ['步骤', ['征求市直单位意见', '征求省市直单位意见', '取得书面同意']],
      ['材料', ['省、市主管部门书面批复意见']],
      ['分档', ['50万元', '200万元']],
    ]);
  });

  test('stands nothing where nothing is computed', () => {
    for (const place of [
      placeOf(1, '为规范全区数字化项目建设管理'),
      placeOf(37, '未履行审批或备案程序'),
      placeOf(40, '本办法由区政务服务和数据管理局负责解释'),
    ]) {
      expect(usesByGroup(place)).toEqual([]);
      expect(usesAt(place).some(decides)).toBe(false);
    }
  });
});
