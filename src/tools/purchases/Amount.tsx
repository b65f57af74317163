/** An amount in 万元, kept as typed, with what it is in 元 or what is wrong with it. */
import {
  formatWan,
  formatYuan,
  mayBeMeantInYuan,
  readTyped,
  sameFigureInYuan,
  sayTyped,
  type Yuan,
} from '../../core/index.ts';

interface AmountProps {
  readonly id: string;
  /** Of the field, where its text is read before the script is there. */
  readonly name?: string;
  /** Which line, for those who do not see where the field stands. */
  readonly whose: string;
  readonly typed: string;
  /** What is to be said of the amount as it was pasted, read or not. */
  readonly note?: string | undefined;
  readonly onType: (typed: string) => void;
}

/** From 1亿元: 元 may have been typed for 万元. One click puts it right. */
function UnitDoubt({ amount, onType }: { readonly amount: Yuan; readonly onType: (typed: string) => void }) {
  const figure = sameFigureInYuan(amount);
  const meant = formatWan(figure);
  return (
    <>
      {' '}
      您是不是按元填的？{formatYuan(figure)} 元就是 {meant} 万元。{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onType(meant);
        }}
      >
        改为 {meant} 万元
      </button>
    </>
  );
}

export function Amount({ id, name, whose, typed, note, onType }: AmountProps) {
  const reading = typed.trim() === '' ? undefined : readTyped(typed);
  const read = reading !== undefined && 'yuan' in reading ? reading : undefined;
  const fault = reading !== undefined && 'problem' in reading ? `${reading.problem}。` : note;
  return (
    <div class="purchase__amount">
      <label class="field">
        <span>
          <span class="visually-hidden">{whose}</span>金额（万元）
        </span>
        <input
          type="text"
          name={name}
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          aria-invalid={reading !== undefined && read === undefined}
          aria-describedby={`${id}-echo`}
          onInput={(event) => {
            onType(event.currentTarget.value);
          }}
        />
      </label>
      <p id={`${id}-echo`} class={read === undefined ? 'echo echo--fault' : 'echo'} aria-live="polite">
        {read === undefined ? fault : [sayTyped(read), ...(note === undefined ? [] : [note])].join('；')}
        {read?.unit === 'usual' && mayBeMeantInYuan(read.yuan) && <UnitDoubt amount={read.yuan} onType={onType} />}
      </p>
    </div>
  );
}
