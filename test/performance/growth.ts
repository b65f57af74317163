// Part of `npm run bench`: what grows with the text. Articles ten and a hundred times as many, generated from ours.
import { brotliCompressSync } from 'node:zlib';
import { answer, prepareLaw } from '../../src/site/search/answer.ts';
import { readLawFile } from '../../src/site/search/law-file.ts';
import { lawFiles } from '../../src/site/search/write-law.ts';
import { parseArticle, shapeOf } from '../../src/text/index.ts';
import { bodyOf } from '../regulation.ts';
import { grown } from './grown.ts';

const ARTICLES = 41;
const PER_CHAPTER = 6;
const BODIES = Array.from({ length: ARTICLES }, (_, index) =>
  bodyOf(`articles/${String(index + 1).padStart(2, '0')}.md`),
);

/** The best of five runs: what the machine's other work adds is left out. */
function milliseconds(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function modelOf(bodies: readonly string[]) {
  const articles = bodies.map((body, index) => {
    const text = parseArticle((index % ARTICLES) + 1, body);
    return { number: index + 1, chapter: Math.floor(index / PER_CHAPTER) + 1, gist: '', text, shape: shapeOf(text) };
  });
  const count = Math.ceil(articles.length / PER_CHAPTER);
  return Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    heading: `第${String(index + 1)}章`,
    articles: articles.filter(({ chapter }) => chapter === index + 1),
  }));
}

function measured(times: number) {
  const bodies = grown(BODIES, times);
  const files = lawFiles({ chapters: modelOf(bodies), restorations: [] });
  const law = prepareLaw(files.flatMap(({ content }) => readLawFile(content)));
  return {
    articles: bodies.length,
    parse: milliseconds(() => bodies.map((body, index) => parseArticle((index % ARTICLES) + 1, body))),
    files: files.length,
    bytes: files.reduce((sum, { content }) => sum + brotliCompressSync(content).length, 0),
    query: milliseconds(() => answer(law, '论证评估')),
  };
}

const one = measured(1);
console.log('| 条数 | 解析（毫秒） | 倍数 | 查找用的文件 | 字节（brotli） | 倍数 | 查一次（毫秒） | 倍数 |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const times of [1, 10, 100]) {
  const size = times === 1 ? one : measured(times);
  const ratio = (of: 'parse' | 'bytes' | 'query') => (size[of] / one[of]).toFixed(1);
  const cells = [
    ...[String(size.articles), size.parse.toFixed(1), ratio('parse'), String(size.files)],
    ...[String(size.bytes), ratio('bytes'), size.query.toFixed(1), ratio('query')],
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
