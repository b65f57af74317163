/** What follows from the answers, fetched with the rules: what can be done with the result, the result, its summary. */
import { useContext, useMemo, useRef } from 'preact/hooks';
import type { FactKey, Facts, Route } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import type { FormControl } from '../facts/use-form.ts';
import { same, sameEach } from '../drawing/same.ts';
import { readMade } from '../law/Updated.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { useProjects } from '../projects/use-projects.ts';
import { Result } from './Result.tsx';
import { daysOf, withDays } from './days.ts';
import { countOf } from './words.ts';

export { planRoute } from '../../core/index.ts';

interface AnsweredProps {
  readonly control: FormControl;
  readonly facts: Facts;
  readonly route: Route;
  readonly onChange: (fact: FactKey) => void;
}

/** A new route, made of what it has in common with the one before. */
function useRoute(next: Route): Route {
  const last = useRef(next);
  return useMemo(() => {
    const { scope, standing, steps, total, prohibitions } = last.current;
    last.current = {
      ...next,
      scope: same(scope, next.scope),
      standing: same(standing, next.standing),
      steps: sameEach(steps, next.steps),
      total: same(total, next.total),
      prohibitions: same(prohibitions, next.prohibitions),
    };
    return last.current;
  }, [next]);
}

export function Answered({ control, facts, onChange, ...given }: AnsweredProps) {
  const route = useRoute(given.route);
  const projects = useProjects(control, facts, 'finds');
  const { project, edit } = projects;
  const days = useMemo(() => daysOf(project), [project]);
  return (
    <div class="tool__result" id="result">
      <Result
        facts={facts}
        readings={control.form.readings}
        route={route}
        made={readMade(control.form.made)}
        projects={projects}
        days={days}
        onDays={(typed) => {
          edit((each) => withDays(each, typed));
        }}
        onChange={onChange}
        onClear={control.clear}
      />
    </div>
  );
}

/** On a phone the counts and the way to the papers stay where a thumb reaches them. */
export function Summary({ route, facts, control }: Pick<AnsweredProps, 'route' | 'facts' | 'control'>) {
  const { base } = useContext(Surroundings);
  if (route.steps.length === 0) return null;
  const query = queryOf({ facts, readings: control.form.readings, list: undefined });
  return (
    <div class="tool__summary no-print">
      <a href="#result-title">
        应办 {countOf(route, 'required')} · 待确认 {countOf(route, 'confirm')}
      </a>
      <a href={`${base}tools/materials/?${query}`}>去备材料</a>
    </div>
  );
}
