/** One fact from its text in a query string. Only the offending part drops, with a message that says what is allowed. */
import {
  CHOICES,
  isChoice,
  isSet,
  SETS,
  FACT_LABELS,
  VALUE_LABELS,
  type ChoiceKey,
  type FactKey,
  type MoneyKey,
  type SetKey,
} from '../law/fact-values.ts';
import { readWan } from '../engine/money.ts';

/** The value, where one is left, as the facts take it; and what was wrong. */
export interface Reading {
  readonly value?: string | number | readonly string[];
  readonly problems: readonly string[];
}

/** Foreign text is shown short and without control or direction characters. */
export function clip(text: string): string {
  const clean = [...text.slice(0, 200).replace(/[\p{C}\p{Z}]+/gu, ' ')];
  return clean.length > 24 ? `${clean.slice(0, 24).join('')}…` : clean.join('');
}

function allowed(fact: ChoiceKey | SetKey): string {
  const labels = Object.entries(VALUE_LABELS[fact]).map(([value, label]) => `${label}（${value}）`);
  return `可以是${labels.join('、')}`;
}

const unknown = (fact: ChoiceKey | SetKey, value: string) =>
  `${FACT_LABELS[fact]}：不认识“${clip(value)}”，已略去。${allowed(fact)}。`;

function readChoice(fact: ChoiceKey, text: string): Reading {
  return CHOICES[fact].options.some((option) => option === text)
    ? { value: text, problems: [] }
    : { problems: [unknown(fact, text)] };
}

/** Members in the order of the table, each once. An empty text is the answer “none”, except for funds. */
function readSet(fact: SetKey, text: string): Reading {
  if (text === '' && fact === 'funds') return { problems: [`${FACT_LABELS.funds}：至少选一种，${allowed(fact)}。`] };
  if (text === '') return { value: [], problems: [] };
  const members = text.split(',');
  const value = SETS[fact].options.filter((option) => members.includes(option));
  const strangers = members.filter((member) => !SETS[fact].options.some((option) => option === member));
  const problems = strangers.map((member) => unknown(fact, member));
  return value.length > 0 ? { value, problems } : { problems };
}

function readMoney(fact: MoneyKey, text: string): Reading {
  const reading = readWan(text);
  if ('problem' in reading) return { problems: [`${FACT_LABELS[fact]}：“${clip(text)}”${reading.problem}。`] };
  if (fact === 'total' && reading.yuan === 0) return { problems: [`${FACT_LABELS.total}：须大于 0，请填万元数。`] };
  return { value: reading.yuan, problems: [] };
}

/** Reads `text` as the fact's value: a choice, comma-joined members, or 万元. */
export function readFact(fact: FactKey, text: string): Reading {
  if (isChoice(fact)) return readChoice(fact, text);
  return isSet(fact) ? readSet(fact, text) : readMoney(fact, text);
}
