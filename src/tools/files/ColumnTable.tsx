/** The first rows of a table, each column with what it is read as. */
import { COLUMN_ROLES, type ColumnRole } from '../../core/index.ts';
import type { Look } from './look.ts';
import { letterOf, ROLE_WORDS } from './words.ts';

interface ColumnTableProps {
  readonly look: Look;
  readonly onRole: (column: number, role: ColumnRole | undefined) => void;
}

function RoleChoice({ look, onRole, column }: ColumnTableProps & { readonly column: number }) {
  const { heads, roles } = look.columns;
  const head = heads[column] ?? '';
  const role = roles[column];
  return (
    <th scope="col">
      <label>
        <span>
          <span class="visually-hidden">{head === '' ? '' : `“${head}”，`}</span>
          {letterOf(column)}
          <span class="visually-hidden"> 列读作</span>
        </span>
        <select
          value={role ?? ''}
          onChange={({ currentTarget: { value } }) => {
            onRole(
              column,
              COLUMN_ROLES.find((each) => each === value),
            );
          }}
        >
          <option value="">不读</option>
          {COLUMN_ROLES.map((each) => (
            <option key={each} value={each}>
              {ROLE_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </th>
  );
}

export function ColumnTable({ look, onRole }: ColumnTableProps) {
  const { sample, width, rows, columns } = look;
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
              <RoleChoice key={column} {...{ look, onRole, column }} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sample.map(({ number, hidden, cells }, index) => (
            <tr key={number} class={index < columns.above ? 'file__above' : undefined}>
              <th scope="row">
                {number === 0 ? '表的上面' : number}
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
