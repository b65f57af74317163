/** The letter (咨询函 or 请示) that asks the office about doubts: one model for the screen, paper and Word. Pure. */
import {
  compareReadings,
  DOUBTS,
  FACT_KEYS,
  FACT_LABELS,
  readingIds,
  readingName,
  sayAnswer,
  type Facts,
  type Readings,
  type Slug,
} from '../../core/index.ts';
import { toChinese } from '../../text/numerals.ts';
import { sayReading, triedOf } from '../law/readings.ts';
import type { Interpretation } from '../page/surroundings.ts';
import { sayDifference } from './differences.ts';

/** To an office of equal rank or none above oneself 函; to one's own superior 请示. */
export type LetterKind = 'inquiry' | 'request';

export const LETTER_KINDS: Readonly<Record<LetterKind, string>> = { inquiry: '咨询函', request: '请示' };

const ENDINGS: Readonly<Record<LetterKind, string>> = {
  inquiry: '以上问题关系到本项目怎样办理，请予函复。',
  request: '以上问题关系到本项目怎样办理，妥否，请批示。',
};

/** `question`: a heading in the text; `law`: words of the regulation; `reading`: a reading with what it makes of the project. */
export interface LetterPart {
  readonly kind: 'text' | 'question' | 'law' | 'reading';
  readonly text: string;
}

export interface Letter {
  readonly title: string;
  /** 主送机关, with the colon. */
  readonly to: string;
  readonly parts: readonly LetterPart[];
  /** 落款: the unit, empty where nobody typed it, and the line for the day. */
  readonly unit: string;
  readonly day: string;
}

/** What the letter is made of. Names only where the user typed them: they are kept nowhere. */
export interface LetterGiven {
  readonly kind: LetterKind;
  readonly facts: Facts;
  /** The readings of other doubts that are tried meanwhile. */
  readonly readings: Readings;
  /** The doubts it asks about, as they are written out. */
  readonly about: readonly { readonly slug: Slug; readonly interpretation: Interpretation }[];
  /** 《…》（…号）. */
  readonly law: string;
  readonly project: string;
  readonly unit: string;
}

/** The answers, without those that say 无. */
function situationOf(facts: Facts): string {
  const isNothing = (value: unknown) => value === 0 || (Array.isArray(value) && value.length === 0);
  return FACT_KEYS.flatMap((fact) => {
    const said = sayAnswer(facts, fact);
    return said === undefined || isNothing(facts[fact]) ? [] : [`${FACT_LABELS[fact]}：${said}`];
  }).join('；');
}

const text = (words: string): LetterPart => ({ kind: 'text', text: words });

/** The words in question, by the places they stand at: each place once. */
function lawOf({ words }: Interpretation): string {
  return words.map((each) => `“${each.words}”（${each.spoken}）`).join('；');
}

/** What each reading says, and what it makes of the project against the one that is prepared for. */
function readingsOf({ facts, readings }: LetterGiven, slug: Slug, { readings: written }: Interpretation): LetterPart[] {
  const { [slug]: _own, ...others } = readings;
  const base = DOUBTS[slug].taken;
  const differences = new Map(compareReadings(facts, slug, others).map((each) => [each.reading, sayDifference(each)]));
  const follows = (id: string): string => {
    if (id === base) return '没有答复以前，我们先按这种读法准备。';
    const difference = differences.get(id) ?? '';
    const than = `与${readingName(slug, base)}相比，本项目`;
    return difference === '' ? `${than}没有不同。` : `${than}${difference}。`;
  };
  return readingIds(slug).map((id) => {
    const said = written.find((each) => each.id === id)?.text ?? '';
    return { kind: 'reading', text: `${readingName(slug, id)}：${said}${follows(id)}` };
  });
}

function triedIn({ readings, about }: LetterGiven): LetterPart[] {
  const others = triedOf(readings).filter(({ slug }) => !about.some((each) => each.slug === slug));
  if (others.length === 0) return [];
  return [
    text(
      `以上各种情形，另按${others.map(({ slug, reading }) => sayReading(slug, reading)).join('、')}试算，未经确认。`,
    ),
  ];
}

/** The letter about one doubt or several. */
export function letterOf(given: LetterGiven): Letter {
  const { kind, facts, about, law, project, unit } = given;
  const asked = [...new Set(about.flatMap(({ interpretation }) => interpretation.ask))];
  const isOne = about.length === 1;
  const named = project === '' ? '一个数字化项目' : `“${project}”项目`;
  const count = `有${about.length === 2 ? '两' : toChinese(about.length)}处条文`;
  return {
    title: `关于实施细则有关条文适用问题的${LETTER_KINDS[kind]}`,
    to: `${asked.join('、')}：`,
    parts: [
      text(`我单位拟办理${named}，情况是：${situationOf(facts)}。`),
      text(`对照${law}，${count}有不止一种读法，读法不同，本项目要办的手续不同，现请予明确：`),
      ...about.flatMap(({ slug, interpretation }, index): LetterPart[] => [
        { kind: 'question', text: `${isOne ? '' : `${toChinese(index + 1)}、`}${interpretation.question}` },
        { kind: 'law', text: `条文：${lawOf(interpretation)}。` },
        ...readingsOf(given, slug, interpretation),
      ]),
      ...triedIn(given),
      text(ENDINGS[kind]),
    ],
    unit,
    day: '　　　　年　　月　　日',
  };
}

/** The line for the unit where nobody typed one. */
export const UNIT_LINE = '（单位名称、印章）';

/** The letter as plain text. */
export function textOfLetter({ title, to, parts, unit, day }: Letter): string {
  return [
    title,
    '',
    to,
    ...parts.map((part) => `　　${part.text}`),
    '',
    `　　　　　　　　　　　　${unit === '' ? UNIT_LINE : unit}`,
    `　　　　　　　　　　　　${day}`,
  ].join('\n');
}
