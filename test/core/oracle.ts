/**
 * What this regulation asks of a project under one combination of readings, written out once more from its words and apart from
 * the rules: an oracle for the tests of the doubts. Steps and papers that no doubt touches are left out.
 */
import {
  DOUBTS,
  isSlug,
  readingIds,
  wan,
  yuan,
  type Facts,
  type ListId,
  type PaperId,
  type Slug,
  type StepId,
} from '../../src/core/index.ts';
import { mapped } from '../../src/core/engine/record.ts';
import type { CHOICES, Category, Unit } from '../../src/core/law/fact-values.ts';

/** A reading of every doubt. */
export type Chosen = Readonly<Record<Slug, string>>;

/** The readings that are taken where nothing is settled. */
export const TAKEN: Chosen = mapped(DOUBTS, ({ taken }) => taken);

/** A project, as far as doubts hang on it. Amounts in 元. */
export interface Project {
  readonly total: number;
  readonly operationPart: number;
  readonly unit: Unit;
  readonly category: Category;
  readonly nature: (typeof CHOICES.nature.options)[number];
  readonly superior: boolean;
  readonly workSecret: boolean;
  readonly traits: NonNullable<Facts['traits']>;
}

/** Its facts, complete. */
export function factsOf(project: Project): Facts {
  const { total, operationPart, unit, category, nature, superior, workSecret, traits } = project;
  return {
    ...{ secrecy: workSecret ? 'work-secret' : 'none', unit, category, nature, traits },
    funds: superior ? ['district', 'superior'] : ['district'],
    total: yuan(total),
    ...(category === 'operation' ? {} : { operationPart: yuan(operationPart) }),
    ...{ priorities: [], obstacles: [] },
  };
}

const has = ({ traits }: Project, trait: Project['traits'][number]) => traits.includes(trait);

/** 以上: with the number itself, but where 本数 is the lower tier's alone. */
const from = (amount: number, bound: number, chosen: Chosen) =>
  chosen['inclusive-bounds'] === 'lower' ? amount > bound : amount >= bound;
const small = ({ total }: Project, chosen: Chosen) => !from(total, wan(50), chosen);
const large = ({ total }: Project, chosen: Chosen) => from(total, wan(200), chosen);
const middle = (project: Project, chosen: Chosen) => !small(project, chosen) && !large(project, chosen);
const lowerToo = ({ total }: Project, number: number, chosen: Chosen) =>
  total === number && chosen['inclusive-bounds'] === 'both';

const isOperation = ({ category }: Project, chosen: Chosen) =>
  category === 'operation' || (category === 'service' && chosen['service-as-operation'] === 'one-class');

/** 第七条: 1000万元 for 基础设施类、集成类, 500万元（不包括运维）for the rest. */
function isKey(project: Project, chosen: Chosen): boolean {
  const { nature, total, operationPart } = project;
  const isOther = nature === 'other' || (nature === 'integration' && chosen['article-7-classes'] === 'both');
  if (!isOther) return from(total, wan(1000), chosen);
  if (isOperation(project, chosen) || !from(total, wan(500), chosen)) return false;
  return (
    operationPart === 0 ||
    chosen['excluding-operation'] === 'leave-out' ||
    from(total - operationPart, wan(500), chosen)
  );
}

/** 1元 less would not do. */
const isKeyAtItsNumber = (project: Project, chosen: Chosen) =>
  isKey(project, chosen) && !isKey({ ...project, total: project.total - 1 }, chosen);

/** 第二十条: 限额以上. */
const toProvince = (project: Project, chosen: Chosen) =>
  large(project, chosen) && (chosen.limit === 'article-6' || isKey(project, chosen));

function filesWithCity(project: Project, chosen: Chosen): boolean {
  if (small(project, chosen)) return chosen['below-limit-filing'] === 'all-below';
  if (!large(project, chosen)) return true;
  if (chosen.limit !== 'article-7' && lowerToo(project, wan(200), chosen)) return true;
  if (chosen.limit === 'article-6') return false;
  if (!isKey(project, chosen)) return chosen.limit === 'article-7';
  return chosen['inclusive-bounds'] === 'both' && isKeyAtItsNumber(project, chosen);
}

const declares = (project: Project, chosen: Chosen) => !small(project, chosen) || chosen['below-50'] === 'declare-too';

const isAppraised = (project: Project, chosen: Chosen) =>
  !small(project, chosen) && !(has(project, 'major-deployment') && chosen['major-deployment'] === 'no-appraisal');
const byDistrict = (project: Project, chosen: Chosen) =>
  isAppraised(project, chosen) && !(toProvince(project, chosen) && chosen['who-appraises'] === 'province-instead');

const isReviewed = (project: Project, chosen: Chosen) =>
  middle(project, chosen) || (large(project, chosen) && chosen['joint-review-scope'] === 'all');

/** 第二十五、二十六条 beside the city's rules. */
const byArticle25 = (project: Project, chosen: Chosen) =>
  !large(project, chosen) || chosen['city-acceptance'] === 'both-apply';
const hasApprover = (project: Project, chosen: Chosen) =>
  !small(project, chosen) || chosen['acceptance-actors'] === 'data-bureau';

const NAMED_SECTORS: readonly Unit[] = ['school', 'hospital', 'state-enterprise'];
const isInstitution = ({ unit }: Project) => NAMED_SECTORS.includes(unit) || unit === 'other-institution';

function bySector(project: Project, chosen: Chosen): boolean {
  if (!has(project, 'public-generic') || !isInstitution(project)) return false;
  return NAMED_SECTORS.includes(project.unit) || chosen['sector-others'] === 'all-institutions';
}

function applies(project: Project, chosen: Chosen): boolean {
  if (small(project, chosen)) return false;
  if (!large(project, chosen) || chosen['application-or-declaration'] === 'two-acts') return true;
  return lowerToo(project, wan(200), chosen);
}

function isChecked(project: Project, chosen: Chosen): boolean {
  if (has(project, 'development-reform-approved')) return true;
  return has(project, 'within-other-project') && chosen['contained-check'] === 'any-approval';
}

function startsInTime(project: Project, chosen: Chosen): boolean {
  if (small(project, chosen)) return false;
  return ['new', 'upgrade'].includes(project.category) || chosen['operation-start'] === 'covered';
}

/** 第十一条 lists new building, upgrading and O&M: not services that are no O&M. */
const isListed = (project: Project, chosen: Chosen) =>
  project.category !== 'service' || isOperation(project, chosen) || chosen['service-declared'] === 'declared';

/** 第十二条: superior money for building, or for whatever category. */
const hasSuperior = ({ superior, category }: Project, chosen: Chosen) =>
  superior && (['new', 'upgrade'].includes(category) || chosen['superior-building'] === 'every-category');
const cityApproves = (project: Project, chosen: Chosen) =>
  hasSuperior(project, chosen) && chosen['superior-funds'] === 'flexible-time';
const districtApproves = (project: Project, chosen: Chosen) =>
  !small(project, chosen) && !(cityApproves(project, chosen) && chosen['superior-approval'] === 'city-instead');

/** A status, and who acts where the readings differ about that. */
type Verdict = (project: Project, chosen: Chosen) => string;
const due =
  (is: (project: Project, chosen: Chosen) => boolean): Verdict =>
  (project, chosen) =>
    is(project, chosen) ? 'required' : 'not-required';
const onEvent =
  (is: (project: Project, chosen: Chosen) => boolean): Verdict =>
  (project, chosen) =>
    is(project, chosen) ? 'conditional' : 'not-required';

const RULED: Readonly<Partial<Record<StepId, Verdict>>> = {
  'meeting-approval': due(declares),
  'consult-city': due(middle),
  'consult-province-and-city': due(large),
  'written-consent': due(
    (project, chosen) => large(project, chosen) || (!small(project, chosen) && chosen['written-consent'] === 'from-50'),
  ),
  'fiscal-capacity-assessment': (project, chosen) => {
    if (!declares(project, chosen)) return 'not-required';
    return small(project, chosen) ? 'required by —' : 'required';
  },
  'annual-declaration': due((project, chosen) => declares(project, chosen) && isListed(project, chosen)),
  'supplementary-declaration': (project, chosen) => (hasSuperior(project, chosen) ? 'optional' : 'not-required'),
  'project-application': due(applies),
  'record-filing': due((project, chosen) => small(project, chosen) || lowerToo(project, wan(50), chosen)),
  'sector-joint-review': due(bySector),
  'development-reform-check': due(isChecked),
  'expert-appraisal': due(byDistrict),
  'appraisal-report-filing': due(byDistrict),
  'pool-entry': due(byDistrict),
  'provincial-system-entry': due(isAppraised),
  'report-to-city-bureau': due(large),
  'superior-city-approval': due(cityApproves),
  'provincial-key-pool': due(isKey),
  'provincial-appraisal-and-review': due(toProvince),
  'city-filing-below-limit': due(filesWithCity),
  'joint-review': due(isReviewed),
  'task-force-decision': due(isReviewed),
  'review-costs': due(
    (project, chosen) => byDistrict(project, chosen) || chosen['review-costs-scope'] === 'any-review',
  ),
  approval: due(districtApproves),
  'budget-entry': due(declares),
  'cost-assessment': due(large),
  'city-budget-review': (project, chosen) => {
    if (!large(project, chosen)) return 'not-required';
    return chosen['city-budget-review'] === 'district' ? 'required by 区财政局' : 'required';
  },
  'copy-to-members': due((project, chosen) => !small(project, chosen)),
  'start-within-half-year': due(startsInTime),
  'acceptance-expert-review': due(byArticle25),
  'final-acceptance': due((project, chosen) => !large(project, chosen) && hasApprover(project, chosen)),
  'final-acceptance-by-city-rules': due(large),
  'acceptance-extension': onEvent((project, chosen) => byArticle25(project, chosen) && hasApprover(project, chosen)),
  'acceptance-rectification': onEvent(byArticle25),
  'unified-operation': due(isOperation),
  'operation-funding': (project, chosen) => (isOperation(project, chosen) ? 'required' : 'conditional'),
};

/** 申报、论证评估、会审、审批: what 联审 takes the place of, if it does. */
const PROCEDURE = new Set<StepId>([
  ...(['meeting-approval', 'consult-city', 'consult-province-and-city', 'written-consent'] as const),
  ...(['fiscal-capacity-assessment', 'annual-declaration', 'supplementary-declaration'] as const),
  ...(['project-application', 'record-filing', 'expert-appraisal', 'appraisal-report-filing', 'pool-entry'] as const),
  ...(['provincial-system-entry', 'report-to-city-bureau', 'superior-city-approval', 'provincial-key-pool'] as const),
  ...(['provincial-appraisal-and-review', 'city-filing-below-limit', 'joint-review', 'task-force-decision'] as const),
  ...(['review-costs', 'approval'] as const),
]);

const isSetAside = (id: StepId, project: Project, chosen: Chosen) =>
  PROCEDURE.has(id) && isInstitution(project) && has(project, 'public-generic') && chosen['by-reference'] === 'instead';

/** The steps that this speaks of. */
export const ORACLE_STEPS = Object.keys(RULED).filter((id): id is StepId => id in RULED);

/** `required`, `required by 区财政局`, `not-required` … for a step under these readings. */
export const stepUnder = (id: StepId, project: Project, chosen: Chosen): string =>
  isSetAside(id, project, chosen) ? 'not-required' : (RULED[id]?.(project, chosen) ?? '');

/** The step with which a list falls away. */
export const GATES: Readonly<Partial<Record<ListId, StepId>>> = {
  declaration: 'annual-declaration',
  'joint-review': 'joint-review',
  approval: 'approval',
  'final-acceptance': 'acceptance-extension',
};

const builds = (project: Project) => has(project, 'service-builds-system');
const asNew = (project: Project, chosen: Chosen) =>
  project.category === 'new' || (builds(project) && chosen['category-mapping'] !== 'service');
const asService = (project: Project, chosen: Chosen) =>
  project.category === 'service' && (!builds(project) || chosen['category-mapping'] !== 'new');
const ofWorkSecrets = (project: Project, chosen: Chosen) =>
  project.workSecret && (chosen['work-secret-category'] === 'every-category' || asNew(project, chosen));
const handedIn =
  (is: (project: Project, chosen: Chosen) => boolean): Verdict =>
  (project, chosen) =>
    is(project, chosen) ? 'required' : 'absent';

const REPORTS: Readonly<Record<string, string>> = {
  'with-declaration': 'required',
  'after-declaration': 'absent',
  'if-there': 'if-applicable',
};

interface OfPaper {
  readonly list: ListId;
  readonly paper: PaperId;
  readonly under: Verdict;
}
const paper = (list: ListId, id: PaperId, under: Verdict): OfPaper => ({ list, paper: id, under });

/** `required`, `if-applicable`, `absent` for a paper on a list that is not skipped; with what is in it where that is in doubt. */
export const ORACLE_PAPERS: readonly OfPaper[] = [
  paper('declaration', 'superior-consent', (project, chosen) => {
    if (large(project, chosen)) return 'required';
    return middle(project, chosen) && chosen['written-consent'] === 'from-50' ? 'required' : 'if-applicable';
  }),
  paper('declaration', 'appraisal-report', (project, chosen) =>
    small(project, chosen) ? 'if-applicable' : (REPORTS[chosen['appraisal-report-timing']] ?? ''),
  ),
  paper('declaration', 'technical-plan', handedIn(asNew)),
  paper('declaration', 'service-purchase-plan', handedIn(asService)),
  paper('declaration', 'work-secret-protection', handedIn(ofWorkSecrets)),
  paper('declaration', 'graded-protection-plan', handedIn(ofWorkSecrets)),
  paper(
    'joint-review',
    'appraisal-report',
    handedIn((project, chosen) => !has(project, 'major-deployment') || chosen['major-deployment'] === 'bar-only'),
  ),
  paper('final-acceptance', 'security-assessment', ({ workSecret }, chosen) =>
    workSecret || chosen['work-secret-report'] === 'every-system'
      ? 'required with 工作秘密信息检测评估报告'
      : 'required',
  ),
  paper('final-acceptance', 'initiation-approval', () => 'required'),
];

/** The doubts that a verdict looks at for a project, whatever the others; each with its readings. */
function lookedAt(verdict: (chosen: Chosen) => string): Slug[] {
  const seen = new Set<Slug>();
  const watch = (chosen: Chosen): Chosen =>
    new Proxy(chosen, {
      get: (target, key) => {
        if (typeof key !== 'string' || !isSlug(key)) return undefined;
        seen.add(key);
        return target[key];
      },
    });
  for (let before = -1; before < seen.size;) {
    before = seen.size;
    for (const chosen of combinations([...seen])) verdict(watch(chosen));
  }
  return [...seen];
}

/** Every combination of the readings of some doubts, the others as taken. */
export function combinations(doubts: readonly Slug[]): Chosen[] {
  return doubts.reduce<Chosen[]>(
    (sofar, doubt) => sofar.flatMap((chosen) => readingIds(doubt).map((reading) => ({ ...chosen, [doubt]: reading }))),
    [TAKEN],
  );
}

/** The doubts of which another reading, with some readings of the rest, gives another verdict. */
export function turningOn(verdict: (chosen: Chosen) => string): Slug[] {
  const doubts = lookedAt(verdict);
  const all = combinations(doubts);
  const found = new Map(all.map((chosen) => [doubts.map((doubt) => chosen[doubt]).join(), verdict(chosen)]));
  return doubts.filter((doubt) => {
    const groups = new Map<string, Set<string>>();
    for (const chosen of all) {
      const rest = doubts.filter((each) => each !== doubt).map((each) => chosen[each]);
      const group = groups.get(rest.join()) ?? new Set<string>();
      groups.set(rest.join(), group.add(found.get(doubts.map((each) => chosen[each]).join()) ?? ''));
    }
    return [...groups.values()].some((verdicts) => verdicts.size > 1);
  });
}
