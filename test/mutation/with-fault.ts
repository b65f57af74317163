/** Stands between a list of rules and whoever imports it: one member is wrong in the way that has been chosen. */
import type { Kind } from '../../src/core/law/purchases/kinds.ts';
import { faultsOfRule, withWrong, type Faultable } from './faults.ts';
import { faultsOfKind } from './kind-faults.ts';
import type { Chosen } from './lists.ts';

const LIST = /^export const (RULES|PAPER_RULES|CONTENT_RULES|KINDS): .*? =/gm;
const FILE = /src\/core\/law\/(?:rules|paper-rules|articles\/38)\.ts$/;
const HERE = import.meta.url;

let chosen: Chosen | undefined;

/** What shall be wrong in the modules that are loaded next. */
export function choose(fault: Chosen | undefined): void {
  chosen = fault;
}

const isKind = (member: Faultable | Kind): member is Kind => 'things' in member;

/** The list as the tests shall see it. */
export function withFault(list: string, members: readonly (Faultable | Kind)[]): readonly unknown[] {
  const member = chosen?.list === list ? members[chosen.member] : undefined;
  if (chosen === undefined || member === undefined) return members;
  const faults = isKind(member) ? faultsOfKind(member) : faultsOfRule(member);
  return withWrong<unknown>(members, chosen.member, faults[chosen.fault]?.wrong);
}

/** Lets the lists of a file of rules go through `withFault`. */
export function faultyRules(code: string, path: string): string {
  if (!FILE.test(path)) return code;
  const lists = [...code.matchAll(LIST)].map(([, list = '']) => list);
  if (lists.length === 0) throw new Error(`no list of rules in ${path}`);
  const exported = lists.map((list) => `export const ${list} = withFault('${list}', ${list}_AS_WRITTEN);`);
  return [`import { withFault } from '${HERE}';`, code.replace(LIST, 'const $1_AS_WRITTEN ='), ...exported].join('\n');
}
