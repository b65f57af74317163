/** The blocks of an article as the tree that their kinds say: 款, in it 项, in them 目 and unnumbered paragraphs. */
import type { Block } from '../../text/index.ts';

/** A block with what stands under it. */
export interface Branch {
  readonly block: Block;
  readonly under: Branch[];
}

/** Where a block of this kind goes next; undefined where it has nothing to stand under. 项 stand under the first 款. */
function siblingsFor(kind: Block['kind'], top: Branch[]): Branch[] | undefined {
  if (kind === 'paragraph') return top;
  const [first, another] = top;
  if (first === undefined || another !== undefined) return undefined;
  return kind === 'item' ? first.under : first.under[first.under.length - 1]?.under;
}

/** Blocks in the order of the text → their tree, in the same order. Throws where one has nothing to stand under. */
export function treeOf(blocks: readonly Block[]): Branch[] {
  const top: Branch[] = [];
  for (const block of blocks) {
    const siblings = siblingsFor(block.kind, top);
    if (siblings === undefined) throw new Error(`${block.id} stands under nothing`);
    siblings.push({ block, under: [] });
  }
  return top;
}

const isNumbered = ({ block }: Branch) => block.kind !== 'item-paragraph';

/** What stands under a block: the numbered, and the paragraphs before and after them. */
export function parted(under: readonly Branch[]): { before: Branch[]; numbered: Branch[]; after: Branch[] } {
  const first = under.findIndex(isNumbered);
  const end = first < 0 ? under.length : first;
  const rest = under.slice(end);
  return {
    before: under.slice(0, end),
    numbered: rest.filter(isNumbered),
    after: rest.filter((branch) => !isNumbered(branch)),
  };
}
