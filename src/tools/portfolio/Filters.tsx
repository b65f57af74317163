/** Which rows of the list are shown, and in which order. */
import { useMemo } from 'preact/hooks';
import { isSlug, type Summary } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { SORTS, type ShownRow, type Sort } from './filter.ts';
import { choicesIn, type FilterChoice } from './filter-choices.ts';
import type { ListFilter } from './views.ts';

interface FiltersProps {
  readonly rows: readonly ShownRow[];
  readonly summary: Summary;
  /** Slug → the question. */
  readonly doubts: Readonly<Record<string, { readonly question: string }>>;
  readonly filter: ListFilter;
  readonly sort: Sort;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onSort: (sort: Sort) => void;
}

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  given: '清单原来的次序',
  amount: '总投资，多的在前',
  tier: '哪一档，高的在前',
  unit: '单位',
  open: '没有回答的，多的在前',
  doubts: '待确认的，多的在前',
};

interface SelectProps {
  readonly label: string;
  readonly choices: readonly FilterChoice[];
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
}

/** Whether a filter holds all that a choice sets. */
const holds = (filter: ListFilter, set: ListFilter): boolean =>
  Object.entries(set).every(([key, value]) => Reflect.get(filter, key) === value);

/** One part of the filter: the choice that it holds, or everything. */
function Select({ label, choices, filter, onFilter }: SelectProps) {
  const keys = useMemo(() => new Set(choices.flatMap(({ set }) => Object.keys(set))), [choices]);
  const chosen = choices.findIndex(({ set }) => holds(filter, set));
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={String(chosen)}
        onChange={({ currentTarget: { value } }) => {
          const others: ListFilter = Object.fromEntries(Object.entries(filter).filter(([key]) => !keys.has(key)));
          onFilter({ ...others, ...choices[Number(value)]?.set });
        }}
      >
        <option value="-1">全部</option>
        {choices.map(({ words }, index) => (
          <option key={index} value={String(index)}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export const Filters = drawnOnce(({ rows, summary, doubts, filter, sort, onFilter, onSort }: FiltersProps) => {
  const groups = useMemo(
    () => choicesIn(rows, summary, (slug) => (isSlug(slug) ? (doubts[slug]?.question ?? slug) : slug)),
    [rows, summary, doubts],
  );
  const { text, ...rest } = filter;
  return (
    <div class="filters" role="search" aria-label="筛选清单">
      <label class="field">
        <span>名称或单位里有</span>
        <input
          type="search"
          autoComplete="off"
          value={text ?? ''}
          onInput={({ currentTarget: { value } }) => {
            onFilter(value === '' ? rest : { ...rest, text: value });
          }}
        />
      </label>
      {groups.map(({ label, choices }) => (
        <Select key={label} {...{ label, choices, filter, onFilter }} />
      ))}
      <label class="field">
        <span>排列</span>
        <select
          value={sort}
          onChange={({ currentTarget: { value } }) => {
            onSort(SORTS.find((each) => each === value) ?? 'given');
          }}
        >
          {SORTS.map((each) => (
            <option key={each} value={each}>
              {SORT_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
});
