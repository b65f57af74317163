/** At the top of a result: which doubts (口径) change this very project, each with what it is about, and a letter to ask with. */
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import {
  doubtsAbout,
  LISTS,
  SHORT_TITLES,
  type Facts,
  type ListId,
  type PaperOnList,
  type ProjectDoubt,
  type Readings,
  type Slug,
} from '../../core/index.ts';
import { useAfterPaint } from '../drawing/after-paint.ts';
import { useFetched } from '../drawing/use-later.ts';
import { queryOf } from '../facts/address.ts';
import { DoubtLine } from '../law/DoubtLine.tsx';
import { ProjectFacts, Trying } from '../law/trial.ts';
import { RELOAD } from '../page/lazily.ts';
import { Surroundings } from '../page/surroundings.ts';
import { Compare } from './Compare.tsx';

/** The tool that the doubts stand in, and of the papers the list that is on the screen. */
type Where = 'route' | ListId;

interface AboutProps extends Pick<ProjectDoubt, 'steps' | 'papers'> {
  readonly facts: Facts;
  readonly readings: Readings;
  readonly where: Where;
}

const isAbout = (list: ListId, papers: readonly PaperOnList[]) => papers.filter((paper) => paper.list === list);

/** The steps and papers that a doubt changes, as ways to them. */
function About({ steps, papers, facts, readings, where }: AboutProps) {
  const { base } = useContext(Surroundings);
  const route = where === 'route' ? '' : `${base}tools/route/?${queryOf({ facts, readings, list: undefined })}`;
  const lists = LISTS.map(({ id, title }) => ({ id, title, count: isAbout(id, papers).length }));
  const listHref = (id: ListId) =>
    id === where ? '#result-title' : `${base}tools/materials/?${queryOf({ facts, readings, list: id })}`;
  return (
    <p class="doubts__about">
      {steps.map((id) => (
        <a key={id} href={`${route}#step-${id}`}>
          {SHORT_TITLES[id]}
        </a>
      ))}
      {lists
        .filter(({ count }) => count > 0)
        .map(({ id, title, count }) => (
          <a key={id} href={listHref(id)}>
            {title} {count} 份
          </a>
        ))}
    </p>
  );
}

/** What is asked about: one doubt, or all of them. */
type Asked = Slug | 'all';

interface LetterPlaceProps {
  readonly doubts: readonly ProjectDoubt[];
  readonly asked: Asked;
  readonly onClose: () => void;
}

function LetterPlace({ doubts, asked, onClose }: LetterPlaceProps) {
  const facts = useContext(ProjectFacts);
  const trial = useContext(Trying);
  const { part, failed, ask } = useFetched(() => import('./Letter.tsx'));
  useEffect(ask, []);
  const about = doubts.filter(({ slug }) => asked === 'all' || asked === slug).map(({ slug }) => slug);
  if (part && facts && trial)
    return <part.LetterPanel facts={facts} readings={trial.readings} slugs={about} onClose={onClose} />;
  return <p role="status">{failed ? `咨询函没有取到：${RELOAD}。` : '正在写……'}</p>;
}

/** 有 3 处口径会改变结果，其中 2 处待确认. */
function countWords(doubts: readonly ProjectDoubt[]): string {
  const asked = doubts.filter(({ asked: isAsked }) => isAsked).length;
  const all = `有 ${String(doubts.length)} 处口径会改变结果`;
  return asked === 0 ? all : `${all}，其中 ${String(asked)} 处待确认`;
}

interface ProjectDoubtsProps {
  readonly where: Where;
}

/** Worked out once the answer is painted; what is tried or answered already is said elsewhere. */
export function ProjectDoubts({ where }: ProjectDoubtsProps) {
  const facts = useContext(ProjectFacts);
  const readings = useContext(Trying)?.readings;
  const { doubts: questions } = useContext(Surroundings);
  const given = useAfterPaint(useMemo(() => ({ facts, readings }), [facts, readings]));
  const [asked, setAsked] = useState<Asked>();
  const doubts = useMemo(
    () => (given.facts ? doubtsAbout(given.facts, given.readings).filter(({ settled }) => !settled) : []),
    [given],
  );
  if (doubts.length === 0 || given.facts === undefined) return null;
  const about = { facts: given.facts, readings: given.readings ?? {}, where };
  return (
    <div class="doubts no-print" id="doubts">
      <details>
        <summary>{countWords(doubts)}</summary>
        <ul>
          {doubts.map(({ slug, steps, papers, asked: isAsked }) => (
            <li key={slug} class={isAsked ? 'doubts__asked' : ''}>
              <DoubtLine slug={slug} />
              <About {...about} steps={steps} papers={papers} />
              <Compare slug={slug} of="top" />
              <button
                type="button"
                class="link-button"
                aria-expanded={asked === slug}
                aria-label={`写成咨询函：${questions[slug]?.question ?? slug}`}
                onClick={() => {
                  setAsked(slug);
                }}
              >
                写成咨询函
              </button>
              {asked === slug && (
                <LetterPlace
                  doubts={doubts}
                  asked={slug}
                  onClose={() => {
                    setAsked(undefined);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {doubts.length > 1 && (
          <button
            type="button"
            class="button"
            aria-expanded={asked === 'all'}
            onClick={() => {
              setAsked('all');
            }}
          >
            {doubts.length} 处写成一份咨询函
          </button>
        )}
        {asked === 'all' && (
          <LetterPlace
            doubts={doubts}
            asked="all"
            onClose={() => {
              setAsked(undefined);
            }}
          />
        )}
      </details>
    </div>
  );
}
