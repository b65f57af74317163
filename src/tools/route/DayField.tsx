/** A day, typed freely and kept as typed; how it was read, or what is wrong with it, stands beneath. */
import { useState } from 'preact/hooks';
import { DATE_HINTS, DATE_LABELS, type DateKey } from '../../core/index.ts';
import { isoInChinese } from '../law/dates.ts';

interface DayFieldProps {
  readonly field: DateKey;
  readonly text: string;
  /** The day as read; undefined where the field is empty or cannot be read. */
  readonly day: string | undefined;
  readonly fault: string | undefined;
  readonly onText: (text: string) => void;
}

/** What is wrong is said when the field is left, not at the first figure. */
export function DayField({ field, text, day, fault, onText }: DayFieldProps) {
  const [typing, setTyping] = useState(false);
  const wrong = fault !== undefined && !typing;
  return (
    <div class="day">
      <label>
        <span class="day__label">{DATE_LABELS[field]}日期</span>
        <input
          type="text"
          name={`day-${field}`}
          autoComplete="off"
          value={text}
          aria-invalid={wrong}
          aria-describedby={`day-${field}-says`}
          onInput={(event) => {
            setTyping(true);
            onText(event.currentTarget.value);
          }}
          onBlur={() => {
            setTyping(false);
          }}
        />
      </label>
      <p id={`day-${field}-says`} class={wrong ? 'echo echo--fault' : 'echo'} role="status">
        {wrong ? fault : [day && `=${isoInChinese(day)}`, DATE_HINTS[field]].filter(Boolean).join('。')}
      </p>
    </div>
  );
}
