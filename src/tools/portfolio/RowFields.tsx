/** The facts of one project as fields: words, amounts, choices, sets. Nothing is judged before a field is left. */
import { useState } from 'preact/hooks';
import {
  asWan,
  categoriesFor,
  FACT_KEYS,
  FACT_LABELS,
  formatWan,
  isChoice,
  isSet,
  NONE_LABEL,
  SETS,
  valueLabel,
  type ChoiceKey,
  type FactKey,
  type Facts,
  type MoneyKey,
  type SetKey,
} from '../../core/index.ts';
import { VALUES } from './cell-words.ts';
import { ticksOf, unreadOf, withWords, withYear, type Row } from './list.ts';
import { yearIn } from './read-cell.ts';
import { roleLabel } from './roles.ts';

export interface FieldsProps {
  readonly row: Row;
  readonly facts: Facts;
  /** An answer from its text, or taken back; gives what is wrong with it. */
  readonly answer: (fact: FactKey, said: string | undefined) => readonly string[];
  readonly change: (apply: (row: Row) => Row, about: string) => void;
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly inputMode?: 'numeric' | 'decimal';
  /** What a cell said without being understood. */
  readonly unread: string | undefined;
  /** What is wrong with it; then it stays as it was typed. */
  readonly onLeave: (typed: string) => readonly string[];
}

function Unread({ words }: { readonly words: string | undefined }) {
  return words === undefined ? null : <span class="fields__unread">原来写的“{words}”没有读懂</span>;
}

/** Said when the field is left, or at Enter. */
function Typed({ label, value, inputMode, unread, onLeave }: TypedProps) {
  const [typed, setTyped] = useState<string>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const leave = (text: string) => {
    const wrong = text === value ? [] : onLeave(text.trim());
    setProblems(wrong);
    setTyped(wrong.length === 0 ? undefined : text);
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        autoComplete="off"
        {...(inputMode && { inputMode })}
        value={typed ?? value}
        aria-invalid={problems.length > 0}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
        onChange={({ currentTarget }) => {
          leave(currentTarget.value);
        }}
      />
      <Unread words={unread} />
      {problems.length > 0 && (
        <span role="alert" class="echo--fault">
          {problems.join('')}
        </span>
      )}
    </label>
  );
}

function Words({ row, change }: FieldsProps) {
  const field = (part: 'unit' | 'name', label: string) => (
    <Typed
      label={label}
      value={row[part]}
      unread={undefined}
      onLeave={(typed) => {
        change((now) => withWords(now, part, typed), `${row.id} ${part}`);
        return [];
      }}
    />
  );
  return (
    <>
      {field('name', roleLabel('project-name'))}
      {field('unit', roleLabel('unit-name'))}
      <Typed
        label={roleLabel('year')}
        inputMode="numeric"
        value={row.year === undefined ? '' : String(row.year)}
        unread={unreadOf(row, 'year')}
        onLeave={(typed) => {
          const year = yearIn(typed);
          if (year === undefined && typed !== '') return ['请填四位年份，例如 2026。'];
          change((now) => withYear(now, year), `${row.id} year`);
          return [];
        }}
      />
    </>
  );
}

function Money({ fact, row, facts, answer }: FieldsProps & { readonly fact: MoneyKey }) {
  const amount = facts[fact];
  return (
    <Typed
      label={`${FACT_LABELS[fact]}（万元）`}
      inputMode="decimal"
      value={amount === undefined ? '' : formatWan(amount)}
      unread={unreadOf(row, fact)}
      onLeave={(typed) => answer(fact, typed === '' ? undefined : asWan(typed))}
    />
  );
}

const NOT_SAID = '没有写';

function Choice({ fact, row, facts, answer }: FieldsProps & { readonly fact: ChoiceKey }) {
  return (
    <label class="field">
      <span>{roleLabel(fact)}</span>
      <select
        value={facts[fact] ?? ''}
        onChange={({ currentTarget }) => {
          answer(fact, currentTarget.value === '' ? undefined : currentTarget.value);
          // 涉密 is asked about first: the field goes on showing what is kept.
          currentTarget.value = facts[fact] ?? '';
        }}
      >
        <option value="">{NOT_SAID}</option>
        {VALUES[fact].map((value) => (
          <option key={value} value={value}>
            {valueLabel(fact, value)}
          </option>
        ))}
      </select>
      <Unread words={unreadOf(row, fact)} />
    </label>
  );
}

/** What the category rules out is not offered. */
function offered(fact: SetKey, { category }: Facts): readonly string[] {
  if (category === undefined || (fact !== 'traits' && fact !== 'obstacles')) return VALUES[fact];
  return SETS[fact].options.filter((member) => categoriesFor(member).includes(category));
}

/** 以上都没有 stands alone, and the last one left takes the answer back. */
function toggled(members: readonly string[], isNone: boolean, option: string): string | undefined {
  if (option === '') return isNone ? undefined : '';
  const next = members.includes(option) ? members.filter((each) => each !== option) : [...members, option];
  return next.length === 0 ? undefined : next.join(',');
}

function Members({ fact, row, facts, answer }: FieldsProps & { readonly fact: SetKey }) {
  const said: readonly string[] | undefined = facts[fact];
  const ticks = ticksOf(row, fact);
  const members = said ?? ticks;
  const isNone = said?.length === 0;
  const options = fact === 'funds' ? offered(fact, facts) : [...offered(fact, facts), ''];
  return (
    <fieldset class="fields__set">
      <legend>
        {FACT_LABELS[fact]}
        {said === undefined && <span class="fields__open">{ticks.length > 0 ? '只写了一部分' : NOT_SAID}</span>}
      </legend>
      {options.map((option) => (
        <label key={option} class="tick">
          <input
            type="checkbox"
            checked={option === '' ? isNone : members.includes(option)}
            onChange={({ currentTarget }) => {
              answer(fact, toggled(members, isNone, option));
              currentTarget.checked = option === '' ? isNone : members.includes(option);
            }}
          />
          <span>{option === '' ? NONE_LABEL : valueLabel(fact, option)}</span>
        </label>
      ))}
      <Unread words={unreadOf(row, fact)} />
    </fieldset>
  );
}

export function RowFields(props: FieldsProps) {
  return (
    <>
      <div class="fields">
        <Words {...props} />
        {FACT_KEYS.map((fact) => {
          if (isChoice(fact)) return <Choice key={fact} {...props} fact={fact} />;
          return isSet(fact) ? null : <Money key={fact} {...props} fact={fact} />;
        })}
      </div>
      <div class="fields fields--sets">
        {FACT_KEYS.filter(isSet).map((fact) => (
          <Members key={fact} {...props} fact={fact} />
        ))}
      </div>
    </>
  );
}
