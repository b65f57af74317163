/** The reader's projects, in step with the form: which one is open, and what happens when the address says otherwise. */
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Facts } from '../../core/index.ts';
import { queryOf } from '../facts/address.ts';
import type { FormControl } from '../facts/use-form.ts';
import { freshId } from '../keeping/identity.ts';
import { makeKeeper } from '../keeping/keeper.ts';
import { Surroundings } from '../page/surroundings.ts';
import { useKept, type KeepingTrouble } from '../keeping/use-kept.ts';
import { useSteady } from '../drawing/use-steady.ts';
import { KEY } from './key.ts';
import { allMattersOf } from './matters.ts';
import {
  currentOf,
  merged,
  newProject,
  NO_PROJECTS,
  projectsSchema,
  projectWith,
  VERSION,
  withoutProject,
  withProject,
  type Project,
  type Projects,
} from './projects.ts';

export interface ProjectControl {
  readonly projects: readonly Project[];
  /** The one that is open; none before the first mark. */
  readonly project: Project | undefined;
  readonly trouble: KeepingTrouble | undefined;
  /** The saved project that was open last, where the address tells of other facts: the reader picks. */
  readonly differing: Project | undefined;
  /** The project that was open when 涉密 was chosen: it is still kept, and the reader should know. */
  readonly left: Project | undefined;
  readonly keepAddress: () => void;
  readonly keepSaved: () => void;
  /** Changes the open project, or begins one. The same function throughout. */
  readonly edit: (change: (project: Project) => Project) => void;
  readonly open: (id: string) => void;
  readonly begin: () => void;
  readonly remove: (id: string) => void;
  /** Takes in projects of a file, and opens one that came alone; says how many were new. */
  readonly take: (incoming: readonly Project[]) => number;
  /** The reader has seen what changed with the rules. */
  readonly acknowledge: () => void;
}

/**
 * Where a tool stands to the saved projects. `opens`: without an address it goes on with the project that was open last, and asks
 * where an address tells of other facts. `finds`: it opens the saved project that has the facts of the address, and is silent else.
 */
type Beginning = 'opens' | 'finds';

const keeper = () => makeKeeper(window, { key: KEY, version: VERSION, schema: projectsSchema });

export function useProjects(control: FormControl, facts: Facts, beginning: Beginning): ProjectControl {
  const { version } = useContext(Surroundings);
  const { value: kept, ready, trouble, change } = useKept<Projects>(keeper, NO_PROJECTS);
  const [openId, setOpenId] = useState<string>();
  const [differingId, setDifferingId] = useState<string>();
  const [leftId, setLeftId] = useState<string>();
  const begun = useRef(false);
  const find = (id: string | undefined) => kept.projects.find((project) => project.id === id);
  const project = find(openId);
  const { readings, unsure } = control.form;
  const query = queryOf({ facts, readings, list: undefined, unsure });
  const isAnswered = query !== '';
  const now = (each: Project): Project => ({
    ...each,
    query,
    rules: version,
    snapshot: allMattersOf(facts, readings),
  });

  // What another tab has marked meanwhile is kept.
  const update = (id: string, apply: (project: Project) => Project) => {
    change((all) => {
      const found = all.projects.find((each) => each.id === id);
      return found === undefined ? all : withProject(all, apply(found));
    });
  };

  // Once, when both storage and address have been read.
  useEffect(() => {
    const last = currentOf(kept);
    // While 涉密 is being decided no saved project is opened into the form.
    if (!ready || !control.ready || control.form.undecided || begun.current) return;
    begun.current = true;
    if (control.form.chosen.secrecy === 'state-secret') return;
    if (beginning === 'finds') {
      setOpenId(isAnswered ? projectWith(kept, query)?.id : undefined);
      return;
    }
    if (last === undefined) return;
    if (!isAnswered && control.form.waiting === undefined) {
      control.open(last.query);
      setOpenId(last.id);
    } else if (query === last.query) setOpenId(last.id);
    else setDifferingId(last.id);
  }, [ready, control.ready, control.form.undecided, query]);

  // The open project follows its facts; without any it is left as it is and closed.
  useEffect(() => {
    if (project === undefined || query === project.query || !begun.current) return;
    if (!isAnswered) {
      if (facts.secrecy === 'state-secret') setLeftId(project.id);
      setOpenId(undefined);
    } else update(project.id, now);
  }, [query]);

  const edit = useSteady((apply: (project: Project) => Project) => {
    const base = project ?? now(newProject(freshId()));
    change((all) => withProject(all, apply(all.projects.find(({ id }) => id === base.id) ?? base)));
    setOpenId(base.id);
    setDifferingId(undefined);
  });

  return {
    projects: kept.projects,
    project,
    trouble,
    differing: find(differingId),
    left: find(leftId),
    keepAddress: () => {
      if (differingId !== undefined) update(differingId, now);
      setOpenId(differingId);
      setDifferingId(undefined);
    },
    keepSaved: () => {
      const saved = find(differingId);
      if (saved) control.open(saved.query);
      setOpenId(differingId);
      setDifferingId(undefined);
    },
    edit,
    open: (id) => {
      const chosen = find(id);
      if (chosen === undefined) return;
      change((all) => ({ ...all, current: id }));
      setOpenId(id);
      setDifferingId(undefined);
      control.open(chosen.query);
    },
    begin: () => {
      setOpenId(undefined);
      setDifferingId(undefined);
      change(({ projects }) => ({ projects }));
      control.clear();
    },
    remove: (id) => {
      change((all) => withoutProject(all, id));
      if (openId === id) setOpenId(undefined);
      if (differingId === id) setDifferingId(undefined);
    },
    take: (incoming) => {
      const now = { before: kept, after: kept };
      change((all) => {
        Object.assign(now, { before: all, after: merged(all, incoming, freshId) });
        return now.after;
      });
      const last = currentOf(now.after);
      if (incoming.length === 1 && last !== undefined) {
        setOpenId(last.id);
        setDifferingId(undefined);
        control.open(last.query);
      }
      return now.after.projects.length - now.before.projects.length;
    },
    acknowledge: () => {
      if (project) update(project.id, now);
    },
  };
}
