/** What can be done with the list: print it, take it along as a file, see the route. */
import { useContext, useState } from 'preact/hooks';
import type { Facts } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { csvOf } from '../sheet/csv.ts';
import { dateInChinese } from '../law/dates.ts';
import { basisOf, DISCLAIMERS } from '../sheet/disclaimers.ts';
import { download, fileName } from '../sheet/download.ts';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import type { Sheet } from './sheet.ts';
import { tableOf } from './table.ts';

interface ActionsProps {
  readonly sheet: Sheet;
  /** The facts and the list as an address. */
  readonly query: string;
  readonly facts: Facts;
}

/** What stands under the list in files: the same as on paper. */
function useBeneath(query: string): readonly string[] {
  const surroundings = useContext(Surroundings);
  const { base, version } = surroundings;
  return [
    '填表人：　　　　　　　　日期：',
    ...basisOf(surroundings),
    ...DISCLAIMERS,
    `生成日期：${dateInChinese(new Date())}`,
    `条文与规则版本：${version}`,
    `${window.location.origin}${base}tools/materials/?${query}`,
  ];
}

const nameOf = ({ heading }: Sheet, ending: string) =>
  `${fileName('材料清单', ...heading.map(([, words]) => words))}.${ending}`;

export function Actions({ sheet, query, facts }: ActionsProps) {
  const { base, where } = useContext(Surroundings);
  const [said, setSaid] = useState('');
  const beneath = useBeneath(query);
  const word = async () => {
    setSaid('正在生成 Word 文件…');
    const { docxOf } = await import('./docx.ts');
    download(nameOf(sheet, 'docx'), await docxOf(sheet, beneath));
    setSaid('Word 文件已生成。');
  };
  return (
    <div class="actions no-print">
      {where === 'own-page' ? (
        <button
          type="button"
          class="button button--main"
          onClick={() => {
            window.print();
          }}
        >
          打印清单
        </button>
      ) : (
        <a class="button button--main" href={`${base}tools/materials/?${query}`}>
          整页查看、打印
        </a>
      )}
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
      <button
        type="button"
        class="button"
        onClick={() => {
          download(nameOf(sheet, 'csv'), new Blob([csvOf(tableOf(sheet, beneath))], { type: 'text/csv' }));
        }}
      >
        存为表格（CSV）
      </button>
      <a class="button" href={`${base}tools/route/?${queryOf({ facts, list: undefined })}`}>
        审批路径
      </a>
      <span class="actions__said" role="status">
        {said}
      </span>
    </div>
  );
}
