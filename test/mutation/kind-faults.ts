/** The ways in which a kind of 第三十八条 can be wrong. */
import type { ExclusionRule, Kind } from '../../src/core/law/purchases/kinds.ts';
import { readingIds } from '../../src/core/law/interpretations.ts';
import { leavingOut, withWrong, type Fault } from './faults.ts';

type Wrong<Thing> = { readonly [Key in keyof Thing]: unknown };

const OTHER_RESULT = { excluded: 'not-excluded', 'not-excluded': 'excluded' } as const;

function faultsOfExclusion(rule: ExclusionRule): Fault<Wrong<ExclusionRule>>[] {
  const answers = Object.entries(rule.when);
  return [
    { what: 'rule left out', wrong: undefined },
    { what: 'other result', wrong: { ...rule, result: OTHER_RESULT[rule.result] } },
    ...answers.flatMap(([id, answer]) => {
      const { [id]: _left, ...rest }: Readonly<Record<string, unknown>> = rule.when;
      return [
        { what: 'condition left out', wrong: { ...rule, when: rest } },
        {
          what: 'condition turned round',
          wrong: { ...rule, when: { ...rest, [id]: answer === 'yes' ? 'no' : 'yes' } },
        },
      ];
    }),
    ...leavingOut(rule.cites).map((cites) => ({ what: 'citation left out', wrong: { ...rule, cites } })),
    ...faultsOfReading(rule),
  ];
}

/** A rule that holds in one reading only, in every reading or in the other. */
function faultsOfReading({ reads, ...rule }: ExclusionRule): Fault<Wrong<ExclusionRule>>[] {
  if (reads === undefined) return [];
  const others = readingIds(reads.doubt).filter((reading) => reading !== reads.reading);
  return [
    { what: 'reading left out', wrong: rule },
    ...others.map((reading) => ({ what: 'reading turned round', wrong: { ...rule, reads: { ...reads, reading } } })),
  ];
}

/** Everything that one kind can be wrong in: its rules, its words, its citations. */
export function faultsOfKind(kind: Kind): Fault<Wrong<Kind>>[] {
  const rules: readonly Wrong<ExclusionRule>[] = kind.rules;
  return [
    { what: 'kind left out', wrong: undefined },
    ...kind.rules.flatMap((rule, index) =>
      faultsOfExclusion(rule).map(({ what, wrong }) => ({
        what,
        wrong: { ...kind, rules: withWrong(rules, index, wrong) },
      })),
    ),
    ...leavingOut(kind.things).map((things) => ({ what: 'word left out', wrong: { ...kind, things } })),
    ...leavingOut(kind.phrases).map((phrases) => ({ what: 'word left out', wrong: { ...kind, phrases } })),
    ...leavingOut(kind.cites).map((cites) => ({ what: 'citation left out', wrong: { ...kind, cites } })),
  ];
}
