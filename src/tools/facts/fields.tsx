/** The three kinds of field: one choice, several choices, an amount. */
import {
  categoriesFor,
  CHOICES,
  formatWan,
  formatYuan,
  mayBeMeantInYuan,
  NONE_LABEL,
  NO_OPERATION_LABEL,
  readTyped,
  sameFigureInYuan,
  sayTyped,
  SETS,
  valueLabel,
  type ChoiceKey,
  type Facts,
  type MoneyKey,
  type Question,
  type SetKey,
  UNSURE_AMOUNT_LABEL,
  UNSURE_LABEL,
} from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { useSteady } from '../drawing/use-steady.ts';
import type { UnsureKey } from './form.ts';
import type { FormControl } from './use-form.ts';

interface FieldProps<Fact> {
  readonly fact: Fact;
  readonly facts: Facts;
  readonly control: FormControl;
}

interface OptionProps {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
  /** The same function at every drawing. */
  readonly onChoose: (value: string) => void;
}

const Option = drawnOnce(({ type, name, value, label, checked, onChoose }: OptionProps) => (
  <label class="option">
    <input
      type={type}
      name={name}
      value={value}
      checked={checked}
      onChange={() => {
        onChoose(value);
      }}
    />
    <span>{label}</span>
  </label>
));

/** 不清楚: the value in a group of radios, which is no value of any question; the name of a box, whose value is the question. */
const UNSURE = 'unsure';

interface UnsureProps {
  readonly fact: UnsureKey;
  readonly type: OptionProps['type'];
  readonly label: string;
  readonly control: FormControl;
}

/** The last choice: 不清楚. A box can be emptied again. */
function Unsure({ fact, type, label, control }: UnsureProps) {
  const checked = control.form.unsure.includes(fact);
  const onChoose = useSteady(() => {
    control.beUnsure(fact, !checked);
  });
  const [name, value] = type === 'radio' ? [fact, UNSURE] : [UNSURE, fact];
  return <Option type={type} name={name} value={value} label={label} checked={checked} onChoose={onChoose} />;
}

/** What stands chosen; 涉密 does before it is confirmed. */
function chosenIn(fact: ChoiceKey, facts: Facts, control: FormControl): string | undefined {
  return fact === 'secrecy' && control.form.undecided ? 'state-secret' : facts[fact];
}

/** Labels that fit beside each other in half a column. */
const SHORT = 9;

const areShort = (fact: ChoiceKey) => CHOICES[fact].options.every((value) => valueLabel(fact, value).length <= SHORT);

/** One of several values. */
export function ChoiceField({ fact, facts, control }: FieldProps<ChoiceKey>) {
  const chosen = chosenIn(fact, facts, control);
  const onChoose = useSteady((value: string) => {
    control.answer(fact, value);
  });
  return (
    <div class={areShort(fact) ? 'options--short' : undefined}>
      {CHOICES[fact].options.map((value) => (
        <Option
          key={value}
          type="radio"
          name={fact}
          value={value}
          label={valueLabel(fact, value)}
          checked={chosen === value}
          onChoose={onChoose}
        />
      ))}
      {fact !== 'secrecy' && <Unsure fact={fact} type="radio" label={UNSURE_LABEL} control={control} />}
    </div>
  );
}

/** The members on offer: what the category rules out is not, nor what needs a companion that is not chosen. */
function offered(fact: SetKey, facts: Facts): readonly string[] {
  if (fact !== 'traits' && fact !== 'obstacles') return SETS[fact].options;
  const options = SETS[fact].options.filter(
    (member) => facts.category === undefined || categoriesFor(member).includes(facts.category),
  );
  const contained = facts.traits?.includes('within-other-project') === true;
  return options.filter((member) => member !== 'development-reform-approved' || contained);
}

/** What choosing an option makes of a set's answer: 以上都没有 stands alone, and the last one left takes the answer back. */
function toggled(members: readonly string[] | undefined, option: string): string | undefined {
  if (option === '') return members?.length === 0 ? undefined : '';
  const next = members?.includes(option) ? members.filter((each) => each !== option) : [...(members ?? []), option];
  return next.length === 0 ? undefined : next.join(',');
}

/** Any number of values; all but the money end with 以上都没有, which excludes the rest. */
export function SetField({ fact, facts, control }: FieldProps<SetKey>) {
  const members: readonly string[] | undefined = facts[fact];
  const onChoose = useSteady((value: string) => {
    control.answer(fact, toggled(members, value));
  });
  const options = fact === 'funds' ? offered(fact, facts) : [...offered(fact, facts), ''];
  return (
    <div>
      {options.map((value) => (
        <Option
          key={value}
          type="checkbox"
          name={fact}
          value={value}
          label={value === '' ? NONE_LABEL : valueLabel(fact, value)}
          checked={value === '' ? members?.length === 0 : members?.includes(value) === true}
          onChoose={onChoose}
        />
      ))}
      <Unsure fact={fact} type="checkbox" label={UNSURE_LABEL} control={control} />
    </div>
  );
}

interface EchoProps {
  readonly fact: MoneyKey;
  /** As typed. */
  readonly text: string;
  readonly fault?: string;
}

/** Under an amount: how it was read, or what is wrong with it. */
function Echo({ fact, text, fault }: EchoProps) {
  const reading = readTyped(text);
  return (
    <p id={`${fact}-echo`} class={fault === undefined ? 'echo' : 'echo echo--fault'} aria-live="polite">
      {fault ?? ('yuan' in reading ? sayTyped(reading) : '')}
    </p>
  );
}

const isUnitWritten = (text: string): boolean => {
  const reading = readTyped(text);
  return 'yuan' in reading && reading.unit === 'written';
};

/** From 1亿元: 元 may have been typed for 万元. One click puts it right. */
function UnitDoubt({ fact, facts, control }: FieldProps<MoneyKey>) {
  const amount = facts[fact];
  if (amount === undefined || !mayBeMeantInYuan(amount) || isUnitWritten(control.form.texts[fact])) return null;
  const figure = sameFigureInYuan(amount);
  const meant = formatWan(figure);
  return (
    <p class="echo" role="status">
      您是不是按元填的？{formatYuan(figure)} 元就是 {meant} 万元。{' '}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          control.set(fact, meant);
        }}
      >
        改为 {meant} 万元
      </button>
    </p>
  );
}

interface MoneyFieldProps extends FieldProps<MoneyKey> {
  readonly question: Question;
  readonly fault?: string;
}

/** An amount in 万元, kept as typed. */
export function MoneyField({ question, fact, facts, control, fault }: MoneyFieldProps) {
  return (
    <div class="money">
      <label class="money__field">
        <span class="visually-hidden">{question.text}</span>
        <input
          type="text"
          inputMode="decimal"
          autoComplete="off"
          name={fact}
          value={control.form.texts[fact]}
          aria-invalid={fault !== undefined}
          aria-describedby={`${fact}-echo`}
          onInput={(event) => {
            control.type(fact, event.currentTarget.value);
          }}
          onChange={control.leave}
        />
        <span aria-hidden="true">万元</span>
      </label>
      {fact === 'operationPart' && (
        <button
          type="button"
          class="button"
          onClick={() => {
            control.set(fact, '0');
          }}
        >
          {NO_OPERATION_LABEL}
        </button>
      )}
      <Unsure fact={fact} type="checkbox" label={UNSURE_AMOUNT_LABEL} control={control} />
      <Echo fact={fact} text={control.form.texts[fact]} {...(fault === undefined ? {} : { fault })} />
      <UnitDoubt fact={fact} facts={facts} control={control} />
    </div>
  );
}
