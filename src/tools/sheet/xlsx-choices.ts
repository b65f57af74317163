/** Drop-downs of an .xlsx file. What is chosen from stands on a sheet of its own: written into the rule itself it must be short. */
import type { Choices, Table } from './sheet.ts';
import { escaped, FROZEN, letterOf } from './xlsx-cells.ts';

/** The name of the sheet with the choices. */
export const CHOICES_SHEET = '选项';

/** Rows for which a drop-down is there, written or not. */
const ROWS = 2000;
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

/** The choices in the order of their columns: each stands in the column of its place on the other sheet. */
export const choicesOf = ({ choices = [] }: Pick<Table, 'choices'>): readonly Choices[] =>
  choices.filter((each) => each !== undefined);

function ruleXml({ title, options, prompt, several }: Choices, column: number, at: number, rows: number): string {
  const letter = letterOf(column);
  const list = letterOf(at);
  const first = String(FROZEN + 1);
  return (
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="${several ? '0' : '1'}" ` +
    `errorTitle="${escaped(title.slice(0, LONGEST_TITLE))}" error="请从下拉的选项里选。" ` +
    `promptTitle="${escaped(title.slice(0, LONGEST_TITLE))}" prompt="${escaped(prompt.slice(0, LONGEST_PROMPT))}" ` +
    `sqref="${letter}${first}:${letter}${String(rows)}">` +
    `<formula1>'${CHOICES_SHEET}'!$${list}$2:$${list}$${String(options.length + 1)}</formula1></dataValidation>`
  );
}

/** Every drop-down of the table; nothing where it has none. */
export function choicesXml(table: Table): string {
  const rows = Math.max(ROWS, table.rows.length) + FROZEN;
  const listed = choicesOf(table);
  const rules = (table.choices ?? []).flatMap((choices, column) =>
    choices === undefined ? [] : [ruleXml(choices, column, listed.indexOf(choices), rows)],
  );
  return rules.length === 0
    ? ''
    : `<dataValidations count="${String(rules.length)}">${rules.join('')}</dataValidations>`;
}
