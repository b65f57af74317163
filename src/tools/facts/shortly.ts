/** All answers in one line, shorter than the sheet says them; shorter still where the line is narrow. Pure. */
import { FACT_LABELS, FACT_KEYS, formatWan, sayAnswer, sayFacts, type FactKey, type Facts } from '../../core/index.ts';
import type { UnsureKey } from './form.ts';

/** A set with longer words than this says how many of them there are. */
const LONGEST = 24;

function sayOne(facts: Facts, fact: FactKey): string | undefined {
  const amount = fact === 'total' || fact === 'operationPart' ? facts[fact] : undefined;
  if (amount !== undefined && amount !== 0)
    return `${fact === 'total' ? '' : FACT_LABELS.operationPart} ${formatWan(amount)} 万元`.trim();
  const words = sayAnswer(facts, fact)?.replaceAll('；', '、');
  const value = facts[fact];
  if (words === undefined || words.length <= LONGEST || !Array.isArray(value)) return words;
  return `${FACT_LABELS[fact]} ${String(value.length)} 项`;
}

const isNone = (facts: Facts, fact: FactKey): boolean => {
  const value = facts[fact];
  return Array.isArray(value) && value.length === 0;
};

/** The answers in the order of the table, in a few words each: what is said of sets that are empty once, and 不清楚 last. */
export function sayShortly(facts: Facts, unsure: readonly UnsureKey[]): readonly string[] {
  const none = FACT_KEYS.filter((fact) => isNone(facts, fact));
  const said = FACT_KEYS.filter((fact) => !none.includes(fact)).flatMap((fact) => sayOne(facts, fact) ?? []);
  return [
    ...said,
    ...(none.length === 0 ? [] : [`无${sayFacts(none)}`]),
    ...(unsure.length === 0 ? [] : [`不清楚：${sayFacts(unsure)}`]),
  ];
}

/** What places a project best, in the order a clerk tells it. */
const FOREMOST: readonly FactKey[] = ['unit', 'category', 'total'];

/** For a narrow line: the answers that place the project, how many there are in all, and how many are 不清楚. */
export function sayBriefly(facts: Facts, unsure: readonly UnsureKey[]): readonly string[] {
  const answered = FACT_KEYS.filter((fact) => facts[fact] !== undefined).length;
  return [
    ...FOREMOST.flatMap((fact) => sayOne(facts, fact) ?? []),
    `共答 ${String(answered)} 题`,
    ...(unsure.length === 0 ? [] : [`${String(unsure.length)} 题不清楚`]),
  ];
}
