/** The exact search against the files themselves: what it lists is what holds the words, no more and no less. */
import { describe, expect, test } from 'vitest';
import { answer, prepareLaw } from '../../src/site/search/answer.ts';
import { citation } from '../../src/site/regulation/places.ts';
import { readLawFile, type LawChapter } from '../../src/site/search/law-file.ts';
import { lawFiles, packChapters } from '../../src/site/search/write-law.ts';
import { FIFTY } from '../bounds.ts';
import { idOf } from '../place-of.ts';
import { bodyOf } from '../regulation.ts';
import { regulation } from './content.ts';

const files = lawFiles(regulation);
const chapters = files.flatMap(({ content }) => readLawFile(content));
const law = prepareLaw(chapters);
const listed = (query: string) => answer(law, query).exact.hits.map(({ article }) => article.number);
const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

/** The text for the oracle: the files as they are, one line an article, nothing of the search in it. */
const WIDE = '，（）；：“”〔〕［］！？１２３４５６７８９０';
const NARROW = ',();:""()()!?1234567890';
const narrow = (character: string) => NARROW.charAt(WIDE.indexOf(character)) || character;
const plain = (text: string) => Array.from(text.replace(/\s/g, ''), narrow).join('').toLowerCase();
const raw = Array.from({ length: 41 }, (_, index) =>
  plain(bodyOf(`articles/${String(index + 1).padStart(2, '0')}.md`)),
);

/** A word as a pattern that does not cut a number. */
function pattern(word: string): RegExp {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`${/^\d/.test(word) ? '(?<!\\d)' : ''}${literal}${/\d$/.test(word) ? '(?!\\d)' : ''}`);
}

function oracle(query: string): number[] {
  const words = query.split(/\s+/).map(plain).filter(Boolean);
  const holding = (fits: (text: string) => boolean) => raw.flatMap((text, index) => (fits(text) ? [index + 1] : []));
  const whole = holding((text) => words.every((word) => pattern(word).test(text)));
  return whole.length > 0 ? whole : holding((text) => words.every((word) => text.includes(word)));
}

/** A small generator with a seed: the same draws every time. */
function draws(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const draw = draws(41);
const SUBSTRINGS = Array.from({ length: 400 }, () => {
  const text = bodyOf(`articles/${String(draw(41) + 1).padStart(2, '0')}.md`).replace(/\n+/g, '');
  const start = draw(text.length - 2);
  return text.slice(start, start + 2 + draw(19));
}).filter((words) => words.trim().length > 1);

const ABSENT = [
  ...['区块链', '人工智能', '大模型', '元宇宙', '云原生', '微服务', '物联网平台', '数字孪生', '智慧交通', '雪亮工程'],
  ...[
    '一网统管',
    '一网通办',
    '公开招标',
    '竞争性磋商',
    '单一来源',
    '询价',
    '投标保证金',
    '履约保证金',
    '质保金',
    '违约金',
  ],
  ...['行政复议', '行政诉讼', '听证', '罚款', '吊销', '刑事责任', '司法部', '省财政厅', '市财政局', '信访'],
  ...[
    '83万元',
    '350万元',
    '1200万元',
    '2000万元',
    '5000万元',
    '2025年',
    '2019年',
    '第四十二条',
    '第五十条',
    '第九十九条',
  ],
  ...[
    '开源软件',
    '渗透测试',
    '数据出境',
    '算法备案',
    '碳中和',
    '乡村振兴',
    '营商环境',
    '亩均论英雄',
    '河长制',
    '网格员',
  ],
];

describe('the exact search', () => {
  test('lists exactly the articles that hold what was drawn from the text', () => {
    expect(SUBSTRINGS.length).toBeGreaterThan(300);
    expect(SUBSTRINGS.filter((words) => /[，。；：、（]/.test(words)).length).toBeGreaterThan(100);
    for (const words of SUBSTRINGS) {
      expect(oracle(words), words).not.toEqual([]);
      expect([words, sorted(listed(words))]).toEqual([words, oracle(words)]);
    }
  });

  test('lists exactly the articles that hold two words drawn from the text', () => {
    for (let pair = 0; pair < 150; pair += 1) {
      const words = [draw(SUBSTRINGS.length), draw(SUBSTRINGS.length)].map((i) => SUBSTRINGS[i]?.slice(0, 3)).join(' ');
      expect([words, sorted(listed(words))]).toEqual([words, oracle(words)]);
    }
  });

  test('says of every absent word that it is absent', () => {
    expect(ABSENT.length).toBeGreaterThanOrEqual(50);
    for (const words of ABSENT) expect([words, oracle(words), listed(words)]).toEqual([words, [], []]);
  });

  test('takes a number whole', () => {
    expect(listed(FIFTY.words)).toEqual(oracle(FIFTY.words));
    expect(listed(FIFTY.words).length).toBeGreaterThan(0);
    const text = 'p1s1 第一句 报120万元、200万元的项目。\n';
    const own = prepareLaw(readLawFile(`## 1 第一章\n# 1\n${text}# 2\np1s1  报20万元的项目。\n`));
    const found = (query: string) => answer(own, query).exact;
    expect(found('20万元').hits.map(({ article }) => article.number)).toEqual([2]);
    expect(found('20 项目').hits.map(({ article }) => article.number)).toEqual([2]);
    expect(found('0万元')).toMatchObject({ standing: 'inside-numbers' });
    expect(found('1000万元').hits).toEqual([]);
  });

  test.each([
    ['２００万元', '200万元'],
    ['赣府发[2023]8号', '赣府发〔2023〕8号'],
    ['赣府发(２０２３)8号', '赣府发〔2023〕8号'],
    ['各镇(街道)', '各镇（街道）'],
    ['项目,必须', '项目，必须'],
    ['gb/t', 'GB/T'],
    ['"五统一"', '“五统一”'],
    ['「五统一」', '“五统一”'],
    ['备案。#数字化项目', '备案。数字化项目'],
  ])('takes “%s” as “%s”', (typed, printed) => {
    expect(listed(typed)).toEqual(listed(printed));
    expect(listed(typed)).not.toEqual([]);
  });

  test('finds words that run over the end of a sentence, and shows both', () => {
    const [hit] = answer(law, '备案。数字化项目经论证').exact.hits;
    expect(hit?.article.number).toBe(6);
    const marked = hit?.sentences.map(({ sentence, marks }) => [
      sentence.id,
      marks.map(({ start, end }) => sentence.text.slice(start, end)),
    ]);
    expect(marked).toEqual([
      [idOf(6, '由各部门按规定实施建设'), ['备案。']],
      [idOf(6, '数字化项目经论证评估后'), ['数字化项目经论证']],
    ]);
  });

  test('puts first what holds all words in one sentence, then what holds them more often', () => {
    const sentence = (words: string) => `p1s1 第一句 ${words}。\n`;
    const own = `## 1 第一章\n# 1\n${sentence('甲')}p1s2 第二句 乙。\n# 2\n${sentence('甲乙')}# 3\n${sentence('乙甲乙')}`;
    const hits = answer(prepareLaw(readLawFile(own)), '甲 乙').exact.hits;
    expect(hits.map(({ article }) => article.number)).toEqual([3, 2, 1]);
  });

  test('answers nothing to an empty query', () => {
    for (const query of ['', '  ', '　', '#']) expect(answer(law, query)).toMatchObject({ words: [], loose: [] });
  });
});

describe('where no article holds the words', () => {
  test('what only the captured text has leads to what is published instead', () => {
    const { exact, captured, loose } = answer(law, '申前');
    expect([exact.hits, loose]).toEqual([[], []]);
    expect(
      captured.map(({ article, sentences }) => [article.number, sentences.map(({ sentence }) => sentence.text)]),
    ).toEqual([[12, [expect.stringContaining('申报前')]]]);
  });

  test('every emendation of the articles is found by the capture’s words', () => {
    for (const { place, captured } of regulation.restorations) {
      const article = Number.parseInt(place, 10);
      if (Number.isNaN(article)) continue;
      const { exact, captured: found } = answer(law, captured);
      const numbers = [...exact.hits, ...found].map((hit) => hit.article.number);
      expect([captured, numbers.includes(article)]).toEqual([captured, true]);
    }
  });

  test('the nearest articles come with what they hold of the words', () => {
    const { loose } = answer(law, '财政能力评估');
    expect(loose.length).toBeGreaterThan(0);
    expect(loose.length).toBeLessThanOrEqual(5);
    for (const { article, parts } of loose) for (const part of parts) expect(raw[article.number - 1]).toContain(part);
    expect(loose[0]?.parts).toContain('能力评估');
  });

  test('nothing is near to words that share nothing with the text', () => {
    expect(answer(law, '量子纠缠').loose).toEqual([]);
  });
});

describe('the files of the text', () => {
  test('are one, named by its content, and hold every sentence as published', () => {
    expect(files).toHaveLength(1);
    const texts = chapters.flatMap(({ articles }) =>
      articles.map(({ sentences }) => plain(sentences.map(({ text }) => text).join(''))),
    );
    expect(texts).toEqual(raw);
    const [first] = regulation.articles;
    if (!first) throw new Error('no articles');
    const changed = { ...regulation, chapters: regulation.chapters.slice(1) };
    expect(lawFiles(changed)[0]?.name).not.toBe(files[0]?.name);
  });

  test('say every place as lawyers say it', () => {
    const said = chapters.flatMap(({ articles }) =>
      articles.flatMap(({ number, sentences }) =>
        sentences.map(({ id, spoken }) => [`${String(number)}.${id}`, spoken]),
      ),
    );
    expect(said).toEqual(said.map(([place = '']) => [place, citation(regulation, place)]));
  });

  test('are split by chapter as the text grows, and read the same', () => {
    const split = lawFiles(regulation, 3000);
    expect(split.length).toBeGreaterThan(3);
    expect(split.flatMap(({ content }) => readLawFile(content))).toEqual(chapters);
  });

  test('grow in number with the text, none longer than there is room, none cut inside a chapter', () => {
    const chapter = (number: number) =>
      `## ${String(number)} 第章\n# 1\n${'p1s1 第一句 项目。\n'.repeat(100 + number * 10)}`;
    const generated = Array.from({ length: 100 }, (_, index) => chapter(index));
    const packed = packChapters(generated, 40_000);
    expect(packed.join('')).toBe(generated.join(''));
    expect(packed.length).toBeGreaterThan(10);
    for (const file of packed) expect(file.length).toBeLessThanOrEqual(40_000);
    expect(packed.flatMap(readLawFile).map(({ number }: LawChapter) => number)).toEqual(generated.map((_, i) => i));
    expect(packChapters(['long'.repeat(9), 'b'], 10)).toEqual(['long'.repeat(9), 'b']);
  });

  test('are nothing for a text without chapters', () => {
    expect(readLawFile('')).toEqual([]);
  });
});
