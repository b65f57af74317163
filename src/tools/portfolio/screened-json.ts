/** A screened list for other programs. Pure. */
import type { Citation } from '../../core/index.ts';
import type { ListedFile } from './listed-file.ts';
import type { ScreenedList } from './screened-table.ts';

const isCitation = (value: unknown): value is Citation =>
  typeof value === 'object' && value !== null && 'place' in value && 'words' in value;

/**
 * `sheet`: which was read; `rows`: project and screening; `summary`, `splits`: as the core gives them, money in 元; `remarks`: cells that
 * were not read; `refused`: numbers of 涉密 rows, of which nothing else is here; `places`: the words of law by their place, which stands
 * for them everywhere else.
 */
export function screenedJson(list: ScreenedList, { sheet, reading }: ListedFile): string {
  const { remarks, refused, leftOut, sum, own } = reading;
  const places: Record<string, string[]> = {};
  const replaced = (_key: string, value: unknown): unknown => {
    if (!isCitation(value)) return value;
    const words = (places[value.place] ??= []);
    if (!words.includes(value.words)) words.push(value.words);
    return value.place;
  };
  // The places come last: they are complete when everything before them is written.
  const whole = { sheet, ...list, remarks, refused, leftOut, sum, ...(own && { own }), places };
  return `${JSON.stringify(whole, replaced)}\n`;
}
