import { describe, expect, it } from 'vitest';
import { changesSince, LISTS, planRoute, snapshotOf, STEPS, wan, type Facts } from '../../src/core/index.ts';
import { codeOf } from '../../src/core/engine/snapshot.ts';

const facts: Facts = { secrecy: 'none', funds: ['district'], category: 'new', nature: 'other', total: wan(180) };
const stepsAt = (total: number) => planRoute({ ...facts, total: wan(total) }).steps;

describe('a result in a few letters', () => {
  it('tells all steps and all papers apart', () => {
    const ids = [
      ...STEPS.map(({ id }) => id),
      ...LISTS.flatMap(({ id, papers }) => papers.map((paper) => `${id}/${paper}`)),
    ];
    expect(new Set(ids.map(codeOf)).size).toBe(ids.length);
  });

  it('finds no change in the same result', () => {
    const steps = stepsAt(180);
    expect(changesSince(snapshotOf(steps), steps, STEPS)).toEqual([]);
  });

  it('names what came, what went and what is otherwise', () => {
    const changes = changesSince(snapshotOf(stepsAt(180)), stepsAt(250), STEPS) ?? [];
    const named = new Map(changes.map(({ title, from, to }) => [title, [from, to]]));
    expect(named.get('预算评审')).toEqual([undefined, 'required']);
    expect(named.get('征求对口市直单位意见')).toEqual(['required', undefined]);
    expect(named.get('提交项目建设申请')).toEqual(['required', 'confirm']);
    expect(named.has('区级联合会审')).toBe(false);
  });

  it('keeps what no longer exists, without a name', () => {
    expect(changesSince('zzzr', [], STEPS)).toEqual([
      { code: 'zzz', title: undefined, from: 'required', to: undefined },
    ]);
  });

  it.each(['abc', '<b>', 'ABCr', 'abcr '])('does not take %j for a snapshot', (text) => {
    expect(changesSince(text, [], STEPS)).toBeUndefined();
  });
});
