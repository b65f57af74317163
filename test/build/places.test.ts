import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citedBelow, citedIn } from '../../src/build/cited.ts';
import { placesOf, placesTable } from '../../src/build/places-table.ts';
import { readArticles } from '../regulation.ts';

const cited = citedBelow('src/core');
const articles = readArticles();

describe('the citations of the core', () => {
  it('are written out, and their words stand in one place each', () => {
    expect([...cited.faults, ...placesOf(cited.quoted, articles).faults]).toEqual([]);
  });

  it('have their places in the table that the core carries; if not: npm run places', () => {
    const kept = readFileSync(new URL('../../src/core/law/places.ts', import.meta.url), 'utf8');
    expect(placesTable(placesOf(cited.quoted, articles).places)).toBe(kept);
  });

  it('have keys that differ', () => {
    const different = new Set(cited.quoted.map(({ source, words }) => `${String(source)} ${words}`));
    const keys = [...placesOf(cited.quoted, articles).places.values()].flat();
    expect(new Set(keys).size).toBe(different.size);
  });
});

describe('what is wrong with citations', () => {
  const code = [
    "const A = cite(6, '建设年度计划与备案');",
    "const B = cite(6, '项目');",
    'const C = cite(6, words);',
    "const D = cite(6, '不得拆分申报');",
  ].join('\n');

  it('is told all at once, with file, line, words and the nearest text', () => {
    const { quoted, faults } = citedIn('06.ts', code);
    expect(faults).toEqual(['06.ts:3: cite() wants an article and its words, written out']);
    const [nowhere, twice, ...none] = placesOf(quoted, articles).faults;
    expect(nowhere).toMatch(/^06\.ts:1: “建设年度计划与备案” \(6\) stands nowhere; nearest: “.*年度计划.*”$/);
    expect(twice).toMatch(/^06\.ts:2: “项目” \(6\) stands more than once: 6\.p1s1, 6\.p1s2/);
    expect(none).toEqual([]);
  });
});
