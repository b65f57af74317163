/** Which kind of the article a line is: asked where the words leave it open, and to overrule them. */
import { useState } from 'preact/hooks';
import { KIND_IDS, KINDS, type CheckedLine, type KindId } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import type { Purchase } from './purchases.ts';

type Picked = Purchase['kind'];

interface KindProps {
  readonly line: Purchase;
  readonly checked: CheckedLine;
  readonly whose: string;
  readonly onPick: (kind: Picked) => void;
}

const NONE_OF_THEM = '都不是';

export const titleOf = (kind: KindId): string => KINDS.find(({ id }) => id === kind)?.title ?? kind;

/** The kinds that the words point to, and the one that was picked, in the order of the article. */
function candidatesOf({ kind }: Purchase, { matches }: CheckedLine): KindId[] {
  return KIND_IDS.filter((id) => id === kind || matches.some((match) => match.kind === id));
}

export function KindQuestion({ line, checked, whose, onPick }: KindProps) {
  const options: readonly (readonly [KindId | 'none', string])[] = [
    ...candidatesOf(line, checked).map((id) => [id, titleOf(id)] as const),
    ['none', NONE_OF_THEM],
  ];
  return (
    <fieldset class="choice">
      <legend>
        <span class="visually-hidden">{whose}</span>是哪一类？
      </legend>
      {options.map(([value, title]) => (
        <label key={value} class="choice__option">
          <input
            type="radio"
            name={`${line.id}-kind`}
            value={value}
            checked={line.kind === value}
            onChange={() => {
              onPick(value);
            }}
          />
          <span>{title}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Every kind, for who knows better than the words; drawn when it is opened. */
export const Overruling = drawnOnce(({ line, whose, onPick }: Omit<KindProps, 'checked'>) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="purchase__more"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary aria-label={`${whose}改归另一类`}>改归另一类</summary>
      {isOpen && (
        <label class="field">
          <span>
            <span class="visually-hidden">{whose}</span>归哪一类
          </span>
          <select
            value={line.kind ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onPick(value === 'none' ? 'none' : KIND_IDS.find((id) => id === value));
            }}
          >
            <option value="">按名称判断</option>
            {KINDS.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            <option value="none">{NONE_OF_THEM}</option>
          </select>
        </label>
      )}
    </details>
  );
});
