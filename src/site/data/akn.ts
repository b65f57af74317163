/** `/data/regulation.akn.xml`: the regulation in Akoma Ntoso 3.0, the notice that issued it as its preface. */
import { dateFromChinese } from '../regulation/dates.ts';
import type { Regulation } from '../regulation/regulation.ts';
import { aboutData } from './about.ts';
import { bodyOf } from './akn-body.ts';
import { sentence } from './akn-inline.ts';
import { metaOf } from './akn-meta.ts';
import { eIdOf } from './eids.ts';
import { element, xmlDocument, type XmlElement, type XmlNode } from './xml.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** What three paragraphs of the notice are: its number, its date, the title of what it issues. */
function named(id: string, words: string, inside: readonly XmlNode[]): readonly XmlNode[] {
  if (id === 'p1') return [element('docNumber', {}, ...inside)];
  if (id === 'p7') return [element('docDate', { date: dateFromChinese(words) }, ...inside)];
  return id === 'p8' ? [element('docTitle', {}, ...inside)] : inside;
}

function prefaceOf(regulation: Regulation): XmlElement {
  const paragraphs = regulation.notice.text.blocks.map(({ id, sentences }) => {
    const words = sentences.map(({ text }) => text).join('');
    const inside = sentences.map((each) => sentence(regulation, `notice.${each.id}`, each.text));
    return element('p', { eId: eIdOf(`notice.${id}`) }, ...named(id, words, inside));
  });
  return element('preface', {}, element('container', { eId: 'notice', name: 'notice' }, ...paragraphs));
}

/** The document as a tree, for tests. `home` as in about.ts, `made` as in akn-meta.ts. */
export function aknTree(regulation: Regulation, home: string, made: string): XmlElement {
  const act = element(
    'act',
    { name: 'act', contains: 'originalVersion' },
    metaOf(regulation, home, made),
    prefaceOf(regulation),
    bodyOf(regulation),
  );
  return element('akomaNtoso', { xmlns: NAMESPACE }, act);
}

/** The file. */
export function aknDocument(regulation: Regulation, home: string, made: string): string {
  const { title, version, disclaimers, documentation } = aboutData(regulation, home);
  return xmlDocument(
    aknTree(regulation, home, made),
    `${title}，版本 ${version}。${disclaimers.join('')}说明见 ${documentation}`,
  );
}
