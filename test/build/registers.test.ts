/** What is wrong with the quotations of registers and guides is told all at once, with file, line and words. */
import { describe, expect, it } from 'vitest';
import { contentFaults, guideQuoteFaults, readText, registerFaults } from '../../src/build/registers.ts';
import { readArticles, readNotice } from '../regulation.ts';

const text = readText([...readArticles(), readNotice()]);

it('every quotation of content/ stands in one sentence', () => {
  expect(contentFaults(text)).toEqual([]);
});

describe('a register', () => {
  const faults = (yaml: string) => registerFaults('bodies.yaml', yaml, text);

  it('has all its faults told: words that stand nowhere, twice, in several sentences, a typed place', () => {
    const [nowhere, twice, several, typed, ...none] = faults(
      [
        '- id: someone',
        '  entries:',
        '    - { in: 6, words: 不得拆分申报 }',
        '    - { in: 6, words: 不得分拆申报 }',
        '    - { in: 6, words: 项目 }',
        '    - words: 备案。数字化项目经论证评估后',
        '      in: 6',
        '    - { in: 6.p1s2, words: 不得拆分申报 }',
      ].join('\n'),
    );
    expect(nowhere).toMatch(/^bodies\.yaml:4: “不得分拆申报” \(6\) stands nowhere; nearest: “.*不得拆分申报。”$/);
    expect(twice).toMatch(/^bodies\.yaml:5: “项目” \(6\) stands more than once: /);
    expect(several).toMatch(/^bodies\.yaml:7: .* runs over several sentences of 6\.p1$/);
    expect(typed).toBe('bodies.yaml:8: “6.p1s2” is no article, notice or hint');
    expect(none).toEqual([]);
  });

  it('of clauses has them all in the sentence of the first', () => {
    const [fault, ...none] = faults(
      '- { in: 6, clauses: [{ words: 50万元以下的 }, { words: 由各部门按规定实施建设 }, { words: 不得拆分申报 }] }',
    );
    expect(fault).toMatch(/^bodies\.yaml:1: “不得拆分申报” does not stand in the sentence of “50万元以下的”/);
    expect(none).toEqual([]);
  });

  it('of emendations has its words on one line of the capture', () => {
    const emendation = '- { in: 28, captured: 组织竣工验收, published: 组织竣工验收。 }';
    expect(faults(emendation)).toEqual([
      expect.stringMatching(
        /^bodies\.yaml:1: “组织竣工验收” stands in the capture on several lines \(.*\): add `near`$/,
      ),
    ]);
    expect(faults(emendation.replace(' }', ', near: 投资额在200万元以上 }'))).toEqual([]);
    expect(faults(emendation.replace(' }', ', near: 不予支持 }'))).toEqual([
      expect.stringContaining('stands in the capture on no line'),
    ]);
  });

  it('of emendations names headings of chapters by their words', () => {
    expect(faults('- { in: heading, captured: 第一章, published: 第一章　总则 }')).toEqual([]);
    expect(faults('- { in: heading, captured: 第一章, published: 第一章　通则 }')).toEqual([
      'bodies.yaml:1: “第一章　通则” stands in 0 headings of chapters',
    ]);
  });
});

it('a guide has all its faults told, with their lines', () => {
  const guide =
    '## 题\n\n<Cite in="6">不得分拆申报</Cite>，<Cite in="7">不得安排预算</Cite>。\n\n<Cite in="6">项目</Cite>';
  const [nowhere, twice, ...none] = guideQuoteFaults('new.mdx', guide, text);
  expect(nowhere).toMatch(/^new\.mdx:3: “不得分拆申报” \(6\) stands nowhere/);
  expect(twice).toMatch(/^new\.mdx:5: “项目” \(6\) stands more than once/);
  expect(none).toEqual([]);
});
