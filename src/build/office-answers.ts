/** content/answers.yaml read and checked, and written as src/core/law/answers.ts for the core to import. */
import { parse } from 'yaml';
import { z } from 'zod';
import { dayOf } from '../core/engine/dates.ts';
import { isReading, isSlug, readingIds, SLUGS, type Slug } from '../core/law/interpretations.ts';

const NOT_GIVEN = '没有填';
const day = z.string(NOT_GIVEN).refine((text) => dayOf(text) !== undefined, '须是日期，写作 2026-03-05');
const words = z.string(NOT_GIVEN).trim().min(1, '不能空着');

const answer = z
  .strictObject({
    slug: z.string(NOT_GIVEN),
    reading: z.string(NOT_GIVEN),
    who: words,
    when: day,
    source: words,
    from: day,
  })
  .superRefine(({ slug, reading }, context) => {
    if (!isSlug(slug)) context.addIssue(`slug：没有“${slug}”，可以是${SLUGS.join('、')}`);
    else if (!isReading(slug, reading))
      context.addIssue(`reading：${slug}没有“${reading}”，可以是${readingIds(slug).join('、')}`);
  });

type Answer = z.infer<typeof answer>;

/** `content/answers.yaml, 第2项（limit）：when……`. */
function sayIssue(entries: unknown, { path, message }: z.core.$ZodIssue): string {
  const [index, field] = path;
  const entry: unknown = Array.isArray(entries) && typeof index === 'number' ? entries[index] : undefined;
  const slug = typeof entry === 'object' && entry !== null && 'slug' in entry ? String(entry.slug) : '';
  const where = typeof index === 'number' ? `第${index + 1}项${slug === '' ? '' : `（${slug}）`}：` : '';
  return `content/answers.yaml，${where}${field === undefined ? '' : `${String(field)}：`}${message}`;
}

/** The answers in the order of their days; throws with everything that is wrong, by entry and field. */
export function readOfficeAnswers(yaml: string): readonly Answer[] {
  // Dates stay text: YAML would make timestamps of them.
  const entries: unknown = parse(yaml, { schema: 'core' }) ?? [];
  const read = z.array(answer).safeParse(entries);
  if (!read.success) throw new Error(read.error.issues.map((issue) => sayIssue(entries, issue)).join('\n'));
  return [...read.data].sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
}

/** A string as the formatter writes it: in the quotes of which the text has fewer. */
function quote(text: string): string {
  const count = (mark: string) => text.split(mark).length - 1;
  const mark = count("'") > count('"') ? '"' : "'";
  return mark + text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`) + mark;
}

const entry = (record: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(record).map(([key, value]) => `    ${key}: ${quote(value)},\n`);
  return `  {\n${lines.join('')}  },\n`;
};

/** The answers that hold: of each doubt the one that was given for the latest day. */
function holding(answers: readonly Answer[]): readonly (readonly [Slug, string])[] {
  const latest = new Map(answers.map(({ slug, reading }) => [slug, reading]));
  return SLUGS.flatMap((slug) => {
    const reading = latest.get(slug);
    return reading === undefined ? [] : [[slug, reading] as const];
  });
}

/** The file that the core imports. */
export function officeAnswersTable(answers: readonly Answer[]): string {
  const listed = answers.map(entry).join('');
  const held = holding(answers)
    .map(([slug, reading]) => `  ${slug.includes('-') ? quote(slug) : slug}: ${quote(reading)},\n`)
    .join('');
  return `/** What the office has answered about the interpretations. Made from content/answers.yaml by \`npm run answers\`: not edited by hand. */
import type { Readings, Slug } from './interpretations.ts';

/** One answer: who gave it, when, in which words or document, and from which day it holds (ISO dates). */
export interface OfficeAnswer {
  readonly slug: Slug;
  readonly reading: string;
  readonly who: string;
  readonly when: string;
  readonly source: string;
  readonly from: string;
}

/** All of them, the latest last: what was answered earlier stays readable. */
export const OFFICE_ANSWERS: readonly OfficeAnswer[] = [${listed === '' ? '' : `\n${listed}`}];

/** The readings that hold by them. */
export const OFFICE_READINGS: Readings = {${held === '' ? '' : `\n${held}`}};
`;
}
