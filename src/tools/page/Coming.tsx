/** Said where something is fetched, once that takes long enough to be noticed (styles/tool-place.css). */
interface ComingProps {
  readonly what: string;
}

export function Coming({ what }: ComingProps) {
  return (
    <p class="coming no-print" role="status">
      正在取{what}，已填的都会保留…… 很久不来时，请检查网络，再刷新本页。
    </p>
  );
}
