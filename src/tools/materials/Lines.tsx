/** The lines of a list to work with: tick, note, who and when. */
import { useState } from 'preact/hooks';
import {
  contentsLabel,
  contentsTitle,
  paperStatus,
  sayFacts,
  type ListId,
  type Material,
  type MaterialList,
} from '../../core/index.ts';
import { Compare } from '../doubts/Compare.tsx';
import { Doubt } from '../law/Doubt.tsx';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { wasOpen } from '../facts/use-return.ts';
import { settledOf } from '../sheet/words.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { PlaceLinks, Quotes } from '../law/Law.tsx';
import { freshId } from '../keeping/identity.ts';
import { useSame } from '../drawing/same.ts';
import {
  contentKey,
  keepable,
  ownKey,
  paperKey,
  toggled,
  withMark,
  withOwnLine,
  withoutOwnLine,
  type Mark,
  type Project,
} from '../projects/projects.ts';
import { isLater, type SheetRow } from './sheet.ts';
import type { ProjectControl } from '../projects/use-projects.ts';

type Marks = Project['marks'];

interface Marking {
  readonly edit: ProjectControl['edit'];
  readonly marks: Marks;
  readonly markKey: string;
}

const NO_MARKS: Marks = {};
const markOf = ({ marks, markKey }: Marking): Mark => marks[markKey] ?? {};

function setMark({ edit, markKey }: Marking, change: (mark: Mark) => Mark): void {
  edit((project) => withMark(project, markKey, change(project.marks[markKey] ?? {})));
}

function Tick({ words, ...marking }: Marking & { readonly words: string }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={markOf(marking).done === true}
        onChange={() => {
          setMark(marking, toggled);
        }}
      />
      <span>{words}</span>
    </label>
  );
}

const PARTS = [
  ['note', '备注', 'text'],
  ['person', '负责人', 'text'],
  ['date', '日期', 'date'],
] as const;

function Notes(marking: Marking) {
  const mark = markOf(marking);
  return (
    <div class="notes-fields">
      {PARTS.map(([part, label, type]) => (
        <label key={part} class="field">
          <span>{label}</span>
          <input
            type={type}
            autoComplete="off"
            value={mark[part] ?? ''}
            onInput={(event) => {
              const typed = keepable(event.currentTarget.value);
              setMark(marking, (old) => ({ ...old, [part]: typed }));
            }}
          />
        </label>
      ))}
    </div>
  );
}

/** `备注：…；负责人：…`: what has been noted, in the closed line. */
function noted(mark: Mark): string {
  return PARTS.flatMap(([part, label]) => (mark[part] === undefined ? [] : [`${label}：${mark[part] ?? ''}`])).join(
    '；',
  );
}

interface LineProps {
  readonly edit: ProjectControl['edit'];
  /** Of this line and what it should contain, at least. */
  readonly marks: Marks;
  readonly list: ListId;
  readonly item: Material;
}

/** Folded: the list is seen whole first. How many there are, and how many are ticked, is said at once. */
function Contents({ edit, marks, list, item }: LineProps) {
  const [isOpen, setOpen] = useState(() => wasOpen(`contents-${item.id}`));
  const headings = [...new Set(item.contents.map(({ under }) => under ?? ''))];
  const done = item.contents.filter(({ id }) => marks[contentKey(list, item.id, id)]?.done === true).length;
  return (
    <div class="item__contents" id={`contents-${item.id}`}>
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          setOpen(currentTarget.open);
        }}
      >
        <summary aria-label={`${item.title}：${contentsLabel(item.id)} ${String(item.contents.length)} 项`}>
          {contentsLabel(item.id)} {item.contents.length} 项{done > 0 && `，已备 ${String(done)}`}
        </summary>
        {isOpen &&
          headings.map((heading) => (
            <fieldset key={heading} class="sub-checks">
              <legend>{heading === '' ? contentsTitle(item.id) : heading}</legend>
              <ul>
                {item.contents
                  .filter(({ under }) => (under ?? '') === heading)
                  .map(({ id, words, asks }) => (
                    <li key={id}>
                      <Tick edit={edit} marks={marks} markKey={contentKey(list, item.id, id)} words={words} />
                      {asks.length > 0 && <span class="item__asks">还要看：{sayFacts(asks)}</span>}
                    </li>
                  ))}
              </ul>
            </fieldset>
          ))}
      </details>
    </div>
  );
}

const Line = drawnOnce((props: LineProps) => {
  const { edit, marks, list, item } = props;
  const marking = { edit, marks, markKey: paperKey(list, item.id) };
  const words = noted(markOf(marking));
  return (
    <li class={`item item--${item.status}`} id={`paper-${item.id}`}>
      <div class="item__head">
        <Tick {...marking} words={item.title} />
        <span class={`status status--${item.status}`}>{paperStatus(item.id, item.status)}</span>
        <PlaceLinks cites={item.cites} />
      </div>
      {item.because.map((reason) => (
        <p key={reason} class="item__why">
          {reason}
        </p>
      ))}
      {item.asks.length > 0 && <p class="item__why">还要看：{sayFacts(item.asks)}。</p>}
      {settledOf(item.readings).map((slug) => (
        <DoubtLine key={slug} slug={slug} />
      ))}
      {item.status === 'confirm' &&
        item.interpretations.map((slug) => (
          <div key={slug} class="item__doubt">
            <DoubtLine slug={slug} />
            <Compare slug={slug} of={item.id} />
          </div>
        ))}
      {item.contents.length > 0 && <Contents {...props} />}
      {words !== '' && <p class="item__noted">{words}</p>}
      <details class="item__more">
        <summary aria-label={`${item.title}：依据与备注`}>依据与备注</summary>
        <Quotes cites={item.cites} />
        {[...settledOf(item.readings), ...item.interpretations].map((slug) => (
          <div key={slug}>
            <Doubt slug={slug} />
            {item.status !== 'confirm' && <Compare slug={slug} of={`in-${item.id}`} />}
          </div>
        ))}
        <Notes {...marking} />
      </details>
    </li>
  );
});

function marksOf({ marks, list, item }: LineProps): Marks {
  const keys = [paperKey(list, item.id), ...item.contents.map(({ id }) => contentKey(list, item.id, id))];
  return Object.fromEntries(
    keys.flatMap((key) => {
      const mark = marks[key];
      return mark === undefined ? [] : [[key, mark]];
    }),
  );
}

/** Drawn again only when its own marks have changed: ticking stays quick on a long list. */
function OwnMarks(props: LineProps) {
  return <Line {...props} marks={useSame(marksOf(props))} />;
}

/** Papers in their order, cut where the heading they stand under changes. */
interface Run {
  readonly title: string;
  readonly note: string | undefined;
  readonly items: readonly Material[];
}

function runsOf(items: readonly Material[]): readonly Run[] {
  return items.reduce<(Run & { items: Material[] })[]>((runs, item) => {
    const title = item.group?.title ?? '';
    const last = runs[runs.length - 1];
    if (last?.title === title) last.items.push(item);
    else runs.push({ title, note: item.group?.note, items: [item] });
    return runs;
  }, []);
}

interface LinesProps {
  readonly control: ProjectControl;
  readonly list: MaterialList;
  /** Those of the list that are brought to its step, or those that there are only afterwards. */
  readonly which: 'now' | 'later';
}

/** Papers of the list, those that stand together under their heading. */
export function Lines({ control, list, which }: LinesProps) {
  const shown = list.items.filter((item) => isLater(item) === (which === 'later'));
  return (
    <>
      {runsOf(shown).map(({ title, note, items }, index) => (
        <section key={`${title}${String(index)}`} class={title === '' ? 'papers' : 'papers papers--together'}>
          {title !== '' && <h4>{title}</h4>}
          {note !== undefined && <p class="papers__note">{note}</p>}
          <ul>
            {items.map((item) => (
              <OwnMarks
                key={item.id}
                edit={control.edit}
                marks={control.project?.marks ?? NO_MARKS}
                list={list.list}
                item={item}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface RowsProps {
  readonly control: ProjectControl;
  readonly rows: readonly SheetRow[];
}

/** The reader's own lines, with a field to add one. */
export function OwnLines({ control, rows, list }: RowsProps & { readonly list: string }) {
  const [typed, setTyped] = useState('');
  const own = rows.filter(({ kind }) => kind === 'own');
  const marking = { edit: control.edit, marks: control.project?.marks ?? NO_MARKS };
  const add = () => {
    if (typed.trim() === '') return;
    control.edit((project) => withOwnLine(project, { id: freshId(), list, text: keepable(typed.trim()) }));
    setTyped('');
  };
  return (
    <section class="papers">
      <h4>自己加的</h4>
      <ul>
        {own.map(({ key, title }) => (
          <li key={key} class="item">
            <div class="item__head">
              <Tick {...marking} markKey={key} words={title} />
              <button
                type="button"
                class="link-button"
                aria-label={`删去：${title}`}
                onClick={() => {
                  control.edit((project) => withoutOwnLine(project, key.slice(ownKey('').length)));
                }}
              >
                删去
              </button>
            </div>
            <details class="item__more">
              <summary aria-label={`${title}：备注`}>备注</summary>
              <Notes {...marking} markKey={key} />
            </details>
          </li>
        ))}
      </ul>
      <form
        class="actions"
        autocomplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label class="field field--grow">
          <span>再加一项</span>
          <input
            type="text"
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </label>
        <button type="submit" class="button">
          添加
        </button>
      </form>
    </section>
  );
}

/** Marked lines that the list no longer has. */
export function GoneLines({ control, rows }: RowsProps) {
  const gone = rows.filter(({ kind }) => kind === 'gone');
  const marking = { edit: control.edit, marks: control.project?.marks ?? NO_MARKS };
  if (gone.length === 0) return null;
  return (
    <section class="papers papers--gone">
      <h4>不再需要（勾选和备注仍保留）</h4>
      <ul>
        {gone.map(({ key, title, mark }) => (
          <li key={key} class="item">
            <div class="item__head">
              <Tick {...marking} markKey={key} words={title} />
              <span class="status status--not-required">不再需要</span>
            </div>
            {noted(mark) !== '' && <p class="item__noted">{noted(mark)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
