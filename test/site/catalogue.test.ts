/** The register of purchase items: complete, true to its source and to the text, and the same in the core. */
import { expect, it } from 'vitest';
import { KINDS, checkLine } from '../../src/core/index.ts';
import { CATALOGUE_TABLE } from '../../src/core/law/purchases/catalogue-table.ts';
import { catalogueNames, findCode } from '../../src/core/purchases/catalogue.ts';
import { foldUnit } from '../../src/core/purchases/matching.ts';
import {
  catalogueItem,
  classesOf,
  coreTable,
  readCatalogue,
  type CatalogueEntry,
} from '../../src/site/registers/catalogue.ts';
import { wordsAt } from '../../src/site/regulation/places.ts';
import { readContent } from '../regulation.ts';
import { regulation } from './content.ts';
import { placeOf } from '../place-of.ts';

const entries = readCatalogue(readContent('catalogue.csv'));
const captured = readContent('source/procurement-catalogue-2022.csv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => row.split(','));

/** The classes that must be decided item by item. */
const CLASSES = 'A0201 A0202 A0206 A0208 A0209 A0210 A0806 B06 B07 C06 C16 C17 C21'.split(' ');

const offered = (text: string) => [...new Set(checkLine({ text }).matches.map(({ kind }) => kind))].sort();

it('decides every item of these classes, in the order of the source', () => {
  expect(entries.map(({ id }) => id)).toEqual(captured.map(([code]) => code));
  expect(classesOf(entries).map(({ id }) => id)).toEqual(CLASSES);
  expect(entries.length).toBe(741);
});

it('has the captured names, less the tails of their descriptions', () => {
  const wrong = entries.filter(({ name }, index) => captured[index]?.[1]?.startsWith(name) !== true);
  expect(wrong).toEqual([]);
  const tails = entries.filter(({ name }) => /——|[、，；。]$|用户信息|入此/.test(name));
  expect(tails.map(({ name }) => name)).toEqual([]);
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
});

it('rests every kind on words that stand in the place of that kind, 条文用语 only where the name has them', () => {
  const wrong = entries.flatMap(({ name, decisions }) =>
    decisions.filter(({ kind, word, basis }) => {
      const places = KINDS.filter(({ id }) => id === kind).flatMap(({ heading, cites, things }) =>
        [heading, ...cites, ...things].map(({ place }) => place),
      );
      const stands = places.some((place) => wordsAt(regulation, place).includes(word));
      return !stands || (basis === '条文用语') !== name.includes(word);
    }),
  );
  expect(wrong).toEqual([]);
});

it('points to 第十五条（一） by its own words', () => {
  const words = wordsAt(regulation, placeOf(15, '单独新建或扩建非涉密机房'));
  expect(entries.filter(({ see }) => see !== undefined && !words.includes(see))).toEqual([]);
});

it.each(['A02010104', 'A02010201', 'A02010502', 'A02010601', 'A02081500', 'C16040000'])(
  '%s, servers and the like, is 未列入 with the pointer',
  (code) => {
    expect(checkLine({ text: code })).toMatchObject({ result: 'unlisted', matches: [] });
    expect(checkLine({ text: code }).pointer?.cites.map(({ place }) => place)).toEqual([
      placeOf(15, '原则上不予支持'),
      placeOf(15, '单独新建或扩建非涉密机房'),
    ]);
  },
);

it('is in the core as it stands here: else run npm run catalogue', () => {
  expect(coreTable(entries)).toContain(CATALOGUE_TABLE);
  const known = entries.map(({ id }) => findCode(id, foldUnit)?.item);
  expect(known.map((item) => [item?.code, item?.name, item?.kinds])).toEqual(
    entries.map(({ id, name, decisions }) => [id, name, decisions.map(({ kind }) => kind)]),
  );
});

it('offers for a code alone exactly its kinds', () => {
  const wrong = entries.filter(
    ({ id, decisions }) => offered(id).join() !== [...new Set(decisions.map(({ kind }) => kind))].sort().join(),
  );
  expect(wrong).toEqual([]);
});

it('offers for a name at least the kinds of its item', () => {
  const wrong = catalogueNames().filter(({ name, kinds }) => kinds.some((kind) => !offered(name).includes(kind)));
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

it('refuses a line that is none', () => {
  const parse = (row: string) => () => readCatalogue(`code,name,kinds,words,basis,see,why\n${row}\n`);
  expect(parse('A02021003,打印机,desktop-equipment,打印机,条文用语,,')).not.toThrow();
  expect(parse('A02021003,打印机,未列入,,,,')).toThrow('未列入的要写理由');
  expect(parse('A0202,打印机,未列入,,,,理由')).toThrow();
  expect(parse('A02021003,打印机,printers,打印机,近似,,')).toThrow();
  expect(parse('A02021003,打印机,未列入,,,,甲,乙')).toThrow('comma');
  expect(parse('A02021003,打印机,未列入,,,,甲\nA02021003,打印机,未列入,,,,甲')).toThrow('twice');
  expect(() => readCatalogue('code,name\n')).toThrow('begins with');
  const entry: CatalogueEntry = { id: 'A02021003', order: 0, name: '打印机', decisions: [], why: '甲' };
  expect(catalogueItem.parse(entry)).toEqual(entry);
});
