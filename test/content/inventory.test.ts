/** What the regulation consists of, counted by hand in text.md’s inventory and compared with what is parsed. */
import { expect, test } from 'vitest';
import { findReferences, type Block } from '../../src/text/index.ts';
import { regulation } from '../site/content.ts';
import { placeOf } from '../place-of.ts';

const { articles, chapters } = regulation;

/** 项 of an article, and under each its 目. */
function itemsOf(blocks: readonly Block[]): number[] {
  const items = blocks.filter(({ kind }) => kind === 'item');
  return items.map(
    ({ id }) => blocks.filter((block) => block.kind === 'subitem' && block.id.startsWith(`${id}n`)).length,
  );
}

test('nine chapters hold 41 articles in order', () => {
  expect(chapters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(chapters.flatMap((chapter) => chapter.articles.map(({ number }) => number))).toEqual(
    Array.from({ length: 41 }, (_, index) => index + 1),
  );
  expect(chapters.map((chapter) => chapter.articles[0]?.number)).toEqual([1, 5, 11, 16, 21, 25, 29, 35, 38]);
});

test('第四条 has ten 款; only 第十三条 has another beside its first', () => {
  const counts = articles.map(({ number, shape }) => [number, shape.paragraphs]);
  expect(counts.filter(([, count]) => count !== 1)).toEqual([
    [4, 10],
    [13, 2],
  ]);
});

test('项 and 目 are the printed ones', () => {
  const found = articles.map(({ number, text }) => [number, itemsOf(text.blocks)] as const);
  expect(found.filter(([, items]) => items.length > 0)).toEqual([
    [13, [0, 0, 3]],
    [14, [0, 0, 0]],
    [15, [0, 0, 0, 0, 0, 0, 0]],
    [25, [0, 9]],
    [26, [0, 0, 0, 0, 0, 0]],
    [33, [0, 0, 0, 0]],
    [38, [0, 3, 2, 2, 3]],
  ]);
});

test('a sentence ends in 。 or ；, unless it is the last of its paragraph', () => {
  const open = articles.flatMap(({ number, text }) =>
    text.blocks.flatMap(({ sentences }) =>
      sentences
        .slice(0, -1)
        .flatMap((sentence) => (/[。；]$/.test(sentence.text) ? [] : `${String(number)}.${sentence.id}`)),
    ),
  );
  expect(open).toEqual([]);
});

test('what ends in neither is a lead-in or a heading', () => {
  const ends = articles.flatMap(({ number, text }) =>
    text.blocks.flatMap(({ sentences }) =>
      sentences.filter(({ text: words }) => !/[。；]$/.test(words)).map(({ id }) => `${String(number)}.${id}`),
    ),
  );
  expect(ends).toEqual([
    ...[
      placeOf(13, '申报材料包括但不限于'),
      placeOf(13, '还需包括以下内容'),
      placeOf(14, '对下列项目给予重点支持'),
      placeOf(15, '原则上不予支持'),
      placeOf(25, '项目验收包括初步验收和竣工验收'),
      placeOf(25, '申请竣工验收需提供的材料包括但不限于'),
      placeOf(33, '不安排运维经费'),
      placeOf(38, '下列不属于本细则管理范围'),
    ],
    ...[
      placeOf(38, '智能建筑类、基建工程类建设及维护项目'),
      placeOf(38, '单独购置通用办公设备及维护项目'),
      placeOf(38, '单独购置专业设施设备及维护项目'),
      placeOf(38, '通信类项目'),
      placeOf(38, '运营类项目'),
    ],
  ]);
});

test('the only explicit references are those of 第二十条 to 第六、七条', () => {
  const found = articles.flatMap(({ number, text }) =>
    text.blocks.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) =>
        findReferences(sentence.text).map(({ article }) => [`${String(number)}.${sentence.id}`, article]),
      ),
    ),
  );
  expect(found).toEqual([
    [placeOf(20, '限额（即本办法'), 6],
    [placeOf(20, '限额（即本办法'), 7],
  ]);
});
