/** Ways to bring lines in: a pasted block, one at a time, or a thing that the article names. */
import { useRef, useState } from 'preact/hooks';
import { KIND_IDS, KINDS } from '../../core/index.ts';
import { freshId } from '../parts/identity.ts';
import { Amount } from './Amount.tsx';
import { takeLeftOut, takePasted, takeThing, takeTyped } from './intake.ts';
import { MOST_LINES, type Draft, type Purchases } from './purchases.ts';
import type { Editing } from './use-purchases.ts';

interface IntakeProps {
  readonly purchases: Purchases;
  readonly editing: Editing;
  /** Brings the focus to the line that says what has happened. */
  readonly focusSaid: () => void;
}

function draft(editing: Editing, part: keyof Draft, typed: string): void {
  editing.change((all) => ({ ...all, draft: { ...all.draft, [part]: typed } }), `draft/${part}`);
}

function Paste({ purchases, editing, focusSaid }: IntakeProps) {
  const { pasted } = purchases.draft;
  const add = () => {
    const taken = takePasted(purchases, freshId);
    if (taken === undefined) {
      editing.say(`清单最多 ${String(MOST_LINES)} 行，这次加不下。没有加入，内容还在框里，请分几份清单。`);
    } else {
      editing.change(() => taken.purchases);
      const { added, leftOut } = taken;
      editing.say(
        `加入了 ${String(added.length)} 行${leftOut > 0 ? `，${String(leftOut)} 行没有加入，列在上面` : ''}。可以撤销。`,
      );
    }
    focusSaid();
  };
  return (
    <form
      class="intake__paste"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() !== '') add();
      }}
    >
      <label class="field">
        <span>粘贴或输入，一行一项</span>
        <textarea
          rows={5}
          autoComplete="off"
          aria-describedby="paste-help"
          value={pasted}
          onInput={(event) => {
            draft(editing, 'pasted', event.currentTarget.value);
          }}
        />
      </label>
      <p id="paste-help" class="intake__help">
        可从表格、聊天里整块粘贴。行末的数按万元读，例如“激光打印机 2.5”；写明“元”的按元读。
      </p>
      <button type="submit" class="button button--main">
        加入清单
      </button>
    </form>
  );
}

function OneLine({ purchases, editing }: Omit<IntakeProps, 'focusSaid'>) {
  const { name, amount } = purchases.draft;
  const field = useRef<HTMLInputElement>(null);
  const add = () => {
    editing.change((all) => takeTyped(all, freshId()));
    editing.say(`加入了“${name.trim()}”。`);
    field.current?.focus();
  };
  return (
    <form
      class="intake__line"
      autocomplete="off"
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
          autoComplete="off"
          value={name}
          onInput={(event) => {
            draft(editing, 'name', event.currentTarget.value);
          }}
        />
      </label>
      <Amount
        id="draft"
        whose="逐行加："
        typed={amount}
        onType={(typed) => {
          draft(editing, 'amount', typed);
        }}
      />
      <button type="submit" class="button">
        添加
      </button>
    </form>
  );
}

/** `kind/words`: a thing that the article names, or a kind by its title. */
const valueOf = (kind: string, words: string) => `${kind}/${words}`;

function readThing(value: string) {
  const [first = '', ...rest] = value.split('/');
  const kind = KIND_IDS.find((id) => id === first);
  return kind === undefined ? undefined : { kind, words: rest.join('/') };
}

function FromArticle({ editing, focusSaid }: Omit<IntakeProps, 'purchases'>) {
  const [chosen, setChosen] = useState('');
  const thing = readThing(chosen);
  return (
    <form
      class="intake__line"
      onSubmit={(event) => {
        event.preventDefault();
        if (thing === undefined) return;
        editing.change((all) => takeThing(all, freshId(), thing));
        editing.say(`加入了“${thing.words}”，在清单最后一行。`);
        focusSaid();
      }}
    >
      <label class="field purchase__name">
        <span>或从条文里选</span>
        <select
          value={chosen}
          onChange={(event) => {
            setChosen(event.currentTarget.value);
          }}
        >
          <option value="">（请选）</option>
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
        </select>
      </label>
      <button type="submit" class="button" disabled={thing === undefined}>
        加入这一类
      </button>
    </form>
  );
}

/** Headers and totals of what was pasted: not lost, and not counted. */
function LeftOut({ purchases: { leftOut }, editing }: Omit<IntakeProps, 'focusSaid'>) {
  if (leftOut.length === 0) return null;
  return (
    <section class="notice-line left-out" aria-label="没有加入的行">
      <p>这些行没有加入清单：</p>
      <ul>
        {leftOut.map(({ id, text, problem }) => (
          <li key={id}>
            <span class="left-out__text">{text}</span> <span class="intake__help">{problem}</span>{' '}
            <button
              type="button"
              class="link-button"
              aria-label={`仍要加入：${text}`}
              onClick={() => {
                editing.change((all) => takeLeftOut(all, id));
                editing.say(`加入了“${text}”。`);
              }}
            >
              仍要加入
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="link-button"
        onClick={() => {
          editing.change((all) => ({ ...all, leftOut: [] }));
          editing.say('不再显示没有加入的行，可以撤销。');
        }}
      >
        知道了，不再显示
      </button>
    </section>
  );
}

export function Intake(props: IntakeProps) {
  return (
    <section class="intake" aria-label="加入清单">
      <Paste {...props} />
      <LeftOut {...props} />
      <OneLine {...props} />
      <FromArticle {...props} />
    </section>
  );
}
