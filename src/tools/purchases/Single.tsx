/** One line at a time: typed, or a thing that the article names. */
import { useContext, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { KIND_IDS, KINDS } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { EarlyInput, useAlive } from '../page/early.ts';
import { freshId } from '../keeping/identity.ts';
import { Amount } from './Amount.tsx';
import { FIELDS } from './early.ts';
import { typed, type IntakeProps } from './intake-props.ts';
import { FULL, takeThing, takeTyped } from './intake.ts';
import type { Draft } from './purchases.ts';

interface SingleProps extends Omit<IntakeProps, 'purchases'> {
  /** The list has no room for one more. */
  readonly full: boolean;
}

interface OneLineProps extends Omit<SingleProps, 'focusSaid'> {
  readonly draft: Draft;
}

export const OneLine = drawnOnce(({ draft: { name, amount }, full, editing }: OneLineProps) => {
  const field = useRef<HTMLInputElement>(null);
  const isAlive = useAlive();
  const add = () => {
    editing.change((all) => takeTyped(all, freshId()));
    editing.say(full ? FULL : `加入了“${name.trim()}”。`);
    field.current?.focus();
  };
  return (
    <form
      class="intake__line"
      autocomplete="off"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') field.current?.focus();
        else add();
      }}
    >
      <label class="field purchase__name">
        <span>逐行加：名称</span>
        <input
          ref={field}
          type="text"
          name={FIELDS.name}
          autoComplete="off"
          value={name}
          onInput={(event) => {
            typed(editing, 'name', event.currentTarget.value);
          }}
        />
      </label>
      <Amount
        id="draft"
        name={FIELDS.amount}
        whose="逐行加："
        typed={amount}
        onType={(figure) => {
          typed(editing, 'amount', figure);
        }}
      />
      <button type="submit" class="button" disabled={!isAlive}>
        添加
      </button>
    </form>
  );
});

/** `kind/words`: a thing that the article names, or a kind by its title. */
const valueOf = (kind: string, words: string) => `${kind}/${words}`;

function readThing(value: string) {
  const [first = '', ...rest] = value.split('/');
  const kind = KIND_IDS.find((id) => id === first);
  return kind === undefined ? undefined : { kind, words: rest.join('/') };
}

/** Every thing that the article names, under its kind. */
const Things = drawnOnce(() => (
  <>
    {KINDS.map(({ id, title, things }) => (
      <optgroup key={id} label={title}>
        <option value={valueOf(id, title)}>{title}（整类）</option>
        {things.map(({ words }) => (
          <option key={words} value={valueOf(id, words)}>
            {words}
          </option>
        ))}
      </optgroup>
    ))}
  </>
));

export const FromArticle = drawnOnce(({ full, editing, focusSaid }: SingleProps) => {
  const [chosen, setChosen] = useState('');
  const thing = readThing(chosen);
  const early = useContext(EarlyInput).get(FIELDS.thing);
  useLayoutEffect(() => {
    if (early !== undefined) setChosen(early);
  }, []);
  return (
    <form
      class="intake__line"
      autocomplete="off"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (thing === undefined) return;
        editing.change((all) => takeThing(all, freshId(), thing));
        editing.say(full ? FULL : `加入了“${thing.words}”，在清单最后一行。`);
        focusSaid();
      }}
    >
      <label class="field purchase__name">
        <span>或从条文里选</span>
        <select
          name={FIELDS.thing}
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">（请选）</option>
          <Things />
        </select>
      </label>
      <button type="submit" class="button" disabled={thing === undefined}>
        加入这一类
      </button>
    </form>
  );
});
