/** Why projects are laid side by side, in words: what their names share, and which part, stage, place or year each of them says. */
import type { Link } from './groups.ts';
import type { Likeness } from './joins.ts';
import type { PlannedProject } from './project.ts';
import type { NameReading } from './project-name.ts';

/**
 * `system`: the same system's name. `words`: shared words. `meaning`: shared in other words. `short`: 综治 for 综合治理. `phases`: 一期、二期. `parts`: 软件、硬件. `places`: what stands before it.
 * `unit`: of one unit, or of several. `year`: in one year, or in several.
 */
export interface SplitReason {
  readonly kind: Likeness['kind'] | 'phases' | 'parts' | 'places' | 'unit' | 'year';
  readonly words: string;
  /** The projects of which it is said. */
  readonly ids: readonly string[];
}

/** A project of a group, by its place in the list. */
export interface Member {
  readonly index: number;
  readonly project: PlannedProject;
  readonly name: NameReading;
}

const SOME = 6;

function listed(words: readonly string[]): string {
  const distinct = [...new Set(words)];
  const some = distinct.slice(0, SOME).join('、');
  return distinct.length > SOME ? `${some}等 ${String(distinct.length)} 样` : some;
}

/** Of a group so large that it is looked at as one, only those that the words linked are named beside them. */
const MANY = 20_000;

type Linking = Likeness & { readonly linked: Set<number> };

/** What links some of them, as a sentence. */
function sayLink({ kind, words, linked }: Linking, members: readonly Member[]): string {
  if (kind === 'system') return `都写着“${words}”`;
  if (kind === 'words') return `名称里都有“${words}”`;
  if (kind === 'short') return `“${words.replace('=', '”像是“')}”的简称`;
  const systems = members.filter(({ index }) => linked.has(index)).map(({ name: { system } }) => `“${system}”`);
  return `说法不同，像是一回事：${listed(systems)}`;
}

/** Whether a member that the words did not link says them too. */
function says({ name: { system } }: Member, { kind, words }: Likeness): boolean {
  if (kind === 'system') return system.startsWith(words);
  return kind === 'words' && system.toLowerCase().includes(words.toLowerCase());
}

/** What links them, each once, with all projects that say it. */
function shared(members: readonly Member[], links: readonly Link<Likeness>[]): SplitReason[] {
  const found = new Map<string, Linking>();
  for (const { one, other, why } of links) {
    const key = `${why.kind} ${why.words}`;
    const known = found.get(key) ?? { ...why, linked: new Set<number>() };
    found.set(key, known);
    known.linked.add(one).add(other);
  }
  const isLarge = found.size * members.length > MANY;
  return [...found.values()].map((link) => ({
    kind: link.kind,
    words: sayLink(link, members),
    ids: members
      .filter((member) => link.linked.has(member.index) || (!isLarge && says(member, link)))
      .map(({ project }) => project.id),
  }));
}

/** What each of them says by itself; nothing where none does. */
function each(
  members: readonly Member[],
  kind: SplitReason['kind'],
  wordsOf: (member: Member) => readonly string[],
  say: (list: string, isOne: boolean) => string,
): SplitReason[] {
  const saying = members.filter((member) => wordsOf(member).length > 0);
  if (saying.length === 0) return [];
  const words = saying.flatMap(wordsOf);
  const isOne = saying.length === members.length && new Set(words).size === 1;
  return [{ kind, words: say(listed(words), isOne), ids: saying.map(({ project }) => project.id) }];
}

/** The reasons of a group: what its projects share first, then what each says of itself, then whose they are and when. */
export function reasonsOf(members: readonly Member[], links: readonly Link<Likeness>[]): readonly SplitReason[] {
  return [
    ...shared(members, links),
    ...each(
      members,
      'phases',
      ({ name: { phases } }) => phases,
      (list) => `写着期、批次或者时段：${list}`,
    ),
    ...each(
      members,
      'parts',
      ({ name: { parts } }) => parts,
      (list) => `写着其中的一部分：${list}`,
    ),
    ...each(
      members,
      'places',
      ({ name: { place } }) => (place === undefined ? [] : [place]),
      (list) => `写着地点或者用的单位：${list}`,
    ),
    ...each(
      members,
      'unit',
      ({ project: { unit } }) => (unit === '' ? [] : [unit]),
      (list, isOne) => {
        if (isOne) return `同一单位：${list}`;
        const ofOne = new Set(members.map(({ name }) => name.unit)).size === 1;
        return ofOne ? `像是同一单位的几种写法：${list}` : `单位：${list}`;
      },
    ),
    ...each(
      members,
      'year',
      ({ name: { year } }) => (year === undefined ? [] : [String(year)]),
      (list, isOne) => (isOne ? `同在 ${list} 年` : `年度：${list}`),
    ),
  ];
}
