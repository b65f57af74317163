/** The cells of a row by tier: on a phone neighbours that say the same are one line. */
import { expect, test } from 'vitest';
import { TIERS } from '../../src/core/index.ts';
import { placeCells, type TierCell } from '../../src/site/page/tier-cells.ts';

const due: TierCell = { status: 'required', words: '应当办理', notes: [], doubt: undefined };
const open: TierCell = { status: 'open', words: '尚未确定', notes: ['看项目类别'], doubt: undefined };
const [low = '', middle = '', high = ''] = TIERS.map(({ title }) => title);

/** What a phone shows. */
const lines = (...cells: readonly TierCell[]) =>
  placeCells(cells).flatMap(({ tiers, words, isRepeated }) => (isRepeated ? [] : [`${tiers}：${words}`]));

test('three that agree are one line', () => {
  expect(lines(due, due, due)).toEqual(['三档都：应当办理']);
});

test('two that agree are one line, wherever they stand, and only where they stand together', () => {
  expect(lines(due, due, open)).toEqual([`${low}；${middle}：应当办理`, `${high}：尚未确定`]);
  expect(lines(due, open, open)).toEqual([`${low}：应当办理`, `${middle}；${high}：尚未确定`]);
  expect(lines(due, open, due)).toEqual([`${low}：应当办理`, `${middle}：尚未确定`, `${high}：应当办理`]);
});

test('what is noted or doubted parts them too', () => {
  expect(lines(open, { ...open, notes: ['看项目特点'] }, { ...open, doubt: 'limit' })).toHaveLength(3);
});
