/** What doubts about purchases and about dates change: worked out on samples, reading by reading. */
import {
  checkExclusions,
  CONDITIONS,
  dueDates,
  KINDS,
  LINE_RESULT_LABELS,
  readingIds,
  type ConditionId,
  type ExclusionLine,
  type GivenDates,
  type LineResult,
  type Slug,
} from '../../core/index.ts';
import { areReadings, type Readings } from '../../core/law/interpretations.ts';

/** One sample, and what it comes to under each reading, in their order. */
export interface SampleRow {
  readonly sample: string;
  readonly cells: readonly string[];
}

const readWith = (slug: Slug, reading: string): Readings => {
  const readings = { [slug]: reading };
  if (!areReadings(readings)) throw new Error(`${slug} has no reading ${reading}`);
  return readings;
};

const differs = ({ cells }: SampleRow) => new Set(cells).size > 1;

/** A line of every kind bought along with a project; then software and services around a listed thing. */
const LINES: readonly { readonly sample: string; readonly line: ExclusionLine }[] = [
  ...KINDS.map(({ id, title }) => ({
    sample: title,
    line: { text: '', kind: id, conditions: { bundled: 'yes' } } as const,
  })),
  ...['题库系统开发', '视频监控平台软件开发', '无人机巡检服务'].map((text) => ({ sample: text, line: { text } })),
];

const SETTLED: readonly LineResult[] = ['excluded', 'not-excluded'];

const isCondition = (ask: string): ask is ConditionId => CONDITIONS.some(({ id }) => id === ask);

/** The line with each answer to what is still asked about it under some reading, until nothing is. */
function answered(slug: Slug, line: ExclusionLine): ExclusionLine[] {
  const found = readingIds(slug).flatMap((reading) => checkExclusions([line], readWith(slug, reading)).lines);
  const [ask] = found.flatMap(({ asks }) => asks.filter(isCondition));
  if (ask === undefined) return [line];
  return (['yes', 'no'] as const).flatMap((answer) =>
    answered(slug, { ...line, conditions: { ...line.conditions, [ask]: answer } }),
  );
}

const sayConditions = ({ conditions = {} }: ExclusionLine): string =>
  CONDITIONS.flatMap(({ id, labels }) => {
    const answer = conditions[id];
    return answer === undefined ? [] : [labels[answer]];
  }).join('，');

function purchaseRows(slug: Slug, { sample, line }: (typeof LINES)[number]): SampleRow[] {
  return answered(slug, line)
    .flatMap((each) => {
      const said = sayConditions(each);
      const results = readingIds(slug).flatMap((reading) => checkExclusions([each], readWith(slug, reading)).lines);
      if (!results.every(({ result }) => SETTLED.includes(result))) return [];
      const cells = results.map(({ result }) => LINE_RESULT_LABELS[result]);
      return [{ sample: said === '' ? sample : `${sample}（${said}）`, cells }];
    })
    .filter(differs)
    .slice(0, 1);
}

/** Every day on the first of a month, two months apart, in the order of the project. */
const DAYS: GivenDates = {
  poolEntry: '2026-03-01',
  systemEntry: '2026-05-01',
  keyPoolEntry: '2026-07-01',
  stableOperation: '2026-09-01',
};

function dateRows(slug: Slug): SampleRow[] {
  const under = readingIds(slug).map((reading) => dueDates(DAYS, readWith(slug, reading)));
  return dueDates(DAYS).map(({ id, title }) => ({
    sample: title,
    cells: under.map((dates) => dates.find((date) => date.id === id)?.how ?? ''),
  }));
}

/** Samples that differ between the readings; none where neither purchases nor dates do. */
export function sampleRowsOf(slug: Slug): SampleRow[] {
  return [...LINES.flatMap((line) => purchaseRows(slug, line)), ...dateRows(slug).filter(differs)];
}
