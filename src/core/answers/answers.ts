/** Answers as plain string pairs (a query string) ⇄ facts. Every bad value drops alone and is named. */
import { checkConsistency, type Clash } from '../law/consistency.ts';
import { areFacts, FACT_KEYS, FACT_LABELS, type FactKey, type Facts } from '../law/fact-values.ts';
import { formatWan } from '../engine/money.ts';
import {
  areReadings,
  isReading,
  isSlug,
  readingIds,
  readingLabel,
  SLUGS,
  type Readings,
  type Slug,
} from '../law/interpretations.ts';
import { clip, readFact } from './reading.ts';

/** What was wrong with one pair: its key, shortened, and a message for people. `fact` where the key names one. */
export interface Problem {
  readonly key: string;
  readonly fact?: FactKey;
  readonly message: string;
}

/** Keys that are no facts: the list asked for, under which rules an address was printed, what was answered 不清楚. No problem here. */
const OTHER_KEYS: readonly string[] = ['materials', 'made', 'unsure'];

const factOf = (key: string): FactKey | undefined => FACT_KEYS.find((fact) => fact === key);

/** `reading.limit=article-6`: the reading (口径) that is tried. */
const READING = 'reading.';

const sayReadings = (slug: Slug): string =>
  readingIds(slug)
    .map((id) => `${readingLabel(slug, id)}（${id}）`)
    .join('、');

/** The readings that are named, and what is wrong with their keys and values: each drops alone. */
function readReadings(pairs: readonly (readonly [string, string])[]): { readings: Readings; problems: Problem[] } {
  const chosen = new Map<Slug, string>();
  const problems: Problem[] = [];
  for (const [key, text] of pairs) {
    const slug = key.slice(READING.length);
    const wrong = (message: string) => problems.push({ key: clip(key), message });
    if (!isSlug(slug)) wrong(`没有“${clip(slug)}”这一处口径，已略去。可以是${SLUGS.join('、')}。`);
    else if (!isReading(slug, text))
      wrong(`口径${slug}：不认识“${clip(text)}”这种读法，已略去。可以是${sayReadings(slug)}。`);
    else if (chosen.has(slug)) wrong(`口径${slug}：写了不止一次，只取第一个。`);
    else chosen.set(slug, text);
  }
  const readings = Object.fromEntries(SLUGS.flatMap((slug) => (chosen.has(slug) ? [[slug, chosen.get(slug)]] : [])));
  if (!areReadings(readings)) throw new Error('isReading let pass what is no reading');
  return { readings, problems };
}

function problemOfKey(key: string, seen: boolean): Problem | undefined {
  if (OTHER_KEYS.includes(key)) return undefined;
  const fact = factOf(key);
  if (fact === undefined) return { key: clip(key), message: `不认识“${clip(key)}”这一项，已略去。` };
  return seen ? { key, fact, message: `${FACT_LABELS[fact]}：写了不止一次，只取第一个。` } : undefined;
}

/** The first text of every known key, and what is wrong with the keys. */
function collect(pairs: Iterable<readonly [string, string]>): { texts: Map<FactKey, string>; problems: Problem[] } {
  const texts = new Map<FactKey, string>();
  const problems: Problem[] = [];
  for (const [key, text] of pairs) {
    const fact = factOf(key);
    const problem = problemOfKey(key, fact !== undefined && texts.has(fact));
    if (problem) problems.push(problem);
    else if (fact !== undefined) texts.set(fact, text);
  }
  return { texts, problems };
}

/** Facts in the order of the table. */
function inOrder(facts: Readonly<Record<string, unknown>>): Facts {
  const ordered = Object.fromEntries(FACT_KEYS.filter((fact) => fact in facts).map((fact) => [fact, facts[fact]]));
  if (!areFacts(ordered)) throw new Error('readFact gave what is no fact');
  return ordered;
}

function readAll(texts: ReadonlyMap<FactKey, string>): { facts: Facts; problems: Problem[] } {
  const readings = FACT_KEYS.flatMap((fact) => {
    const text = texts.get(fact);
    return text === undefined ? [] : [{ fact, ...readFact(fact, text) }];
  });
  const values = readings.filter(({ value }) => value !== undefined).map(({ fact, value }) => [fact, value] as const);
  const problems = readings.flatMap(({ fact, problems: messages }) =>
    messages.map((message) => ({ key: fact, fact, message })),
  );
  return { facts: inOrder(Object.fromEntries(values)), problems };
}

const droppedClash = ({ fact, message }: Clash): Problem => ({ key: fact, fact, message: `${message}，已略去。` });

/**
 * Reads `secrecy=none&funds=district,superior&total=199.9999` (amounts in 万元) into facts, `reading.limit=article-6` into readings.
 * Never throws. 涉密 (第十二条) keeps nothing but itself.
 */
export function readAnswers(pairs: Iterable<readonly [string, string]>): {
  facts: Facts;
  readings: Readings;
  problems: Problem[];
} {
  const all = [...pairs];
  const isOfReading = ([key]: readonly [string, string]) => key.startsWith(READING);
  const { texts, problems } = collect(all.filter((pair) => !isOfReading(pair)));
  if (texts.get('secrecy') === 'state-secret')
    return { facts: { secrecy: 'state-secret' }, readings: {}, problems: [] };
  const read = readAll(texts);
  const { facts, clashes } = checkConsistency(read.facts);
  const tried = readReadings(all.filter(isOfReading));
  return {
    facts,
    readings: tried.readings,
    problems: [...problems, ...read.problems, ...clashes.map(droppedClash), ...tried.problems],
  };
}

/**
 * The facts with one more answer, read from its text (`district,superior`; amounts in 万元). What cannot be read or stand together
 * drops, and is named. Never throws.
 */
export function withAnswer(facts: Facts, fact: FactKey, text: string): { facts: Facts; problems: Problem[] } {
  const { value, problems } = readFact(fact, text);
  const answered = value === undefined ? facts : inOrder({ ...facts, [fact]: value });
  const { facts: kept, clashes } = checkConsistency(answered);
  return {
    facts: kept,
    problems: [...problems.map((message) => ({ key: fact, fact, message })), ...clashes.map(droppedClash)],
  };
}

function writeFact(facts: Facts, fact: FactKey): string | undefined {
  if (fact === 'total' || fact === 'operationPart') {
    const amount = facts[fact];
    return amount === undefined ? undefined : formatWan(amount);
  }
  const value = facts[fact];
  return value === undefined || typeof value === 'string' ? value : value.join(',');
}

/** The inverse of `readAnswers`, in the order of the tables. For 涉密 nothing is written. */
export function writeAnswers(facts: Facts, readings: Readings = {}): [string, string][] {
  if (facts.secrecy === 'state-secret') return [];
  const answered = FACT_KEYS.flatMap((fact): [string, string][] => {
    const text = writeFact(facts, fact);
    return text === undefined ? [] : [[fact, text]];
  });
  const tried = SLUGS.flatMap((slug): [string, string][] => {
    const reading = readings[slug];
    return reading === undefined ? [] : [[READING + slug, reading]];
  });
  return [...answered, ...tried];
}
