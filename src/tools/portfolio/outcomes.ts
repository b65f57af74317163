/**
 * What the rules say of each project of a list in a few words, as a file keeps it: under other rules it tells which projects now come
 * to something else. Pure.
 */
import * as z from 'zod/mini';
import { sayFacts, type FactKey } from '../../core/index.ts';
import type { JudgedRow } from './views.ts';

/** What each part of an outcome is called. */
export const PARTS = { tier: '档次', decider: '谁来定', open: '还没有回答' } as const;
type Part = keyof typeof PARTS;

const text = z.string();

/** In words, so that they can be said when the rules have others. */
const outcomeSchema = z.object({ tier: text, decider: text, open: z.array(text) });
export type Outcome = z.infer<typeof outcomeSchema>;

/** As a file may have them. Many projects come to the same: each outcome is kept once, and each row says which is its own, from 0. */
export const outcomesShape = {
  outcomes: z.exactOptional(z.array(outcomeSchema)),
  results: z.exactOptional(z.array(z.int())),
};

export interface Outcomes {
  readonly outcomes: readonly Outcome[];
  readonly results: readonly number[];
}

/** Nothing is said of 涉密 (第十二条). */
function outcomeOf({ screening }: Pick<JudgedRow, 'screening'>): Outcome | undefined {
  if (screening.outcome === 'refused') return undefined;
  const { tier, decider, open } = screening;
  return { tier: tier.words, decider: decider.words, open: open.map((fact: FactKey) => sayFacts([fact])) };
}

/** A row of which nothing is said has -1. */
export function outcomesOf(rows: readonly Pick<JudgedRow, 'screening'>[]): Outcomes {
  const places = new Map<string, number>();
  const outcomes: Outcome[] = [];
  const results = rows.map((row) => {
    const outcome = outcomeOf(row);
    if (outcome === undefined) return -1;
    const key = JSON.stringify(outcome);
    const place = places.get(key) ?? outcomes.push(outcome) - 1;
    places.set(key, place);
    return place;
  });
  return { outcomes, results };
}

/** Of which outcome every row was, by its id; none where the file does not say it. */
export function outcomesById(
  rows: readonly { readonly id: string }[],
  { outcomes, results }: Outcomes,
): ReadonlyMap<string, Outcome> {
  return new Map(
    rows.flatMap(({ id }, index) => {
      const outcome = outcomes[results[index] ?? -1];
      return outcome === undefined ? [] : [[id, outcome] as const];
    }),
  );
}

const NOTHING = '没有';
const sayOpen = (open: readonly string[]): string => (open.length === 0 ? NOTHING : open.join('、'));

/** Whatever the order of what is open: that follows from what settles most. */
const inWords = ({ tier, decider, open }: Outcome): Readonly<Record<Part, string>> => ({
  ...{ tier, decider },
  open: [...open].sort().join('、'),
});

interface ChangedPart {
  readonly part: string;
  readonly from: string;
  readonly to: string;
}

export interface ChangedRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly parts: readonly ChangedPart[];
}

function changedParts(before: Outcome, now: Outcome): ChangedPart[] {
  const [was, is] = [inWords(before), inWords(now)];
  const said = (outcome: Outcome, part: Part) => (part === 'open' ? sayOpen(outcome.open) : outcome[part]);
  return (['tier', 'decider', 'open'] as const)
    .filter((part) => was[part] !== is[part])
    .map((part) => ({ part: PARTS[part], from: said(before, part), to: said(now, part) }));
}

/** The rows that come to something else than `before` says, in their order. */
export function changedAmong(rows: readonly JudgedRow[], before: ReadonlyMap<string, Outcome>): ChangedRow[] {
  return rows.flatMap((row) => {
    const [was, now] = [before.get(row.id), outcomeOf(row)];
    const parts = was === undefined || now === undefined ? [] : changedParts(was, now);
    const { name, unit } = row.project;
    return parts.length === 0 ? [] : [{ id: row.id, name, unit, parts }];
  });
}
