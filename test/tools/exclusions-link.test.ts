import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOn } from '../../src/tools/purchases/check.ts';
import { readLink } from '../../src/tools/purchases/link-read.ts';
import { queryOf, type WordsInLink } from '../../src/tools/purchases/link-write.ts';
import { withReading, type PurchaseList } from '../../src/tools/purchases/purchases.ts';
import { anyList, line, listOf, numbering } from './exclusions.ts';

const written = (list: PurchaseList, words: WordsInLink) => queryOf(list, reportOn(list).lines, words);
const read = (query: string) => readLink(new URLSearchParams(query), numbering());
const bare = (list: PurchaseList | undefined) => ({
  lines: list?.lines.map(({ id: _id, ...rest }) => rest) ?? [],
  forAll: list?.forAll,
});
const totalsOf = (list: PurchaseList) => reportOn(list).totals;

describe('a list as a link', () => {
  it('carries the readings that it is tried with, and names those that are none', () => {
    const list = withReading(
      listOf(line('1', { text: '门禁系统', answers: { bundled: 'yes' } })),
      'bundled-exclusions',
      'leave-out',
    );
    expect(read(written(list, 'with-words'))?.readings).toEqual({ 'bundled-exclusions': 'leave-out' });
    const odd = read(`${written(list, 'with-words')}&reading.service-around-thing=x`);
    expect(odd?.readings).toEqual({ 'bundled-exclusions': 'leave-out' });
    expect(odd?.problems.join()).toContain('service-around-thing');
  });

  it('with the words comes back whole', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const back = read(written(list, 'with-words'));
        if (list.lines.length === 0) expect(back).toBeUndefined();
        else expect({ ...bare(back), problems: back?.problems }).toEqual({ ...bare(list), problems: [] });
      }),
    );
  });

  it('without the words has none of them, and the same results and sums', () => {
    fc.assert(
      fc.property(
        anyList.filter(({ lines }) => lines.length > 0),
        (list) => {
          const back = read(written(list, 'without-words'));
          if (back === undefined) throw new Error('no list in the link');
          expect(back.lines.every(({ text }) => text === '')).toBe(true);
          expect(reportOn(back).lines.map(({ result }) => result)).toEqual(
            reportOn(list).lines.map(({ result }) => result),
          );
          expect(totalsOf(back)).toEqual(totalsOf(list));
        },
      ),
    );
  });

  it('is short: kind, own answers, amount, and the answers for all', () => {
    const list = {
      ...listOf(
        line('1', { text: 'A4黑白激光打印机', amount: '2.5', answers: { bundled: 'no' } }),
        line('2', { text: '智慧城管平台开发', amount: '３０' }),
        line('3', { text: '视频监控' }),
      ),
      forAll: { bundled: 'yes' as const },
    };
    expect(written(list, 'without-words')).toBe('lines=c_b_2.5*z__30*-&all=B');
    expect(written(list, 'with-words')).toContain(encodeURIComponent('视频监控'));
  });

  it('leaves out an amount that cannot be read', () => {
    expect(written(listOf(line('1', { text: '打印机', amount: '两三万' })), 'without-words')).toBe('lines=c');
  });

  it('is empty for an empty list', () => {
    expect(written(listOf(), 'with-words')).toBe('');
    expect(read('')).toBeUndefined();
    expect(read('lines=')).toBeUndefined();
    expect(read('total=5')).toBeUndefined();
  });
});

describe('a hostile link', () => {
  it('drops value by value, names what it drops and keeps the rest', () => {
    const list = read('lines=q_b_2.5_打印机*c_bb_x_平板*-__5&all=bZ&lines=a');
    expect(bare(list)).toEqual({
      lines: [
        { text: '打印机', amount: '2.5', answers: { bundled: 'no' } },
        { text: '平板', amount: '', kind: 'desktop-equipment', answers: { bundled: 'no' } },
        { text: '', amount: '5', answers: {} },
      ],
      forAll: { bundled: 'no' },
    });
    expect(list?.problems).toEqual([
      '链接里不止一份清单，只用第一份。',
      '链接第 1 行的类别“q”不认得，没有采用。',
      '链接第 2 行的回答“b”不认得，没有采用。',
      '链接第 2 行的金额“x”不认得，没有采用。',
      '链接里对全部适用的回答“Z”不认得，没有采用。',
    ]);
  });

  it('cannot hide characters in a name', () => {
    const list = read(`lines=-___${encodeURIComponent('打\u202e印\u0000机')}`);
    expect(list?.lines[0]?.text).toBe('打印机');
    expect(list?.problems).toHaveLength(1);
  });

  it('of more lines than a list can have is cut, and says so', () => {
    const list = read(`lines=${Array.from({ length: 2001 }, () => 'c').join('*')}`);
    expect(list?.lines).toHaveLength(2000);
    expect(list?.problems.join('')).toContain('2000');
  });

  it('two thousand of them never throw and give lists that can be checked', () => {
    const pieces = fc.constantFrom(
      '*',
      '_',
      '.',
      '-',
      'c',
      'B',
      'zz',
      '１',
      '9e99',
      '%',
      '=',
      '__proto__',
      '\u202e',
      '<b>',
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(value, value, (lines, all) => {
        const list = readLink(
          new URLSearchParams([
            ['lines', lines],
            ['all', all],
          ]),
          numbering(),
        );
        if (list === undefined) expect(lines).toBe('');
        else expect(reportOn(list).lines).toHaveLength(list.lines.length);
      }),
      { numRuns: 2000 },
    );
  });
});
