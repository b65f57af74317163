/** Which tier of 第六条? Its numbers and words, and nothing else. */
import type { Citation } from '../../engine/cite.ts';
import { inWords } from '../../engine/condition.ts';
import {
  BELOW_TWO_HUNDRED,
  FIFTY,
  LARGE,
  MIDDLE,
  SMALL,
  SMALL_FILES_ONLY,
  TWO_HUNDRED,
} from '../../law/articles/06.ts';
import type { Facts } from '../../law/fact-values.ts';
import type { Readings } from '../../law/interpretations.ts';
import { ROUTES } from '../project.ts';
import { clause, clauseOpen, type Found, type VerdictClause } from './clause.ts';

/** The tiers of 第六条 in words. */
export const TIER_WORDS = {
  small: `${inWords(FIFTY)}以下一档`,
  middle: `${inWords(FIFTY)}以上、${inWords(TWO_HUNDRED)}以下一档`,
  large: `${inWords(TWO_HUNDRED)}以上一档`,
} as const;

export type TierId = keyof typeof TIER_WORDS;

const TIER_CITES: Readonly<Record<TierId, Citation>> = {
  small: SMALL_FILES_ONLY,
  middle: FIFTY.cite,
  large: TWO_HUNDRED.cite,
};

const JUDGES = {
  small: ROUTES.condition([SMALL]),
  middle: ROUTES.condition(MIDDLE),
  large: ROUTES.condition([LARGE]),
} as const;

export const TIER_IDS: readonly TierId[] = ['small', 'middle', 'large'];
const isBelowTwoHundred = ROUTES.condition([BELOW_TWO_HUNDRED]);

/** A total that is the very number of two tiers, with the tiers that meet there. */
function tiersAt({
  total,
}: Facts): { readonly number: string; readonly lower: TierId; readonly upper: TierId } | undefined {
  if (total === FIFTY.amount) return { number: inWords(FIFTY), lower: 'small', upper: 'middle' };
  if (total === TWO_HUNDRED.amount) return { number: inWords(TWO_HUNDRED), lower: 'middle', upper: 'large' };
  return undefined;
}

/** The tier of a total on its number: by the reading that is settled, else the upper one (口径 `inclusive-bounds`). */
function tierAtNumber(at: NonNullable<ReturnType<typeof tiersAt>>, readings: Readings): VerdictClause {
  const cites = [TIER_CITES[at.lower], TIER_CITES[at.upper]];
  const reading = readings['inclusive-bounds'];
  if (reading === undefined)
    return clause('tier', `恰为${at.number}，两档都写到：先按${TIER_WORDS[at.upper]}`, [
      { cites, interpretations: ['inclusive-bounds'] },
    ]);
  const tier = reading === 'lower' ? at.lower : at.upper;
  return clause('tier', `恰为${at.number}，按口径归${TIER_WORDS[tier]}`, [{ cites, interpretations: [] }]);
}

/** The tier that is worked with; undefined as long as it is open. On the number of two tiers it is the upper one, unless a reading says otherwise. */
export function tierOf({
  facts,
  readings,
  project,
}: Pick<Found, 'facts' | 'readings' | 'project'>): TierId | undefined {
  const at = tiersAt(facts);
  if (at !== undefined) return readings['inclusive-bounds'] === 'lower' ? at.lower : at.upper;
  return TIER_IDS.find((each) => JUDGES[each](project).truth === 'holds');
}

/** The tier of 第六条, as the law's own comparison finds it: as long as a known O&M part alone settles it, without the total. */
export function tierClause(found: Found): VerdictClause {
  const { facts, readings, project } = found;
  const at = tiersAt(facts);
  if (at !== undefined) return tierAtNumber(at, readings);
  const tier = tierOf(found);
  if (tier !== undefined) return clause('tier', TIER_WORDS[tier], [{ cites: [TIER_CITES[tier]], interpretations: [] }]);
  const below = isBelowTwoHundred(project);
  return clauseOpen('tier', '属于哪一档', below.truth === 'open' ? below.asks : ['total']);
}
