import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  allCitations,
  listMaterials,
  LISTS,
  paperCitations,
  planRoute,
  readAnswers,
  wordsOfContent,
  type ListId,
} from '../../src/core/index.ts';
import { CONTENT_RULES, PAPER_RULES } from '../../src/core/law/paper-rules.ts';
import { readYaml } from '../regulation.ts';
import { linesOf, listOf } from './papers.ts';
import { factsWith } from './plan.ts';
import { placeOf } from '../place-of.ts';

const IDS: Readonly<Record<ListId, string>> = {
  declaration:
    'information-form superior-document superior-consent appraisal-report construction-plan technical-plan upgrade-plan operation-plan service-purchase-plan work-secret-protection graded-protection-plan meeting-record funding-statement fiscal-capacity-result framework-plan',
  'joint-review': 'construction-plan funding-arrangement appraisal-report',
  approval: 'joint-review-opinion procurement-documents approval-document budget-document',
  'preliminary-acceptance': 'archive-files',
  'pre-acceptance-confirmation': 'data-sharing-confirmation trusted-products-confirmation cryptography-confirmation',
  'final-acceptance':
    'acceptance-request initiation-approval purchase-request bidding-documents award-notice contract invoices expert-opinion expert-list data-sharing-report data-sharing-confirmation trusted-products-evidence audit-report test-report security-assessment cryptography-assessment secrecy-risk-assessment archive-acceptance',
};

describe('the identifiers that others rely on', () => {
  it('are the six lists and their papers, in order', () => {
    expect(Object.fromEntries(LISTS.map(({ id, papers }) => [id, papers.join(' ')]))).toEqual(IDS);
    expect(LISTS.map(({ id }) => id)).toEqual(Object.keys(IDS));
  });

  it('rules about papers have distinct names and speak of papers on their list', () => {
    expect(new Set(PAPER_RULES.map(({ id }) => id)).size).toBe(PAPER_RULES.length);
    const foreign = PAPER_RULES.filter(({ list, paper }) => !IDS[list].split(' ').includes(paper));
    expect(foreign).toEqual([]);
  });

  it('the citations of the lists are among all citations of the core', () => {
    expect(paperCitations().length).toBeGreaterThan(50);
    expect(allCitations()).toEqual(expect.arrayContaining(paperCitations()));
  });
});

describe('a stage that the route skips', () => {
  it.each(['joint-review', 'approval'] as const)('%s below 50万元 gives the route’s own reason', (list) => {
    const facts = factsWith('total=below-fifty');
    const step = planRoute(facts).steps.find(({ id }) => id === list);
    expect(step?.status).toBe('not-required');
    expect(listMaterials(facts, list)).toMatchObject({
      items: [],
      asks: [],
      skipped: { because: step?.because, cites: step?.cites },
    });
  });

  it.each(LISTS.map(({ id }) => id))('%s of a classified project is the reason and nothing else', (list) => {
    const found = listMaterials({ secrecy: 'state-secret' }, list);
    const { scope } = planRoute({ secrecy: 'state-secret' });
    expect(found).toMatchObject({
      items: [],
      asks: [],
      because: [],
      cites: [],
      skipped: { because: scope.because, cites: scope.cites },
      interpretations: ['state-secret'],
    });
    expect(found.notExhaustive).toBeUndefined();
  });

  it.each(LISTS.map(({ id }) => id))('%s of a project outside the scope is the reason', (list) => {
    const found = listOf(list, 'total=120&funds=own');
    expect(found.items).toEqual([]);
    expect(found.skipped?.cites.map(({ place }) => place)).toEqual([
      placeOf(2, '本细则适用于'),
      placeOf(39, '企事业单位'),
    ]);
  });
});

describe('while answers are missing', () => {
  it.each(['joint-review', 'approval'] as const)('%s is listed, and all of it hangs on the amount', (list) => {
    const found = listOf(list, 'total!');
    expect(found.asks).toEqual(['total']);
    expect(found.skipped).toBeUndefined();
    expect(found.items.map(({ status, asks }) => [status, asks])).toEqual(found.items.map(() => ['open', ['total']]));
    expect(found.items.every(({ cites }) => cites.length > 0)).toBe(true);
  });

  it('an O&M part from 50万元 settles that the stage comes, whatever the total', () => {
    expect(listOf('joint-review', 'total!&operationPart=at-fifty').asks).toEqual([]);
    expect(listOf('joint-review', 'total!&operationPart=below-fifty').asks).toEqual(['total']);
  });

  it('secrecy and money come first, since they may end the matter', () => {
    expect(listMaterials({}, 'declaration').asks.slice(0, 2)).toEqual(['secrecy', 'funds']);
    expect(listMaterials({}, 'preliminary-acceptance').asks).toEqual(['secrecy', 'funds']);
  });

  it('an open line shows the words that name the paper', () => {
    const open = listOf('declaration', 'total=120&category!').items.filter(({ status }) => status === 'open');
    expect(open.map(({ id, cites }) => [id, cites.map(({ place }) => place)])).toEqual([
      ['technical-plan', [placeOf(13, '需提交项目建设技术方案')]],
      ['upgrade-plan', [placeOf(13, '需提交升级改造实施方案')]],
      ['operation-plan', [placeOf(13, '需提交运维实施方案或购买服务方案')]],
      ['service-purchase-plan', [placeOf(13, '需提交运维实施方案或购买服务方案')]],
    ]);
  });
});

describe('the declarations of real projects', () => {
  const named = z.array(z.object({ name: z.string(), query: z.string() }));
  const declared = z.array(
    z.strictObject({ name: z.string(), doubts: z.array(z.string()), papers: z.record(z.string(), z.string()) }),
  );
  const projects = named.parse(readYaml('scenarios/real-projects.yaml'));
  const declarations = declared.parse(readYaml('scenarios/declarations.yaml'));

  it('are written out for every project', () => {
    expect(declarations.map(({ name }) => name)).toEqual(projects.map(({ name }) => name));
  });

  it.each(declarations)('$name', ({ name, doubts, papers }) => {
    const query = projects.find((project) => project.name === name)?.query ?? '';
    const list = listMaterials(readAnswers(new URLSearchParams(query)).facts, 'declaration');
    expect(linesOf(list)).toEqual(Object.entries(papers));
    expect(list.interpretations).toEqual(doubts);
    expect(list.asks).toEqual([]);
    expect(list.skipped === undefined).toBe(list.items.length > 0);
  });
});

describe('what must be in a paper', () => {
  it('has its words by list, paper and name', () => {
    expect(wordsOfContent('declaration', 'construction-plan', 'goals')).toBe('项目绩效目标');
    expect(wordsOfContent('declaration', 'construction-plan', 'nothing')).toBeUndefined();
    expect(wordsOfContent('nowhere', 'construction-plan', 'goals')).toBeUndefined();
  });

  it('stands under its heading, where it has one', () => {
    const contents = LISTS.flatMap(
      ({ id }) => listMaterials(factsWith('total=300&category=upgrade'), id).items,
    ).flatMap((item) => item.contents);
    for (const { id, words, under } of contents)
      expect(
        CONTENT_RULES.filter((rule) => rule.words === words).map((rule) => rule.under),
        id,
      ).toContain(under);
    expect(contents.some(({ under }) => under !== undefined)).toBe(true);
    expect(contents).toStrictEqual(JSON.parse(JSON.stringify(contents)));
  });

  it('throws on a list there is none of, and says which there are', () => {
    const ids = LISTS.map(({ id }) => id).join(', ');
    expect(() => {
      Reflect.apply(listMaterials, undefined, [{}, 'nowhere']);
    }).toThrow(`no list nowhere: one of ${ids}`);
  });
});
