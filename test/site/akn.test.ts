import { describe, expect, test } from 'vitest';
import { aknDocument, aknTree } from '../../src/site/data/akn.ts';
import { eIdOf } from '../../src/site/data/eids.ts';
import { regulationData } from '../../src/site/data/regulation-data.ts';
import { treeOf } from '../../src/site/data/akn-tree.ts';
import { element, xmlDocument } from '../../src/site/data/xml.ts';
import { restoredWords } from '../../src/site/regulation/marks.ts';
import { parseBlocks, publishedParagraphs } from '../../src/text/index.ts';
import { departures, elementsOf, wordsOf } from './akn-model.ts';
import { regulation } from './content.ts';

const HOME = 'https://example.org/x/';
const MADE = '2026-01-31';
const tree = aknTree(regulation, HOME, MADE);
const elements = elementsOf(tree);
const named = (name: string) => elements.filter((each) => each.name === name);
const byId = new Map(
  elements.flatMap((each) => (each.attributes['eId'] === undefined ? [] : [[each.attributes['eId'], each] as const])),
);
const wordsAt = (eId: string) => {
  const found = byId.get(eId);
  return found === undefined ? undefined : wordsOf(found);
};

describe('the document in Akoma Ntoso', () => {
  test('keeps to the schema, element by element', () => {
    expect(elements.length).toBeGreaterThan(500);
    expect(departures(tree)).toEqual([]);
  });

  test('would not, with a part missing, misplaced or unknown', () => {
    const [act] = tree.children;
    if (act === undefined || typeof act === 'string') throw new Error('no act');
    const without = { ...tree, children: [{ ...act, children: act.children.slice(1) }] };
    expect(departures(without)).toEqual(['act has preface body ']);
    expect(departures(element('paragraph', {}, element('p', {})))).toEqual(['paragraph has p ', 'paragraph lacks eId']);
    expect(departures(element('sentence', {}))).toEqual(['sentence is not known']);
    expect(departures(element('content', {}, 'words'))).toEqual(['content has words']);
  });

  test.each([
    ['akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/2.0' }],
    ['act', { name: 'act', contains: 'original' }],
    ['content', { eId: 'art 1' }],
    ['docDate', { date: '2024-09-31' }],
    ['docDate', { date: '2024年9月23日' }],
    ['FRBRauthoritative', { value: 'no' }],
  ])('would not, with a value that the schema refuses: %s %o', (name, attributes) => {
    const [key, value] = Object.entries(attributes).at(-1) ?? [];
    expect(departures(element(name, attributes))).toContain(`${name} has ${key}="${value}"`);
  });

  test('holds each article’s published text, number and all', () => {
    for (const { number, text } of regulation.articles) {
      const published = publishedParagraphs(text).join('').replace('\u3000', '');
      expect(wordsAt(`art_${number}`), text.heading).toBe(published);
    }
  });

  test('holds the notice and the chapter headings', () => {
    expect(wordsAt('notice')).toBe(publishedParagraphs(regulation.notice.text).join(''));
    const headings = regulation.chapters.map(({ heading }) => heading.replace('\u3000', ''));
    expect(named('chapter').map(({ children }) => children.slice(0, 2).map(wordsOf).join(''))).toEqual(headings);
  });

  test('says each sentence under the id that the JSON gives it', () => {
    const { articles, notice } = regulationData(regulation, HOME);
    const sentences = [...articles, notice].flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
    expect(sentences.length).toBe(named('inline').filter(({ attributes }) => attributes['name'] === 'sentence').length);
    for (const { eId, text, place } of sentences) expect(wordsAt(eId), place).toBe(text);
  });

  test('gives every id once, and every reference inside leads to one', () => {
    const ids = elements.flatMap(({ attributes }) => attributes['eId'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const inside = elements.flatMap(({ attributes }) => [attributes['href'] ?? '', attributes['source'] ?? '']);
    const targets = inside.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
    expect(targets.filter((target) => !byId.has(target))).toEqual([]);
    expect(targets).toContain('art_7');
  });

  test('marks every restored character, and no other', () => {
    const { restorations } = regulation;
    const inserted = named('ins').map(wordsOf);
    expect([...inserted].sort()).toEqual(restorations.flatMap(restoredWords).sort());
    const marked = named('inline').filter(({ attributes }) => attributes['name'] === 'doubtful');
    expect(marked.map(wordsOf).join('').length).toBe(regulation.doubtful.map(({ words }) => words).join('').length);
  });

  test('refers once to the note of every emendation and doubt', () => {
    const entries = [...regulation.restorations, ...regulation.doubtful].map(({ id }) => `#note_${id}`);
    expect(
      named('noteRef')
        .map(({ attributes }) => attributes['href'])
        .sort(),
    ).toEqual(entries.sort());
    expect(wordsAt('note_before-declaring')).toContain('抓取文本作“申前”，本站作“申报前”');
  });

  test('dates the regulation and its text as the notice does, and the file by the day it was made', () => {
    const datesOf = (level: string) =>
      named(level)
        .flatMap(elementsOf)
        .flatMap(({ attributes }) => attributes['date'] ?? []);
    expect(['FRBRWork', 'FRBRExpression', 'FRBRManifestation'].map(datesOf)).toEqual([
      ['2024-09-23'],
      ['2024-09-23'],
      [MADE],
    ]);
    const all = elements.flatMap(({ attributes }) => attributes['date'] ?? []);
    expect(new Set(all)).toEqual(new Set(['2024-09-23', MADE]));
  });

  test('names no address but this site’s and the official one', () => {
    const addresses = elements.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([key, value]) => (key !== 'xmlns' && /^\w+:/.test(value) ? [value] : [])),
    );
    expect(addresses.filter((address) => !address.startsWith(HOME))).toEqual([regulation.site.source]);
    expect(addresses).toContain(`${HOME}data/regulation.akn.xml`);
  });

  test('says what it is before anything else', () => {
    const [declaration, remark] = aknDocument(regulation, HOME, MADE).split('\n');
    expect(declaration).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    expect(remark).toContain('非官方整理，以正式印发文本为准。');
  });
});

// An id of ours and the id by which others know the same sentence: both are the subject, so both are typed.
test.each([
  ['6.p1s3', 'art_6__para_1__s_3'],
  ['13.p2', 'art_13__para_2'],
  ['13.i3', 'art_13__para_1__list_1__point_3'],
  ['13.i3n1s2', 'art_13__para_1__list_1__point_3__list_1__point_1__s_2'],
  ['25.i1p2s1', 'art_25__para_1__list_1__point_1__p_2__s_1'],
  ['notice.p7s1', 'notice__p_7__s_1'],
  ['chapter.3', 'chp_3'],
  ['6', 'art_6'],
])('%s is %s in Akoma Ntoso', (place, eId) => {
  expect(eIdOf(place)).toBe(eId);
});

describe('the tree of an article', () => {
  test('puts 目 and unnumbered paragraphs under their 项', () => {
    const [paragraph, after] = treeOf(parseBlocks(['总：', '（一）甲', '1.子', '段', '（二）乙', '后']));
    expect(paragraph?.under.map(({ block, under }) => [block.id, under.map((each) => each.block.id)])).toEqual([
      ['i1', ['i1n1', 'i1p2']],
      ['i2', []],
    ]);
    expect(after?.block.id).toBe('p2');
  });

  test('refuses 项 that follow a second 款: their ids would lie', () => {
    expect(() => treeOf(parseBlocks(['一', '二', '（一）甲']))).toThrow('i1');
  });
});

describe('XML', () => {
  test('escapes what would be markup', () => {
    const written = xmlDocument(element('p', { title: '"<' }, 'a & b < c > d'), '注');
    expect(written).toContain('<p title="&quot;&lt;">a &amp; b &lt; c &gt; d</p>');
  });

  test('refuses a remark that would end early', () => {
    expect(() => xmlDocument(element('p', {}), '一--二')).toThrow('--');
  });
});
