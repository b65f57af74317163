/** Saving the list to a file and opening one: what came of it, and which lines the rules now see otherwise. Fetched for that. */
import { isoInChinese } from '../law/dates.ts';
import { freshId } from '../keeping/identity.ts';
import { openKept, type Saved } from '../keeping/kept-file.ts';
import { unopened, type Opened } from '../keeping/opened.ts';
import { isOfOtherRules, SavedUnder } from '../keeping/SavedUnder.tsx';
import { savedToday, saveFile } from '../keeping/save-file.ts';
import { fileName } from '../sheet/download.ts';
import { reportOn } from './check.ts';
import { changedIn, fileOf, isSameList, listIn, PURCHASES_FILE, type PurchasesInFile } from './exchange.ts';
import { opened, type PurchaseList, type Purchases } from './purchases.ts';
import type { Editing } from './use-purchases.ts';

export function savePurchases(list: PurchaseList, rules: string): void {
  saveFile(fileName('采购清单'), fileOf(list, reportOn(list), savedToday(rules)));
}

/** More are said as a number. */
const SOME = 50;

/** What the rules of this site make of a list that was saved under others. */
function Since({
  made,
  rules,
  value,
}: {
  readonly made: string;
  readonly rules: string;
  readonly value: PurchasesInFile;
}) {
  const changed = changedIn(value, reportOn(value));
  return (
    <SavedUnder {...{ made, rules }} words={changed.length === 0 && '各行的结果没有变。'}>
      {changed.length > 0 && (
        <ul>
          {changed.slice(0, SOME).map(({ row, text, from, to }) => (
            <li key={row}>
              第 {row} 行“{text}”：{from} → {to}
            </li>
          ))}
        </ul>
      )}
      {changed.length > SOME && <p>另有 {changed.length - SOME} 行也变了，请看清单。</p>}
    </SavedUnder>
  );
}

function sayOpened({ saved }: Saved, lines: number, before: number): string {
  const when = saved === '' ? '' : `（${isoInChinese(saved)}存的）`;
  const aside = before > 0 ? '原来的清单已另存在下面，没有丢，' : '';
  return `打开了文件${when}：${String(lines)} 行，连同回答。${aside}可以撤销。`;
}

interface Opening {
  /** As the list is now. */
  readonly now: () => Purchases;
  readonly editing: Editing;
  /** Those of this site. */
  readonly rules: string;
}

/** The list of the file takes the place of the one that is open, which is put aside. */
export async function openPurchases(file: File, { now, editing, rules }: Opening): Promise<Opened> {
  const read = await openKept(file, PURCHASES_FILE);
  if ('problem' in read) return unopened(read);
  const list = listIn(read.value, freshId);
  const before = now();
  if (isSameList(before, list)) return { words: '文件里的清单和现在的一样，没有动。' };
  editing.change((all) => opened(all, list));
  const words = sayOpened(read, list.lines.length, before.lines.length);
  return isOfOtherRules(read, rules)
    ? { words, more: <Since made={read.rules} rules={rules} value={read.value} /> }
    : { words };
}
