/** The chapters and articles in Akoma Ntoso: 款 are paragraphs, 项 points of a list, 目 points of a list in a point. */
import type { Block } from '../../text/index.ts';
import { marksAt } from '../regulation/places.ts';
import type { ArticleEntry, Chapter, Regulation } from '../regulation/regulation.ts';
import { markedUp, sentence } from './akn-inline.ts';
import { parted, treeOf, type Branch } from './akn-tree.ts';
import { eIdOf } from './eids.ts';
import { element, type XmlElement } from './xml.ts';

/** How the blocks of one article are written. */
interface Writer {
  readonly eId: (block: Block) => string;
  readonly words: (block: Block) => XmlElement;
}

function writerOf(regulation: Regulation, article: number): Writer {
  const eId = ({ id }: Block) => eIdOf(`${article}.${id}`);
  const words = (block: Block) =>
    element(
      'p',
      block.kind === 'item-paragraph' ? { eId: eId(block) } : {},
      ...block.sentences.map(({ id, text }) => sentence(regulation, `${article}.${id}`, text)),
    );
  return { eId, words };
}

/** Words alone are the content; words before a list introduce it, those after close it. */
function insideOf(write: Writer, { block, under }: Branch): XmlElement {
  const { before, numbered, after } = parted(under);
  const opening = [block, ...before.map((branch) => branch.block)].map(write.words);
  if (numbered.length === 0) return element('content', {}, ...opening);
  return element(
    'list',
    { eId: `${write.eId(block)}__list_1` },
    element('intro', {}, ...opening),
    ...numbered.map((branch) => pointOf(write, branch)),
    ...(after.length === 0 ? [] : [element('wrapUp', {}, ...after.map((branch) => write.words(branch.block)))]),
  );
}

function pointOf(write: Writer, branch: Branch): XmlElement {
  const { block } = branch;
  return element('point', { eId: write.eId(block) }, element('num', {}, block.marker), insideOf(write, branch));
}

function articleOf(regulation: Regulation, { number, text }: ArticleEntry): XmlElement {
  const write = writerOf(regulation, number);
  const paragraphs = treeOf(text.blocks).map((branch) =>
    element('paragraph', { eId: write.eId(branch.block) }, insideOf(write, branch)),
  );
  return element('article', { eId: `art_${number}` }, element('num', {}, text.heading), ...paragraphs);
}

const GAP = '\u3000';

/** 第一章　总则: the number, and the heading with its own marks. */
function headingOf(regulation: Regulation, { number, heading }: Chapter): XmlElement[] {
  const place = `chapter.${number}`;
  const offset = heading.indexOf(GAP) + GAP.length;
  const marks = marksAt(regulation, place).map((mark) => ({
    ...mark,
    start: mark.start - offset,
    end: mark.end - offset,
  }));
  return [
    element('num', {}, heading.slice(0, offset - GAP.length)),
    element('heading', {}, ...markedUp(heading.slice(offset), marks, eIdOf(place))),
  ];
}

/** The nine chapters with their articles. */
export function bodyOf(regulation: Regulation): XmlElement {
  const chapters = regulation.chapters.map((chapter) =>
    element(
      'chapter',
      { eId: eIdOf(`chapter.${chapter.number}`) },
      ...headingOf(regulation, chapter),
      ...chapter.articles.map((article) => articleOf(regulation, article)),
    ),
  );
  return element('body', {}, ...chapters);
}
