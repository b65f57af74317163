/** What a result rests on, in one line: `confirm 13“应当经党组或办公会” 6“由各部门按规定实施” (below-50)`. */
import { LISTS, listMaterials, planRoute, type Citation, type Facts } from '../../src/core/index.ts';

interface Resting {
  readonly cites: readonly Citation[];
  readonly interpretations: readonly string[];
}

/** Enough of the words quoted to tell the citations of an article apart. */
const NAMED_BY = 10;

/** A citation by its article and the first words quoted: no ordinal, so that a sentence put in before it changes nothing. */
const nameOf = ({ place, words }: Citation): string =>
  `${place.split('.')[0] ?? ''}“${[...words].slice(0, NAMED_BY).join('')}”`;

const restsOn = (status: string, { cites, interpretations }: Resting): string =>
  [status, ...cites.map(nameOf), ...interpretations.map((slug) => `(${slug})`)].join(' ');

/** Scope, standing, the amount and every step of a route, by name. */
export function groundsOfRoute(facts: Facts): Map<string, string> {
  const { scope, standing, total, steps } = planRoute(facts);
  return new Map([
    ['scope', restsOn(`${scope.outcome} ${scope.basis ?? ''}`.trim(), scope)],
    ['standing', restsOn(standing.kind, { ...standing, cites: [...standing.cites, ...standing.beside] })],
    ['total', restsOn('amount', total)],
    ...steps.map((step) => [step.id, restsOn(step.status, step)] as const),
    ...steps.map(({ id, by, to = '' }) => [`${id} by`, `${by} → ${to}`] as const),
  ]);
}

/** Every list with what stands over it, and every paper on it with the things that must be in it, by name. */
export function groundsOfPapers(facts: Facts): Map<string, string> {
  return new Map(
    LISTS.flatMap(({ id }) => {
      const list = listMaterials(facts, id);
      const over = [list.notExhaustive, list.byCityRules].flatMap((mark) => (mark ? [nameOf(mark)] : []));
      return [
        [id, [restsOn(list.skipped ? 'skipped' : 'list', list), ...over.map((name) => `[${name}]`)].join(' ')] as const,
        ...list.items.map((item) => [`${id}/${item.id}`, restsOn(item.status, item)] as const),
        ...list.items.map(
          (item) => [`${id}/${item.id} holds`, item.contents.map(({ id: thing }) => thing).join(' ')] as const,
        ),
      ];
    }),
  );
}

/** What is otherwise than in the plain case; `gone` where it is no more. */
export function differences(plain: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>) {
  const names = [...new Set([...plain.keys(), ...other.keys()])];
  return Object.fromEntries(
    names.filter((name) => plain.get(name) !== other.get(name)).map((name) => [name, other.get(name) ?? 'gone']),
  );
}
