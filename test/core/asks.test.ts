import { describe, expect, it } from 'vitest';
import { rankAsks } from '../../src/core/engine/asks.ts';

describe('what is asked first', () => {
  it('is what settles the scope, then what settles most, alone or shared', () => {
    const open = [{ asks: ['nature' as const, 'total' as const] }, { asks: ['total' as const] }, { asks: [] }];
    expect(rankAsks([], open)).toEqual(['total', 'nature']);
    expect(rankAsks(['unit'], open)).toEqual(['unit', 'total', 'nature']);
    expect(rankAsks(['nature'], open)).toEqual(['nature', 'total']);
  });

  it('shares the vote of a matter among what it asks', () => {
    const open = [
      { asks: ['traits' as const, 'unit' as const, 'funds' as const] },
      { asks: ['traits' as const, 'unit' as const, 'funds' as const] },
      { asks: ['nature' as const] },
    ];
    expect(rankAsks([], open)[0]).toBe('nature');
    expect(rankAsks([], [])).toEqual([]);
  });
});
