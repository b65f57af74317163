// `npm run bench`: how long the rules and the reading of the text take. Figures for docs/performance.md, never a test.
import { test } from 'vitest';
import { checkExclusions, listMaterials, planRoute, readAnswers } from '../../src/core/index.ts';
import { parseArticle } from '../../src/text/index.ts';
import { bodyOf } from '../regulation.ts';
import { grown } from './grown.ts';

const { facts } = readAnswers(
  new URLSearchParams(
    'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=',
  ),
);
const NAMES = ['激光打印机', '办公电脑', '政务数据共享平台开发', '视频会议系统', '物联网通信卡'];
const LINES = Array.from({ length: 500 }, (_, index) => ({
  text: `${NAMES[index % NAMES.length] ?? ''}${String(index)}`,
}));
const BODIES = Array.from({ length: 41 }, (_, index) => bodyOf(`articles/${String(index + 1).padStart(2, '0')}.md`));

test('the rules', async ({ bench }) => {
  await bench('planRoute, all answered', () => {
    planRoute(facts);
  }).run();
  await bench('planRoute, nothing answered', () => {
    planRoute({});
  }).run();
  await bench('listMaterials, declaration', () => {
    listMaterials(facts, 'declaration');
  }).run();
  await bench('checkExclusions, 500 lines', () => {
    checkExclusions(LINES);
  }).run();
});

test('the text, and texts ten and a hundred times as long', async ({ bench }) => {
  for (const times of [1, 10, 100]) {
    const bodies = grown(BODIES, times);
    await bench(`parse ${String(bodies.length)} articles`, () => {
      bodies.forEach((body, index) => parseArticle((index % BODIES.length) + 1, body));
    }).run();
  }
});
