/** Lists of things to buy, as files are read for them. Pure. */
import type { Wanted } from './answering.ts';
import { firstSheet, lookAt, sheetNames, takenOf, type Choice, type Look, type TakenTable } from './look.ts';
import { saySheet } from './words.ts';

/** As many as a list of purchases takes, and headings and sums besides. */
const MOST_TAKEN = 3000;

/** Undefined is taken where there are more than any list takes. */
export const PURCHASE_TABLE: Wanted<Choice, Look, TakenTable | undefined> = {
  sheets: (workbook) => sheetNames(workbook).map(saySheet),
  first: (workbook) => ({ sheet: firstSheet(workbook), hiddenRows: 'with-hidden' }),
  look: lookAt,
  take: (workbook, choice) => {
    const taken = takenOf(workbook, choice);
    return taken.lines.length > MOST_TAKEN ? undefined : taken;
  },
};
