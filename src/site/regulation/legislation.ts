/** What the pages tell search engines of the regulation: schema.org Legislation, only what is known. */
import { pathOf } from '../../text/index.ts';
import { dateFromChinese } from './dates.ts';
import { issuedIn, issuerIn, numberOf, titleOf } from './particulars.ts';
import type { ArticleEntry, Regulation } from './regulation.ts';

const CONTEXT = 'https://schema.org';

/** 赣州市章贡区, out of the name of the office that issued the regulation. */
function jurisdictionOf(issuer: string): string {
  const found = /^(.+)人民政府办公室$/.exec(issuer)?.[1];
  if (found === undefined) throw new Error(`${issuer} names no jurisdiction`);
  return found;
}

const actOf = (regulation: Regulation, home: string) => ({
  '@type': 'Legislation',
  '@id': home,
  name: titleOf(regulation),
  legislationIdentifier: numberOf(regulation),
});

const partOf = ({ number, text }: ArticleEntry, home: string) => ({
  '@type': 'Legislation',
  '@id': home + pathOf(String(number)),
  legislationIdentifier: text.heading,
});

/** The whole: when it was posted is not known and not said; no copy here is the official one. `home` as in about.ts. */
export function legislationOfAct(regulation: Regulation, home: string) {
  const issuer = issuerIn(regulation).words;
  return {
    '@context': CONTEXT,
    ...actOf(regulation, home),
    legislationDate: dateFromChinese(issuedIn(regulation).words),
    legislationJurisdiction: jurisdictionOf(issuer),
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: issuer },
    inLanguage: 'zh-CN',
    encoding: {
      '@type': 'LegislationObject',
      contentUrl: `${home}data/regulation.akn.xml`,
      encodingFormat: 'application/akn+xml',
      legislationLegalValue: `${CONTEXT}/UnofficialLegalValue`,
    },
    hasPart: regulation.articles.map((article) => partOf(article, home)),
  };
}

/** One article, as a part of the whole. */
export function legislationOfArticle(regulation: Regulation, article: ArticleEntry, home: string) {
  return {
    '@context': CONTEXT,
    ...partOf(article, home),
    inLanguage: 'zh-CN',
    isPartOf: actOf(regulation, home),
  };
}
