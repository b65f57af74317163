/** What can be done with the list: print it, take it along as a file, see the route. */
import { useContext, useState } from 'preact/hooks';
import type { Facts, Readings } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { download, fileName } from '../sheet/download.ts';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { beneathOf, tableOf } from '../sheet/sheet.ts';
import { PrintButton } from '../sheet/PrintButton.tsx';
import { SaveTable } from '../sheet/SaveTable.tsx';
import type { MaterialsSheet } from './sheet.ts';
import { COLUMNS } from './table.ts';

interface ActionsProps {
  readonly sheet: MaterialsSheet;
  /** The facts and the list as an address. */
  readonly query: string;
  readonly facts: Facts;
  readonly readings: Readings;
}

const nameOf = ({ heading }: MaterialsSheet) => fileName('材料清单', ...heading.map(([, words]) => words));

export function Actions({ sheet, query, facts, readings }: ActionsProps) {
  const surroundings = useContext(Surroundings);
  const { base } = surroundings;
  const [said, setSaid] = useState('');
  const path = `tools/materials/?${query}`;
  const beneath = () => beneathOf(surroundings, window.location.origin + base + path);
  const word = async () => {
    setSaid('正在生成 Word 文件…');
    const { docxOf } = await import('./docx.ts');
    download(`${nameOf(sheet)}.docx`, await docxOf(sheet, beneath()));
    setSaid('Word 文件已生成。');
  };
  return (
    <div class="actions no-print">
      <PrintButton words="打印清单" path={path} class="button--main" />
      <button
        type="button"
        class="button"
        onClick={() => {
          word().catch(() => {
            setSaid(`没能生成 Word 文件：${RELOAD}，或者改用打印、表格文件。`);
          });
        }}
      >
        存为 Word
      </button>
      <SaveTable name={() => nameOf(sheet)} table={() => tableOf(sheet, COLUMNS, beneath())} />
      <a class="button" href={`${base}tools/route/?${queryOf({ facts, readings, list: undefined })}`}>
        审批路径
      </a>
      <span class="actions__said" role="status">
        {said}
      </span>
    </div>
  );
}
