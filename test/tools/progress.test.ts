import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHOICES,
  FACT_KEYS,
  isChoice,
  isSet,
  listMaterials,
  planRoute,
  QUESTIONS,
  SETS,
  withAnswer,
  writeAnswers,
} from '../../src/core/index.ts';
import type { FactKey, Facts } from '../../src/core/index.ts';
import { beUnsure, derive, formOf, type Form } from '../../src/tools/facts/form.ts';
import { COLUMN, isComplete, progressOf, sayProgress } from '../../src/tools/facts/progress.ts';
import { sayBriefly, sayShortly } from '../../src/tools/facts/shortly.ts';

const query = (text: string) => formOf(new URLSearchParams(text));
const progress = (form: Form) => progressOf(form, planRoute(derive(form).facts).asks);
const complete = (form: Form) => isComplete(form, derive(form), progress(form));

const ALL =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=180&operationPart=0&traits=&priorities=&obstacles=';
const without = (...facts: readonly string[]) => {
  const pairs = new URLSearchParams(ALL);
  for (const fact of facts) pairs.delete(fact);
  return formOf(pairs);
};

describe('the column of questions', () => {
  it('has every question once, the amount, the unit and the category first', () => {
    expect(COLUMN.map(({ fact }) => fact).toSorted()).toEqual([...FACT_KEYS].toSorted());
    expect(COLUMN.slice(0, 4).map(({ fact }) => fact)).toEqual(['secrecy', 'total', 'unit', 'category']);
    expect(COLUMN).toHaveLength(QUESTIONS.length);
  });

  it('opens three unanswered questions at a time, in its order', () => {
    expect(progress(query('secrecy=none')).next).toEqual(['total', 'unit', 'category']);
    expect(progress(query('secrecy=none&unit=town')).next).toEqual(['total', 'category', 'funds']);
    expect(progress(query('secrecy=none&unit=town&unsure=total')).next).toEqual(['category', 'funds', 'nature']);
  });

  it('leaves an amount that cannot be read where it is: it counts, and the next question opens', () => {
    const { left, next } = progress(query('secrecy=none&total=many'));
    expect(left).toContain('total');
    expect(next).toEqual(['unit', 'category', 'funds']);
  });
});

describe('how many questions are left', () => {
  it('is at most so many while an answer can settle others, and one at the end', () => {
    expect(sayProgress(progress(query('secrecy=none')))).toBe('最多再答 9 题就能确定。');
    expect(sayProgress(progress(without('traits', 'funds')))).toBe('最多再答 2 题就能确定。');
    expect(sayProgress(progress(without('traits')))).toBe('再答 1 题就能确定。');
    expect(sayProgress(progress(query(ALL)))).toBe('不用再答了。');
  });

  it('promises nothing certain beside a 不清楚', () => {
    const form = beUnsure(without('funds'), 'traits', true);
    expect(sayProgress(progress(form))).toBe('再答 1 题。还有 1 题答了“不清楚”，有关的事项写着“尚未确定”。');
    expect(sayProgress(progress(beUnsure(form, 'funds', true)))).toBe(
      '还有 2 题答了“不清楚”，有关的事项写着“尚未确定”。',
    );
  });

  it('a 不清楚 on which nothing hangs is not counted', () => {
    expect(progress(query('secrecy=none&funds=own&unit=state-enterprise&traits=&unsure=total')).unsure).toEqual([]);
  });
});

/** Answers to try, as texts. */
function textsOf(fact: FactKey): readonly string[] {
  if (isChoice(fact)) return CHOICES[fact].options.filter((value) => value !== 'state-secret');
  if (isSet(fact)) return [...SETS[fact].options, ...(fact === 'funds' ? [] : [''])];
  return fact === 'total' ? ['10', '50', '120', '200', '520', '1000'] : ['0', '5', '30', '150'];
}

const someAnswers = fc
  .shuffledSubarray(FACT_KEYS.filter((fact) => fact !== 'secrecy'))
  .chain((facts) => fc.tuple(...facts.map((fact) => fc.tuple(fc.constant(fact), fc.constantFrom(...textsOf(fact))))));

describe('“最多”', () => {
  it.each([
    ['route', (facts: Facts) => planRoute(facts).asks],
    ['list', (facts: Facts) => listMaterials(facts, 'declaration').asks],
  ])('no answer brings questions that were not counted, unless it takes another one back: %s', (_, asksOf) => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        let facts: Facts = { secrecy: 'none' };
        const countedFor = (of: Facts) =>
          progressOf(query(new URLSearchParams(writeAnswers(of)).toString()), asksOf(of)).left;
        for (const [fact, text] of answers) {
          const next = withAnswer(facts, fact, text);
          const [before, after] = [countedFor(facts), countedFor(next.facts)];
          if (next.problems.length === 0) expect(before).toEqual(expect.arrayContaining([...after]));
          facts = next.facts;
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('nothing is left to answer', () => {
  it('with everything answered, or answered 不清楚', () => {
    expect(complete(query(ALL))).toBe(true);
    expect(complete(without('traits'))).toBe(false);
    expect(complete(beUnsure(query(ALL), 'traits', true))).toBe(true);
  });

  it('not before 是否涉密 is decided, nor with an amount that cannot be read, nor for 涉密', () => {
    expect(complete({ ...query(ALL), undecided: true })).toBe(false);
    expect(complete(query(ALL.replace('total=180', 'total=many')))).toBe(false);
    expect(complete(query('secrecy=state-secret'))).toBe(false);
  });
});

describe('the answers in a line', () => {
  const said = (form: Form) => sayShortly(derive(form).facts, form.unsure);

  it('are a few words each, what is empty once, 不清楚 last', () => {
    expect(said(beUnsure(query(ALL), 'category', true))).toEqual([
      '非涉密',
      '区直部门',
      '区本级财政性资金',
      '其他类别',
      '180 万元',
      '无运维',
      '无项目特点、重点支持情形、不予支持情形',
      '不清楚：项目类别',
    ]);
  });

  it('in a narrow line: what places the project, and how many there are', () => {
    expect(sayBriefly(derive(query(ALL)).facts, [])).toEqual(['区直部门', '建设（新建）', '180 万元', '共答 10 题']);
    const unsure = beUnsure(query(ALL.replace('total=180', 'total=')), 'category', true);
    expect(sayBriefly(derive(unsure).facts, unsure.unsure)).toEqual(['区直部门', '共答 8 题', '1 题不清楚']);
  });

  it('say what is long by its number', () => {
    const form = query(
      'secrecy=none&operationPart=20&traits=cross-department,cross-level&obstacles=insecure,unclear-need',
    );
    expect(said(form)).toEqual(['非涉密', '其中运维部分 20 万元', '跨部门共建、跨层级共享协同', '不予支持情形 2 项']);
  });
});
