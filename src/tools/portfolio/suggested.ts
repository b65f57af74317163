/** What the names in a list suggest: offered row by row and for many rows, and taken by nobody but the reader. Pure. */
import { suggestFacts, type FactKey, type Suggestion } from '../../core/index.ts';
import { answered, projectOf, refused, ticksOf, withRow, type ProjectList, type Row } from './list.ts';

/** What is suggested, whatever the row. */
export const suggestionKey = ({ fact, value }: Pick<Suggestion, 'fact' | 'value'>): string => `${fact}=${value}`;

const suggestions = new WeakMap<Row, readonly Suggestion[]>();

/** What a row’s names suggest about facts that it does not answer, without what was declined. */
export function suggestionsOf(row: Row): readonly Suggestion[] {
  const known = suggestions.get(row);
  if (known !== undefined) return known;
  const { facts } = projectOf(row);
  const open = suggestFacts(row.name, row.unit).filter(
    (each) => facts[each.fact] === undefined && row.declined?.includes(suggestionKey(each)) !== true,
  );
  suggestions.set(row, open);
  return open;
}

/** One thing that the names of several rows suggest. */
export interface SuggestedKind {
  readonly key: string;
  readonly fact: FactKey;
  readonly label: string;
  readonly rows: readonly { readonly row: Row; readonly because: string }[];
}

/** The kinds in the order of first appearance. */
export function suggestedKinds(rows: readonly Row[]): SuggestedKind[] {
  const kinds = new Map<string, { fact: FactKey; label: string; rows: { row: Row; because: string }[] }>();
  for (const row of rows)
    for (const { fact, value, label, because } of suggestionsOf(row)) {
      const key = suggestionKey({ fact, value });
      const kind = kinds.get(key) ?? { fact, label, rows: [] };
      kind.rows.push({ row, because });
      kinds.set(key, kind);
    }
  return [...kinds].map(([key, kind]) => ({ key, ...kind }));
}

const valuesOf = (row: Row, key: string): Pick<Suggestion, 'fact' | 'value'> | undefined =>
  suggestionsOf(row).find((each) => suggestionKey(each) === key);

/**
 * The list with one suggestion taken by the rows with these ids; of a set the values that were ticked in columns of their own stay beside
 * it. Rows that say 涉密 by it go.
 */
export function accepted(list: ProjectList, key: string, ids: readonly string[]): ProjectList {
  const chosen = new Set(ids);
  const secret: string[] = [];
  const rows = list.rows.map((row) => {
    const found = chosen.has(row.id) ? valuesOf(row, key) : undefined;
    if (found === undefined) return row;
    const members = [...new Set([...ticksOf(row, found.fact), found.value])];
    const outcome = answered(row, found.fact, members.join(','));
    if (outcome.secret) secret.push(row.id);
    return outcome.row;
  });
  return secret.reduce(refused, { ...list, rows });
}

/** The rows with these ids are not asked about it again. */
export function declined(list: ProjectList, key: string, ids: readonly string[]): ProjectList {
  const chosen = new Set(ids);
  const rows = list.rows.map((row) =>
    chosen.has(row.id) && valuesOf(row, key) !== undefined ? { ...row, declined: [...(row.declined ?? []), key] } : row,
  );
  return { ...list, rows };
}

/** One row is asked again about everything. */
export const askedAgain = (list: ProjectList, id: string): ProjectList =>
  withRow(list, id, ({ declined: _old, ...row }) => row);
