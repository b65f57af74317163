/** What can be done with the list: print it, take it along as a table, pass it on as a link. */
import { useContext } from 'preact/hooks';
import { useCopying } from '../sheet/copying.tsx';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { fileName } from '../sheet/download.ts';
import { Surroundings } from '../page/surroundings.ts';
import { beneathOf, tableOf } from '../sheet/sheet.ts';
import { PrintButton } from '../sheet/PrintButton.tsx';
import { SaveTable } from '../sheet/SaveTable.tsx';
import { PATH, type ListLink, type ListReport } from './use-list-link.ts';
import { besideOwn } from './own-table.ts';
import { sheetOf } from './sheet.ts';
import { COLUMNS } from './table.ts';

interface ActionsProps {
  /** As it is when it is asked for: what is taken along lags behind nothing. */
  readonly now: () => ListReport;
  readonly link: ListLink;
}

function Share({ now, link }: ActionsProps) {
  const { copy, outcome } = useCopying();
  const copyAddress = () => {
    const address = link.addressOf(now());
    if (address !== undefined) copy(address, '链接已复制');
  };
  return (
    <div class="share">
      <label class="tick">
        <input
          type="checkbox"
          checked={link.words === 'with-words'}
          onChange={(event) => {
            link.choose(event.currentTarget.checked ? 'with-words' : 'without-words');
          }}
        />
        <span>链接里带上名称（不勾选，只带类别、金额和回答）</span>
      </label>
      {link.unreadable > 0 && <p class="intake__help">有 {link.unreadable} 行的金额读不懂，不会放进链接。</p>}
      {link.address === undefined ? (
        <p>清单太长，放不进一个链接。可以打印，或者存为表格。</p>
      ) : (
        <p class="actions">
          <button type="button" class="button" onClick={copyAddress}>
            复制链接
          </button>
          {outcome}
        </p>
      )}
    </div>
  );
}

export const Actions = drawnOnce(({ now, link }: ActionsProps) => {
  const surroundings = useContext(Surroundings);
  const table = () => {
    const listed = now();
    const sheet = sheetOf(listed, surroundings);
    return besideOwn(tableOf(sheet, COLUMNS, beneathOf(surroundings, link.addressOf(listed))), sheet.rows, listed.list);
  };
  return (
    <>
      <div class="actions">
        <PrintButton words="打印清单" path={PATH} class="button--main" />
        <SaveTable name={() => fileName('适用范围对照表')} table={table} />
      </div>
      <Share now={now} link={link} />
    </>
  );
});
