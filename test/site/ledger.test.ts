/** The ledger: every sentence has one mark, and the mark agrees with what the core cites. */
import { describe, expect, test } from 'vitest';
import { countMarks } from '../../src/site/coverage.ts';
import { ledgerFaults, proveLedger } from '../../src/site/ledger.ts';
import { sentencesOf } from '../../src/site/occurrences.ts';
import type { LedgerEntry } from '../../src/site/schemas.ts';
import { ledgerEntries, registers, regulation } from './content.ts';

const { bodies } = registers;
const faultsOf = (entries: readonly LedgerEntry[]) => ledgerFaults(regulation, bodies, entries);
/** The ledger with one line replaced. */
const withLine = (place: string, line: (old: LedgerEntry) => LedgerEntry) =>
  ledgerEntries.map((entry) => (entry.place === place ? line(entry) : entry));

describe('the ledger', () => {
  const ledger = proveLedger(regulation, bodies, ledgerEntries);

  test('agrees with the text and the citations, in the order of the text', () => {
    const places = sentencesOf(regulation).map(({ place }) => place);
    expect(faultsOf(ledgerEntries)).toEqual([]);
    expect([...ledger.keys()]).toEqual(places.filter((place) => !place.startsWith('notice.')));
  });

  test('adds up, by chapter and in all', () => {
    const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
    const byChapter = regulation.chapters.map((chapter) => sum(countMarks(ledger, chapter)));
    expect(sum(countMarks(ledger))).toBe(ledgerEntries.length);
    expect(byChapter.reduce((all, count) => all + count)).toBe(ledgerEntries.length);
    expect(Math.min(...countMarks(ledger).map(({ count }) => count))).toBeGreaterThan(0);
  });
});

describe('the proof finds', () => {
  test('a sentence without a mark', () => {
    expect(faultsOf(ledgerEntries.filter(({ place }) => place !== '6.p1s3'))).toEqual(['6.p1s3 has no mark']);
  });

  test('a mark without its sentence', () => {
    const [first] = ledgerEntries;
    if (!first) throw new Error('no entry to try with');
    expect(faultsOf([...ledgerEntries, { ...first, place: '6.p1s9' }])).toEqual(['6.p1s9 is no sentence']);
    expect(faultsOf([...ledgerEntries, { ...first, place: '42.p1s1' }])).toEqual(['42.p1s1 is no sentence']);
    expect(faultsOf([...ledgerEntries, { ...first, place: 'notice.p1s1' }])).toEqual(['notice.p1s1 is no sentence']);
  });

  test('a mark whose words open another sentence', () => {
    const moved = withLine('6.p1s3', (entry) => ({ ...entry, words: '50万元以下的' }));
    expect(faultsOf(moved)).toEqual(['6.p1s3 does not begin with “50万元以下的”']);
  });

  test('computed without a use', () => {
    const wrong = withLine('1.p1s1', ({ id, order, place, words }) => ({ id, order, place, words, mark: 'computed' }));
    expect(faultsOf(wrong)).toEqual(['1.p1s1 is marked computed, but nothing is computed by it']);
  });

  test.each(['6.p1s3', '13.i1s1', '38.i2n1s1', '24.p1s1', '28.p1s1'])('%s used and marked otherwise', (used) => {
    const wrong = withLine(used, ({ id, order, place, words }) => ({
      ...{ id, order, place, words },
      mark: 'judged',
      why: '试验',
    }));
    expect(faultsOf(wrong)).toEqual([`${used} is marked judged, but something is computed by it`]);
  });

  test('a sentence that a tool only shows, marked as no rule', () => {
    const wrong = withLine('37.p1s1', ({ id, order, place, words }) => ({
      ...{ id, order, place, words },
      mark: 'not-a-rule',
      why: '试验',
    }));
    expect(faultsOf(wrong)).toEqual(['37.p1s1 is marked not-a-rule, but route shows it']);
  });

  test('a sentence said to be shown where it is not, or shown elsewhere too', () => {
    const shownBy = (place: string, ...by: Extract<LedgerEntry, { mark: 'shown' }>['by']) =>
      faultsOf(
        withLine(place, (entry) => ({
          id: entry.id,
          order: entry.order,
          place,
          words: entry.words,
          mark: 'shown',
          by,
        })),
      );
    expect(shownBy('37.p1s1', 'materials')).toEqual([
      '37.p1s1 is not shown by materials',
      '37.p1s1 is shown by route too',
    ]);
    expect(shownBy('1.p1s1', 'bodies')).toEqual(['1.p1s1 is not shown by bodies']);
    expect(shownBy('40.p1s1', 'home', 'route')).toEqual(['40.p1s1 is not shown by route']);
  });

  test('and then the build fails', () => {
    expect(() => proveLedger(regulation, bodies, ledgerEntries.slice(1))).toThrow('1.p1s1 has no mark');
  });
});
