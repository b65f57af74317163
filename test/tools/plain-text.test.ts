import { describe, expect, it } from 'vitest';
import { planRoute, readAnswers } from '../../src/core/index.ts';
import { routeText } from '../../src/tools/route/plain-text.ts';
import { placeOf } from '../place-of.ts';

const speaking = {
  law: '《实施细则》（5号）',
  spoken: { [placeOf(6, '由各部门按规定实施建设')]: '第六条第四句' },
  doubts: { 'below-50': { question: '小项目还要申报吗？', ask: ['区政务服务和数据管理局'] } },
};
const textOf = (query: string) => {
  const { facts, readings } = readAnswers(new URLSearchParams(query));
  return routeText({ facts, readings, route: planRoute(facts, readings) }, 'https://example.org/?' + query, speaking);
};
const SMALL =
  'secrecy=none&unit=town&funds=district&category=new&nature=other&total=20&operationPart=0&traits=&priorities=&obstacles=';

describe('the route as plain text', () => {
  const lines = textOf(SMALL).split('\n');

  it('says answers, scope, each step with its places, and ends with the disclaimers and the address', () => {
    expect(lines[1]).toBe('依据《实施细则》（5号）');
    expect(lines).toContain('总投资：20 万元（200,000 元）');
    expect(lines.some((line) => line.startsWith('  【应当办理】报区政务服务和数据管理局备案'))).toBe(true);
    expect(lines.some((line) => line.includes('第六条第四句'))).toBe(true);
    expect(lines.slice(-2)).toEqual(['非官方整理，以正式印发文本为准。', `https://example.org/?${SMALL}`]);
  });

  it('gives every step that falls away its reason', () => {
    const excused = lines.flatMap((line, index) => (line.includes('【无需办理】') ? [lines[index + 1] ?? ''] : []));
    expect(excused.length).toBeGreaterThan(10);
    expect(excused.filter((reason) => !reason.startsWith('    ') || reason.startsWith('    依据'))).toEqual([]);
  });

  it('asks whom to ask where two readings stand', () => {
    expect(lines).toContain('    待确认：小项目还要申报吗？请向区政务服务和数据管理局确认。');
  });

  it('keeps the prohibitions out of scope, and says nothing more of a classified project', () => {
    expect(textOf('secrecy=none&funds=own')).toContain('不得拆分申报');
    const classified = textOf('secrecy=state-secret');
    expect(classified).not.toContain('不得拆分申报');
    expect(classified).toContain('请向区委保密和机要局咨询');
  });
});

describe('readings that are tried', () => {
  it('are said above everything, and again at the step that they decide', () => {
    const text = textOf(SMALL.replace('total=20', 'total=180') + '&reading.written-consent=from-200').split('\n');
    const said = text.filter((line) => line.includes('试算，未经确认'));
    expect(said[0]).toMatch(/^【试算】/);
    expect(said[1]).toMatch(/^ {4}试算：/);
    expect(text.indexOf(said[0] ?? '')).toBeLessThan(text.findIndex((line) => line.startsWith('适用范围')));
  });
});
