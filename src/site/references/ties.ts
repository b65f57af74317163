/** What ties two articles: one names the other or goes on from it, one rule cites both, both use a word of the glossary. */
import type { JointCitation } from '../../core/index.ts';
import { parsePlace } from '../../text/index.ts';
import { impliedIn } from './implied.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** One reason why two articles belong together; `a` is the lower number. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  /** `a` names `b`, or the other way round; one goes on from the other; else what both share. */
  readonly kind: 'names' | 'named' | 'implied' | 'rule' | 'term';
  /** The words that go on, the matter of the rule, or the word. Empty where one names the other. */
  readonly words: string;
  /** The rarer what they share, the more it says. */
  readonly weight: number;
}

/** Naming an article, or going on from it, outweighs anything shared, a rule on two articles any word. */
const NAMING = 10;
const RULE = 2;
const WORD = 1;
/** A word that both use again and again says more, up to here. */
const OFTEN = 3;

const articleOf = (place: string) => Number(parsePlace(place).document);

/** The two articles of a tie, the lower number first. */
const ordered = (one: number, other: number) => ({ a: Math.min(one, other), b: Math.max(one, other) });

/** How often each article is among the places, in the order of the text. */
function countByArticle(uses: readonly { readonly place: string }[]): [article: number, count: number][] {
  const counts = new Map<number, number>();
  for (const { place } of uses) {
    const article = articleOf(place);
    counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => a - b);
}

/** Every pair of the articles that share something. */
function tiesAmong(counts: readonly [number, number][], shared: Pick<Tie, 'kind' | 'words' | 'weight'>): Tie[] {
  const fewOthers = shared.weight / (counts.length - 1);
  return counts.flatMap(([a, timesInA], index) =>
    counts.slice(index + 1).map(([b, timesInB]) => {
      const times = shared.kind === 'term' ? Math.min(timesInA, timesInB, OFTEN) : 1;
      return { ...shared, a, b, weight: fewOthers * times };
    }),
  );
}

function namingTies({ citedFrom }: Regulation): Tie[] {
  return [...citedFrom].flatMap(([named, places]) =>
    countByArticle(places.map((place) => ({ place })))
      .filter(([naming]) => naming !== named)
      .map(([naming]) => ({
        ...{ ...ordered(naming, named), words: '', weight: NAMING },
        kind: naming < named ? ('names' as const) : ('named' as const),
      })),
  );
}

function impliedTies(regulation: Regulation): Tie[] {
  return impliedIn(regulation).map(({ from, place, words }) => ({
    ...ordered(from, articleOf(place)),
    ...{ kind: 'implied', words, weight: NAMING },
  }));
}

/** All ties between articles; the same one may be there from several rules. */
export function findTies(regulation: Regulation, rules: readonly JointCitation[]): Tie[] {
  return [
    ...namingTies(regulation),
    ...impliedTies(regulation),
    ...rules.flatMap(({ about, cites }) =>
      tiesAmong(countByArticle(cites), { kind: 'rule', words: about, weight: RULE }),
    ),
    ...regulation.terms
      .filter(({ relates }) => relates)
      .flatMap(({ title, uses }) => tiesAmong(countByArticle(uses), { kind: 'term', words: title, weight: WORD })),
  ];
}
