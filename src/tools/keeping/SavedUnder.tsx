/** Said of a file that was saved under other rules than the page has. */
import type { ComponentChildren } from 'preact';
import type { Saved } from './kept-file.ts';

/** Where the rules of a file are not known, nothing can be said of them. */
export const isOfOtherRules = ({ rules }: Pick<Saved, 'rules'>, now: string): boolean => ![now, ''].includes(rules);

interface SavedUnderProps {
  readonly made: string;
  readonly rules: string;
  /** What that means, in a sentence or two. */
  readonly words: ComponentChildren;
  readonly children?: ComponentChildren;
}

export function SavedUnder({ made, rules, words, children }: SavedUnderProps) {
  return (
    <section class="notice-line updated">
      <p role="status">
        <strong>规则已更新</strong>：文件按版本 {made} 存的，现在的版本是 {rules}。{words}
      </p>
      {children}
    </section>
  );
}
