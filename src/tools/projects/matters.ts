/** The papers of all lists as matters, so that a saved project can tell what changed with the rules. Pure. */
import {
  listMaterials,
  LISTS,
  PAPERS,
  snapshotOf,
  type Facts,
  type ListId,
  type Matter,
  type Readings,
} from '../../core/index.ts';

const matterOf = (list: ListId, paper: keyof typeof PAPERS) => ({
  id: `${list}/${paper}`,
  title: `${LISTS.find(({ id }) => id === list)?.title ?? list}：${PAPERS[paper]}`,
});

/** Every paper on every list. */
export const ALL_MATTERS: readonly Omit<Matter, 'status'>[] = LISTS.flatMap(({ id, papers }) =>
  papers.map((paper) => matterOf(id, paper)),
);

/** The papers of one list for one project. */
export function mattersOf(facts: Facts, list: ListId, readings: Readings): Matter[] {
  return listMaterials(facts, list, readings).items.map(({ id, status }) => ({ ...matterOf(list, id), status }));
}

/** The papers of all lists. */
export function everyMatterOf(facts: Facts, readings: Readings): Matter[] {
  return LISTS.flatMap(({ id }) => mattersOf(facts, id, readings));
}

/** The same as a snapshot. */
export function allMattersOf(facts: Facts, readings: Readings): string {
  return snapshotOf(everyMatterOf(facts, readings));
}
