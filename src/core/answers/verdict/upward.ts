/** What goes up to the city and the province, and what does not fall to the project? */
import { entriesOf } from '../../engine/record.ts';
import type { Status } from '../../engine/status.ts';
import { clauseOf, fallsAway, isDue, type Found, type Phrases, type VerdictClause } from './clause.ts';
import { decidesInPlace } from './decider.ts';

const TO_CITY = '统一汇总报市';
const TO_POOL = '报省重点项目库';
const TO_PROVINCE = '报省级评估和会审';

/** What goes to the city and the province. */
const UPWARD: Phrases = {
  'appraisal-report-filing': '评估报告报市备案',
  'report-to-city-bureau': TO_CITY,
  'superior-city-approval': '汇总上报市里审批',
  'provincial-key-pool': TO_POOL,
  'provincial-appraisal-and-review': TO_PROVINCE,
  'city-filing-below-limit': '报市领导小组办公室备案',
};

/** 往上还有：……；待确认的：……: who sends it up is not always written. */
export function cityClause(found: Found): readonly VerdictClause[] {
  const inPlace = decidesInPlace(found);
  const upward = found.route.steps.filter((each) => UPWARD[each.id] !== undefined && isDue(each) && each !== inPlace);
  if (upward.length === 0) return [];
  const list = (status: Status) =>
    upward.flatMap((each) => (each.status === status ? (UPWARD[each.id] ?? []) : [])).join('、');
  const [surely, perhaps] = [list('required'), list('confirm')];
  const parts = [
    ...(surely === '' ? [] : [`往上还有：${surely}`]),
    ...(perhaps === '' ? [] : [`待确认的：${perhaps}`]),
  ];
  return [clauseOf('city', surely === '' ? `往上${parts.join('')}` : parts.join('；'), upward)];
}

/** What a clerk has heard of and would ask about. */
const HEARD_OF = {
  'expert-appraisal': '论证评估',
  'joint-review': '区级联合会审',
  'report-to-city-bureau': TO_CITY,
  'provincial-key-pool': TO_POOL,
  'provincial-appraisal-and-review': TO_PROVINCE,
} as const satisfies Phrases;

/** 不用……: only what does not fall to the project, whatever is answered besides. */
export function notNeeded({ step }: Found): readonly VerdictClause[] {
  const spared = entriesOf(HEARD_OF).filter(([id]) => fallsAway(step(id)));
  if (spared.length === 0) return [];
  const steps = spared.map(([id]) => step(id));
  return [clauseOf('not-needed', `不用${spared.map(([, words]) => words).join('、')}`, steps)];
}
