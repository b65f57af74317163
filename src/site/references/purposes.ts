/** What tools do with words of law: the kinds of use, their titles, and where the tools show them. */
import {
  PAPERS,
  SHORT_TITLES,
  type Citation,
  type KindId,
  type ListId,
  type PaperId,
  type Slug,
  type StepId,
} from '../../core/index.ts';
import type { ToolId } from '../../core/law/statements.ts';
import { listPath, TOOLS } from '../page/tools.ts';
import { doubtHref, href } from '../regulation/href.ts';

/** What a sentence decides. */
const DECIDING = ['step', 'check', 'paper', 'exclusion', 'time', 'bound'] as const;

/** The others: the sentence is only shown, asked about or doubted. */
export type UseKind = (typeof DECIDING)[number] | 'shown' | 'question' | 'doubt';

/** One thing that a tool does, or shows, with words of law. */
export interface Purpose {
  readonly kind: UseKind;
  /** Unique among its kind: a step, `declaration/contract`, 50万元. */
  readonly id: string;
  readonly title: string;
  readonly tool: ToolId;
  /** Where the tool shows it, below the site's base. */
  readonly href: string;
}

export interface Use extends Purpose, Citation {}

/** The row of a step in the table of the route, of a paper in the table of its list, of a kind in the table of 第三十八条. */
export const rowOf = (id: StepId | PaperId | KindId) => `row-${id}`;

/** Where the table of the route has the step. */
export const stepHref = (step: StepId) => href(`${TOOLS.route.table.path}#${rowOf(step)}`);

/** Something on the page of a tool, without a row of its own. */
export function onPage(tool: ToolId, kind: UseKind, id: string, title: string): Purpose {
  return { kind, id, title, tool, href: href(TOOLS[tool].path) };
}

/** A step of the route, at its row. */
export function aStep(step: StepId): Purpose {
  return { ...onPage('route', 'step', step, SHORT_TITLES[step]), href: stepHref(step) };
}

/** What follows where a step is left out: shown with the step. */
export function aConsequence(step: StepId): Purpose {
  return { ...aStep(step), kind: 'shown', id: `consequence.${step}`, title: `${SHORT_TITLES[step]}：不办的后果` };
}

/** A paper of a list, at its row. */
export function aPaper(list: ListId, paper: PaperId): Purpose {
  const page = onPage('materials', 'paper', `${list}/${paper}`, PAPERS[paper]);
  return { ...page, href: href(`${listPath(list)}#${rowOf(paper)}`) };
}

/** A kind of things outside, at its row. */
export function aKind(kind: KindId, title: string): Purpose {
  const page = onPage('exclusions', 'exclusion', kind, title);
  return { ...page, href: href(`${TOOLS.exclusions.table.path}#${rowOf(kind)}`) };
}

/** An amount that parts two tiers, in words: on the page of the amounts. */
export function aBound(tool: ToolId, words: string): Purpose {
  return { ...onPage(tool, 'bound', words, words), href: href(`thresholds/#at-${words}`) };
}

/** A deadline or a time of year: on the page of the times. */
export function aTime(id: string, title: string): Purpose {
  return { ...onPage('route', 'time', id, title), href: href('times/') };
}

/** A doubt, on the page of the doubts. */
export function aDoubt(tool: ToolId, slug: Slug): Purpose {
  return { ...onPage(tool, 'doubt', slug, '口径'), href: doubtHref(slug) };
}

/** True where the use decides something, and does not only show it. */
export function decides({ kind }: Purpose): boolean {
  return DECIDING.some((deciding) => deciding === kind);
}
