/** The doubts in the order of their pages: by what they affect, the weightiest first. */
import { DOUBTS, type Affects } from '../../core/index.ts';
import type { Weight, Weights } from '../coverage/weights.ts';
import type { Interpretation } from '../regulation/schemas.ts';

/** A doubt with how much hangs on it. */
export interface Weighed {
  readonly entry: Interpretation;
  readonly weight: Weight;
}

export interface DoubtGroup {
  readonly title: string;
  /** What its doubts have in common, in a line. */
  readonly about: string;
  readonly doubts: readonly Weighed[];
}

interface GroupDefinition extends Pick<DoubtGroup, 'title' | 'about'> {
  readonly affects: readonly Affects[];
}

const GROUPS: readonly GroupDefinition[] = [
  {
    affects: ['route'],
    title: '改变步骤或者材料',
    about: '换一种读法，有的步骤、材料就要办或者不用办，或者换一家办。牵动的情形多的排在前面。',
  },
  {
    affects: ['purchases', 'dates'],
    title: '改变采购清单的合计或者到期的日子',
    about: '试算的情形里没有采购清单和日期，不计多少；改变什么，在各页用例子算出来。',
  },
  {
    affects: ['total'],
    title: '关系到总投资填多少',
    about: '换一种读法，填进去的数就不同，项目可能换一档。数填定了，后面各步照数算。',
  },
  {
    affects: ['scope'],
    title: '关系到适不适用本细则',
    about: '换一种读法，整个项目可能在本细则之外，或者一部分在内。',
  },
  { affects: ['manner'], title: '关系到怎样办', about: '要办的步骤不变，变的是向谁报、什么时候报、带什么例外。' },
  {
    affects: ['none'],
    title: '不改变任何结果',
    about: '试算的全部情形里，没有一步、一份材料随它改变；条文仍有不清楚的地方，所以列出。',
  },
];

const weightOf = ({ doubts }: Weights, { slug }: Interpretation): Weight => {
  const found = doubts.find((each) => each.slug === slug);
  if (found === undefined) throw new Error(`${slug} was not weighed`);
  return found;
};

/** Groups with their doubts: more cases first, those that need another doubt after those that do not, else in the order of the text. */
export function rankedDoubts(interpretations: readonly Interpretation[], weights: Weights): DoubtGroup[] {
  const all = interpretations.map((entry) => ({ entry, weight: weightOf(weights, entry) }));
  return GROUPS.map(({ title, about, affects }) => ({
    title,
    about,
    doubts: all
      .filter(({ entry }) => affects.includes(DOUBTS[entry.slug].affects))
      .sort((a, b) => b.weight.cases - a.weight.cases || b.weight.together - a.weight.together),
  }));
}

/**
 * What is declared of a doubt and is not so: that it changes routes where it does not, or the other way round. Such figures may not
 * be published.
 */
export function faultsOfWeights({ doubts }: Pick<Weights, 'doubts'>): string[] {
  return doubts.flatMap(({ slug, cases, together }) => {
    const changes = cases + together > 0;
    const { affects } = DOUBTS[slug];
    if (changes === (affects === 'route')) return [];
    return [`${slug} affects ${affects}, and ${changes ? 'changes' : 'changes no'} steps or papers`];
  });
}
