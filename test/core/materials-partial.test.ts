/**
 * Partial answers, exactly: all combinations of the facts that papers hang on, each answered or not, against all
 * their completions.
 */
import { describe, expect, it } from 'vitest';
import { checkConsistency } from '../../src/core/law/consistency.ts';
import {
  FACT_KEYS,
  listMaterials,
  LISTS,
  wan,
  type FactKey,
  type Facts,
  type MaterialList,
} from '../../src/core/index.ts';
import { FIFTY, MIDDLE, TWO_HUNDRED } from '../bounds.ts';
import { linesOf } from './papers.ts';

const VALUES: Readonly<Partial<Record<FactKey, readonly Facts[]>>> = {
  secrecy: [{ secrecy: 'none' }, { secrecy: 'work-secret' }],
  category: [{ category: 'new' }, { category: 'upgrade' }, { category: 'operation' }, { category: 'service' }],
  total: [FIFTY.below, FIFTY.at, MIDDLE, TWO_HUNDRED.at, wan(300)].map((total) => ({ total })),
  operationPart: [wan(0), FIFTY.above, TWO_HUNDRED.above].map((operationPart) => ({ operationPart })),
  traits: [
    { traits: [] },
    { traits: ['cross-department'] },
    { traits: ['major-deployment'] },
    { traits: ['service-with-goods'] },
    { traits: ['service-builds-system'] },
    { traits: ['service-with-goods', 'service-builds-system'] },
  ],
};

const combine = (missing: readonly Facts[]): Facts[] =>
  Object.values(VALUES).reduce<Facts[]>(
    (sofar, values) => sofar.flatMap((left) => [...missing, ...values].map((right) => ({ ...left, ...right }))),
    [{ unit: 'department', funds: ['district'], nature: 'other', priorities: [], obstacles: [] }],
  );

const isConsistent = (facts: Facts) => checkConsistency(facts).clashes.length === 0;
const withoutPart = ({ operationPart: _whole, ...facts }: Facts): Facts => facts;
const COMPLETE = combine([])
  .map((facts) => (facts.category === 'operation' ? withoutPart(facts) : facts))
  .filter(isConsistent);
const PARTIAL = combine([{}]).filter(isConsistent);

/** Choosing 运维 later makes an O&M part answered before it the whole: the answer drops. */
const extendsAnswers = (whole: Facts, part: Facts) =>
  Object.entries(whole.category === 'operation' ? withoutPart(part) : part).every(
    ([key, value]) => JSON.stringify(new Map(Object.entries(whole)).get(key)) === JSON.stringify(value),
  );

describe('partial answers, exactly: a paper is settled if and only if every completion agrees', () => {
  it.each(LISTS)('$id', ({ id, papers }) => {
    const statusIn = (facts: Facts) => {
      const found = new Map<string, string>(linesOf(listMaterials(facts, id)));
      return papers.map((paper) => found.get(paper) ?? 'absent');
    };
    const complete = COMPLETE.map((facts) => ({ facts, statuses: statusIn(facts) }));
    const faults = PARTIAL.flatMap((partial) => {
      const completions = complete.filter(({ facts }) => extendsAnswers(facts, partial));
      return statusIn(partial).flatMap((status, index) => {
        const reachable = new Set(completions.map(({ statuses }) => statuses[index]));
        const right = reachable.size === 1 ? [...reachable][0] : 'open';
        return status === right
          ? []
          : [`${JSON.stringify(partial)} ${String(papers[index])}: ${status}, not ${String(right)}`];
      });
    });
    expect(PARTIAL.length).toBeGreaterThan(1000);
    expect(faults.slice(0, 3)).toEqual([]);
  });
});

/** Answers that end the matter or change nothing, for the facts outside the combinations. */
const OTHERS: readonly Facts[] = [
  { secrecy: 'state-secret' },
  { funds: ['district'] },
  { funds: ['own'] },
  { unit: 'town' },
  { unit: 'school' },
  { nature: 'other' },
  { nature: 'integration' },
  { priorities: ['integrating'] },
  { obstacles: ['insecure'] },
];
const ANSWERS = [...Object.values(VALUES).flat(), ...OTHERS];

const without = (facts: Facts, fact: FactKey): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact));

/** What a reader sees of a list, but for the doubts about it and the sentences about each paper. */
const shown = (list: MaterialList) =>
  JSON.stringify([
    linesOf(list),
    list.items.map(({ contents }) => contents.map(({ id }) => id)),
    list.skipped,
    list.because,
    list.byCityRules,
  ]);

describe('of the facts not answered, exactly those are asked whose answer changes the list', () => {
  const projects = COMPLETE.filter((_, index) => index % 7 === 0);

  it.each(LISTS)('$id', ({ id }) => {
    const asked = new Set<FactKey>();
    const faults = projects.flatMap((project) =>
      FACT_KEYS.flatMap((fact) => {
        const missing = without(project, fact);
        const answers = ANSWERS.filter((answer) => fact in answer).map((answer) => ({ ...missing, ...answer }));
        const results = new Set(answers.filter(isConsistent).map((facts) => shown(listMaterials(facts, id))));
        const { asks } = listMaterials(missing, id);
        asks.forEach((each) => asked.add(each));
        return asks.includes(fact) === results.size > 1 ? [] : [`${JSON.stringify(missing)}: ${fact}`];
      }),
    );
    expect(faults.slice(0, 3)).toEqual([]);
    expect([...asked]).toEqual(expect.arrayContaining(['secrecy', 'funds']));
  });
});
