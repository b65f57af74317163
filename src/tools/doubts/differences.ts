/** What a reading makes of a project, in words: the same on the screen and in a letter. Pure. */
import {
  LISTS,
  paperStatus,
  STATUS_LABELS,
  type ListId,
  type MaterialStatus,
  type ReadingDifference,
} from '../../core/index.ts';

const titleOfList = (list: ListId): string => LISTS.find(({ id }) => id === list)?.title ?? list;

/** Papers of one list, as many as they are. */
export interface PapersOfList {
  readonly list: string;
  readonly papers: readonly string[];
}

type Papers = ReadingDifference['papersChanged'][number] | ReadingDifference['papersCame'][number];

/** 必附 → 视情形: how a paper changes; nothing where it comes or goes. */
const changeOf = (paper: Papers): string => {
  if (!('from' in paper)) return '';
  const say = (status: MaterialStatus) => paperStatus(paper.id, status);
  return `（${say(paper.from)}→${say(paper.to)}）`;
};

/** Papers under their lists, in order. */
export function byList(papers: readonly Papers[]): PapersOfList[] {
  const lists = new Map<ListId, string[]>();
  for (const paper of papers) {
    const words = `${paper.title}${changeOf(paper)}`;
    lists.set(paper.list, [...(lists.get(paper.list) ?? []), words]);
  }
  return Array.from(lists, ([list, titles]) => ({ list: titleOfList(list), papers: titles }));
}

export const COME = '多出来';
export const GO = '不再需要';
export const CHANGE = '还在，情形有变';
export const ACTORS = '换由别人办';

const counted = (title: string, count: number, what: string) =>
  count === 0 ? [] : [`${title} ${String(count)} ${what}`];

/** 多出来 1 项，不再需要 2 项，材料有变 3 份; empty where the project is the same. */
export function countsOf({ came, went, changed, actors, ...papers }: ReadingDifference): string {
  const ofPapers = papers.papersCame.length + papers.papersWent.length + papers.papersChanged.length;
  return [
    ...counted(COME, came.length, '项'),
    ...counted(GO, went.length, '项'),
    ...counted(CHANGE, changed.length, '项'),
    ...counted(ACTORS, actors.length, '项'),
    ...counted('材料有变', ofPapers, '份'),
  ].join('，');
}

/** More papers of a list than these are counted, not named. */
const MOST_PAPERS = 4;

function sayPapers(papers: readonly Papers[]): string {
  return byList(papers)
    .map(({ list, papers: titles }) =>
      titles.length > MOST_PAPERS
        ? `${list}${titles.slice(0, MOST_PAPERS).join('、')}等${String(titles.length)}份`
        : `${list}${titles.join('、')}`,
    )
    .join('；');
}

const said = (before: string, words: readonly string[]) => (words.length === 0 ? [] : [before + words.join('、')]);
const saidOfPapers = (before: string, papers: readonly Papers[]) =>
  papers.length === 0 ? [] : [before + sayPapers(papers)];

/** The same in a sentence: 要多办……；不用办……；…… . Empty where the project is the same. */
export function sayDifference(difference: ReadingDifference): string {
  const { came, went, changed, actors, papersCame, papersWent, papersChanged } = difference;
  return [
    ...said(
      '要多办',
      came.map(({ step }) => step.title),
    ),
    ...said(
      '不用办',
      went.map(({ step }) => step.title),
    ),
    ...said(
      '情形有变：',
      changed.map(({ step, from, to }) => `${step.title}（${STATUS_LABELS[from]}→${STATUS_LABELS[to]}）`),
    ),
    ...said(
      '换由别人办：',
      actors.map(({ title, by, to }) => `${title}（${by}${to === undefined ? '' : `→${to}`}）`),
    ),
    ...saidOfPapers('要多交', papersCame),
    ...saidOfPapers('不用交', papersWent),
    ...saidOfPapers('材料要求有变：', papersChanged),
  ].join('；');
}
