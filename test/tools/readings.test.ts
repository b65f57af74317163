import { describe, expect, it } from 'vitest';
import { readAnswers, type OfficeAnswer } from '../../src/core/index.ts';
import { queryOf } from '../../src/tools/facts/address.ts';
import { answer, confirmStateSecret, derive, formOf, read } from '../../src/tools/facts/form.ts';
import { answerOf, sayOfficeAnswer, sayTried, triable } from '../../src/tools/law/readings.ts';
import { askWords, triedWords } from '../../src/tools/sheet/words.ts';

const PROJECT =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';
const formAt = (query: string) => formOf(new URLSearchParams(query));
const said = (form: ReturnType<typeof formAt>) =>
  queryOf({ facts: derive(form).facts, readings: form.readings, list: undefined });

const ANSWER: OfficeAnswer = {
  slug: 'limit',
  reading: 'article-7',
  who: '区政务服务和数据管理局',
  when: '2026-05-08',
  source: '复函〔2026〕1号',
  from: '2026-06-01',
};

describe('readings in the form', () => {
  it('come from the address and go back into it', () => {
    const form = formAt(`${PROJECT}&reading.written-consent=from-200`);
    expect(form.readings).toEqual({ 'written-consent': 'from-200' });
    expect(said(form)).toBe(`${PROJECT}&reading.written-consent=from-200`);
  });

  it('are tried one by one and taken back, and the result is no longer the printed one', () => {
    const printed = formAt(`${PROJECT}&made=0123abcd-x`);
    const tried = read(printed, 'limit', 'article-6');
    expect(tried.readings).toEqual({ limit: 'article-6' });
    expect(tried.made).toBeUndefined();
    expect(read(tried, 'limit', undefined).readings).toEqual({});
  });

  it('stay while answers change, and go with everything else for 涉密', () => {
    const tried = read(formAt(PROJECT), 'limit', 'article-6');
    expect(answer(tried, 'category', 'service').readings).toEqual({ limit: 'article-6' });
    expect(said(confirmStateSecret())).toBe('');
    expect(confirmStateSecret().readings).toEqual({});
    expect(formAt('secrecy=state-secret&reading.limit=article-6').readings).toEqual({});
  });

  it('are not written before 是否涉密 is answered', () => {
    const form = formAt('total=20&reading.limit=article-6');
    expect(said(form)).toBe('');
    expect(said(answer(form, 'secrecy', 'none'))).toBe('secrecy=none&total=20&reading.limit=article-6');
  });

  it('that are none are named with what is allowed, and the others stay', () => {
    const form = formAt(`${PROJECT}&reading.limit=x&reading.below-50=filing-only`);
    expect(form.readings).toEqual({ 'below-50': 'filing-only' });
    expect(form.problems.join()).toContain('article-7');
  });
});

describe('a doubt that the office has answered', () => {
  it('is cited with who, when and where', () => {
    expect(sayOfficeAnswer(ANSWER)).toBe(
      '按区政务服务和数据管理局2026年5月8日答复：读法二（限额是第七条的数），自2026年6月1日起。来源：复函〔2026〕1号。',
    );
    expect(answerOf('limit', [ANSWER])).toBe(ANSWER);
    expect(answerOf('below-50', [ANSWER])).toBeUndefined();
  });

  it('is not tried otherwise, and the reader is told', () => {
    const { tried, answered } = triable({ limit: 'article-6', 'below-50': 'filing-only' }, [ANSWER]);
    expect(tried).toEqual({ 'below-50': 'filing-only' });
    expect(answered).toHaveLength(1);
    expect(answered[0]).toContain('2026年5月8日答复');
  });
});

describe('what is tried', () => {
  const speaking = { doubts: { 'written-consent': { question: '要不要书面同意？', ask: ['区政务服务和数据管理局'] } } };

  it('is said with its doubt, in copies and on paper', () => {
    const { readings } = readAnswers(new URLSearchParams('reading.written-consent=from-200'));
    expect(sayTried('written-consent', 'from-200')).toBe('按读法一（书面同意只管最高一档）试算，未经确认。');
    expect(triedWords(readings, speaking)).toEqual([
      '“要不要书面同意？”按读法一（书面同意只管最高一档）试算，未经确认。',
    ]);
  });

  it('is another thing than what is to be asked', () => {
    expect(askWords(['written-consent'], speaking)).toEqual(['要不要书面同意？请向区政务服务和数据管理局确认。']);
  });
});
