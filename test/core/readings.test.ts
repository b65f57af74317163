/**
 * Where several doubts can meet on one step, every combination of their readings is worked out here once more from the
 * words of 第七、二十、十一、十二、十三、十七条, apart from the rules, and compared with what the rules show: a result that all combinations
 * agree on is settled, and a doubt that some combination turns on stands beside it.
 */
import { describe, expect, it } from 'vitest';
import { listMaterials, planRoute, wan, yuan, type Facts, type ListId, type Slug } from '../../src/core/index.ts';
import { checkConsistency } from '../../src/core/law/consistency.ts';
import { CHOICES } from '../../src/core/law/fact-values.ts';
import { FIFTY, FIVE_HUNDRED, THOUSAND, TWO_HUNDRED } from '../bounds.ts';

/** The doubts that can meet, each with its readings; the first is the one that the tools take where they take one. */
const READINGS = {
  'article-7-classes': ['one-is-enough', 'both-needed'],
  'excluding-operation': ['deduct', 'leave-out'],
  'service-as-operation': ['two-classes', 'one-class'],
  limit: ['tracks', 'two-hundred', 'article-7'],
  'below-limit-filing': ['also-below-50', 'from-50'],
  'below-50': ['also-below-50', 'from-50'],
  'major-deployment': ['only-the-bar', 'no-appraisal'],
  'operation-start': ['covered', 'not-covered'],
  'written-consent': ['from-50', 'from-200'],
  'work-secret-category': ['all', 'new-only'],
  'category-mapping': ['new', 'service'],
} as const satisfies Partial<Record<Slug, readonly string[]>>;
type Doubt = keyof typeof READINGS;
type Chosen = { readonly [Key in Doubt]: (typeof READINGS)[Key][number] };

const ADOPTED: Chosen = {
  'article-7-classes': 'one-is-enough',
  'excluding-operation': 'deduct',
  'service-as-operation': 'two-classes',
  limit: 'tracks',
  'below-limit-filing': 'also-below-50',
  'below-50': 'also-below-50',
  'major-deployment': 'only-the-bar',
  'operation-start': 'covered',
  'written-consent': 'from-50',
  'work-secret-category': 'all',
  'category-mapping': 'new',
};

/** Every combination of the readings of some doubts, the others as adopted. */
function combinations(doubts: readonly Doubt[]): Chosen[] {
  return doubts.reduce<Chosen[]>(
    (sofar, doubt) => sofar.flatMap((chosen) => READINGS[doubt].map((reading) => ({ ...chosen, [doubt]: reading }))),
    [ADOPTED],
  );
}

interface Project {
  readonly total: number;
  readonly operationPart: number;
  readonly category: (typeof CHOICES.category.options)[number];
  readonly nature: (typeof CHOICES.nature.options)[number];
  readonly major: boolean;
  readonly workSecret: boolean;
  readonly buildsSystem: boolean;
}

const isOperation = ({ category }: Project, chosen: Chosen) =>
  category === 'operation' || (category === 'service' && chosen['service-as-operation'] === 'one-class');

/** 第七条: 1000万元 for 基础设施类、集成类, 500万元（不包括运维）for the rest. */
function isKey(project: Project, chosen: Chosen): boolean {
  const { nature, total, operationPart } = project;
  const isOther = nature === 'other' || (nature === 'integration' && chosen['article-7-classes'] === 'both-needed');
  if (!isOther) return total >= wan(1000);
  if (isOperation(project, chosen)) return false;
  return total - (chosen['excluding-operation'] === 'deduct' ? operationPart : 0) >= wan(500);
}

const small = ({ total }: Project) => total < wan(50);
const large = ({ total }: Project) => total >= wan(200);

/** 第二十条: 限额以上. */
const aboveLimit = (project: Project, chosen: Chosen) =>
  chosen.limit === 'two-hundred' ? large(project) : isKey(project, chosen);

function filesWithCity(project: Project, chosen: Chosen): boolean {
  if (small(project)) return chosen['below-limit-filing'] === 'also-below-50';
  if (!large(project)) return true;
  return chosen.limit === 'article-7' && !isKey(project, chosen);
}

interface Question {
  readonly step: string;
  readonly doubts: readonly Doubt[];
  /** Whether it is due under these readings. */
  readonly due: (project: Project, chosen: Chosen) => boolean;
}

const ARTICLE_7: readonly Doubt[] = ['article-7-classes', 'excluding-operation', 'service-as-operation'];
const appraised = (project: Project, chosen: Chosen) =>
  !small(project) && !(project.major && chosen['major-deployment'] === 'no-appraisal');

const STEP_QUESTIONS: readonly Question[] = [
  { step: 'provincial-key-pool', doubts: ARTICLE_7, due: isKey },
  { step: 'provincial-appraisal-and-review', doubts: [...ARTICLE_7, 'limit'], due: aboveLimit },
  { step: 'city-filing-below-limit', doubts: [...ARTICLE_7, 'limit', 'below-limit-filing'], due: filesWithCity },
  {
    step: 'written-consent',
    doubts: ['written-consent'],
    due: (project, chosen) => large(project) || (!small(project) && chosen['written-consent'] === 'from-50'),
  },
  ...['expert-appraisal', 'appraisal-report-filing', 'pool-entry', 'provincial-system-entry', 'review-costs'].map(
    (step): Question => ({ step, doubts: ['major-deployment'], due: appraised }),
  ),
  {
    step: 'start-within-half-year',
    doubts: ['operation-start'],
    due: (project, chosen) =>
      !small(project) && (['new', 'upgrade'].includes(project.category) || chosen['operation-start'] === 'covered'),
  },
  { step: 'unified-operation', doubts: ['service-as-operation'], due: isOperation },
  ...['meeting-approval', 'fiscal-capacity-assessment', 'budget-entry'].map((step): Question => ({
    step,
    doubts: ['below-50'],
    due: (project, chosen) => !small(project) || chosen['below-50'] === 'also-below-50',
  })),
];

const forWorkSecrets = (project: Project, chosen: Chosen) =>
  project.workSecret &&
  (project.category === 'new' ||
    chosen['work-secret-category'] === 'all' ||
    (project.buildsSystem && chosen['category-mapping'] === 'new'));

const PAPER_QUESTIONS: readonly (Question & { readonly list: ListId })[] = [
  {
    list: 'declaration',
    step: 'graded-protection-plan',
    doubts: ['work-secret-category', 'category-mapping'],
    due: forWorkSecrets,
  },
  {
    list: 'declaration',
    step: 'work-secret-protection',
    doubts: ['work-secret-category', 'category-mapping'],
    due: forWorkSecrets,
  },
];

const beside = ({ below, at, above }: typeof FIFTY) => [below, at, above];
const TOTALS = [
  ...[wan(20), wan(120), wan(300), wan(700), wan(1500)],
  ...[FIFTY, TWO_HUNDRED, FIVE_HUNDRED, THOUSAND].flatMap(beside),
];
const PARTS = [0, 100, 250, 600].map(wan);

function* projects(): Generator<Project> {
  for (const total of TOTALS)
    for (const operationPart of PARTS)
      for (const category of CHOICES.category.options)
        for (const nature of CHOICES.nature.options)
          for (const flags of [0, 1, 2, 3, 4, 6])
            yield {
              ...{ total, operationPart, category, nature },
              ...{ major: (flags & 1) > 0, workSecret: (flags & 2) > 0, buildsSystem: (flags & 4) > 0 },
            };
}

function factsOf({ total, operationPart, category, nature, major, workSecret, buildsSystem }: Project): Facts {
  return {
    ...{ secrecy: workSecret ? 'work-secret' : 'none', unit: 'department', funds: ['district'], category, nature },
    total: yuan(total),
    ...(category === 'operation' ? {} : { operationPart: yuan(operationPart) }),
    traits: [
      ...(major ? (['major-deployment'] as const) : []),
      ...(buildsSystem ? (['service-builds-system'] as const) : []),
    ],
    priorities: [],
    obstacles: [],
  };
}

const PROJECTS = [...projects()].flatMap((project) => {
  const facts = factsOf(project);
  return checkConsistency(facts).clashes.length === 0 ? [{ project, facts, route: planRoute(facts) }] : [];
});

/** The doubts of which another reading, with some readings of the rest, gives another answer. */
function turningOn({ doubts, due }: Question, project: Project): Doubt[] {
  const all = combinations(doubts);
  return doubts.filter((doubt) =>
    all.some((chosen) =>
      READINGS[doubt].some((reading) => due(project, { ...chosen, [doubt]: reading }) !== due(project, chosen)),
    ),
  );
}

interface Shown {
  readonly status: string;
  readonly interpretations: readonly string[];
  readonly because: readonly string[];
}

/** What is wrong with a result, given the doubts that it turns on. */
function faultsOf(question: Question, project: Project, shown: Shown): string[] {
  const turns = turningOn(question, project);
  const missing = turns.filter((doubt) => !shown.interpretations.includes(doubt));
  const settled = question.due(project, ADOPTED) ? 'required' : 'not-required';
  return [
    ...missing.map((doubt) => `${doubt} is not shown`),
    // At a number that stands in two tiers the lower one's filing is asked for, whatever the other readings.
    ...(turns.length === 0 && shown.status !== settled && !shown.interpretations.includes('inclusive-bounds')
      ? [`all readings say ${settled}, shown is ${shown.status}`]
      : []),
    // 无需办理 as the tools read it: then the reason says that another reading asks for it.
    ...(turns.length > 0 && shown.status === 'not-required' && !shown.because.join().includes('换一种读法')
      ? ['a reading that asks for it is passed over']
      : []),
  ];
}

describe('every combination of readings, for every kind of project', () => {
  it.each(STEP_QUESTIONS)('$step: $doubts', (question) => {
    const faults = PROJECTS.flatMap(({ project, route }) => {
      const step = route.steps.find(({ id }) => id === question.step);
      if (step === undefined) return [`no step ${question.step}`];
      return faultsOf(question, project, step).map((fault) => `${JSON.stringify(project)}: ${fault}`);
    });
    expect(PROJECTS.length).toBeGreaterThan(1500);
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it.each(PAPER_QUESTIONS)('$list/$step: $doubts', (question) => {
    const faults = PROJECTS.flatMap(({ project, facts }) => {
      const found = listMaterials(facts, question.list).items.find(({ id }) => id === question.step);
      const shown = found ?? { status: 'not-required', interpretations: [], because: [] };
      return faultsOf(question, project, shown).map((fault) => `${JSON.stringify(project)}: ${fault}`);
    });
    expect(faults.slice(0, 3)).toEqual([]);
  });

  it('wherever a reading makes it a key project, the two dates meet in the declaration', () => {
    const faults = PROJECTS.filter(({ project, route }) => {
      const declared = route.steps.find(({ id }) => id === 'annual-declaration');
      const maybeKey = combinations(ARTICLE_7).some((chosen) => isKey(project, chosen));
      return maybeKey !== declared?.interpretations.includes('timing');
    });
    expect(faults.map(({ project }) => project).slice(0, 3)).toEqual([]);
  });
});
