/** The letter as it is printed: A4, black, nothing of the page around it. */
import type { Letter } from './letter.ts';
import { UNIT_LINE } from './letter.ts';

export function LetterSheet({ letter: { title, to, parts, unit, day } }: { readonly letter: Letter }) {
  return (
    <article class="letter">
      <h1 class="letter__title">{title}</h1>
      <p class="letter__to">{to}</p>
      {parts.map(({ kind, text }) => (
        <p key={text} class={`letter__${kind}`}>
          {text}
        </p>
      ))}
      <div class="letter__signature">
        <p>{unit === '' ? UNIT_LINE : unit}</p>
        <p>{day}</p>
      </div>
    </article>
  );
}
