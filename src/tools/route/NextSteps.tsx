/** 接下来三步: what the reader's own unit has to do next, to whom, and which list of papers goes along. */
import { useContext, useMemo } from 'preact/hooks';
import { LISTS, nextSteps, type Facts, type NextStep, type Readings, type Route } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import { StatusMark } from '../law/StatusMark.tsx';
import { Surroundings } from '../page/surroundings.ts';
import { Done, type Marking } from './Done.tsx';

const SHOWN = 3;

interface ProjectProps {
  readonly facts: Facts;
  readonly readings: Readings;
}

interface ListLinkProps extends ProjectProps {
  readonly list: NonNullable<NextStep['list']>;
}

/** The list of papers of the step, filled in with this project. */
function ListLink({ list, facts, readings }: ListLinkProps) {
  const { base } = useContext(Surroundings);
  const title = LISTS.find(({ id }) => id === list)?.title ?? list;
  return <a href={`${base}tools/materials/?${queryOf({ facts, readings, list })}`}>带上{title}</a>;
}

function Next({ next, facts, readings, done, onDone }: ProjectProps & Marking & { readonly next: NextStep }) {
  const { step, to, list, after } = next;
  return (
    <li class="next__step">
      <Done step={step} isDone={done.has(step.id)} onDone={onDone} />
      <p class="next__title">
        <a href={`#step-${step.id}`}>{step.title}</a>
        {step.status !== 'required' && <StatusMark status={step.status} />}
      </p>
      <p class="next__how">
        {to !== undefined && <span>向{to}</span>}
        {after !== undefined && (
          <span>
            在“{after.title}”（{after.by}）之后
          </span>
        )}
        {list !== undefined && <ListLink list={list} facts={facts} readings={readings} />}
      </p>
    </li>
  );
}

interface NextStepsProps extends ProjectProps, Marking {
  readonly route: Route;
}

/** Marking one as done brings the next up. */
export function NextSteps({ route, done, ...others }: NextStepsProps) {
  const next = useMemo(() => nextSteps(route, done), [route, done]);
  const count = done.size;
  // Nothing is next as long as the answers leave open what comes first.
  if (next.length === 0 && count === 0) return null;
  return (
    <section class="next">
      <h3>
        {next.length === 0 ? '已经确定要办的，您单位都办了' : '接下来三步'}
        {next.length > 0 && <span class="next__hint">办完打勾，记在本机</span>}
      </h3>
      <ol>
        {next.slice(0, SHOWN).map((each) => (
          <Next key={each.step.id} next={each} done={done} {...others} />
        ))}
      </ol>
      <p class="next__count" role="status">
        {count > 0 && `已办 ${String(count)} 项，在下面的步骤里可以取消。`}
      </p>
    </section>
  );
}
