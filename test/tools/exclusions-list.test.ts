import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExclusions, wan } from '../../src/core/index.ts';
import { reportOn, reportUnder } from '../../src/tools/purchases/check.ts';
import { NO_HISTORY, recorded, redone, undone, type History } from '../../src/tools/purchases/history.ts';
import { takeLeftOut, takePasted, takeThing, takeTyped } from '../../src/tools/purchases/intake.ts';
import {
  EMPTY,
  fetched,
  MOST_LINES,
  opened,
  purchasesSchema,
  VERSION,
  withAmount,
  withAnswer,
  withKind,
  withLine,
  withReading,
  withoutLine,
} from '../../src/tools/purchases/purchases.ts';
import { stretchesOf } from '../../src/tools/purchases/words.ts';
import { readEnvelope, writeEnvelope } from '../../src/tools/keeping/keeper.ts';
import { anyList, line, listOf, numbering } from './exclusions.ts';

const pasted = (text: string) => ({ ...EMPTY, draft: { ...EMPTY.draft, pasted: text } });

describe('a pasted block', () => {
  const taken = takePasted(pasted('名称\t金额（万元）\n打印机\t2.5\nWindows 11\t\n合计\t2.5'), numbering());

  it('becomes lines; the header and the total are left out with their reasons', () => {
    expect(taken?.purchases.lines.map(({ text, amount }) => [text, amount])).toEqual([
      ['打印机', '2.5'],
      ['Windows 11', ''],
    ]);
    expect(taken?.purchases.leftOut.map(({ text }) => text)).toEqual(['名称 金额（万元）', '合计 2.5']);
    expect(taken?.purchases.leftOut.every(({ problem }) => problem !== '')).toBe(true);
    expect(taken?.purchases.draft.pasted).toBe('');
  });

  it('what was left out can come in after all', () => {
    const all = taken?.purchases ?? EMPTY;
    const after = takeLeftOut(all, all.leftOut[1]?.id ?? '');
    expect(after.lines.map(({ text }) => text)).toEqual(['打印机', 'Windows 11', '合计 2.5']);
    expect(after.leftOut).toHaveLength(1);
  });

  it('an amount that was not read is said at the line until one is typed', () => {
    const [only] = takePasted(pasted('Windows 11'), numbering())?.purchases.lines ?? [];
    expect(only).toMatchObject({ text: 'Windows 11', amount: '' });
    expect(only?.note).toContain('11');
    expect(only && withAmount(only, '3')).not.toHaveProperty('note');
  });

  it('of more lines than a list can have is not taken at all', () => {
    const lines = (count: number) => pasted(Array.from({ length: count }, () => '打印机').join('\n'));
    expect(takePasted(lines(MOST_LINES), numbering())?.added).toHaveLength(MOST_LINES);
    expect(takePasted(lines(MOST_LINES + 1), numbering())).toBeUndefined();
  });
});

describe('single lines', () => {
  it('typed, the amount stays as it was typed', () => {
    const all = takeTyped({ ...EMPTY, draft: { pasted: '还在', name: ' 打印机 ', amount: '两三万' } }, 'x');
    expect(all.lines).toEqual([{ id: 'x', text: '打印机', amount: '两三万', answers: {} }]);
    expect(all.draft).toEqual({ pasted: '还在', name: '', amount: '' });
  });

  it('picked from the article, of that kind', () => {
    const [only] = takeThing(EMPTY, 'x', { kind: 'data-cards', words: '物联网通信卡' }).lines;
    expect(only).toMatchObject({ kind: 'data-cards', text: '物联网通信卡' });
  });

  it('a change leaves all other lines the same objects', () => {
    const all = listOf(line('a'), line('b'));
    const after = withLine(all, 'b', (old) => withKind(old, 'none'));
    expect(after.lines[0]).toBe(all.lines[0]);
    expect(after.lines[1]).toEqual(line('b', { kind: 'none' }));
    expect(withLine(after, 'b', (old) => withKind(old, undefined)).lines[1]).toEqual(line('b'));
    expect(withoutLine(after, 'a').lines).toEqual([after.lines[1]]);
  });

  it('an answer can be taken back', () => {
    const once = withAnswer({}, 'bundled', 'no');
    expect(once).toEqual({ bundled: 'no' });
    expect(withAnswer(once, 'bundled', undefined)).toEqual({});
  });
});

describe('checking', () => {
  it('a line’s own answer goes before the one for all', () => {
    const printer = { text: '打印机', amount: '2' };
    const { lines, totals } = reportOn({
      lines: [line('a', { ...printer, answers: { bundled: 'no' } }), line('b', printer)],
      forAll: { bundled: 'yes' },
    });
    expect(lines.map(({ result }) => result)).toEqual(['excluded', 'not-excluded']);
    expect(totals).toEqual({ counted: wan(2), excluded: wan(2), toConfirm: 0 });
  });

  it('a line that has not changed is not checked again, and an answer for all reaches every line', () => {
    const lines = [line('a', { text: '打印机' }), line('b', { text: '扫描仪' })];
    const forAll = {};
    const before = reportOn({ lines, forAll });
    expect(reportOn({ lines: [...lines], forAll }).lines[0]).toBe(before.lines[0]);
    expect(reportOn({ lines, forAll: { bundled: 'no' } }).lines.map(({ result }) => result)).toEqual([
      'excluded',
      'excluded',
    ]);
  });

  it('whatever is changed and answered, the report is that of the lines checked afresh', () => {
    fc.assert(
      fc.property(anyList, fc.array(anyList, { maxLength: 4 }), (first, others) => {
        for (const { forAll } of [first, ...others]) {
          const afresh = first.lines.map((each) => ({ ...each }));
          expect(reportOn({ lines: first.lines, forAll })).toEqual(reportOn({ lines: afresh, forAll: { ...forAll } }));
        }
      }),
    );
  });

  it('an answer for all leaves the lines that do not hang on it the very same', () => {
    const lines = [line('a', { text: '打印机' }), line('b', { text: '平板' }), line('c', { text: '服务器' })];
    const before = reportOn({ lines, forAll: {} }).lines;
    const after = reportOn({ lines, forAll: { outdoor: 'yes' } }).lines;
    expect(after.every((checked, index) => checked === before[index])).toBe(true);
    expect(
      reportOn({ lines, forAll: { bundled: 'no' } }).lines.map((checked, index) => checked === before[index]),
    ).toEqual([false, false, true]);
  });

  it('an edit leaves all other lines the very same', () => {
    const lines = [line('a', { text: '打印机' }), line('b', { text: '大屏、服务器' }), line('c', { text: '服务器' })];
    const before = reportOn({ lines, forAll: {} }).lines;
    const edited = lines.map((each) => (each.id === 'c' ? withAmount(each, '3') : each));
    const after = reportOn({ lines: edited, forAll: {} });
    expect(after.lines.map((checked, index) => checked === before[index])).toEqual([true, true, false]);
    expect(after.totals.counted).toBe(wan(3));
  });

  it('an amount that cannot be read adds nothing and is counted as missing', () => {
    const report = reportOn(
      listOf(line('a', { text: '服务器', amount: '两三万' }), line('b', { text: '服务器', amount: '3' })),
    );
    expect(report.withoutAmount).toBe(1);
    expect(report.totals.counted).toBe(wan(3));
  });
});

describe('going back and forth', () => {
  it('any changes are undone to the beginning and redone to the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), (changes) => {
        let history: History<number> = NO_HISTORY;
        let now = 0;
        for (const next of changes) {
          history = recorded(history, now, undefined);
          now = next;
        }
        const end = now;
        for (let step = undone(history, now); step; step = undone(history, now)) ({ history, state: now } = step);
        expect(now).toBe(0);
        for (let step = redone(history, now); step; step = redone(history, now)) ({ history, state: now } = step);
        expect(now).toBe(end);
      }),
    );
  });

  it('typing in one field is one change; another field is another', () => {
    const typed = recorded(recorded(recorded(NO_HISTORY, '', 'text/a'), '打', 'text/a'), '打印', 'text/b');
    expect(typed.past).toEqual(['', '打印']);
  });

  it('a change after undoing forgets what was undone', () => {
    const step = undone(recorded(NO_HISTORY, 1, undefined), 2);
    expect(step?.state).toBe(1);
    expect(recorded(step?.history ?? NO_HISTORY, 1, undefined).future).toEqual([]);
  });
});

describe('lists that make room for another', () => {
  it('are put aside, and come back with all they had', () => {
    const own = { ...listOf(line('a', { text: '打印机' })), forAll: { bundled: 'no' as const } };
    const after = opened(own, { lines: [line('b')], forAll: {} });
    expect(after.lines).toEqual([line('b')]);
    const back = fetched(after, 0);
    expect({ lines: back.lines, forAll: back.forAll }).toEqual({ lines: own.lines, forAll: own.forAll });
    expect(back.shelf).toEqual([{ lines: [line('b')], forAll: {} }]);
  });

  it('an empty one leaves nothing behind', () => {
    expect(opened(EMPTY, { lines: [line('b')], forAll: {} }).shelf).toEqual([]);
    expect(fetched(EMPTY, 3)).toBe(EMPTY);
  });
});

describe('what is kept', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const value = { ...EMPTY, ...list, shelf: [list], leftOut: [{ id: 'x', text: '合计', problem: '像是合计' }] };
        const read = readEnvelope(writeEnvelope(VERSION, value), { version: VERSION, schema: purchasesSchema });
        expect(read).toEqual({ state: 'read', value });
      }),
    );
  });
});

describe('the words that were found', () => {
  it('cut a line without losing a character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('打印机', '电脑', '视频监控', ' ', '和', '平台', '　')), (parts) => {
        const text = parts.join('');
        const [checked] = checkExclusions([{ text }]).lines;
        if (checked === undefined) throw new Error('no line');
        const found = stretchesOf(checked);
        expect(found.map(({ words }) => words).join('')).toBe(text);
        expect(found.some(({ source }) => source !== undefined)).toBe(checked.matches.length > 0);
      }),
    );
  });
});

describe('readings that a list is tried with', () => {
  const list = listOf(
    line('1', { text: '门禁系统', amount: '10', answers: { bundled: 'yes', customDevelopment: 'no' } }),
  );
  const tried = withReading(list, 'bundled-exclusions', 'leave-out');

  it('decide its lines, are taken back, and are put aside with the list', () => {
    expect(reportOn(list).lines[0]?.result).toBe('confirm');
    expect(reportOn(tried).lines[0]?.result).toBe('excluded');
    expect(withReading(tried, 'bundled-exclusions', undefined)).toEqual(list);
    expect(withReading(tried, undefined, undefined)).toEqual(list);
    const other = opened(tried, listOf(line('2')));
    expect(other.readings).toBeUndefined();
    expect(fetched(other, 0).readings).toEqual(tried.readings);
  });

  it('say what another reading would make of the sums', () => {
    const now = reportOn(list);
    expect(reportUnder(list, now, 'bundled-exclusions', 'count').totals.counted).toBe(wan(10));
    expect(reportUnder(list, now, 'bundled-exclusions', 'leave-out').totals.excluded).toBe(wan(10));
  });

  it('are read from storage as they were written; what is none is left aside', () => {
    const stored = { ...list, readings: { 'bundled-exclusions': 'x', limit: 'article-6', nothing: 'y' } };
    expect(reportOn(purchasesSchema.parse(stored)).lines[0]?.result).toBe('confirm');
    expect(purchasesSchema.safeParse(list).success).toBe(true);
  });
});
