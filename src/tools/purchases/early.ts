/** What was typed before the tool was there joins what this browser has kept. Pure. */
import type { Early } from '../page/early.ts';
import type { Draft, Purchases } from './purchases.ts';

/** The names of the fields in the form; what is picked from the article is no part of the draft. */
export const FIELDS: Readonly<Record<keyof Draft | 'thing', string>> = {
  pasted: 'purchases-pasted',
  name: 'purchase-name',
  amount: 'purchase-amount',
  thing: 'purchase-thing',
};

/** Lines beneath the lines that are kept; the same lines again are not doubled. */
function joined(kept: string, early: string): string {
  if (kept.trim() === '' || kept === early) return early;
  return `${kept.replace(/\n*$/, '')}\n${early}`;
}

/** The draft with what was typed early; in the fields of one line that goes before what was kept of them. */
export function withEarly(all: Purchases, early: Early): Purchases {
  const pasted = early.get(FIELDS.pasted);
  const name = early.get(FIELDS.name);
  const amount = early.get(FIELDS.amount);
  const { draft } = all;
  const next: Draft = {
    pasted: pasted === undefined ? draft.pasted : joined(draft.pasted, pasted),
    name: name ?? draft.name,
    amount: amount ?? draft.amount,
  };
  const isSame = next.pasted === draft.pasted && next.name === draft.name && next.amount === draft.amount;
  return isSame ? all : { ...all, draft: next };
}
