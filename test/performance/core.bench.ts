// `npm run bench`: how long the rules and the reading of the text take. Figures for docs/performance.md, never a test.
import { test } from 'vitest';
import {
  checkExclusions,
  listMaterials,
  planRoute,
  readAnswers,
  wan,
  type Facts,
  type Readings,
} from '../../src/core/index.ts';
import { frames, withAmounts } from '../../src/site/coverage/space.ts';
import { parseArticle } from '../../src/text/index.ts';
import { TWO_HUNDRED } from '../bounds.ts';
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

/** 200万元 with its neighbours: the number stands in two tiers, so that every step is worked out on both sides of it. */
const AT_NUMBER: Facts = { ...facts, total: TWO_HUNDRED.at };
/** Nearly every doubt of 第七、十六、二十条 meets here. */
const IN_DOUBT: Facts = {
  ...facts,
  category: 'service',
  nature: 'integration',
  total: wan(700),
  operationPart: wan(250),
};
const SETTLED: Readings = { limit: 'tracks', 'article-7-classes': 'either', 'excluding-operation': 'deduct' };
const ALL_FACTS = [...frames()].flatMap((frame) => withAmounts(frame, wan(0))).filter((_, index) => index % 257 === 0);

test('routes with what their readings change', async ({ bench }) => {
  await bench('planRoute, beside a number', () => {
    planRoute({ ...AT_NUMBER, total: TWO_HUNDRED.above });
  }).run();
  await bench('planRoute, at the number', () => {
    planRoute(AT_NUMBER);
  }).run();
  await bench('planRoute, doubts that meet', () => {
    planRoute(IN_DOUBT);
  }).run();
  await bench('planRoute, some of them settled', () => {
    planRoute(IN_DOUBT, SETTLED);
  }).run();
  await bench(`planRoute, ${String(ALL_FACTS.length)} projects of the space`, () => {
    for (const each of ALL_FACTS) planRoute(each);
  }).run();
});

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
