/** Where the list is kept, what is wrong with keeping it, lists put aside, and clearing everything. */
import { useContext, useState } from 'preact/hooks';
import { drawnOnce } from '../drawing/drawn-once.tsx';
import { OpenFile } from '../keeping/OpenFile.tsx';
import { TROUBLE_WORDS } from '../keeping/use-kept.ts';
import { lazily, RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { EMPTY, fetched, type Purchases } from './purchases.ts';
import type { Editing, PurchaseControl } from './use-purchases.ts';

interface KeepingProps {
  /** The list as it is when it is asked for. */
  readonly now: () => Purchases;
  readonly isListed: boolean;
  readonly shelf: Purchases['shelf'];
  readonly editing: Editing;
}

function Clear({ editing }: Pick<KeepingProps, 'editing'>) {
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(true);
        }}
      >
        清空全部
      </button>
    );
  return (
    <span class="confirm" role="group" aria-label="确认清空">
      清空清单、回答和另存的清单？离开本页以前可以撤销。
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
          editing.change(() => EMPTY);
          editing.say('已清空，离开本页以前可以撤销。');
        }}
      >
        确定清空
      </button>
      <button
        type="button"
        class="button"
        onClick={() => {
          setAsking(false);
        }}
      >
        不清空
      </button>
    </span>
  );
}

/** What saves and opens files comes when one is saved or opened. */
const fetchOpening = lazily(() => import('./opening.tsx'));

/** The list as a file, for another machine or a colleague. */
function Files({ now, isListed, editing }: Omit<KeepingProps, 'shelf'>) {
  const { version } = useContext(Surroundings);
  const [said, setSaid] = useState('');
  return (
    <>
      <p class="actions">
        <button
          type="button"
          class="button"
          disabled={!isListed}
          onClick={() => {
            fetchOpening().then(
              ({ savePurchases }) => {
                savePurchases(now(), version);
                setSaid('文件已生成，在别的电脑上用“打开文件”打开。');
              },
              () => {
                setSaid(`没能生成文件：${RELOAD}。`);
              },
            );
          }}
        >
          清单存为文件
        </button>
        <span class="actions__said" role="status">
          {said}
        </span>
      </p>
      <OpenFile
        label="打开文件（本站存的 .json）"
        open={async (file) => (await fetchOpening()).openPurchases(file, { now, editing, rules: version })}
      />
    </>
  );
}

/** Lists that made room for another one. */
function Shelf({ shelf, editing }: Pick<KeepingProps, 'shelf' | 'editing'>) {
  if (shelf.length === 0) return null;
  return (
    <ul class="shelf">
      {shelf.map(({ lines }, index) => (
        <li key={index}>
          另存的清单，{lines.length} 行{' '}
          <button
            type="button"
            class="link-button"
            aria-label={`换回另存的第 ${String(index + 1)} 份清单，${String(lines.length)} 行`}
            onClick={() => {
              editing.change((all) => fetched(all, index));
              editing.say('换回了另存的清单，刚才的已另存。');
            }}
          >
            换回这一份
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Said before anything is typed. */
export function Trouble({ trouble }: Pick<PurchaseControl, 'trouble'>) {
  if (trouble === undefined) return null;
  return (
    <p class="notice-line" role="alert">
      {TROUBLE_WORDS[trouble]}
    </p>
  );
}

export const Keeping = drawnOnce(({ now, isListed, shelf, editing }: KeepingProps) => {
  return (
    <section class="keeping" aria-label="保存">
      <p class="intake__help">
        <strong>仅保存在本机</strong>
        的这个浏览器里，不上传。公用电脑用完请清空。请勿填写涉密信息。
      </p>
      <Files now={now} isListed={isListed} editing={editing} />
      <Shelf shelf={shelf} editing={editing} />
      <Clear editing={editing} />
    </section>
  );
});
