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
}

export function Actions({ facts, readings, route, onClear }: ActionsProps) {
  const surroundings = useContext(Surroundings);
  const query = queryOf({ facts, readings, list: undefined });
  const { copy, outcome } = useCopying();
  return (
    <div class="actions no-print">
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
      <PrintButton words="打印" path={`tools/route/?${query}`} />
      {facts.secrecy !== 'state-secret' && (
        <a class="button" href={`${surroundings.base}tools/materials/?${query}`}>
          材料清单
        </a>
      )}
      <button type="button" class="button" onClick={onClear}>
        清空重填
      </button>
      {outcome}
    </div>
  );
}
