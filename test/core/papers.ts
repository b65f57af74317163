/** Paper lists as the tests ask for them: by the changes to a plain project (see plan.ts). */
import { listMaterials, type ListId, type Material, type MaterialList, type PaperId } from '../../src/core/index.ts';
import { factsWith } from './plan.ts';

/** One list of the plain project with these answers changed. */
export const listOf = (list: ListId, changes: string): MaterialList => listMaterials(factsWith(changes), list);

/** One line of it. Throws where it is not on the list. */
export function paperOn(list: ListId, id: PaperId, changes: string): Material {
  const found = listOf(list, changes).items.find((item) => item.id === id);
  if (!found) throw new Error(`no ${id} on ${list} for ${changes}`);
  return found;
}

/** Its status, for tables of cases; 'absent' where it is not on the list. */
export const statusOn = (list: ListId, id: PaperId, changes: string) =>
  listOf(list, changes).items.find((item) => item.id === id)?.status ?? 'absent';

/** Every line with its status, in order. */
export const linesOf = ({ items }: MaterialList): [PaperId, string][] => items.map(({ id, status }) => [id, status]);

export const placesOf = ({ cites }: Pick<Material, 'cites'>) => cites.map(({ place }) => place);
