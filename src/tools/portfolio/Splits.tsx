/** 可能的拆分: questions with the rows side by side, and why they are asked. Deciding takes a reason; what is decided stays listed. */
import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SplitQuestion } from '../../core/index.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { PlaceLinks, Quotes } from '../law/Law.tsx';
import {
  amountOf,
  commonCites,
  nameOf,
  NOT_AN_ACCUSATION,
  reasonsOf,
  rowsOf,
  sortedQuestions,
  titleOf,
  unitOf,
} from './splits.ts';
import { questionKey, type JudgedRow, type SplitsProps } from './views.ts';

interface RowsProps extends Pick<SplitsProps, 'onShow'> {
  readonly rows: readonly JudgedRow[];
}

/** So many rows of a question stand side by side; the others when they are asked for. */
const ROWS = 20;

/** The rows side by side; a press brings one into view in the table. */
function Rows({ rows, onShow }: RowsProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, ROWS);
  return (
    <>
      <Register rows={shown} onShow={onShow} />
      {shown.length < rows.length && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            setWhole(true);
          }}
        >
          列出另外 {rows.length - shown.length} 个
        </button>
      )}
    </>
  );
}

function Register({ rows, onShow }: RowsProps) {
  return (
    <table class="register split__rows">
      <thead>
        <tr>
          <th scope="col">单位</th>
          <th scope="col">项目</th>
          <th scope="col">年度</th>
          <th scope="col">万元</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, project }) => (
          <tr key={id}>
            <td data-label="单位">{unitOf(project)}</td>
            <td data-label="项目">
              <button
                type="button"
                class="link-button"
                onClick={() => {
                  onShow(id);
                }}
              >
                {nameOf(project)}
              </button>
            </td>
            <td data-label="年度">{project.year ?? '没有写'}</td>
            <td data-label="万元" class="split__amount">
              {amountOf(project)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Asked({ question, rows, onShow }: RowsProps & { readonly question: SplitQuestion }) {
  return (
    <>
      <p>
        {question.words} <PlaceLinks cites={question.cites} />
      </p>
      <Rows rows={rows} onShow={onShow} />
      <p>为什么这样问：</p>
      <ul class="split__reasons">
        {reasonsOf(question).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}

const NO_REASON = '请写一句为什么，以后核对时用得着。';

/** The reason is typed before it counts: without one, it says so and takes nothing. */
function Decide({ onDecide }: { readonly onDecide: (note: string) => void }) {
  const [note, setNote] = useState('');
  const [fault, setFault] = useState('');
  const id = useId();
  return (
    <form
      class="split__decide"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') setFault(NO_REASON);
        else onDecide(note.trim());
      }}
    >
      <label class="field" for={id}>
        看过了，不是拆分，因为
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={note}
        aria-invalid={fault !== ''}
        aria-describedby={`${id}-fault`}
        onInput={(event) => {
          setNote(event.currentTarget.value);
          setFault('');
        }}
      />
      <button type="submit" class="button">
        记为不是拆分
      </button>
      <p id={`${id}-fault`} class="echo echo--fault" aria-live="polite">
        {fault}
      </p>
    </form>
  );
}

/** What the focus goes to when what had it is gone. */
const SAID = { decided: '已经记下：不是拆分。可以在下面改回来。', reopened: '已经改回来，请再看一看。' } as const;

/** So many are open at once: of many the others are folded to their first line, and none is left out. */
const UNFOLDED = 3;

interface QuestionProps extends Pick<SplitsProps, 'onShow' | 'rows'> {
  readonly question: SplitQuestion;
  readonly isOpen: boolean;
  /** What may be done about it. */
  readonly children: ComponentChildren;
}

/** So many names stand in the first line. */
const NAMES = 8;

function namesOf(rows: readonly JudgedRow[]): string {
  const names = [...new Set(rows.map(({ project }) => nameOf(project)))];
  const more = names.length > NAMES ? ` 等 ${String(names.length)} 个` : '';
  return names.slice(0, NAMES).join('、') + more;
}

/** What is folded is drawn when it is first unfolded: of a long list there are thousands of rows in the questions. */
function Question({ question, rows, isOpen, onShow, children }: QuestionProps) {
  const [wasOpen, setWasOpen] = useState(isOpen);
  const asked = rowsOf(question, rows);
  return (
    <details
      class="split"
      open={isOpen}
      onToggle={({ currentTarget: { open } }) => {
        if (open) setWasOpen(true);
      }}
    >
      <summary>
        <h3>{titleOf(question)}</h3> {namesOf(asked)}
      </summary>
      {(wasOpen || isOpen) && (
        <>
          <Asked question={question} rows={asked} onShow={onShow} />
          {children}
        </>
      )}
    </details>
  );
}

function Reopen({ note, onReopen }: { readonly note: string; readonly onReopen: () => void }) {
  return (
    <p>
      <strong>记为不是拆分：</strong>
      {note}{' '}
      <button type="button" class="link-button" onClick={onReopen}>
        改回来
      </button>
    </p>
  );
}

function SplitsDrawn({ questions, rows, decisions, onDecide, onReopen, onShow }: SplitsProps) {
  const [said, setSaid] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  if (questions.length === 0) return null;
  const { open, decided } = sortedQuestions(questions, decisions);
  const say = (words: string) => {
    setSaid(words);
    line.current?.focus();
  };
  return (
    <section class="splits no-print" aria-labelledby="splits-title">
      <h2 id="splits-title">可能的拆分：{open.length === 0 ? '都看过了' : `${String(open.length)} 处请看一看`}</h2>
      <p>{NOT_AN_ACCUSATION}</p>
      <Quotes cites={commonCites(questions)} />
      {[...new Set(questions.map(({ slug }) => slug))].map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
      <p class="said" role="status" tabIndex={-1} ref={line}>
        {said}
      </p>
      {open.map((question, at) => (
        <Question key={questionKey(question)} {...{ question, rows, onShow }} isOpen={at < UNFOLDED}>
          <Decide
            onDecide={(note) => {
              onDecide(questionKey(question), note);
              say(SAID.decided);
            }}
          />
        </Question>
      ))}
      {decided.length > 0 && (
        <details class="splits__decided">
          <summary>记为不是拆分的 {decided.length} 处</summary>
          {decided.map(({ question, decision }) => (
            <Question key={questionKey(question)} {...{ question, rows, onShow }} isOpen>
              <Reopen
                note={decision.note}
                onReopen={() => {
                  onReopen(questionKey(question));
                  say(SAID.reopened);
                }}
              />
            </Question>
          ))}
        </details>
      )}
    </section>
  );
}

export const Splits = drawnOnce(SplitsDrawn);
