/** The text of an article file → 款, 项, 目 and sentences, each with its place. Nothing is dropped. */
import { fromChinese, toChinese } from './numerals.ts';
import type { Shape } from './place.ts';

/** The smallest place: text up to 。 or a ； that ends a clause, or what a paragraph ends with. */
export interface Sentence {
  /** `p1s3`, unique inside its document. */
  readonly id: string;
  readonly text: string;
}

/** One paragraph of the file: a 款, 项, 目, or an unnumbered paragraph inside a 项 (段). */
export interface Block {
  readonly id: string;
  readonly kind: 'paragraph' | 'item' | 'subitem' | 'item-paragraph';
  /** `（一）` or `1.` as printed; empty for a 款. */
  readonly marker: string;
  readonly sentences: readonly Sentence[];
}

/** An article or the notice. `heading` is 第六条 (empty for the notice). */
export interface Article {
  readonly number: number | 'notice';
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const HEADING_GAP = '\u3000';

/** Splits after 。 and ；, but not inside （）, “” or 《》. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let current = '';
  for (const character of text) {
    current += character;
    if ('（“《〔'.includes(character)) depth += 1;
    else if ('）”》〕'.includes(character)) depth -= 1;
    else if (depth === 0 && '。；'.includes(character)) {
      sentences.push(current);
      current = '';
    }
  }
  return current === '' ? sentences : [...sentences, current];
}

interface Opening {
  readonly marker: string;
  readonly item?: number;
  readonly subitem?: number;
}

function readMarker(paragraph: string): Opening {
  const item = /^（([一二三四五六七八九十]+)）/.exec(paragraph);
  if (item) return { marker: item[0], item: fromChinese(item[1] ?? '') ?? 0 };
  const subitem = /^(\d+)\./.exec(paragraph);
  return subitem ? { marker: subitem[0], subitem: Number(subitem[1]) } : { marker: '' };
}

function makeBlock(id: string, kind: Block['kind'], marker: string, text: string): Block {
  const sentences = splitSentences(text).map((sentence, index) => ({
    id: `${id}s${String(index + 1)}`,
    text: sentence,
  }));
  return { id, kind, marker, sentences };
}

/** Numbers must run on as printed: a gap means the file was damaged. */
function expectNext(found: number, previous: number, what: string): void {
  if (found !== previous + 1) throw new Error(`${what} ${String(found)} follows ${String(previous)}`);
}

/** Paragraphs → blocks. An unnumbered one between 项 belongs to the 项 before it; after the last 项 it is the next 款. */
export function parseBlocks(paragraphs: readonly string[]): Block[] {
  const openings = paragraphs.map(readMarker);
  const lastNumbered = openings.map((opening) => opening.marker !== '').lastIndexOf(true);
  let paragraph = 0;
  let item = 0;
  let subitem = 0;
  let inner = 1;
  return paragraphs.map((text, index) => {
    const opening = openings[index] ?? { marker: '' };
    const rest = text.slice(opening.marker.length);
    if (opening.item !== undefined) {
      expectNext(opening.item, item, '项');
      [item, subitem, inner] = [opening.item, 0, 1];
      return makeBlock(`i${String(item)}`, 'item', opening.marker, rest);
    }
    if (opening.subitem !== undefined) {
      if (item === 0) throw new Error(`目 ${String(opening.subitem)} outside any 项`);
      expectNext(opening.subitem, subitem, '目');
      subitem = opening.subitem;
      return makeBlock(`i${String(item)}n${String(subitem)}`, 'subitem', opening.marker, rest);
    }
    if (item > 0 && index < lastNumbered) {
      inner += 1;
      return makeBlock(`i${String(item)}p${String(inner)}`, 'item-paragraph', '', rest);
    }
    paragraph += 1;
    return makeBlock(`p${String(paragraph)}`, 'paragraph', '', rest);
  });
}

/** The paragraphs of a content file's body: separated by blank lines, taken as they stand. */
export function paragraphsOf(body: string): string[] {
  return body.split('\n').filter((line) => line !== '');
}

/** The body of `content/articles/NN.md` → the article. Throws where the heading is not 第N条. */
export function parseArticle(number: number, body: string): Article {
  const heading = `第${toChinese(number)}条`;
  const [first = '', ...rest] = paragraphsOf(body);
  if (!first.startsWith(heading + HEADING_GAP))
    throw new Error(`article ${String(number)} does not begin with ${heading}`);
  return { number, heading, blocks: parseBlocks([first.slice(heading.length + 1), ...rest]) };
}

/** The body of `content/notice.md`: every line a paragraph. */
export function parseNotice(body: string): Article {
  return { number: 'notice', heading: '', blocks: parseBlocks(paragraphsOf(body)) };
}

/** The paragraphs as published, marker and heading included: the inverse of parsing. */
export function publishedParagraphs(article: Article): string[] {
  return article.blocks.map((block, index) => {
    const heading = index === 0 && article.heading !== '' ? article.heading + HEADING_GAP : '';
    return heading + block.marker + block.sentences.map((sentence) => sentence.text).join('');
  });
}

/** What the spoken form of a place needs to know about its article. */
export function shapeOf(article: Article): Shape {
  return {
    paragraphs: article.blocks.filter((block) => block.kind === 'paragraph').length,
    sentences: Object.fromEntries(article.blocks.map((block) => [block.id, block.sentences.length])),
  };
}
