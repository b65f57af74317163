/** What was read of a file, before it is taken: sheet, columns, first rows, sums. Nothing is added until it is said so. */
import { useEffect, useRef } from 'preact/hooks';
import { sayAmount, withRole, type TableColumns } from '../../core/index.ts';
import type { Progress } from './asking.ts';
import { HiddenRows, SheetChoice } from './choices.tsx';
import { ColumnTable } from './ColumnTable.tsx';
import type { Choice, Look, TakenTable } from './look.ts';
import { NotYet } from './NotYet.tsx';
import { makeWorkerReader } from './reader.ts';
import { useFile } from './use-file.ts';
import { missing, sayOwn, sayReasons, sayRow, saySum } from './words.ts';

export interface ConfirmProps {
  /** The first is read. */
  readonly files: readonly File[];
  /** Undefined: more than any list takes. */
  readonly onTake: (taken: TakenTable | undefined, file: string) => void;
  readonly onCancel: () => void;
}

interface PartProps {
  readonly look: Look;
  readonly choose: (choice: Choice) => void;
}

/** The row with the headings; the columns are proposed anew under it. */
function HeadChoice({ look, choose }: PartProps) {
  const { sheet, hiddenRows } = look.choice;
  return (
    <label class="field">
      <span>表头在哪一行</span>
      <select
        value={String(look.head)}
        onChange={({ currentTarget: { value } }) => {
          choose({ sheet, hiddenRows, head: value === 'none' ? value : Number(value) });
        }}
      >
        <option value="none">没有表头</option>
        {look.mayBeHead.map(({ number, words }) => (
          <option key={number} value={String(number)}>
            {sayRow(number)}：{words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The columns as they are now, with a change; what was proposed once is chosen from then on. */
const changed = ({ choice, columns: { roles, unit, above } }: Look, change: Partial<TableColumns>): Choice => ({
  ...choice,
  columns: { roles, unit, above, ...change },
});

function UnitChoice({ look, choose }: PartProps) {
  const {
    columns: { unit, reasons },
    byUnit,
    sums,
  } = look;
  if (byUnit === 0) return null;
  return (
    <fieldset class="file__unit">
      <legend>没有写单位的金额（{byUnit} 行）是</legend>
      {(['元', '万元'] as const).map((each) => (
        <label key={each} class="tick">
          <input
            type="radio"
            name="file-unit"
            checked={unit === each}
            onChange={() => {
              choose(changed(look, { unit: each }));
            }}
          />
          <span>
            {each}，合计 {sayAmount(sums[each])}
          </span>
        </label>
      ))}
      {unit !== undefined && reasons.unit !== undefined && <p class="intake__help">按{reasons.unit}先选的。</p>}
    </fieldset>
  );
}

function Sums({ look }: { readonly look: Look }) {
  const { own } = look;
  return (
    <div role="status" class="file__sums">
      <p>{saySum(look)}</p>
      <p class={own !== undefined && own.difference !== 0 ? 'notice-line' : undefined}>{sayOwn(look)}</p>
    </div>
  );
}

function Notices({ look }: { readonly look: Look }) {
  const { notices, remarks } = look;
  const said = [...notices, ...remarks.map(({ row, words }) => `第 ${String(row)} 行：${words}`)];
  if (said.length === 0) return null;
  return (
    <ul class="file__notices">
      {said.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

interface OpenProps extends PartProps {
  readonly sheets: readonly string[];
  readonly take: () => void;
  readonly onCancel: () => void;
}

function Open({ sheets, look, choose, take, onCancel }: OpenProps) {
  const { choice } = look;
  const needs = missing(look);
  const reasons = sayReasons(look);
  return (
    <>
      <SheetChoice
        sheets={sheets}
        sheet={choice.sheet}
        onChoose={(sheet) => {
          choose({ sheet, hiddenRows: choice.hiddenRows });
        }}
      />
      {look.problem === undefined && <HeadChoice look={look} choose={choose} />}
      {look.problem === undefined && (
        <ColumnTable
          look={look}
          onRole={(column, role) => {
            choose(changed(look, withRole(look.columns, column, role)));
          }}
        />
      )}
      {reasons.length > 0 && <p class="intake__help">{reasons.join('；')}。不对的，在表头上改。</p>}
      <UnitChoice look={look} choose={choose} />
      <HiddenRows
        hidden={look.hidden}
        read={choice.hiddenRows}
        onChoose={(hiddenRows) => {
          choose({ ...choice, hiddenRows });
        }}
      />
      <Notices look={look} />
      <Sums look={look} />
      <p class="intake__help" id="file-needs" role="status">
        {needs}
      </p>
      <p class="actions">
        <button
          type="button"
          class="button button--main"
          disabled={needs !== undefined}
          aria-describedby="file-needs"
          onClick={take}
        >
          采用，加入清单
        </button>
        <button type="button" class="button" onClick={onCancel}>
          取消
        </button>
      </p>
    </>
  );
}

const makeReader = (onProgress: (progress: Progress) => void) =>
  makeWorkerReader<Choice, Look, TakenTable | undefined>(
    new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    onProgress,
  );

export function Confirm({ files, onTake, onCancel }: ConfirmProps) {
  const [file, ...others] = files;
  const { state, choose, take } = useFile(file, makeReader, (taken) => {
    onTake(taken, file?.name ?? '');
  });
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [state.is, file]);
  return (
    <section class="file" aria-labelledby="file-heading">
      <h2 id="file-heading" tabIndex={-1} ref={heading}>
        文件“{file?.name}”
      </h2>
      {others.length > 0 && <p class="notice-line">一次读一个文件，先读第一个。</p>}
      {state.is === 'open' ? (
        <Open {...state} {...{ choose, take, onCancel }} />
      ) : (
        <NotYet state={state} onCancel={onCancel} />
      )}
    </section>
  );
}
