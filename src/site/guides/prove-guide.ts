/** Proof that a guide says nothing of the law on its own: its quotations stand, its names exist, no number is typed. */
import { LISTS, readAnswers, STEPS } from '../../core/index.ts';
import { faultOfSentence, isSource } from '../../text/index.ts';
import { amountInWords } from '../references/amounts.ts';
import { readGuide, type GuideElement } from './guide-source.ts';
import type { Regulation } from '../regulation/regulation.ts';

/** What opens a list item: no statement. */
const MARKER = /^ *\d+\. /gm;
/** What prose must leave to the components. */
const BARE: readonly (readonly [RegExp, string])[] = [
  [/[0-9０-９]+/, 'a typed number'],
  [/第[一二三四五六七八九十百]+[条款项目句章]/, 'a typed place'],
  [/[一二两三四五六七八九十百千万半]+(?:元|万元|年|个月|月底|天)/, 'a typed amount or period'],
  [/[<>{}]|^(?:import|export)\b/m, 'code'],
  [/\S\n(?! *(?:- |\n|$)).{0,9}/, 'a line break inside a paragraph, which browsers show as a space'],
];

/** What an element claims: throws where that is not so. */
type Check = (element: GuideElement, regulation: Regulation) => void;

function expectThat(holds: boolean, fault: string): void {
  if (!holds) throw new Error(fault);
}

const checkFacts: Check = ({ attributes }) => {
  for (const { message } of readAnswers(new URLSearchParams(attributes['facts'] ?? '')).problems) {
    throw new Error(message);
  }
};

const CHECKS: Readonly<Record<string, Check>> = {
  Cite: ({ attributes: { in: source }, inner }, { articles, notice }) => {
    if (!isSource(source)) throw new Error(`“${String(source)}” is no article, notice or hint`);
    const texts = [...articles.map(({ text }) => text), notice.text];
    const fault = faultOfSentence(texts, { at: 'Cite', source, words: inner });
    expectThat(fault === undefined, String(fault));
  },
  Step: ({ attributes: { id } }) =>
    expectThat(
      STEPS.some((step) => step.id === id),
      `no step “${String(id)}”`,
    ),
  Doubt: ({ attributes: { slug } }, { interpretations }) =>
    expectThat(
      interpretations.some((each) => each.slug === slug),
      `no interpretation “${String(slug)}”`,
    ),
  Amount: ({ attributes }) => void amountInWords(attributes['of'] ?? ''),
  Materials: ({ attributes: { list } }) =>
    expectThat(
      LISTS.some(({ id }) => id === list),
      `no list “${String(list)}”`,
    ),
  Route: checkFacts,
  Exclusions: () => undefined,
  Tool: checkFacts,
  OtherSteps: ({ attributes }) => expectThat(attributes['guide'] !== undefined, 'the steps beside no guide'),
  Guide: ({ attributes }) => expectThat(attributes['id'] !== undefined, 'a link to no guide'),
};

const elementFaults = (regulation: Regulation, element: GuideElement): string[] => {
  const check = CHECKS[element.name];
  if (check === undefined) return [`no element “${element.name}”`];
  try {
    check(element, regulation);
    return [];
  } catch (fault) {
    return [fault instanceof Error ? fault.message : String(fault)];
  }
};

/** Everything wrong with a guide's body, in words; empty where it holds. */
export function guideFaults(regulation: Regulation, body: string): string[] {
  const { elements, prose } = readGuide(body.replace(MARKER, '- '));
  const bare = BARE.flatMap(([pattern, what]) => {
    const found = pattern.exec(prose);
    return found ? [`${what}: “${found[0]}”`] : [];
  });
  return [...elements.flatMap((element) => elementFaults(regulation, element)), ...bare];
}
