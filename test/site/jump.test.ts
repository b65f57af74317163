import { describe, expect, test } from 'vitest';
import { answerJump } from '../../src/site/jump.ts';

describe('the jump box', () => {
  test.each(['6', '６', '六', '第六条', ' 第 6 条 ', '第６条', '06'])('takes “%s” as article 6', (query) => {
    expect(answerJump(query, 41)).toEqual({ article: 6 });
  });

  test.each([
    ['第四十一条', 41],
    ['十', 10],
    ['二十', 20],
    ['1', 1],
  ])('takes “%s” as article %i', (query, article) => {
    expect(answerJump(query, 41)).toEqual({ article });
  });

  test.each([
    ['42', '没有第四十二条'],
    ['第四十二条', '没有第四十二条'],
    ['0', '没有第0条'],
    ['2024', '没有第2024条'],
  ])('says that there is no “%s”, and how many there are', (query, words) => {
    const answer = answerJump(query, 41);
    expect(answer).toHaveProperty('problem', expect.stringContaining(words));
    expect(answer).toHaveProperty('problem', expect.stringContaining('共四十一条'));
  });

  test.each(['总则', '-6', '6.5', '第条'])('says that “%s” is no number, and what to type', (query) => {
    expect(answerJump(query, 41)).toHaveProperty('problem', expect.stringMatching(/不是条号.*第六条/));
  });

  test('asks for a number where nothing was typed', () => {
    expect(answerJump('  ', 41)).toHaveProperty('problem', expect.stringContaining('请填条号'));
  });
});
