/** Printing a result. */
import { useContext } from 'preact/hooks';
import { Surroundings } from '../page/surroundings.ts';

interface PrintButtonProps {
  /** What the button says on the tool's own page. */
  readonly words: string;
  /** The tool's own page with what it shows, under the site's base. */
  readonly path: string;
  /** Beside `button`. */
  readonly class?: string;
}

/** Prints; beside an article, leads to the page of its own that can be printed. */
export function PrintButton({ words, path, class: own }: PrintButtonProps) {
  const { base, where } = useContext(Surroundings);
  const classes = own === undefined ? 'button' : `button ${own}`;
  if (where === 'article')
    return (
      <a class={classes} href={base + path}>
        整页查看、打印
      </a>
    );
  return (
    <button
      type="button"
      class={classes}
      onClick={() => {
        window.print();
      }}
    >
      {words}
    </button>
  );
}
