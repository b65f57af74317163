/** What the regulation is: read from its own words and from the notice, never typed in. */
import { readSource, type Source } from '../../text/index.ts';
import type { Regulation } from './regulation.ts';

/** One fact with the place that says so. `words` are the law's own and stand at the place. */
export interface DocumentFact {
  readonly name: string;
  readonly words: string;
  readonly place: string;
  /** What an editor concludes from the words, where that is more than the words. */
  readonly remark?: string;
}

interface Taken {
  readonly place: string;
  readonly words: string;
}

/** What the pattern's first group takes in the one sentence of a document that it matches. Throws where that is none, or several. */
function take({ articles, notice }: Regulation, source: Source, pattern: RegExp): Taken {
  const { document } = readSource(source);
  const texts = document === 'notice' ? [notice.text] : articles.flatMap(({ text }) => text);
  const sentences = texts
    .filter(({ number }) => number === document)
    .flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const found = sentences.flatMap(({ id, text }) => {
    const words = pattern.exec(text)?.[1];
    return words === undefined ? [] : [{ place: `${String(document)}.${id}`, words }];
  });
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(`${String(source)} says ${String(pattern)} ${String(found.length)} times`);
  return only;
}

/** 文号, on a line of its own. */
const numberIn = (regulation: Regulation) => take(regulation, 'notice', /^(\S+〔\d+〕\d+号)$/);

/** The office that issued the regulation, and where the notice names it. */
export const issuerIn = (regulation: Regulation): Taken => take(regulation, 'notice', /^(\S+办公室)$/);

/** The day that the notice bears, in Chinese, and where. */
export const issuedIn = (regulation: Regulation): Taken => take(regulation, 'notice', /^(\d+年\d+月\d+日)$/);

/** 文号: 区府办发〔2024〕5号. */
export const numberOf = (regulation: Regulation): string => numberIn(regulation).words;

/** The facts a reader asks first, in that order. */
export function documentFacts(regulation: Regulation): DocumentFact[] {
  return [
    { name: '文号', ...numberIn(regulation) },
    { name: '印发机关', ...issuerIn(regulation) },
    { name: '成文日期', ...issuedIn(regulation) },
    { name: '施行日期', ...take(regulation, 41, /(自.+起施行)/) },
    { name: '解释机关', ...take(regulation, 40, /由(.+)负责解释/) },
    { name: '状态', ...take(regulation, 41, /^(.+同时废止)/), remark: '现行' },
  ];
}

/** The regulation as one cites it on paper: 《…》（区府办发〔2024〕5号）. */
export function citedTitle(regulation: Regulation): string {
  return `《${titleOf(regulation)}》（${numberOf(regulation)}）`;
}

/** The regulation's own title, as the notice prints it above the text. */
export function titleOf(regulation: Regulation): string {
  return take(regulation, 'notice', /^([^《》]+实施细则)$/).words;
}
