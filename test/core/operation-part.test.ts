import { describe, expect, it } from 'vitest';
import { BOUNDS, planRoute, wan, yuan, type Facts, type Route, type StepId } from '../../src/core/index.ts';
import { SMALL } from '../bounds.ts';
import { factsWith } from './plan.ts';

/** What 第七条 counts without O&M, and what hangs on it. */
const NET: readonly StepId[] = [
  'annual-declaration',
  'provincial-key-pool',
  'provincial-appraisal-and-review',
  'city-filing-below-limit',
];
const AMOUNTS = BOUNDS.flatMap(({ amount }) => [amount - 1, amount, amount + 1, amount + wan(1)]).map(yuan);

/** Not due where the province appraises instead, if it is read so: their doubts hang on 第七条, their status does not. */
const DOUBTED: readonly StepId[] = ['expert-appraisal', 'appraisal-report-filing', 'pool-entry', 'review-costs'];

/** The route but for what hangs on the amount without O&M. */
const rest = ({ scope, standing, steps }: Route) => ({
  ...{ scope, standing },
  steps: steps
    .filter(({ id }) => !NET.includes(id))
    .map((step) => (DOUBTED.includes(step.id) ? { id: step.id, status: step.status } : step)),
});

describe('the O&M part', () => {
  const plain = factsWith('');
  const at = (total: Facts['total'], part: number, nature: Facts['nature']) =>
    planRoute({ ...plain, ...(total && { total }), ...(nature && { nature }), operationPart: yuan(part) });

  it.each(['other', 'integration', 'infrastructure'] as const)('counts with the total but in 第七条 (%s)', (nature) => {
    for (const total of AMOUNTS)
      for (const part of [1, wan(1), SMALL, total])
        expect(rest(at(total, part, nature)), `${String(total)} ${String(part)}`).toEqual(rest(at(total, 0, nature)));
  });

  it('does not count in 第七条 for other projects, to the 元', () => {
    const pool = (total: number, part: number) =>
      at(yuan(total), part, 'other').steps.find(({ id }) => id === 'provincial-key-pool')?.status;
    expect(pool(wan(500) + 7, 7)).toBe('required');
    expect(pool(wan(500) + 7, 8)).toBe('confirm');
    expect(pool(wan(500) - 1, 0)).toBe('not-required');
    expect(pool(wan(500) - 1, wan(500) - 1)).toBe('not-required');
  });

  it('puts the number itself in doubt where 500万元 is reached without it', () => {
    const doubts = (part: number, nature: Facts['nature']) => at(wan(501), part, nature).total.interpretations;
    expect(doubts(wan(1), 'other')).toContain('inclusive-bounds');
    expect(doubts(wan(1), 'infrastructure')).not.toContain('inclusive-bounds');
    for (const part of [0, wan(1) - 1, wan(1) + 1]) expect(doubts(part, 'other')).not.toContain('inclusive-bounds');
  });

  it('counts in 第七条 for infrastructure', () => {
    const pool = (total: number, part: number) =>
      at(yuan(total), part, 'infrastructure').steps.find(({ id }) => id === 'provincial-key-pool')?.status;
    expect(pool(wan(1000), wan(999))).toBe('required');
    expect(pool(wan(1000) - 1, 0)).toBe('not-required');
  });
});
