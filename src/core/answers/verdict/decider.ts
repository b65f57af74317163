/** Who decides, and who reviews besides? */
import type { Slug } from '../../law/interpretations.ts';
import type { StepId } from '../../law/steps.ts';
import type { Step } from '../route.ts';
import { clauseOf, clauseOpen, fallsAway, isDue, isOpen, marked, type Found, type VerdictClause } from './clause.ts';

const NOT_APPROVED = '，不用报它审批';
const BY_WHOM = '；动工要不要另经审批，条文没有写';

/** 第六条 and 第十八条: filed only. Whom 未批先建 means then is in doubt, unless the city approves. */
function filedOnly({ step, readings }: Found): VerdictClause {
  const [approval, filing] = [step('approval'), step('record-filing')];
  const city = step('superior-city-approval');
  const words = `报${filing.to ?? filing.by}备案${NOT_APPROVED}`;
  if (!fallsAway(city)) return clauseOf('decider', words, [filing, approval]);
  const interpretations: Slug[] = readings['below-50'] === undefined ? ['below-50'] : [];
  return clauseOf('decider', words + BY_WHOM, [filing, approval], [{ cites: [], interpretations }]);
}

/** 第十七、十八条: approved, after the district's own review where there is one. */
function approved({ step }: Found): VerdictClause {
  const approval = step('approval');
  const before = [step('joint-review'), step('task-force-decision')].filter(isDue);
  const words = marked(`由${approval.to ?? approval.by}审批`, approval);
  const first = before.length === 2 ? '联合会审、工作专班审定后，' : '';
  return clauseOf('decider', first + words, first === '' ? [approval] : [approval, ...before]);
}

/** Where the district neither approves nor files: the city's approval, or the line departments' review, in its place. */
export function decidesInPlace({ step }: Found): Step | undefined {
  if (!fallsAway(step('approval')) || isDue(step('record-filing'))) return undefined;
  return [step('superior-city-approval'), step('sector-joint-review')].find(isDue);
}

function decidedElsewhere(found: Found): VerdictClause {
  const approval = found.step('approval');
  const instead = decidesInPlace(found);
  if (instead === undefined) return clauseOf('decider', '不走本细则的审批', [approval]);
  const words =
    instead.id === 'sector-joint-review'
      ? `由${marked(instead.by, instead)}联审、报备，不走本细则的审批`
      : `由${marked(instead.to ?? instead.by, instead)}审批，区里不再审批`;
  return clauseOf('decider', words, [instead, approval]);
}

/** Who approves; where nobody does, where it is filed or who acts in place of the approval. */
export function deciderClause(found: Found): VerdictClause {
  const approval = found.step('approval');
  if (isOpen(approval)) return clauseOpen('decider', '由谁审批', approval.asks);
  if (!fallsAway(approval)) return approved(found);
  return isDue(found.step('record-filing')) ? filedOnly(found) : decidedElsewhere(found);
}

/** Those who review besides: 第四条 whatever the amount, 第十九条 the large ones' budget. */
const BESIDE: { readonly [Id in StepId]?: (by: string) => string } = {
  'sector-joint-review': (by) => `由${by}联审、报备`,
  'payment-platform-review': (by) => `缴费平台由${by}审核`,
  'development-reform-check': (by) => `由${by}统筹把关`,
  'city-budget-review': (by) => `预算由${by}评审`,
};

/** 另：由……联审、报备；……: the review that stands in place of the approval is said there. */
export function besideClause(found: Found): readonly VerdictClause[] {
  const inPlace = decidesInPlace(found);
  const named = found.route.steps.flatMap((each) => {
    const words = isDue(each) && each !== inPlace ? BESIDE[each.id]?.(each.by) : undefined;
    return words === undefined ? [] : [{ step: each, words: marked(words, each) }];
  });
  if (named.length === 0) return [];
  const steps = named.map((each) => each.step);
  return [clauseOf('beside', `另：${named.map(({ words }) => words).join('；')}`, steps)];
}
