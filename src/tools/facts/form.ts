/** What is in the form: choices, typed amounts, and answers of a link that wait for 是否涉密. Pure. */
import {
  asWan,
  checkConsistency,
  FACT_KEYS,
  readAnswers,
  readFact,
  formatWan,
  type ChoiceKey,
  type FactKey,
  type Facts,
  type MoneyKey,
  type Readings,
  type SetKey,
  type Slug,
  withAnswer,
  withReading,
  withoutReading,
  yuan,
} from '../../core/index.ts';

import { someOf } from '../drawing/some-of.ts';
import { triable } from '../law/readings.ts';

type Texts = Readonly<Record<MoneyKey, string>>;

/** What can be answered 不清楚: all but 是否涉密. */
export type UnsureKey = Exclude<FactKey, 'secrecy'>;

export interface Form {
  /** Everything chosen; the amounts are read from `texts`. */
  readonly chosen: Facts;
  /** Amounts as typed, kept whatever they are. */
  readonly texts: Texts;
  /** The readings (口径) that are tried; never one that the office has answered. */
  readonly readings: Readings;
  /** Answered 不清楚, in the order of the table: open as before, and not asked again. Never one that has an answer. */
  readonly unsure: readonly UnsureKey[];
  /** 涉密 stands chosen and is not confirmed: nothing has been cleared, and nothing is written anywhere until it is decided. */
  readonly undecided: boolean;
  /** Answers that a link brought along without saying whether the project is classified. */
  readonly waiting: Facts | undefined;
  /** What was dropped, in words. */
  readonly problems: readonly string[];
  /** The list asked for (`materials`), as the address has it. */
  readonly list: string | undefined;
  /** Under which rules and with which result the address was printed (`made`), until an answer changes. */
  readonly made: string | undefined;
}

/** The facts of a form, and what is wrong with its amounts. */
export interface Derived {
  readonly facts: Facts;
  readonly faults: Readonly<Partial<Record<MoneyKey, string>>>;
}

const NO_TEXTS: Texts = { total: '', operationPart: '' };
export const EMPTY: Form = {
  chosen: {},
  texts: NO_TEXTS,
  readings: {},
  unsure: [],
  undecided: false,
  waiting: undefined,
  problems: [],
  list: undefined,
  made: undefined,
};

const MONEY: readonly MoneyKey[] = ['total', 'operationPart'];

const textOf = (facts: Facts, fact: MoneyKey) => {
  const amount = facts[fact];
  return amount === undefined ? '' : formatWan(amount);
};

const canBeUnsure = (fact: string): fact is UnsureKey => fact !== 'secrecy';

/** Of `unsure` what has no answer, each once, in the order of the table. */
function stillUnsure(form: Form): Form {
  const isLeft = (fact: UnsureKey) => form.unsure.includes(fact) && !isStarted(form, fact);
  return { ...form, unsure: FACT_KEYS.filter(canBeUnsure).filter(isLeft) };
}

function withFacts(form: Form, facts: Facts): Form {
  const { total: _total, operationPart: _part, ...chosen } = facts;
  const textIn = (fact: MoneyKey) => textOf(facts, fact) || form.texts[fact];
  const texts = { total: textIn('total'), operationPart: textIn('operationPart') };
  return stillUnsure({ ...form, chosen, texts, waiting: undefined });
}

const isMoney = (key: string): key is MoneyKey => MONEY.some((fact) => fact === key);

/** A plain form, as on the first page, sends an amount as it was typed (180万元), and a field that was left empty. */
function asSent(address: URLSearchParams): [string, string][] {
  return [...address]
    .filter(([key, text]) => !isMoney(key) || text.trim() !== '')
    .map(([key, text]) => [key, isMoney(key) ? asWan(text) : text]);
}

/** Longer than any amount. */
const LONGEST = 40;

/** An amount that could not be read: it stands in its field, where it can be mended, with what is wrong. */
const unreadIn = (address: URLSearchParams, facts: Facts, fact: MoneyKey): string =>
  facts[fact] === undefined ? (address.get(fact) ?? '').slice(0, LONGEST) : '';

/** `unsure=category,funds`; what is no question drops, and is named. */
function readUnsure(text: string): { unsure: readonly UnsureKey[]; problems: readonly string[] } {
  const keys = text.split(',').filter((key) => key !== '');
  const unsure = FACT_KEYS.filter(canBeUnsure).filter((fact) => keys.includes(fact));
  const unknown = keys.filter((key) => !unsure.some((fact) => fact === key));
  return {
    unsure,
    problems: unknown.map((key) => `“不清楚”的题：没有“${key.slice(0, LONGEST)}”这一题，已略去。`),
  };
}

/** The form that an address asks for. Without 是否涉密 its other answers wait; 涉密 keeps nothing else. */
export function formOf(address: URLSearchParams): Form {
  const { facts, readings, problems } = readAnswers(asSent(address));
  if (facts.secrecy === 'state-secret') return { ...EMPTY, chosen: facts };
  const { tried, answered } = triable(readings);
  const { unsure, problems: unknown } = readUnsure(address.get('unsure') ?? '');
  const form: Form = {
    ...EMPTY,
    texts: { total: unreadIn(address, facts, 'total'), operationPart: unreadIn(address, facts, 'operationPart') },
    readings: tried,
    unsure,
    problems: someOf([...problems.map(({ message }) => message), ...answered, ...unknown]),
    list: address.get('materials') ?? undefined,
    made: address.get('made') ?? undefined,
  };
  if (facts.secrecy !== undefined || Object.keys(facts).length === 0) return withFacts(form, facts);
  return { ...form, waiting: facts };
}

/** It holds something of a project of which nobody has said yet whether it is 涉密. */
export function holdsUnconfirmed({ chosen, texts, waiting }: Form): boolean {
  return chosen.secrecy === undefined && (waiting !== undefined || MONEY.some((fact) => texts[fact] !== ''));
}

/** What is typed may have its unit (180万元); facts and addresses have plain 万元. */
function readAmount(fact: MoneyKey, typed: string, facts: Facts): Derived {
  if (typed.trim() === '') return { facts, faults: {} };
  const { value, problems } = readFact(fact, asWan(typed));
  if (typeof value !== 'number') return { facts, faults: { [fact]: problems.join('') } };
  const { facts: kept, clashes } = checkConsistency({ ...facts, [fact]: yuan(value) });
  const [clash] = clashes;
  return clash === undefined ? { facts: kept, faults: {} } : { facts, faults: { [fact]: `${clash.message}。` } };
}

/** Facts and faults: an amount that cannot be read is unanswered, its text stays. 运维 has no part of its own. */
export function derive({ chosen, texts }: Form): Derived {
  const asked = chosen.category === 'operation' ? MONEY.slice(0, 1) : MONEY;
  return asked.reduce<Derived>(
    (sofar, fact) => {
      const next = readAmount(fact, texts[fact], sofar.facts);
      return { facts: next.facts, faults: { ...sofar.faults, ...next.faults } };
    },
    { facts: chosen, faults: {} },
  );
}

/** 是否涉密: 涉密 waits to be confirmed; leaving what was confirmed starts anew; otherwise what waited comes in. */
function answerSecrecy(form: Form, secrecy: NonNullable<Facts['secrecy']>): Form {
  if (secrecy === form.chosen.secrecy) return { ...form, undecided: false };
  if (secrecy === 'state-secret') return { ...form, undecided: true };
  if (form.chosen.secrecy === 'state-secret') return { ...EMPTY, list: form.list, chosen: { secrecy } };
  const decided: Form = { ...form, undecided: false };
  if (form.waiting !== undefined) return withFacts(decided, { ...form.waiting, secrecy });
  return { ...decided, chosen: { ...form.chosen, secrecy } };
}

/** 涉密, chosen and confirmed: everything else is gone. */
export function confirmStateSecret(): Form {
  return { ...EMPTY, chosen: { secrecy: 'state-secret' } };
}

/** A choice or a set was answered; what it makes impossible drops and is named. `undefined` takes an answer back. */
export function answer(form: Form, fact: ChoiceKey | SetKey, value: string | undefined): Form {
  const { [fact]: _old, ...rest } = form.chosen;
  if (value === undefined) return { ...form, chosen: rest, made: undefined };
  const { facts, problems } = withAnswer(rest, fact, value);
  if (fact === 'secrecy' && facts.secrecy !== undefined) return answerSecrecy(form, facts.secrecy);
  const answered = { ...form, chosen: facts, problems: problems.map(({ message }) => message), made: undefined };
  return stillUnsure(answered);
}

/** 不清楚: the answer, if there was one, is taken back, and the question is not asked again; or (false) it is asked as before. */
export function beUnsure(form: Form, fact: UnsureKey, isUnsure: boolean): Form {
  const { [fact]: _old, ...chosen } = form.chosen;
  const texts = isMoney(fact) ? { ...form.texts, [fact]: '' } : form.texts;
  const others = form.unsure.filter((each) => each !== fact);
  return stillUnsure({ ...form, chosen, texts, unsure: isUnsure ? [...others, fact] : others, made: undefined });
}

/** A reading is tried, or (undefined) no longer. */
export function read(form: Form, slug: Slug, reading: string | undefined): Form {
  const { readings } = form;
  const next = reading === undefined ? withoutReading(readings, slug) : withReading(readings, slug, reading);
  return { ...form, readings: next, made: undefined };
}

/** The amount as typed. */
export function type(form: Form, fact: MoneyKey, text: string): Form {
  return stillUnsure({ ...form, texts: { ...form.texts, [fact]: text }, made: undefined });
}

/** Every fact that has an answer or an unreadable amount. */
export function isStarted(form: Form, fact: FactKey): boolean {
  return isMoney(fact) ? form.texts[fact] !== '' : form.chosen[fact] !== undefined;
}
