/** A pasted block, and what of it was left out. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { readPaste, sayAmount, type PasteReading, type UnsaidUnit } from '../../core/index.ts';
import { useAlive } from '../page/early.ts';
import { freshId } from '../keeping/identity.ts';
import { FIELDS } from './early.ts';
import { typed, type IntakeProps } from './intake-props.ts';
import { FULL, isFull, sumOfLines, takeLeftOut, takePasted } from './intake.ts';
import { bringIn, NOT_FETCHED, tell } from './said.ts';

/** A paste whose unit must be asked for first; gone as soon as the field has another text. */
interface Asked {
  readonly pasted: string;
  readonly reading: PasteReading;
  readonly unsaid: UnsaidUnit;
}

type Unit = keyof PasteReading['lines'];

interface UnitQuestionProps {
  readonly asked: Asked;
  readonly onPick: (unit: Unit) => void;
}

/** Asked once for the whole paste; nothing is added before. */
function UnitQuestion({ asked: { unsaid }, onPick }: UnitQuestionProps) {
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), [unsaid]);
  return (
    <div class="notice-line" role="group" aria-labelledby="unit-question">
      <p id="unit-question" tabIndex={-1} ref={question}>
        有 {unsaid.lines} 行的金额没有写明是元还是万元，两样差一万倍。请选一种，再加入清单：
      </p>
      <p class="actions">
        {(['元', '万元'] as const).map((unit) => (
          <button
            key={unit}
            type="button"
            class="button"
            onClick={() => {
              onPick(unit);
            }}
          >
            是{unit}，合计 {sayAmount(unsaid.sums[unit])}
          </button>
        ))}
      </p>
    </div>
  );
}

export function Paste(props: IntakeProps) {
  const { purchases, editing } = props;
  const { pasted } = purchases.draft;
  const isAlive = useAlive();
  const [asked, setAsked] = useState<Asked>();
  const now = useRef(purchases);
  now.current = purchases;
  const add = ({ lines, unsaid }: PasteReading, unit: Unit) => {
    const taken = takePasted(now.current, freshId, lines[unit]);
    setAsked(undefined);
    bringIn(props, taken, unsaid && `没写单位的金额按${unit}读。`);
  };
  const addOrAsk = (text: string) => {
    const reading = readPaste(text);
    const { unsaid } = reading;
    const take = () => {
      add(reading, '万元');
    };
    if (unsaid === undefined) {
      take();
      return;
    }
    const ask = () => {
      setAsked({ pasted, reading, unsaid });
    };
    // Where the amounts of the law do not arrive it is asked all the same.
    import('./unit.ts').then(({ unitDecides }) => {
      if (now.current.draft.pasted !== pasted) return;
      if (unitDecides(unsaid.sums, sumOfLines(now.current))) ask();
      else take();
    }, ask);
  };
  const submit = () => {
    if (!pasted.includes('"')) {
      addOrAsk(pasted);
      return;
    }
    import('./quoted.ts').then(
      ({ unquoted }) => {
        if (now.current.draft.pasted === pasted) addOrAsk(unquoted(pasted));
      },
      () => {
        tell(props, NOT_FETCHED);
      },
    );
  };
  return (
    <form
      class="intake__paste"
      method="dialog"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() !== '') submit();
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
        可从表格、聊天里整块粘贴。行末的数没写单位的，按万元读，例如“激光打印机
        2.5”；合计大到分不清是元还是万元的，先问一次。
      </p>
      <button type="submit" class="button button--main" disabled={!isAlive}>
        加入清单
      </button>
      {asked?.pasted === pasted && (
        <UnitQuestion
          asked={asked}
          onPick={(unit) => {
            add(asked.reading, unit);
          }}
        />
      )}
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
