import { expect, it } from 'vitest';
import { linesOf, listOf, paperOn, placesOf } from '../papers.ts';

it.each(['at-fifty', 'at-two-hundred', 'at-thousand'])(
  '第十八条: %s the opinion, and three documents to be copied',
  (total) => {
    const list = listOf('approval', `total=${total}`);
    expect(linesOf(list)).toEqual([
      ['joint-review-opinion', 'required'],
      ['procurement-documents', 'required'],
      ['approval-document', 'required'],
      ['budget-document', 'required'],
    ]);
    expect(list.items.map(({ group }) => group?.id)).toEqual([undefined, 'copies', 'copies', 'copies']);
    expect(list.items.map(({ group }) => group?.moment)).toEqual([undefined, 'afterwards', 'afterwards', 'afterwards']);
  },
);

it('the opinion and the copies stand in different sentences', () => {
  expect(placesOf(paperOn('approval', 'joint-review-opinion', 'total=above-fifty'))).toEqual(['18.p1s1']);
  expect(placesOf(paperOn('approval', 'budget-document', 'total=above-fifty'))).toEqual(['18.p1s2', '18.p1s2']);
});

it('below 50万元 nobody approves', () => {
  const list = listOf('approval', 'total=below-fifty');
  expect(list.items).toEqual([]);
  expect(list.skipped?.cites.map(({ place }) => place)).toEqual(['18.p1s1', '6.p1s4', '11.p1s1']);
});
