/** What was read of a file or a paste with projects, before it is taken: sheet, columns, first rows, sums, what was not understood. */
import { useEffect, useRef } from 'preact/hooks';
import { formatWan, sayAmount, yuan, type Yuan } from '../../core/index.ts';
import type { Progress } from '../files/asking.ts';
import { HiddenRows, SheetChoice } from '../files/choices.tsx';
import { NotYet } from '../files/NotYet.tsx';
import { makeWorkerReader } from '../files/reader.ts';
import { useFile } from '../files/use-file.ts';
import { letterOf, sayRows } from '../files/words.ts';
import { Quote } from '../law/Law.tsx';
import type { ListChoice, ListLook } from './asking.ts';
import { withProjectRole, type ProjectColumns } from './columns.ts';
import { SECRET_GROUND } from './read-projects.ts';
import { ROLES, roleLabel } from './roles.ts';
import type { Taken } from './list.ts';

interface PartProps {
  readonly look: ListLook;
  readonly choose: (choice: ListChoice) => void;
}

/** The columns as they are, with a change; what was proposed once is chosen from then on. */
const changed = ({ choice, columns }: ListLook, change: Partial<ProjectColumns>): ListChoice => ({
  ...choice,
  columns: { ...columns, ...change },
});

function RoleChoice({ look, choose, column }: PartProps & { readonly column: number }) {
  const { heads, roles } = look.columns;
  const head = heads[column] ?? '';
  return (
    <th scope="col">
      <label>
        <span>
          <span class="visually-hidden">{head === '' ? '' : `“${head}”，`}</span>
          {letterOf(column)}
          <span class="visually-hidden"> 列读作</span>
        </span>
        <select
          value={roles[column] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const role = ROLES.find((each) => each === value);
            choose(changed(look, withProjectRole(look.columns, column, role)));
          }}
        >
          <option value="">原样保留</option>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {roleLabel(role)}
            </option>
          ))}
        </select>
      </label>
    </th>
  );
}

function Columns(props: PartProps) {
  const { sample, width, rows, columns } = props.look;
  const places = Array.from({ length: width }, (_, index) => index);
  return (
    <div class="file__table" role="region" aria-label="前几行，左右可以滚动" tabIndex={0}>
      <table>
        <caption>
          前 {sample.length} 行（共 {rows} 行）
        </caption>
        <thead>
          <tr>
            <th scope="col">行</th>
            {places.map((column) => (
              <RoleChoice key={column} {...props} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ number, hidden, cells }, index) => (
            <tr key={number} class={index < columns.above ? 'file__above' : undefined}>
              <th scope="row">
                {number}
                {hidden && '（隐藏）'}
              </th>
              {places.map((column) => (
                <td key={column} class={columns.roles[column] === undefined ? 'file__unread' : undefined}>
                  {cells[column] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Units({ look, choose }: PartProps) {
  if (look.byUnit === 0) return null;
  return (
    <fieldset class="file__unit">
      <legend>没有写单位的金额（{look.byUnit} 个）是</legend>
      {(['元', '万元'] as const).map((unit) => (
        <label key={unit} class="tick">
          <input
            type="radio"
            name="list-unit"
            checked={look.columns.unit === unit}
            onChange={() => {
              choose(changed(look, { unit }));
            }}
          />
          <span>
            {unit}，总投资合计 {sayAmount(look.sums[unit])}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A sum that differs is said, never hidden. */
function sayOwn(sum: Yuan, { row, amount }: NonNullable<ListLook['own']>): string {
  const own = `表里自己的合计（第 ${String(row)} 行）是 ${sayAmount(amount)}`;
  if (sum === amount) return `${own}，与读出的相同。`;
  const more = sum > amount ? '多' : '少';
  return `${own}，读出的${more} ${formatWan(yuan(Math.abs(sum - amount)))} 万元，请看是不是有一行、一列没有读对。`;
}

const SOME_REMARKS = 8;

function Remarks({ remarks, notices }: ListLook) {
  const more = remarks.length - SOME_REMARKS;
  if (remarks.length + notices.length === 0) return null;
  return (
    <ul class="file__notices">
      {notices.map((words) => (
        <li key={words}>{words}</li>
      ))}
      {remarks.slice(0, SOME_REMARKS).map(({ row, column, words }, index) => (
        <li key={index}>
          第 {row} 行“{column}”：{words}。
        </li>
      ))}
      {more > 0 && <li>另有 {more} 处没有读懂，原字都留在各行里，加入以后可以逐行改。</li>}
    </ul>
  );
}

function Refused({ refused }: ListLook) {
  if (refused.length === 0) return null;
  return (
    <p class="notice-line" role="alert">
      第 {sayRows(refused)} 行是涉密项目，不读进来、不保存：
      {SECRET_GROUND && <Quote cite={SECRET_GROUND} />}
    </p>
  );
}

function missingIn({ columns, byUnit, count, problem }: ListLook): string | undefined {
  if (problem !== undefined) return problem;
  if (!columns.roles.includes('project-name')) return '请在表头上选一列作“项目名称”。';
  if (columns.unit === undefined && byUnit > 0) return '金额没有写明是元还是万元，请先选一种。';
  return count === 0 ? '没有读出项目。请看看列选得对不对，或者换一张表。' : undefined;
}

/** `replace`: in place of the list that is there. */
export type TakeHow = 'add' | 'replace';

interface OpenProps extends PartProps {
  readonly sheets: readonly string[];
  /** Whether there is a list already. */
  readonly hasList: boolean;
  readonly take: (how: TakeHow) => void;
  readonly onCancel: () => void;
}

function Open({ sheets, look, hasList, choose, take, onCancel }: OpenProps) {
  const { choice } = look;
  const missing = missingIn(look);
  return (
    <>
      <SheetChoice
        sheets={sheets}
        sheet={choice.sheet}
        onChoose={(sheet) => {
          choose({ sheet, hiddenRows: choice.hiddenRows });
        }}
      />
      {look.problem === undefined && <Columns {...{ look, choose }} />}
      <Units {...{ look, choose }} />
      <HiddenRows
        hidden={look.hidden}
        read={choice.hiddenRows}
        onChoose={(hiddenRows) => {
          choose({ ...choice, hiddenRows });
        }}
      />
      <Refused {...look} />
      <Remarks {...look} />
      <div role="status" class="file__sums">
        <p>
          读出 {look.count} 个项目，总投资合计 {sayAmount(look.sum)}。
          {look.leftOut > 0 && `另有 ${String(look.leftOut)} 行像标题、表头或合计，不加入。`}
        </p>
        {look.own && (
          <p class={look.own.amount === look.sum ? undefined : 'notice-line'}>{sayOwn(look.sum, look.own)}</p>
        )}
      </div>
      <p class="intake__help" id="list-needs" role="status">
        {missing}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button button--main"
          disabled={missing !== undefined}
          aria-describedby="list-needs"
          onClick={() => {
            take('add');
          }}
        >
          采用，加入清单
        </button>
        {hasList && (
          <button
            type="button"
            class="button"
            disabled={missing !== undefined}
            onClick={() => {
              take('replace');
            }}
          >
            采用，换掉现有的清单
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          取消
        </button>
      </p>
    </>
  );
}

export interface ListConfirmProps {
  readonly file: File;
  readonly hasList: boolean;
  readonly onTake: (taken: Taken, how: TakeHow) => void;
  readonly onCancel: () => void;
}

const makeReader = (onProgress: (progress: Progress) => void) =>
  makeWorkerReader<ListChoice, ListLook, Taken>(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    onProgress,
  );

export function ListConfirm({ file, hasList, onTake, onCancel }: ListConfirmProps) {
  const how = useRef<TakeHow>('add');
  const { state, choose, take } = useFile(file, makeReader, (taken) => {
    onTake(taken, how.current);
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [state.is, file]);
  return (
    <section class="file" aria-labelledby="list-file">
      <h2 id="list-file" tabIndex={-1} ref={heading}>
        “{file.name}”
      </h2>
      {state.is === 'open' ? (
        <Open
          {...state}
          {...{ hasList, choose, onCancel }}
          take={(chosen) => {
            how.current = chosen;
            take();
          }}
        />
      ) : (
        <NotYet state={state} onCancel={onCancel} />
      )}
    </section>
  );
}
