/** What can be done with the result: copy it, copy its address, print it, begin again. */
import { useContext } from 'preact/hooks';
import type { Facts, Readings, Route } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { useCopying } from '../sheet/copying.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { PrintButton } from '../sheet/PrintButton.tsx';
import { routeText } from './plain-text.ts';

interface ActionsProps {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly route: Route;
  readonly onClear: () => void;
  /** Whether the words of the law are printed too. */
  readonly withWords: boolean;
  readonly onWords: (withWords: boolean) => void;
}

export function Actions({ facts, readings, route, onClear, withWords, onWords }: ActionsProps) {
  const surroundings = useContext(Surroundings);
  const query = queryOf({ facts, readings, list: undefined });
  const { copy, outcome } = useCopying();
  return (
    <div class="actions">
      <PrintButton words="打印" path={`tools/route/?${query}`} />
      {route.steps.length > 0 && (
        <a class="button" href={`${surroundings.base}tools/materials/?${query}`}>
          材料清单
        </a>
      )}
      <button
        type="button"
        class="button"
        onClick={() => {
          copy(routeText({ facts, readings, route }, window.location.href, surroundings), '结果已复制');
        }}
      >
        复制结果
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          copy(window.location.href, '链接已复制');
        }}
      >
        复制链接
      </button>
      <button type="button" class="button" onClick={onClear}>
        清空重填
      </button>
      {route.steps.length > 0 && (
        <label class="actions__words">
          <input
            type="checkbox"
            checked={withWords}
            onChange={({ currentTarget }) => {
              onWords(currentTarget.checked);
            }}
          />
          <span>打印时附条文原文</span>
        </label>
      )}
      {outcome}
    </div>
  );
}
