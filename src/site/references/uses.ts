/**
 * What every cited sentence is used for, and what every use rests on: one relation, made from the statements of the law
 * and read both ways. Pages show it beside the sentences; the tools show it as their citations.
 */
import { inWords } from '../../core/engine/condition.ts';
import { LISTS, STEPS, type Citation } from '../../core/index.ts';
import { KINDS } from '../../core/law/articles/38.ts';
import { STATEMENTS, type Statement } from '../../core/law/statements.ts';
import {
  aBound,
  aConsequence,
  aDoubt,
  aKind,
  aPaper,
  aStep,
  aTime,
  onPage,
  type Purpose,
  type Use,
  type UseKind,
} from './purposes.ts';

const uses = (purpose: Purpose, cites: readonly Citation[]): Use[] => cites.map((cite) => ({ ...purpose, ...cite }));

/** The words that state the amounts a rule compares with. */
function usesOfBounds({ tool, when }: Statement): Use[] {
  return when.flatMap((condition) => {
    if (condition.kind !== 'amount') return [];
    const words = inWords(condition.bound);
    return uses(aBound(tool, words), [condition.bound.cite]);
  });
}

const usesOfDoubts = ({ tool, interpretations, cites }: Statement): Use[] =>
  interpretations.flatMap((slug) => uses(aDoubt(tool, slug), cites));

const isOfArticle12 = ({ place }: Citation) => place.startsWith('12.');
const SECRETS = onPage('route', 'shown', 'state-secret', '涉密项目只看这几句');

/** Of a classified project 第十二条 decides; the other sentences are only shown. */
function usesOfSecrecy(purpose: Purpose, cites: readonly Citation[]): Use[] {
  const shown = cites.filter((cite) => !isOfArticle12(cite));
  return [...uses(purpose, cites.filter(isOfArticle12)), ...uses(SECRETS, shown)];
}

const PURPOSE_OF_STEP = new Map<string, Purpose>(STEPS.map(({ id }) => [id, aStep(id)]));

function usesOfRule(statement: Statement): Use[] {
  const { about, title, value, cites } = statement;
  if (value === 'note') return usesOfDoubts(statement);
  const purpose = PURPOSE_OF_STEP.get(about) ?? onPage('route', 'check', about, title);
  return value === 'state-secret' ? usesOfSecrecy(purpose, cites) : uses(purpose, cites);
}

const PURPOSE_OF_PAPER = new Map<string, Purpose>(
  LISTS.flatMap(({ id, papers }) => papers.map((paper) => [`${id}/${paper}`, aPaper(id, paper)] as const)),
);
const PURPOSE_OF_KIND = new Map<string, Purpose>(KINDS.map(({ id, title }) => [id, aKind(id, title)]));
const PURPOSE_OF_CONSEQUENCE = new Map<string, Purpose>(STEPS.map(({ id }) => [id, aConsequence(id)]));

/** What the cites of a statement about one of these are used for. */
const usesIn =
  (purposes: ReadonlyMap<string, Purpose>) =>
  ({ about, cites }: Statement): Use[] => {
    const purpose = purposes.get(about);
    return purpose === undefined ? [] : uses(purpose, cites);
  };

const usesOfPaper = usesIn(PURPOSE_OF_PAPER);

const USES_OF: Readonly<Record<Statement['kind'], (statement: Statement) => Use[]>> = {
  rule: (statement) => [...usesOfRule(statement), ...usesOfBounds(statement)],
  paper: (statement) => [
    ...(statement.value === 'note' ? usesOfDoubts(statement) : usesOfPaper(statement)),
    ...usesOfBounds(statement),
  ],
  content: usesOfPaper,
  exclusion: usesIn(PURPOSE_OF_KIND),
  thing: usesIn(PURPOSE_OF_KIND),
  unlisted: ({ tool, id, title, cites }) => uses(onPage(tool, 'exclusion', id, title), cites),
  time: ({ id, title, cites }) => uses(aTime(id, title), cites),
  question: ({ tool, id, title, cites }) => uses(onPage(tool, 'question', id, title), cites),
  shown: ({ tool, id, title, cites }) => uses(onPage(tool, 'shown', id, title), cites),
  consequence: usesIn(PURPOSE_OF_CONSEQUENCE),
  doubt: usesOfDoubts,
  // The amounts that sums are compared with: what they part is used where the rules are.
  bound: () => [],
};

const keyOf = ({ tool, kind, id, place, words }: Use) => [tool, kind, id, place, words].join(' ');
const distinct = (all: readonly Use[]) => [...new Map(all.map((use) => [keyOf(use), use])).values()];

/** Every use of every cited sentence, each once. */
export const USES: readonly Use[] = distinct(STATEMENTS.flatMap((statement) => USES_OF[statement.kind](statement)));

const AT_PLACE = new Map<string, Use[]>();
for (const use of USES) AT_PLACE.set(use.place, [...(AT_PLACE.get(use.place) ?? []), use]);

/** What the sentence at a place is used for. */
export function usesAt(place: string): readonly Use[] {
  return AT_PLACE.get(place) ?? [];
}

/** The sentences that a use rests on. */
export function placesOf(kind: UseKind, id: string): string[] {
  return [...new Set(USES.filter((use) => use.kind === kind && use.id === id).map(({ place }) => place))];
}
