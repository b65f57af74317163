/** What a table gives to the list: rows, its name, and what was decided, where this site wrote it (exchange.ts). Pure. */
import { cellText, type FileRow } from '../../core/index.ts';
import { rowOf, type Row, type Taken } from './list.ts';
import type { ProjectRow } from './project-row.ts';
import { suggestionKey, suggestionsOf } from './suggested.ts';
import { questionKey } from './views.ts';

/** Stands before the name of the list in the first row. */
export const TITLE = '项目清单：';
/** Heads what was decided; projects are named by their 序号. */
export const NOT_SPLIT = '不是拆分';
/** Heads the suggestions that were declined. */
export const DECLINED = '不采用的提示';
/** Heads 序号 that were not one for each project. */
export const FORMER_SERIAL = '原序号';
/** Heads columns with results. */
export const FOUND = '初筛：';

/** What of the user's columns was written by this site, and follows from the rest or is read otherwise. */
const isOurs = (head: string): boolean => head.startsWith(FOUND) || [NOT_SPLIT, DECLINED, FORMER_SERIAL].includes(head);

function decisionsOf(words: string, id: string, idOf: ReadonlyMap<string, string>): [string, { note: string }][] {
  return words.split(/\n?(?=与序号 )/).flatMap((line): [string, { note: string }][] => {
    const [, places = '', note = ''] = /^与序号 ([^：]+)：([^]*)$/.exec(line) ?? [];
    const others = places.split('、').map((place) => idOf.get(place.trim()));
    const ids = others.filter((each) => each !== undefined);
    return ids.length === 0 || ids.length < others.length
      ? []
      : [[questionKey({ ids: [id, ...ids] }), { note: note.trim() }]];
  });
}

function declinedOf(row: Row, words: string): Row {
  const labels = words.split('\n');
  const declined = suggestionsOf(row)
    .filter(({ label }) => labels.includes(label))
    .map(suggestionKey);
  return declined.length === 0 ? row : { ...row, declined };
}

const saidIn = (project: ProjectRow, head: string): string => String(project.own?.[head] ?? '');

function asRow(project: ProjectRow): Row {
  const { own = {}, serial: counted, ...rest } = project;
  const kept = Object.entries(own).filter(([head]) => !isOurs(head));
  const serial = saidIn(project, FORMER_SERIAL) || counted;
  return declinedOf(
    rowOf({
      ...rest,
      ...(serial !== undefined && { serial }),
      ...(kept.length > 0 && { own: Object.fromEntries(kept) }),
    }),
    saidIn(project, DECLINED),
  );
}

/** Projects as they were read, with ids that no other list has. */
export function takenFrom(
  projects: readonly ProjectRow[],
  { refused, title }: { readonly refused: number; readonly title: string | undefined },
  freshId: () => string,
): Taken {
  const named = projects.map((project): ProjectRow => ({ ...project, id: freshId() }));
  const idOf = new Map(named.flatMap(({ serial, id }) => (serial === undefined ? [] : [[serial, id] as const])));
  return {
    rows: named.map(asRow),
    ...(title !== undefined && { title }),
    decisions: Object.fromEntries(named.flatMap((each) => decisionsOf(saidIn(each, NOT_SPLIT), each.id, idOf))),
    refused,
  };
}

/** The name of a list that this site wrote, in the rows above its headings. */
export function titleIn(rows: readonly FileRow[], above: number): string | undefined {
  const cells = rows.slice(0, above).flatMap((row) => row.cells.map(cellText));
  const title = cells
    .find((cell) => cell.startsWith(TITLE))
    ?.slice(TITLE.length)
    .trim();
  return title === '' ? undefined : title;
}
