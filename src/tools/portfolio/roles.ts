/** What a column of a project list can be read as, and what it is called where this site writes one. Pure. */
import { FACT_KEYS, FACT_LABELS, isSet, valueLabel, type FactKey, type SetKey } from '../../core/index.ts';
import { VALUES } from './cell-words.ts';

/** `serial`: 序号. `unit-name`: whose project it is, as written; the fact `unit` is of which kind that unit is. */
const OWN_ROLES = ['serial', 'unit-name', 'project-name', 'year'] as const;
type OwnRole = (typeof OWN_ROLES)[number];

/** One value of a set, ticked in a column of its own: `traits.cross-department`. */
export type MemberRole = `${SetKey}.${string}`;

export type Role = OwnRole | FactKey | MemberRole;

const SET_KEYS: readonly SetKey[] = FACT_KEYS.filter(isSet);

/** The columns for single values of a set, in the order of the table. */
export const membersOf = (set: SetKey): readonly { readonly role: MemberRole; readonly value: string }[] =>
  VALUES[set].map((value) => ({ role: `${set}.${value}` as const, value }));

/** Every role, in the order of a list that this site writes. */
export const ROLES: readonly Role[] = [
  ...OWN_ROLES,
  ...FACT_KEYS,
  ...SET_KEYS.flatMap((set) => membersOf(set).map(({ role }) => role)),
];

const OWN_LABELS: Readonly<Record<OwnRole, string>> = {
  serial: '序号',
  'unit-name': '单位',
  'project-name': '项目名称',
  year: '年度',
};

const isOwn = (role: Role): role is OwnRole => OWN_ROLES.some((own) => own === role);
export const isFact = (role: string): role is FactKey => FACT_KEYS.some((fact) => fact === role);

/** The set and the value of a column for one value; undefined for any other role. */
export function memberOf(role: Role): { readonly set: SetKey; readonly value: string } | undefined {
  const set = SET_KEYS.find((each) => role.startsWith(`${each}.`));
  return set && { set, value: role.slice(set.length + 1) };
}

/** What a column is called: the fact's label; the unit's kind is told apart from its name. */
export function roleLabel(role: Role): string {
  if (isOwn(role)) return OWN_LABELS[role];
  if (role === 'unit') return `${FACT_LABELS.unit}（哪一类）`;
  if (isFact(role)) return FACT_LABELS[role];
  const member = memberOf(role);
  return member ? `${FACT_LABELS[member.set]}：${valueLabel(member.set, member.value)}` : role;
}

export const isMoney = (role: Role): role is 'total' | 'operationPart' => role === 'total' || role === 'operationPart';

/** As a heading of a list that this site writes: amounts are in 万元. */
export const headOf = (role: Role): string => roleLabel(role) + (isMoney(role) ? '（万元）' : '');
