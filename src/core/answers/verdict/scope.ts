/** Does it apply, on what basis, and how does the regulation stand toward it? */
import { SECTOR } from '../../law/articles/04.ts';
import { FACTS } from '../../law/facts.ts';
import type { Route } from '../route.ts';
import { asksOfOutcome } from '../scope.ts';
import { clause, clauseOpen, type Found, type Ground, type VerdictClause } from './clause.ts';

/** 第十二条 alone: nothing else is said of a classified project. */
export const classified = ({ scope }: Route): VerdictClause =>
  clause('scope', '涉密项目的审批、实施和运维按国家有关保密规定执行，本工具到此为止', [
    { cites: FACTS.secrecy.cites, interpretations: scope.interpretations },
  ]);

/** 第四条第九款 has no fiscal condition: an institution's public project may meet it outside the scope. */
function besideOutside({ scope }: Route): readonly VerdictClause[] {
  const what = '要不要行业主管部门联审、报备';
  if (scope.asks.length > 0) return [clauseOpen('beside', what, scope.asks, { cites: [SECTOR] })];
  if (scope.interpretations.length === 0) return [];
  const ground: Ground = { cites: [SECTOR], interpretations: scope.interpretations };
  return [clause('beside', `${what}，条文没有写资金条件，请确认`, [ground], 'confirm')];
}

/** Outside, and what may be due all the same. */
export const outside = (route: Route): readonly VerdictClause[] => [
  clause('scope', '不适用：项目不使用财政性资金', [route.scope]),
  ...besideOutside(route),
];

/** 适用（直接）、适用（参照执行）, or what that still hangs on. */
export function scopeClause({ route, project }: Found): VerdictClause {
  const { scope } = route;
  if (scope.outcome === 'open')
    return clauseOpen('scope', '适不适用', asksOfOutcome(project), { after: '；下面先按适用来说' });
  if (scope.basis === 'by-reference') return clause('scope', '适用（参照执行）', [scope]);
  if (scope.basis === 'direct') return clause('scope', '适用（直接）', [scope]);
  return clauseOpen('scope', '适用；直接适用还是参照执行', scope.asks);
}

const withoutStop = (sentence: string): string => sentence.replace(/。$/, '');

/** 第三、十四、十五条: nothing is said of a project that is neither supported nor unsupported. */
export function standingClause({ facts, route }: Found): readonly VerdictClause[] {
  const { standing } = route;
  if (standing.kind === 'priority') return [clause('standing', '属于重点支持的项目，步骤不因此减少', [standing])];
  if (standing.kind !== 'not-supported-in-principle') return [];
  const contested = (facts.priorities ?? []).length > 0;
  // Where 第十四条 holds too, the last reason says so at length.
  const reasons = contested ? standing.because.slice(0, -1) : standing.because;
  const both = contested ? '；又属于重点支持，怎么办条文没有写' : '';
  return [clause('standing', `${reasons.map(withoutStop).join('；')}（提醒，不是否决）${both}`, [standing])];
}
