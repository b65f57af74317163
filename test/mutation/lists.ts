/** The lists of rules that can be made wrong, and in which files they stand. */
import type { Citation } from '../../src/core/engine/cite.ts';
import { KINDS } from '../../src/core/law/articles/38.ts';
import { RULES } from '../../src/core/law/rules.ts';
import { CONTENT_RULES, PAPER_RULES } from '../../src/core/law/paper-rules.ts';
import { faultsOfRule } from './faults.ts';
import { faultsOfKind } from './kind-faults.ts';

/** Which member of which list is wrong, and in which of the ways. */
export interface Chosen {
  readonly list: string;
  readonly member: number;
  readonly fault: number;
}

export interface Described extends Chosen {
  /** The article's file that the rule stands in, without .ts: `06`. */
  readonly stem: string;
  /** The rule's id. */
  readonly id: string;
  readonly what: string;
}

interface Named {
  readonly id: string;
  readonly stem: string;
  readonly faults: readonly { readonly what: string }[];
}

const stemOf = (id: string) => /^\d\d/.exec(id)?.[0] ?? '';
const articleOf = ({ place }: Citation) => (/^\d+/.exec(place)?.[0] ?? '').padStart(2, '0');

const MEMBERS: Readonly<Record<string, readonly Named[]>> = {
  RULES: RULES.map((rule) => ({ id: rule.id, stem: stemOf(rule.id), faults: faultsOfRule(rule) })),
  PAPER_RULES: PAPER_RULES.map((rule) => ({ id: rule.id, stem: stemOf(rule.id), faults: faultsOfRule(rule) })),
  CONTENT_RULES: CONTENT_RULES.map((rule) => ({
    id: `${rule.list} ${rule.paper} ${rule.id}`,
    stem: articleOf(rule.cites[0]),
    faults: faultsOfRule(rule),
  })),
  KINDS: KINDS.map((kind) => ({ id: kind.id, stem: '38', faults: faultsOfKind(kind) })),
};

/** Every fault there is, in the order of the rules. */
export function allFaults(): Described[] {
  return Object.entries(MEMBERS).flatMap(([list, members]) =>
    members.flatMap(({ id, stem, faults }, member) =>
      faults.map(({ what }, fault) => ({ list, member, fault, stem, id, what })),
    ),
  );
}
