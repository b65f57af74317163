/** The whole route, folded: its stages with their counts, or the parts of those who act. What is folded is not drawn. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { STATUS_LABELS, type FactKey, type Step, type StepId } from '../../core/index.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { wasOpen } from '../facts/use-return.ts';
import type { Marking } from './Done.tsx';
import { Excused } from './Excused.tsx';
import { groupsOf, type Group, type View } from './groups.ts';
import { StepItem } from './StepItem.tsx';
import { countsOf } from './words.ts';

interface StepsProps extends Marking {
  readonly steps: readonly Step[];
  /** The steps that differ from the route before the last answer. */
  readonly changed: ReadonlySet<StepId>;
  /** Where the route stands open at first: the first step of the reader's unit. */
  readonly first: StepId | undefined;
  readonly onChange: (fact: FactKey) => void;
  /** Prints the part of one who acts. */
  readonly onPrint: (actor: string) => void;
}

interface GroupProps extends Omit<StepsProps, 'steps' | 'first'> {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly onToggle: (id: string, isOpen: boolean) => void;
}

const isNarrow = () => window.matchMedia('(max-width: 47.99rem)').matches;

function Inside({ group, changed, done, onDone, onChange, onPrint }: Omit<GroupProps, 'isOpen' | 'onToggle'>) {
  const { steps, actor } = group;
  const due = steps.filter(({ status }) => status !== 'not-required');
  return (
    <>
      {actor !== undefined && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onPrint(actor);
          }}
        >
          只打印{actor}的这一份
        </button>
      )}
      <ol class="rail">
        {due.map((step) => (
          <StepItem
            key={step.id}
            step={step}
            changed={changed.has(step.id)}
            isDone={done.has(step.id)}
            onDone={onDone}
            onChange={onChange}
          />
        ))}
      </ol>
      <Excused steps={steps.filter(({ status }) => status === 'not-required')} />
    </>
  );
}

/** What the reader unfolds on a phone stays in sight, though what stood open above it folds. */
function useInSight(isOpen: boolean): RefObject<HTMLElement> {
  const section = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const top = section.current?.getBoundingClientRect().top ?? 0;
    if (!isFirst.current && isOpen && isNarrow() && top < 0) section.current?.scrollIntoView();
    isFirst.current = false;
  }, [isOpen]);
  return section;
}

function GroupView({ group, isOpen, onToggle, ...others }: GroupProps) {
  const section = useInSight(isOpen);
  const { id, title, steps } = group;
  const hasNews = steps.some((step) => others.changed.has(step.id));
  const done = steps.filter((step) => others.done.has(step.id)).length;
  return (
    <section class="stage" id={id} ref={section}>
      <details
        open={isOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== isOpen) onToggle(id, currentTarget.open);
        }}
      >
        <summary>
          <h3>{title}</h3> <span class="stage__counts">{countsOf(steps) || STATUS_LABELS['not-required']}</span>
          {done > 0 && <span class="stage__counts">已办 {done}</span>}
          {hasNews && <span class="step__news">有变化</span>}
        </summary>
        {isOpen && <Inside group={group} {...others} />}
      </details>
    </section>
  );
}

const VIEWS: readonly (readonly [View, string])[] = [
  ['stages', '按阶段'],
  ['own', '只看我单位要办的'],
  ['actors', '按办理单位'],
];

function Views({ view, onView }: { readonly view: View; readonly onView: (view: View) => void }) {
  return (
    <fieldset class="views">
      <legend class="visually-hidden">怎样看</legend>
      {VIEWS.map(([id, words]) => (
        <label key={id} class="views__choice">
          <input
            type="radio"
            name="view"
            value={id}
            checked={id === view}
            onChange={() => {
              onView(id);
            }}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

const STEP = /^#step-(.+)$/;

/** A link to a step that is folded away opens what it stands in, and the step; on arrival too. */
function useLinkedSteps(show: (id: string) => void): void {
  const follow = useSteady((hash: string) => {
    const id = STEP.exec(hash)?.[1];
    if (id !== undefined) show(id);
  });
  useEffect(() => {
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link !== null && link.pathname === window.location.pathname) follow(link.hash);
    };
    const onHash = () => {
      follow(window.location.hash);
    };
    onHash();
    document.addEventListener('click', onClick);
    window.addEventListener('hashchange', onHash);
    return () => {
      document.removeEventListener('click', onClick);
      window.removeEventListener('hashchange', onHash);
    };
  }, []);
}

/** Once the step that is linked to is drawn: opened, and brought onto the screen. */
function useShown(id: string | undefined): void {
  useEffect(() => {
    const step = id === undefined ? null : document.getElementById(`step-${id}`);
    const details = step?.querySelector('details');
    if (details) details.open = true;
    step?.scrollIntoView();
  }, [id]);
}

/**
 * Until the reader folds or unfolds something, the group of the first step stands open. On a phone one is open at a time, unless all
 * have been unfolded.
 */
function useOpen(groups: readonly Group[], first: StepId | undefined) {
  const holding = (id: string | undefined) => groups.find(({ steps }) => steps.some((step) => step.id === id));
  const [chosen, setChosen] = useState<readonly string[] | undefined>(() => {
    const before = groups.map(({ id }) => id).filter(wasOpen);
    return before.length === 0 ? undefined : before;
  });
  const begin = [holding(first)?.id ?? ''];
  const open = chosen ?? begin;
  return {
    open,
    holding,
    openAll: () => {
      setChosen(groups.map(({ id }) => id));
    },
    closeAll: () => {
      setChosen([]);
    },
    toggle: (id: string, isOpen: boolean) => {
      setChosen((now = begin) => {
        const others = now.filter((each) => each !== id);
        if (!isOpen) return others;
        const isAccordion = isNarrow() && others.length < groups.length - 1;
        return isAccordion ? [id] : [...others, id];
      });
    },
  };
}

export function Steps({ steps, first, ...others }: StepsProps) {
  const [view, setView] = useState<View>('stages');
  const groups = useMemo(() => groupsOf(steps, view), [steps, view]);
  const { open, holding, openAll, closeAll, toggle } = useOpen(groups, first);
  const [linked, setLinked] = useState<string>();
  useLinkedSteps((id) => {
    const group = holding(id);
    if (group && !open.includes(group.id)) toggle(group.id, true);
    setLinked(id);
  });
  useShown(linked);
  const isAllOpen = groups.every(({ id }) => open.includes(id));
  return (
    <section class="steps" id="steps">
      <div class="steps__head">
        <h3>全部步骤</h3>
        <button type="button" class="button" onClick={isAllOpen ? closeAll : openAll}>
          {isAllOpen ? '全部折叠' : '全部展开'}
        </button>
      </div>
      <Views view={view} onView={setView} />
      {groups.map((group) => (
        <GroupView key={group.id} group={group} isOpen={open.includes(group.id)} onToggle={toggle} {...others} />
      ))}
    </section>
  );
}
