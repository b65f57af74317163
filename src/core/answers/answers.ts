/** Answers as plain string pairs (a query string) ⇄ facts. Every bad value drops alone and is named. */
import { checkConsistency, type Clash } from '../law/consistency.ts';
import { areFacts, FACT_KEYS, FACT_LABELS, type FactKey, type Facts } from '../law/fact-values.ts';
import { formatWan } from '../engine/money.ts';
import { clip, readFact } from './reading.ts';

/** What was wrong with one pair: its key, shortened, and a message for people. `fact` where the key names one. */
export interface Problem {
  readonly key: string;
  readonly fact?: FactKey;
  readonly message: string;
}

/** Keys that are no facts: the list asked for, and under which rules an address was printed. No problem here. */
const OTHER_KEYS: readonly string[] = ['materials', 'made'];

const factOf = (key: string): FactKey | undefined => FACT_KEYS.find((fact) => fact === key);

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
 * Reads `secrecy=none&funds=district,superior&total=199.9999` (amounts in 万元) into facts.
 * Never throws. 涉密 (第十二条) keeps nothing but itself.
 */
export function readAnswers(pairs: Iterable<readonly [string, string]>): { facts: Facts; problems: Problem[] } {
  const { texts, problems } = collect(pairs);
  if (texts.get('secrecy') === 'state-secret') return { facts: { secrecy: 'state-secret' }, problems: [] };
  const read = readAll(texts);
  const { facts, clashes } = checkConsistency(read.facts);
  return {
    facts,
    problems: [...problems, ...read.problems, ...clashes.map(droppedClash)],
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

/** The inverse of `readAnswers`, in the order of the table. For 涉密 nothing is written. */
export function writeAnswers(facts: Facts): [string, string][] {
  if (facts.secrecy === 'state-secret') return [];
  return FACT_KEYS.flatMap((fact): [string, string][] => {
    const text = writeFact(facts, fact);
    return text === undefined ? [] : [[fact, text]];
  });
}
