import { expect, it } from 'vitest';
import { linesOf, listOf, paperOn, placesOf } from '../../papers.ts';
import { placeOf } from '../../../place-of.ts';

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
  expect(placesOf(paperOn('approval', 'joint-review-opinion', 'total=above-fifty'))).toEqual([
    placeOf(18, '报区政务服务和数据管理局开展审批'),
  ]);
  expect(placesOf(paperOn('approval', 'budget-document', 'total=above-fifty'))).toEqual([
    placeOf(18, '抄送'),
    placeOf(18, '抄送'),
  ]);
});

it('below 50万元 nobody approves', () => {
  const list = listOf('approval', 'total=below-fifty');
  expect(list.items).toEqual([]);
  expect(list.skipped?.cites.map(({ place }) => place)).toEqual([
    placeOf(18, '报区政务服务和数据管理局开展审批'),
    placeOf(6, '由各部门按规定实施建设'),
    placeOf(11, '不得未批先建'),
  ]);
});
