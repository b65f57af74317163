/** The amounts that part projects into tiers (第六、七条), rising. */
import type { Threshold } from '../engine/condition.ts';
import { FIFTY, TWO_HUNDRED } from './articles/06.ts';
import { FIVE_HUNDRED, THOUSAND } from './articles/07.ts';

export const BOUNDS: readonly Threshold[] = [FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND];
