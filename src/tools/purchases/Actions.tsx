/** What can be done with the list: print it, take it along as a table, pass it on as a link. */
import { useContext } from 'preact/hooks';
import { useCopying } from '../sheet/copying.tsx';
import { csvOf } from '../sheet/csv.ts';
import { dateInChinese } from '../law/dates.ts';
import { basisOf, DISCLAIMERS } from '../sheet/disclaimers.ts';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { download, fileName } from '../sheet/download.ts';
import { Surroundings } from '../page/surroundings.ts';
import { PATH, type ListLink, type ListReport } from './use-list-link.ts';
import { sheetOf } from './sheet.ts';
import { tableOf } from './table.ts';

interface ActionsProps {
  /** As it is when it is asked for: what is taken along lags behind nothing. */
  readonly now: () => ListReport;
  readonly link: ListLink;
}

/** What stands under the list in files: the same as on paper. */
function beneathOf(address: string | undefined, surroundings: Surroundings): string[] {
  const { version } = surroundings;
  return [
    '填表人：　　　　　　　　日期：',
    ...basisOf(surroundings),
    ...DISCLAIMERS,
    `生成日期：${dateInChinese(new Date())}`,
    `条文与规则版本：${version}`,
    ...(address === undefined ? [] : [address]),
  ];
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
  const save = () => {
    const listed = now();
    const table = tableOf(sheetOf(listed.report, surroundings), beneathOf(link.addressOf(listed), surroundings));
    download(`${fileName('适用范围对照表')}.csv`, new Blob([csvOf(table)], { type: 'text/csv' }));
  };
  return (
    <>
      <div class="actions">
        {surroundings.where === 'own-page' ? (
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
          <a class="button button--main" href={surroundings.base + PATH}>
            整页查看、打印
          </a>
        )}
        <button type="button" class="button" onClick={save}>
          存为表格（CSV）
        </button>
      </div>
      <Share now={now} link={link} />
    </>
  );
});
