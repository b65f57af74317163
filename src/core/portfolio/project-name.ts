/** A project's name taken apart: what it is for, and what says only which part, stage, place or year of it. */
import type { PlannedProject } from './project.ts';
import { inOneWay } from './equal-words.ts';
import {
  ACTS,
  COMMON,
  ENDINGS,
  OFFICES,
  PARTS,
  PHASES,
  PLACE,
  REGION,
  SYSTEM_NOUNS,
  YEARLY,
  YEARS,
} from './name-words.ts';
import { OWN_USE } from './set-apart.ts';
import { suggestFacts } from './suggestions.ts';
import { longNamesOf } from './unit-names.ts';

/** `operation` and `service` are paid for year by year; everything else is built. */
type Kind = 'built' | 'service' | 'operation';

export interface NameReading {
  /** Without years, stages, parts, places and what is done: 智慧城管平台. */
  readonly system: string;
  /** What tells it from others: 城管. Compared in lower case, and in one word where there are several for a thing. */
  readonly core: string;
  /** Whether the core is more than words that every second name has, and of something that not every unit has for its own office. */
  readonly isTelling: boolean;
  /** The beginnings of `system` that are a system's own name: up to 系统, 平台 …, and the whole. */
  readonly systems: readonly string[];
  readonly phases: readonly string[];
  readonly parts: readonly string[];
  readonly place?: string;
  /** In the name, else of the row. */
  readonly year?: number;
  readonly kind: Kind;
  /** The unit by its name without the region and the kind of office; by the long name where the list has both. */
  readonly unit: string;
}

/** The fewest signs that a name is left with. */
const LEAST = 2;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Takes a pattern out of a text and says what was found; where too little is left, nothing is taken out. */
function takeOut(text: string, pattern: RegExp): { readonly left: string; readonly found: readonly string[] } {
  const left = text.replace(pattern, '');
  return lettersOf(left).length < LEAST ? { left: text, found: [] } : { left, found: text.match(pattern) ?? [] };
}

/** Words at the end, over and over: 软件开发服务 has three. */
function takeTail(
  text: string,
  words: readonly string[],
): { readonly left: string; readonly found: readonly string[] } {
  const found: string[] = [];
  let left = text;
  for (;;) {
    const lower = left.toLowerCase();
    const tail = words.find((word) => lower.endsWith(word) && left.length - word.length >= LEAST);
    if (tail === undefined) return { left, found };
    if (PARTS.includes(tail)) found.unshift(left.slice(left.length - tail.length));
    left = left.slice(0, left.length - tail.length);
  }
}

const longestFirst = (words: readonly string[]): string[] => [...words].sort((one, other) => other.length - one.length);
const TAILS = longestFirst([...PARTS, ...ACTS, ...ENDINGS]);
const HEAD = new RegExp(`^(?:关于|${longestFirst(ACTS).join('|')})+(?=.{3})`);

/** A unit's name so that 章贡区沙石镇人民政府 and 沙石镇 are one. */
const unitKey = (unit: string): string => plain(unit).replace(REGION, '').replace(OFFICES, '');

/** The name without its unit's own. */
function withoutUnit(name: string, unit: string): string {
  const own = [plain(unit), plain(unit).replace(REGION, ''), unitKey(unit)].filter(({ length }) => length > LEAST);
  return own.reduce((text, words) => {
    const left = text.split(words).join('');
    return lettersOf(left).length < LEAST ? text : left;
  }, name);
}

function kindOf({ facts: { category }, name }: PlannedProject): Kind {
  const said = category ?? suggestFacts(name).find(({ fact }) => fact === 'category')?.value;
  if (said === 'operation' || said === 'service') return said;
  return category === undefined && YEARLY.test(name) ? 'service' : 'built';
}

/** What is left of the words without those that every second name has; empty where nothing is. */
const tellingOf = (words: string): string => {
  const left = lettersOf(words.toLowerCase()).replace(COMMON, '');
  return left.length < LEAST ? '' : left;
};

/** What tells a system from others, in one word for each thing; all of it where every word is common. */
export function coreOf(system: string): string {
  const oneWay = inOneWay(system.toLowerCase());
  return tellingOf(oneWay) || oneWay;
}

/** Long enough to be a name, though every word of it is common: 一体化政务大数据平台. */
const LONG = 8;
const isName = (words: string): boolean => words.length >= LONG || (words.length > 3 && tellingOf(words) !== '');

/** The beginnings of a text that are names of their own. */
export const beginningsOf = (system: string): string[] =>
  Array.from({ length: system.length }, (_, at) => system.slice(0, at + 1)).filter(isName);

function systemsIn(system: string): string[] {
  const ends = [...system.matchAll(SYSTEM_NOUNS)].map(({ index, 0: noun }) => index + noun.length);
  return [...new Set([...ends, system.length])].map((end) => system.slice(0, end)).filter(isName);
}

function readName(project: PlannedProject): NameReading {
  const own = withoutUnit(plain(project.name), project.unit);
  const years = takeOut(own, YEARS);
  const bracketed = takeOut(years.left, /[([【〔][^)\]】〕]*[)\]】〕]/g);
  const phases = takeOut(bracketed.left, PHASES);
  const inBrackets = bracketed.found.map(lettersOf).filter((words) => words !== '');
  const tail = takeTail(lettersOf(phases.left), TAILS);
  const begun = tail.left.replace(REGION, '').replace(HEAD, '');
  const [place] = PLACE.exec(begun) ?? [];
  const system = place === undefined ? begun : begun.slice(place.length);
  const isPhase = (words: string) => words.replace(PHASES, '') === '';
  const year = /20\d\d/.exec(own)?.[0];
  const planned = year === undefined ? project.year : Number(year);
  return {
    ...{
      system,
      core: coreOf(system),
      isTelling: tellingOf(inOneWay(system)) !== '' && !OWN_USE.test(system),
    },
    systems: systemsIn(system),
    phases: [...phases.found, ...inBrackets.filter(isPhase)],
    parts: [...tail.found, ...inBrackets.filter((words) => !isPhase(words))],
    ...(place !== undefined && { place }),
    ...(planned !== undefined && { year: planned }),
    ...{ kind: kindOf(project), unit: unitKey(project.unit) },
  };
}

/** What the rows' names and units say. Nothing of it is an answer; it only says which rows to lay side by side. */
export function readNames(projects: readonly PlannedProject[]): NameReading[] {
  const names = projects.map(readName);
  const longNames = longNamesOf(names.map(({ unit }) => unit));
  return names.map((name) => ({ ...name, unit: longNames.get(name.unit) ?? name.unit }));
}
