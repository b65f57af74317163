/** What an Akoma Ntoso document says of itself: the work, this text of it, this file; and the editors' notes. */
import { containerOf, pathOf } from '../../text/index.ts';
import { dateFromChinese } from '../regulation/dates.ts';
import { issuedIn, issuerIn } from '../regulation/particulars.ts';
import { certaintyWord } from '../regulation/marks.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';
import { noteId } from './akn-inline.ts';
import { element, type XmlElement } from './xml.ts';

/** The issuing office and the editors of this site, as the document's references name them. */
const ISSUER = '#issuer';
const EDITOR = '#editor';

/** One level of identification. Dates and authors as far as they are known. */
interface Level {
  readonly iri: string;
  readonly date: string;
  /** What happened on that date. */
  readonly event: string;
  readonly author: string;
}

const value = (name: string, words: string) => element(name, { value: words });

const core = ({ iri, date, event, author }: Level): XmlElement[] => [
  value('FRBRthis', iri),
  value('FRBRuri', iri),
  element('FRBRdate', { date, name: event }),
  element('FRBRauthor', { href: author }),
];

/** The addresses are this site's own: the page of the work, of its text, and this file. No other is known. */
function identification(regulation: Regulation, home: string, made: string): XmlElement {
  const about = aboutData(regulation, home);
  const issued = { date: dateFromChinese(issuedIn(regulation).words), event: '成文日期', author: ISSUER };
  const work = [value('FRBRcountry', 'cn'), value('FRBRnumber', about.number), value('FRBRname', about.title)];
  const expression = [
    value('FRBRversionNumber', about.version),
    value('FRBRauthoritative', 'false'),
    element('FRBRlanguage', { language: 'zho' }),
  ];
  return element(
    'identification',
    { source: EDITOR },
    element('FRBRWork', {}, ...core({ iri: home, ...issued }), ...work),
    element('FRBRExpression', {}, ...core({ iri: `${home}text/`, ...issued }), ...expression),
    element(
      'FRBRManifestation',
      {},
      ...core({ iri: `${home}data/regulation.akn.xml`, date: made, event: '文件生成日期', author: EDITOR }),
      value('FRBRformat', 'application/akn+xml'),
    ),
  );
}

/** Where the office itself publishes the text, if that is known. */
const officialSource = ({ site: { source } }: Regulation): XmlElement[] =>
  source === ''
    ? []
    : [element('TLCReference', { eId: 'official', name: 'official', href: source, showAs: '官方原文' })];

const references = (regulation: Regulation, home: string) =>
  element(
    'references',
    { source: EDITOR },
    element('TLCOrganization', {
      eId: 'issuer',
      href: home + pathOf(containerOf(issuerIn(regulation).place)),
      showAs: issuerIn(regulation).words,
    }),
    element('TLCOrganization', { eId: 'editor', href: home, showAs: '本站编者' }),
    ...officialSource(regulation),
  );

const note = (id: string, words: string) => element('note', { eId: noteId(id) }, element('p', {}, words));

/** The register of emendations, and what stands under every page. */
function notes(regulation: Regulation, home: string): XmlElement {
  const { version, disclaimers } = aboutData(regulation, home);
  const restored = regulation.restorations.map((entry) => {
    const { captured, published, why, note: more = '' } = entry;
    const sure = more === '' ? certaintyWord(entry) : more;
    return note(entry.id, `补字：抓取文本作“${captured}”，本站作“${published}”。${sure}。${why}`);
  });
  const doubtful = regulation.doubtful.map((entry) =>
    note(entry.id, `${certaintyWord(entry)}：“${entry.words}”照抓取文本，没有改。${entry.why}`),
  );
  const about = note('about', `${disclaimers.join('')}版本 ${version}。`);
  return element('notes', { source: EDITOR }, about, ...restored, ...doubtful);
}

/** `made`: the day this file was made, YYYY-MM-DD. */
export function metaOf(regulation: Regulation, home: string, made: string): XmlElement {
  return element(
    'meta',
    {},
    identification(regulation, home, made),
    references(regulation, home),
    notes(regulation, home),
  );
}
