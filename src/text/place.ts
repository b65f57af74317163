/**
 * Places: stable addresses inside the regulation, down to the sentence.
 * `6.p1s3` is article 6, first 款, third sentence; `25.i1p2s1` an unnumbered second paragraph
 * inside （一）; `13.i3n1s2` 目 1. under （三）. `notice.p6s1` and `chapter.1` address the rest.
 */
import { toChinese } from './numerals.ts';

/** One place, taken apart. A missing part means the whole of what contains it. */
export interface Place {
  readonly document: number | 'notice' | 'chapter';
  readonly paragraph?: number;
  readonly item?: number;
  readonly subitem?: number;
  readonly itemParagraph?: number;
  readonly sentence?: number;
}

/** How many 款 an article has and how many sentences each container: what the spoken form leaves unsaid. */
export interface Shape {
  readonly paragraphs: number;
  readonly sentences: Readonly<Record<string, number>>;
}

const PLACE = /^(\d+|notice)\.(?:p(\d+)|i(\d+)(?:n(\d+)|p(\d+))?)(?:s(\d+))?$/;

const count = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

/** `6.p1s3` → its parts. `chapter.1` gives the chapter as paragraph. Throws on anything that is no place. */
export function parsePlace(id: string): Place {
  const whole = /^(\d+|notice|chapter)(?:\.(\d+))?$/.exec(id);
  if (whole) {
    const [, head = '', chapter] = whole;
    const documentId = head === 'notice' || head === 'chapter' ? head : Number(head);
    if ((documentId === 'chapter') !== (chapter !== undefined)) throw new Error(`no place: ${id}`);
    return { document: documentId, ...(chapter === undefined ? {} : { paragraph: Number(chapter) }) };
  }
  const match = PLACE.exec(id);
  if (!match) throw new Error(`no place: ${id}`);
  const [, head = '', ...digits] = match;
  const [paragraph, item, subitem, itemParagraph, sentence] = digits.map(count);
  return {
    document: head === 'notice' ? head : Number(head),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    ...(subitem === undefined ? {} : { subitem }),
    ...(itemParagraph === undefined ? {} : { itemParagraph }),
    ...(sentence === undefined ? {} : { sentence }),
  };
}

/** `6.p1s3` → `p1s3`: the id inside its own page. */
export function localId(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}

/** `6.p1s3` → `6.p1`, `13.i3n1s2` → `13.i3n1`: the 款, 项 or 目 that holds a sentence. */
export function containerOf(id: string): string {
  return id.replace(/s\d+$/, '');
}

/** The page and anchor of a place, below the site's base: `6.p1s3` → `articles/6/#p1s3`. */
export function pathOf(id: string): string {
  const { document } = parsePlace(id);
  if (document === 'chapter') return `#chapter-${localId(id)}`;
  const page = document === 'notice' ? 'notice/' : `articles/${String(document)}/`;
  return id.includes('.') ? `${page}#${localId(id)}` : page;
}

function spokenContainer(place: Place, shape: Shape): string {
  if (place.item === undefined) {
    const { paragraph } = place;
    return paragraph === undefined || shape.paragraphs === 1 ? '' : `第${toChinese(paragraph)}款`;
  }
  const firstParagraph = shape.paragraphs === 1 ? '' : '第一款';
  const subitem = place.subitem === undefined ? '' : `第${String(place.subitem)}目`;
  const inner = place.itemParagraph === undefined ? '' : `第${toChinese(place.itemParagraph)}段`;
  return `${firstParagraph}第（${toChinese(place.item)}）项${subitem}${inner}`;
}

/**
 * The citation as lawyers say it: 第六条第三句, 第四条第九款, 第十三条第一款第（三）项第1目第二句.
 * 第一款 is left out where the article has one 款, the sentence where its container has one.
 */
export function spokenPlace(id: string, shape: Shape): string {
  const place = parsePlace(id);
  if (place.document === 'chapter') return `第${toChinese(place.paragraph ?? 1)}章`;
  const many = (shape.sentences[localId(containerOf(id))] ?? 1) > 1;
  const sentence = place.sentence !== undefined && many ? `第${toChinese(place.sentence)}句` : '';
  if (place.document === 'notice') {
    const paragraph = place.paragraph === undefined ? '' : `第${toChinese(place.paragraph)}段`;
    return `印发通知${paragraph}${sentence}`;
  }
  return `第${toChinese(place.document)}条${spokenContainer(place, shape)}${sentence}`;
}

/** 款 before the items, items with their 段 and 目, 款 after them. */
function orderOf(id: string): number[] {
  const { paragraph = 1, item = 0, itemParagraph = 1, subitem = 0, sentence = 0 } = parsePlace(id);
  return [paragraph, item, itemParagraph, subitem, sentence];
}

function compare(one: string, other: string): number {
  const second = orderOf(other);
  const differences = orderOf(one).map((part, index) => part - (second[index] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

/** Places, each once: the articles as they are first named, for the deciding one goes first; inside each, the order of the text. */
export function inTextOrder(places: readonly string[]): string[] {
  const byArticle = new Map<Place['document'], string[]>();
  for (const place of new Set(places)) {
    const { document } = parsePlace(place);
    byArticle.set(document, [...(byArticle.get(document) ?? []), place]);
  }
  return [...byArticle.values()].flatMap((of) => of.sort(compare));
}
