/** What can be done with the result: copy it, copy its address, print it, begin again. */
import { useContext, useState } from 'preact/hooks';
import type { Facts, Route } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { copyText } from '../parts/clipboard.ts';
import { routeText } from '../parts/plain-text.ts';
import { Surroundings } from '../parts/surroundings.ts';

interface ActionsProps {
  readonly facts: Facts;
  readonly route: Route;
  readonly onClear: () => void;
}

/** Shown where copying is not possible: the text, selected, to be copied by hand. */
function ByHand({ text }: { readonly text: string }) {
  return (
    <label class="by-hand">
      浏览器不允许直接复制，请在下面选中后复制：
      <textarea
        readOnly
        rows={8}
        value={text}
        ref={(field) => {
          field?.select();
        }}
      />
    </label>
  );
}

export function Actions({ facts, route, onClear }: ActionsProps) {
  const surroundings = useContext(Surroundings);
  const [said, setSaid] = useState('');
  const [byHand, setByHand] = useState<string>();
  const copy = async (text: string, done: string) => {
    const copied = await copyText(text);
    setSaid(copied ? done : '');
    setByHand(copied ? undefined : text);
  };
  return (
    <div class="actions no-print">
      <button
        type="button"
        class="button"
        onClick={() => void copy(routeText(facts, route, window.location.href, surroundings), '结果已复制')}
      >
        复制结果
      </button>
      <button type="button" class="button" onClick={() => void copy(window.location.href, '链接已复制')}>
        复制链接
      </button>
      {surroundings.where === 'own-page' ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            window.print();
          }}
        >
          打印
        </button>
      ) : (
        <a class="button" href={`${surroundings.base}tools/route/?${queryOf({ facts, list: undefined })}`}>
          整页查看、打印
        </a>
      )}
      <button type="button" class="button" onClick={onClear}>
        清空重填
      </button>
      <span class="actions__said" role="status">
        {said}
      </span>
      {byHand !== undefined && <ByHand text={byHand} />}
    </div>
  );
}
