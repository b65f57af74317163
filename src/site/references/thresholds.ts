/** The amounts of the text, and every rule that hangs on them, generated from the rules themselves. */
import { STATUS_LABELS, type Citation, type Slug, type Yuan } from '../../core/index.ts';
import { inWords, type Comparison } from '../../core/engine/condition.ts';
import { describeCondition } from '../../core/law/condition-words.ts';
import type { Condition } from '../../core/law/conditions.ts';
import { clauseAround, sentencesOf } from './occurrences.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { SAID, type Said } from '../coverage/said.ts';

/** One thing that hangs on an amount. */
export interface Dependent {
  /** The step or the paper. */
  readonly topic: string;
  /** 应当办理、待确认……, or that a doubt stands beside it. */
  readonly value: string;
  /** What else must hold. */
  readonly conditions: readonly string[];
  readonly places: readonly string[];
  readonly interpretations: readonly Slug[];
  /** Why it need not be done; of other results the words of law say enough. */
  readonly reasons: readonly string[];
}

type AmountCondition = Extract<Condition, { kind: 'amount' }>;
const isAmount = (condition: Condition): condition is AmountCondition => condition.kind === 'amount';

/** Things that differ in nothing but their grounds, as one. */
function merged(dependents: readonly Dependent[]): Dependent[] {
  const rows = new Map<string, Dependent>();
  for (const each of dependents) {
    const key = [each.topic, each.value, ...each.conditions].join('\n');
    const known = rows.get(key);
    rows.set(key, {
      ...each,
      places: [...new Set([...(known?.places ?? []), ...each.places])],
      interpretations: [...new Set([...(known?.interpretations ?? []), ...each.interpretations])],
      reasons: [...new Set([...(known?.reasons ?? []), ...each.reasons])],
    });
  }
  return [...rows.values()];
}

const dependent = (
  { topic, value, reason, cites, interpretations }: Said,
  others: readonly Condition[],
): Dependent => ({
  topic,
  value,
  conditions: others.map(describeCondition),
  places: [...new Set(cites.map(({ place }) => place))],
  interpretations,
  reasons: value === STATUS_LABELS['not-required'] && reason !== undefined ? [reason] : [],
});

/** One side of an amount. */
interface Side {
  readonly id: Comparison;
  readonly title: string;
  readonly dependents: readonly Dependent[];
}

const SIDES: readonly { readonly id: Comparison; readonly say: (amount: string) => string }[] = [
  { id: 'orMore', say: (amount) => `${amount}以上（含${amount}）` },
  { id: 'above', say: (amount) => `超过${amount}` },
  { id: 'exactly', say: (amount) => `恰为${amount}` },
  { id: 'below', say: (amount) => `不足${amount}` },
];

/** The amount itself is said by the heading; that it is reckoned 扣除运维 is not. */
function othersThan(own: AmountCondition, when: readonly Condition[]): Condition[] {
  return when.filter((condition) => condition !== own || own.of === 'net');
}

function dependentsOn(amount: Yuan, side: Comparison): Dependent[] {
  return merged(
    SAID.flatMap((said) =>
      said.when
        .filter(isAmount)
        .filter(({ bound, comparison }) => bound.amount === amount && comparison === side)
        .map((own) => dependent(said, othersThan(own, said.when))),
    ),
  );
}

/** An amount that rules compare with. */
export interface Bound {
  readonly amount: Yuan;
  /** 50万元 */
  readonly words: string;
  /** Either side, and the number itself; sides on which nothing hangs are left out. */
  readonly sides: readonly Side[];
}

/** Every amount that any rule compares with, rising. */
export function boundsOfRules(): Bound[] {
  const bounds = SAID.flatMap(({ when }) => when.filter(isAmount).map(({ bound }) => bound));
  const distinct = new Map(bounds.map((bound) => [bound.amount, inWords(bound)]));
  return [...distinct]
    .sort(([a], [b]) => a - b)
    .map(([amount, words]) => ({
      amount,
      words,
      sides: SIDES.map(({ id, say }) => ({ id, title: say(words), dependents: dependentsOn(amount, id) })).filter(
        ({ dependents }) => dependents.length > 0,
      ),
    }));
}

/** What hangs on words of the text: the rules that cite them. */
export function dependentsOnWords(words: string): Dependent[] {
  const citing = SAID.filter(({ cites }) => cites.some((cite) => cite.words.includes(words)));
  return merged(citing.map((said) => dependent(said, said.when)));
}

/** Words of the text with the clause they stand in. */
export interface Stated extends Citation {
  /** The number in 万. */
  readonly wan: number;
}

/** Every amount that the text states, with the clause around it; a clause with two stands twice. */
export function amountsStated(regulation: Regulation): Stated[] {
  return sentencesOf(regulation).flatMap(({ place, text }) =>
    [...text.matchAll(/(\d+)万/g)].map((match) => ({
      place,
      words: clauseAround(text, { start: match.index, end: match.index + match[0].length }),
      wan: Number(match[1]),
    })),
  );
}

/** Every sentence of the text that has the words. */
export function sentencesWith(regulation: Regulation, words: string): Citation[] {
  return sentencesOf(regulation)
    .filter(({ text }) => text.includes(words))
    .map(({ place, text }) => ({ place, words: text }));
}
