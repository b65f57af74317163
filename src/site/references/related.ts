/** The articles to read beside an article, both ways, each with the reason why. */
import type { JointCitation } from '../../core/index.ts';
import { quoted } from '../regulation/quote-words.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { findTies, type Tie } from './ties.ts';

/** Another article, and why: 本条引用, 同一规则“区级联合会审”, 都用到“限额”. */
export interface Related {
  readonly article: number;
  readonly reasons: readonly string[];
}

/** No article has more, so that the best stand out. */
const MOST = 6;
/** So few partners must not be crowded out. */
const FEW = 2;
/** No pair is given more of one kind. */
const MOST_WORDS = 2;

interface Pair {
  readonly a: number;
  readonly b: number;
  /** Each once, the strongest first. */
  readonly ties: readonly Tie[];
}

const strength = ({ ties }: Pair) => ties.reduce((sum, { weight }) => sum + weight, 0);

function withoutRepeats(ties: readonly Tie[]): Tie[] {
  const found = new Map<string, Tie>();
  for (const tie of [...ties].sort((x, y) => y.weight - x.weight)) {
    const key = `${tie.kind} ${tie.words}`;
    if (!found.has(key)) found.set(key, tie);
  }
  return [...found.values()];
}

/** All pairs, the strongest first; equals in the order of the text. */
function pairsOf(ties: readonly Tie[]): Pair[] {
  const pairs = new Map<string, Tie[]>();
  for (const tie of ties) {
    const key = `${String(tie.a)} ${String(tie.b)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), tie]);
  }
  return [...pairs.values()]
    .flatMap((found) => found.slice(0, 1).map(({ a, b }) => ({ a, b, ties: withoutRepeats(found) })))
    .sort((x, y) => strength(y) - strength(x) || x.a - y.a || x.b - y.b);
}

/** The strongest pair of an article that goes with hardly any other comes first: the much-cited must leave room for it. */
function inTurn(pairs: readonly Pair[]): Pair[] {
  const articles = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const urgent = [...articles].flatMap((article) => {
    const own = pairs.filter(({ a, b }) => a === article || b === article);
    return own.length <= FEW ? own.slice(0, 1) : [];
  });
  return [...new Set([...urgent, ...pairs])];
}

/** As many pairs as fit, no article in more than it can show: so each of a pair shows the other. */
function selectPairs(pairs: readonly Pair[]): Pair[] {
  const taken = new Map<number, number>();
  const selected = inTurn(pairs).filter(({ a, b }) => {
    const counts = [taken.get(a) ?? 0, taken.get(b) ?? 0] as const;
    if (Math.max(...counts) >= MOST) return false;
    taken.set(a, counts[0] + 1);
    taken.set(b, counts[1] + 1);
    return true;
  });
  return pairs.filter((pair) => selected.includes(pair));
}

/** Why the other article stands beside `from`. */
function reasonsFrom(from: number, { a, ties }: Pair): string[] {
  const words = (kind: Tie['kind']) =>
    ties
      .filter((tie) => tie.kind === kind)
      .slice(0, MOST_WORDS)
      .map((tie) => quoted(tie.words))
      .join('');
  const has = (kind: Tie['kind']) => ties.some((tie) => tie.kind === kind);
  return [
    ...(has(from === a ? 'names' : 'named') ? ['本条引用'] : []),
    ...(has(from === a ? 'named' : 'names') ? ['引用本条'] : []),
    ...(has('implied') ? [`条文相接${words('implied')}`] : []),
    ...(has('rule') ? [`同一规则${words('rule')}`] : []),
    ...(has('term') ? [`都用到${words('term')}`] : []),
  ];
}

/** Article → the articles to read beside it, best first, at most six. If one shows the other, the other shows it. */
export function relatedArticles(
  regulation: Regulation,
  rules: readonly JointCitation[],
): ReadonlyMap<number, readonly Related[]> {
  const pairs = selectPairs(pairsOf(findTies(regulation, rules)));
  return new Map(
    regulation.articles.map(({ number }) => [
      number,
      pairs
        .filter(({ a, b }) => a === number || b === number)
        .map((pair) => ({ article: pair.a === number ? pair.b : pair.a, reasons: reasonsFrom(number, pair) })),
    ]),
  );
}
