/** Choices that every file is read with, whatever is in it: the sheet, and rows that are hidden in the file. */
import type { Choice } from './look.ts';
import { sayRows } from './words.ts';

interface SheetChoiceProps {
  /** As they are named to the reader. */
  readonly sheets: readonly string[];
  readonly sheet: number;
  readonly onChoose: (sheet: number) => void;
}

export function SheetChoice({ sheets, sheet, onChoose }: SheetChoiceProps) {
  if (sheets.length < 2) return null;
  return (
    <label class="field">
      <span>读哪一张表（共 {sheets.length} 张）</span>
      <select
        value={String(sheet)}
        onChange={({ currentTarget: { value } }) => {
          onChoose(Number(value));
        }}
      >
        {sheets.map((name, index) => (
          <option key={index} value={String(index)}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

type HiddenRowsAre = Choice['hiddenRows'];

interface HiddenRowsProps {
  readonly hidden: readonly number[];
  readonly read: HiddenRowsAre;
  readonly onChoose: (read: HiddenRowsAre) => void;
}

export function HiddenRows({ hidden, read, onChoose }: HiddenRowsProps) {
  if (hidden.length === 0) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={read === 'with-hidden'}
        onChange={({ currentTarget: { checked } }) => {
          onChoose(checked ? 'with-hidden' : 'without-hidden');
        }}
      />
      <span>第 {sayRows(hidden)} 行在文件里是隐藏的，也读出来</span>
    </label>
  );
}
