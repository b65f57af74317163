/** A list that the address brought along, where another is kept here: the reader picks, and neither is lost. */
import { useContext } from 'preact/hooks';
import { Surroundings } from '../page/surroundings.ts';
import type { LinkControl } from './use-link.ts';

export function LinkChoice({ link, kept }: { readonly link: LinkControl; readonly kept: number }) {
  const { version } = useContext(Surroundings);
  const { waiting, problems, madeUnder } = link;
  return (
    <>
      {waiting && (
        <div class="notice-line" role="group" aria-label="链接里的清单与本机的不同">
          <p>
            链接里有一份清单（{waiting.lines.length} 行），本机已有一份（{kept} 行）。用哪一份？
          </p>
          <p class="actions">
            <button type="button" class="button" onClick={link.open}>
              打开链接里的清单
            </button>
            <button type="button" class="button" onClick={link.keepOwn}>
              留用本机的
            </button>
            <span>打开链接里的，本机的会另存，可以换回。</span>
          </p>
        </div>
      )}
      {problems.length > 0 && (
        <div class="problems" role="status">
          <ul>
            {problems.map((words, index) => (
              <li key={index}>{words}</li>
            ))}
          </ul>
        </div>
      )}
      {madeUnder !== undefined && (
        <p class="notice-line" role="status">
          <strong>规则已更新</strong>：链接里的清单原来按版本 {madeUnder} 判断，现在的版本是 {version}
          。结果以现在的为准，请对照原来打印的看。
        </p>
      )}
    </>
  );
}
