/** Every citation the core relies on, so that a page can name the places and a test can prove the words. */
import { distinctCites, type Citation } from '../engine/cite.ts';
import { boundsOf, STATEMENTS, type Statement } from '../law/statements.ts';

/** What a statement cites, and the words that state the amounts it compares with; each once. */
function citationsWhere(wanted: (statement: Statement) => boolean): Citation[] {
  return distinctCites(STATEMENTS.filter(wanted).flatMap((each) => [...each.cites, ...boundsOf(each)]));
}

/** Those of routes, their questions and their times. */
export const routeCitations = (): Citation[] => citationsWhere(({ tool }) => tool === 'route');

/** Those of the paper lists. */
export const paperCitations = (): Citation[] => citationsWhere(({ tool }) => tool === 'materials');

/** Those that the checker of purchases can show. */
export const exclusionCitations = (): Citation[] => citationsWhere(({ tool }) => tool === 'exclusions');

/** Those of the time limits and of the times of year. */
export const timeCitations = (): Citation[] => citationsWhere(({ kind }) => kind === 'time');

/** All of them. */
export const allCitations = (): Citation[] => citationsWhere(() => true);
