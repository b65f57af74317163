/** What the sentences of the guides stand on: content/guide-ties.yaml, held against the core. */
import { z } from 'zod';
import {
  checkExclusions,
  CONDITION_IDS,
  LINE_RESULT_LABELS,
  listMaterials,
  LISTS,
  planRoute,
  PROHIBITIONS,
  readAnswers,
  STATUS_LABELS,
  type Facts,
} from '../../src/core/index.ts';
import { isDuty, sentencesOfGuide } from './guide-duties.ts';

const words = z.string().min(1);
const of = { words };
const reckoned = {
  ...of,
  step: z.array(words).optional(),
  paper: z.array(words).optional(),
  facts: z.array(words).optional(),
};

const tie = z.union([
  z.strictObject({ ...reckoned, says: z.enum(['must', 'if', 'may']) }),
  z.strictObject({ ...reckoned, says: z.literal('doubt'), doubt: words }),
  z.strictObject({ ...of, prohibition: words }),
  z.strictObject({ ...of, standing: words }),
  z.strictObject({
    ...of,
    purchase: z.strictObject({
      text: words,
      conditions: z.partialRecord(z.enum(CONDITION_IDS), z.enum(['yes', 'no'])),
      result: words,
    }),
  }),
  z.strictObject({ ...of, ours: words }),
]);
export const ties = z.record(words, z.array(tie));
export type Tie = z.infer<typeof tie>;

const PLAIN =
  'secrecy=none&unit=department&funds=district&category=new&nature=other&total=120&operationPart=0&traits=&priorities=&obstacles=';

/** The plain project with some answers changed; an answer that nobody can give throws. O&M: the part is the whole, and not asked. */
function factsWith(changes: string): Facts {
  const pairs = new URLSearchParams(PLAIN);
  for (const [key, value] of new URLSearchParams(changes)) pairs.set(key, value);
  if (pairs.get('category') === 'operation') pairs.delete('operationPart');
  const { facts, problems } = readAnswers(pairs);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('；'));
  return facts;
}

interface Said {
  readonly status: string;
  readonly interpretations: readonly string[];
}

function paperOf(name: string, facts: Facts): Said | undefined {
  const [listId, paper] = name.split('/');
  const list = LISTS.find(({ id }) => id === listId);
  return list && listMaterials(facts, list.id).items.find(({ id }) => id === paper);
}

const AS_SAID = { must: 'required', if: 'conditional', may: 'optional' } as const;
/** How a sentence may speak of a doubt. */
const SPEAKS_OF_DOUBT = /读法|疑问|请先问|要先问|请一并问清|可能/;

type Reckoned = Extract<Tie, { readonly says: string }>;

function faultOf(each: Reckoned, sentence: string, name: string, said: Said | undefined): string[] {
  if (said === undefined) return [`the core has no ${name} for such a project`];
  if (each.says === 'doubt') {
    const carried = said.interpretations.includes(each.doubt);
    return [
      ...(carried ? [] : [`${name} does not carry the doubt ${each.doubt}`]),
      ...(SPEAKS_OF_DOUBT.test(sentence) ? [] : ['the sentence does not say that the text may be read in two ways']),
    ];
  }
  const label = Object.entries(STATUS_LABELS).find(([status]) => status === said.status)?.[1] ?? said.status;
  return said.status === AS_SAID[each.says]
    ? []
    : [`says “${each.says}”, but the core says ${said.status} (${label}) of ${name}`];
}

function reckonedFaults(each: Reckoned, sentence: string): string[] {
  const names = [...(each.step ?? []), ...(each.paper ?? [])];
  if (names.length === 0) return ['names neither a step nor a paper'];
  return (each.facts ?? ['']).flatMap((changes) => {
    const facts = factsWith(changes);
    const { steps } = planRoute(facts);
    return [
      ...(each.step ?? []).flatMap((id) =>
        faultOf(
          each,
          sentence,
          id,
          steps.find((step) => step.id === id),
        ),
      ),
      ...(each.paper ?? []).flatMap((name) => faultOf(each, sentence, name, paperOf(name, facts))),
    ].map((fault) => `${fault} [${changes}]`);
  });
}

function tieFaults(each: Tie, sentence: string): string[] {
  if ('says' in each) return reckonedFaults(each, sentence);
  if ('ours' in each)
    return /应当|必须|不得|均需/.test(sentence.replace(/“[^”]*”/g, ''))
      ? ['is advice of ours in the words of a duty']
      : [];
  if ('prohibition' in each)
    return PROHIBITIONS.some(({ id }) => id === each.prohibition) ? [] : [`no prohibition ${each.prohibition}`];
  if ('standing' in each) {
    const { kind } = planRoute(factsWith(`obstacles=${each.standing}`)).standing;
    if (kind !== 'not-supported-in-principle') return [`the core says ${kind}`];
    return sentence.includes('原则上') ? [] : ['leaves out 原则上'];
  }
  const { text, conditions, result } = each.purchase;
  if (!Object.keys(LINE_RESULT_LABELS).includes(result)) return [`no result ${result}`];
  const [line] = checkExclusions([{ text, conditions }]).lines;
  return line?.result === result ? [] : [`the core says ${line?.result ?? 'nothing'} of ${text}, not ${result}`];
}

const HOW =
  'tie it in content/guide-ties.yaml: its own words, and the step, paper, prohibition, standing or purchase of the core that it states; or write it as a doubt';

/** Every sentence of a guide that states a duty without ground, and every tie that does not hold; in words. */
export function dutyFaults(body: string, given: readonly Tie[]): string[] {
  const sentences = sentencesOfGuide(body);
  const loose = sentences
    .filter((sentence) => isDuty(sentence) && !given.some((each) => sentence.includes(each.words)))
    .map((sentence) => `“${sentence}” states a duty and is tied to nothing: ${HOW}`);
  const wrong = given.flatMap((each) => {
    const [sentence, ...more] = sentences.filter((one) => one.includes(each.words));
    if (sentence === undefined) return [`“${each.words}” stands in no sentence of the guide`];
    if (more.length > 0)
      return [`“${each.words}” stands in ${String(more.length + 1)} sentences: take words that one has alone`];
    return tieFaults(each, sentence).map((fault) => `“${sentence}” ${fault}`);
  });
  return [...loose, ...wrong];
}
