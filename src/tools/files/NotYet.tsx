/** What is shown while a file is read, or where it cannot be. */
import type { Progress } from './asking.ts';
import type { NotOpen } from './use-file.ts';

/** Beside the line that is read aloud, which says the same throughout: every percent would be too much. */
function Reading({ progress }: { readonly progress: Progress }) {
  const isLooking = progress === 'looking';
  const percent = isLooking ? 100 : Math.floor(progress * 100);
  return (
    <label>
      {isLooking ? '读完了，正在认列、算合计 ' : `已读 ${String(percent)}% `}
      <progress {...(!isLooking && { value: percent })} max={100} />
    </label>
  );
}

export function NotYet({ state, onCancel }: { readonly state: NotOpen; readonly onCancel: () => void }) {
  const isReading = state.is === 'reading';
  return (
    <>
      <p role={isReading ? 'status' : 'alert'} class="notice-line">
        {isReading ? '正在读……文件只在本机读，不上传。' : state.words}
      </p>
      {isReading && state.progress !== undefined && <Reading progress={state.progress} />}
      <button type="button" class="button" onClick={onCancel}>
        {isReading ? '取消' : '知道了'}
      </button>
    </>
  );
}
