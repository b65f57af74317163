/** 涉密 is chosen and not confirmed: what confirming does, and that nothing has happened yet. */
interface UndecidedProps {
  readonly onConfirm: () => void;
}

export function Undecided({ onConfirm }: UndecidedProps) {
  return (
    <div class="undecided" role="group" aria-label="确认涉密">
      <p role="status">
        您选了“涉密”，还没有确认。确认后，所填内容和网址全部清空，这个工具到此停下；没有确认以前什么都不写入、不保存，已填的还在。选错了，改选别的一项就行。
      </p>
      <button type="button" class="button button--main" onClick={onConfirm}>
        清空并停止
      </button>
    </div>
  );
}
