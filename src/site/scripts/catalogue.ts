/** The filter of the catalogue's page: rows that hold the words stay, exactly as written but for width, case and blanks. */
import { foldText } from '../search/fold.ts';

const field = document.querySelector<HTMLInputElement>('#catalogue-words');
const count = document.querySelector('#catalogue-count');
const classes = [...document.querySelectorAll<HTMLElement>('.catalogue-class')].map((section) => ({
  section,
  rows: [...section.querySelectorAll<HTMLElement>('tbody tr')].map((row) => ({
    row,
    text: foldText(row.textContent).text,
  })),
}));

/** Shows what holds the words; returns how many rows that are. */
function show(words: string): number {
  let shown = 0;
  for (const { section, rows } of classes) {
    const before = shown;
    for (const { row, text } of rows) {
      row.hidden = !text.includes(words);
      if (!row.hidden) shown += 1;
    }
    section.hidden = shown === before;
  }
  return shown;
}

function filter(): void {
  const words = foldText(field?.value ?? '').text;
  const shown = show(words);
  if (!count) return;
  const found = shown === 0 ? '没有逐字相符的，可以换一个词，或者删去几个字' : `找到 ${String(shown)} 项`;
  count.textContent = words === '' ? '' : found;
}

/** Who comes to an item by its address sees it, whatever was looked for. */
function clear(): void {
  if (!field || field.value === '') return;
  field.value = '';
  filter();
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

field?.addEventListener('input', filter);
addEventListener('hashchange', clear);
// The search leads here with a code.
const asked = field && new URLSearchParams(location.search).get(field.name);
if (asked) field.value = asked;
filter();
