/** 期限: the days that the reader knows, what follows from them, and the times of year in the text. */
import {
  FIXED_TIMES,
  type Citation,
  type DueDate,
  type Readings,
  type Route,
  type Slug,
  type StepId,
} from '../../core/index.ts';
import { isoInChinese } from '../law/dates.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { triedOf } from '../law/readings.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { Quotes } from '../law/Law.tsx';
import { StatusMark } from '../law/StatusMark.tsx';
import { DayField } from './DayField.tsx';
import { DAY_KEYS, readDays, type Days } from './days.ts';

interface TimesProps {
  readonly steps: Route['steps'];
  readonly readings: Readings;
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

interface TermProps {
  readonly when: string;
  readonly title: string;
  readonly how?: string;
  readonly applies: string;
  readonly step: StepId;
  readonly steps: Route['steps'];
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

/** How the step that a term belongs to stands in this route, and why where it falls away. */
function OfThisProject({ step: id, steps }: Pick<TermProps, 'step' | 'steps'>) {
  const step = steps.find((each) => each.id === id);
  if (step === undefined) return null;
  const excused = step.status === 'not-required' ? step.because.join('') : '';
  return (
    <p>
      本项目“{step.title}”这一步：
      <StatusMark status={step.status} /> {excused}
    </p>
  );
}

function Term({ when, title, how, applies, step, steps, cites, interpretations }: TermProps) {
  return (
    <li class="due">
      <p class="due__line">
        <strong class="due__when">{when}</strong> {title}
      </p>
      {how !== undefined && <p>{how}</p>}
      <p>适用于：{applies}</p>
      <OfThisProject step={step} steps={steps} />
      <Quotes cites={cites} />
      {interpretations.map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
    </li>
  );
}

function DueList({ due, steps }: Pick<TimesProps, 'steps'> & { readonly due: readonly DueDate[] }) {
  return (
    <ul class="dues" aria-label="推算出的期限">
      {due.map(({ id, due: day, bound, interpretations, readings, ...term }) => (
        <Term
          key={id}
          {...term}
          when={`${isoInChinese(day)}${bound === 'earliest' ? '以后' : ''}`}
          interpretations={[...triedOf(readings).map(({ slug }) => slug), ...interpretations]}
          step={id}
          steps={steps}
        />
      ))}
    </ul>
  );
}

const FixedList = drawnOnce(({ steps }: Pick<TimesProps, 'steps'>) => {
  return (
    <>
      <h4>条文写明的时间</h4>
      <ul class="dues">
        {FIXED_TIMES.map(({ id, words, ...time }) => (
          <Term key={id} {...time} when={words} steps={steps} />
        ))}
      </ul>
    </>
  );
});

/** The days to fill in, and what follows from them. */
export function Times({ steps, readings, days, onDays }: TimesProps) {
  const { given, faults, due } = readDays(days, readings);
  return (
    <div class="times">
      <p>
        填知道的日期，例如 2025-08-31 或 2025年8月31日，下面按条文推算。
        日期和项目一起仅保存在本机的这个浏览器里，不上传，不进网址；换电脑用的，在下面“我的项目”里存为文件。
      </p>
      <div class="days" role="group" aria-label="知道的日期">
        {DAY_KEYS.map((key) => (
          <DayField
            key={key}
            field={key}
            text={days[key]}
            day={given[key]}
            fault={faults[key]}
            onText={(text) => {
              onDays({ ...days, [key]: text });
            }}
          />
        ))}
      </div>
      {due.length > 0 && <DueList due={due} steps={steps} />}
      <FixedList steps={steps} />
    </div>
  );
}
