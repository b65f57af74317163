/** The slugs of the interpretations (口径). Their words and readings are content, written out for people. */
export const SLUGS = [
  'inclusive-bounds',
  'investment-base',
  'estimate-or-contract',
  'excluding-operation',
  'article-7-classes',
  'limit',
  'below-limit-filing',
  'below-50',
  'application-or-declaration',
  'splitting',
  'multi-year-service',
  'who-appraises',
  'city-recipients',
  'written-consent',
  'superior-funds',
  'joint-review-scope',
  'major-deployment',
  'appraisal-report-timing',
  'timing',
  'two-years',
  'city-budget-review',
  'by-reference',
  'mixed-projects',
  'bundled-exclusions',
  'category-mapping',
  'work-secret-category',
  'operation-start',
  'state-secret',
  'fiscal-funds',
  'effective-date',
  'half-year-acceptance',
  'city-acceptance',
  'acceptance-actors',
  'in-principle',
  'no-day-counts',
  'terms-vary',
] as const;

export type Slug = (typeof SLUGS)[number];

/** At least one: a `confirm` without an interpretation must not compile. */
export type Slugs = readonly [Slug, ...Slug[]];
