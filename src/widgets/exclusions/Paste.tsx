/** A pasted block, and what of it was left out. */
import { useAlive } from '../parts/early.ts';
import { freshId } from '../parts/identity.ts';
import { FIELDS } from './early.ts';
import { typed, type IntakeProps } from './intake-props.ts';
import { FULL, isFull, takeLeftOut, takePasted } from './intake.ts';

export function Paste({ purchases, editing, focusSaid }: IntakeProps) {
  const { pasted } = purchases.draft;
  const isAlive = useAlive();
  const add = () => {
    const taken = takePasted(purchases, freshId);
    if (taken === undefined) {
      editing.say(FULL);
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
      method="dialog"
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
          name={FIELDS.pasted}
          autoComplete="off"
          aria-describedby="paste-help"
          value={pasted}
          onInput={(event) => {
            typed(editing, 'pasted', event.currentTarget.value);
          }}
        />
      </label>
      <p id="paste-help" class="intake__help">
        可从表格、聊天里整块粘贴。行末的数按万元读，例如“激光打印机 2.5”；写明“元”的按元读。
      </p>
      <button type="submit" class="button button--main" disabled={!isAlive}>
        加入清单
      </button>
    </form>
  );
}

/** Headers and totals of what was pasted: not lost, and not counted. */
export function LeftOut({ purchases, editing }: Omit<IntakeProps, 'focusSaid'>) {
  const { leftOut } = purchases;
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
                editing.say(isFull(purchases) ? FULL : `加入了“${text}”。`);
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
