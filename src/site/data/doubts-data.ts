/** The doubts (口径) for other programs: their readings, what has been answered, what each reading changes, and how much hangs on it. */
import { DOUBTS, OFFICE_ANSWERS, readingIds, type Slug } from '../../core/index.ts';
import { DOUBT_MODELS } from '../../core/law/interpretations.ts';
import type { Change, Weights } from '../coverage/weights.ts';
import { answersTo } from '../doubts/answered.ts';
import { citation } from '../regulation/places.ts';
import type { Regulation } from '../regulation/regulation.ts';
import type { Interpretation } from '../regulation/schemas.ts';

/** One way in which one step or paper changes; `under` by the ids of the readings, amounts in 元. */
const effectData = (slug: Slug, { id, under, amounts, cases }: Change) => {
  const [list, paper] = id.split('/');
  return {
    ...(paper === undefined ? { step: id } : { list, paper }),
    under: Object.fromEntries(readingIds(slug).map((reading, index) => [reading, under[index] ?? { status: '' }])),
    totals: amounts,
    cases,
  };
};

function doubtData(
  regulation: Regulation,
  { id: _id, order: _order, words, ...entry }: Interpretation,
  { doubts, projects }: Weights,
) {
  const { slug } = entry;
  const weight = doubts.find((each) => each.slug === slug);
  return {
    ...entry,
    // Letters quote the words with their places as lawyers say them: the tools know only the places that the core cites.
    words: words.map((quoted) => ({ ...quoted, spoken: citation(regulation, quoted.place) })),
    affects: DOUBTS[slug].affects,
    taken: DOUBTS[slug].taken,
    shown: DOUBT_MODELS[slug].shown,
    shownAt: DOUBT_MODELS[slug].shownAt ?? {},
    answers: answersTo(slug, OFFICE_ANSWERS).map(({ slug: _slug, ...answer }) => answer),
    weight: { cases: weight?.cases ?? 0, together: weight?.together ?? 0, projects },
    effects: weight?.changes.map((change) => effectData(slug, change)) ?? [],
  };
}

/** All of them, in the order of the text. Plain JSON. */
export function doubtsData(regulation: Regulation, weights: Weights) {
  return regulation.interpretations.map((entry) => doubtData(regulation, entry, weights));
}
