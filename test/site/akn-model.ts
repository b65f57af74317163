/**
 * The part of the Akoma Ntoso 3.0 schema (OASIS, 2017) that the document uses, transcribed: which children an element
 * may have, in which order, whether words may stand in it, and its attributes. What is not here is not allowed.
 */
import type { XmlElement, XmlNode } from '../../src/site/data/xml.ts';

interface Model {
  /** Over the names of the children, each followed by a space. */
  readonly children: RegExp;
  readonly words?: true;
  readonly required?: readonly string[];
  readonly optional?: readonly string[];
}

const INLINE = '(?:ins|inline|ref|noteRef|docNumber|docDate|docTitle)';
const CORE = 'FRBRthis (?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+';
const HIERARCHY = '(?:chapter|article|paragraph|list|point)';

const empty = (...required: readonly string[]): Model => ({ children: /^$/, required, optional: ['eId'] });
const mixed = (...required: readonly string[]): Model => ({
  children: new RegExp(`^(?:${INLINE} )*$`),
  words: true,
  required,
  optional: ['eId'],
});
const blocks: Model = { children: /^(?:p )*$/, optional: ['eId'] };
const hierarchy: Model = {
  children: new RegExp(`^(?:num |heading )*(?:content |(?:intro )?(?:${HIERARCHY} )*(?:wrapUp )?)$`),
  required: ['eId'],
};

const MODELS: Readonly<Record<string, Model>> = {
  akomaNtoso: { children: /^act $/, optional: ['xmlns'] },
  act: { children: /^meta (?:preface )?body $/, required: ['name'], optional: ['contains'] },
  meta: { children: /^identification (?:publication )?(?:references )*(?:notes )*$/ },
  identification: { children: /^FRBRWork FRBRExpression FRBRManifestation $/, required: ['source'] },
  FRBRWork: { children: new RegExp(`^${CORE}FRBRcountry (?:FRBRsubtype )?(?:FRBRnumber )*(?:FRBRname )*$`) },
  FRBRExpression: {
    children: new RegExp(`^${CORE}(?:FRBRversionNumber )?(?:FRBRauthoritative )?(?:FRBRlanguage )+$`),
  },
  FRBRManifestation: { children: new RegExp(`^${CORE}(?:FRBRformat )?$`) },
  ...Object.fromEntries(
    ['this', 'uri', 'country', 'number', 'name', 'versionNumber', 'authoritative', 'format'].map((name) => [
      `FRBR${name}`,
      empty('value'),
    ]),
  ),
  FRBRdate: empty('date', 'name'),
  FRBRauthor: empty('href'),
  FRBRlanguage: empty('language'),
  references: { children: /^(?:TLC(?:Organization|Reference) )+$/, required: ['source'] },
  TLCOrganization: empty('eId', 'href', 'showAs'),
  TLCReference: empty('eId', 'name', 'href', 'showAs'),
  notes: { children: /^(?:note )+$/, required: ['source'] },
  note: { children: /^(?:p )+$/, required: ['eId'] },
  preface: { children: /^(?:container |p )+$/ },
  container: { children: /^(?:container |p )+$/, required: ['eId', 'name'] },
  body: { children: new RegExp(`^(?:${HIERARCHY} )+$`) },
  ...Object.fromEntries(['chapter', 'article', 'paragraph', 'list', 'point'].map((name) => [name, hierarchy])),
  content: blocks,
  intro: blocks,
  wrapUp: blocks,
  ...Object.fromEntries(['p', 'num', 'heading', 'ins', 'docNumber', 'docTitle'].map((name) => [name, mixed()])),
  docDate: mixed('date'),
  inline: mixed('name'),
  ref: mixed('eId', 'href'),
  noteRef: empty('href'),
};

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

/** What is wrong with one element, its children aside. */
function problemsOf({ name, attributes, children }: XmlElement): string[] {
  const model = MODELS[name];
  if (model === undefined) return [`${name} is not known`];
  const { required = [], optional = [] } = model;
  const names = children.filter(isElement).map((child) => `${child.name} `);
  const given = Object.keys(attributes);
  return [
    ...(model.children.test(names.join('')) ? [] : [`${name} has ${names.join('')}`]),
    ...(model.words === true || children.every(isElement) ? [] : [`${name} has words`]),
    ...required.filter((key) => !given.includes(key)).map((key) => `${name} lacks ${key}`),
    ...given.filter((key) => ![...required, ...optional].includes(key)).map((key) => `${name} has ${key}`),
    ...given.filter((key) => key === 'eId' && !/^\S+$/.test(attributes[key] ?? '')).map(() => `${name}: eId`),
    ...given.filter((key) => key === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(attributes[key] ?? '')).map(() => 'date'),
  ];
}

/** Every element of a tree, in document order. */
export function elementsOf(root: XmlElement): XmlElement[] {
  return [root, ...root.children.filter(isElement).flatMap(elementsOf)];
}

/** Where the tree departs from the schema; empty where it keeps to it. */
export function departures(root: XmlElement): string[] {
  return elementsOf(root).flatMap(problemsOf);
}

/** All words in an element; those of its notes stand elsewhere. */
export function wordsOf(node: XmlNode): string {
  return isElement(node) ? node.children.map(wordsOf).join('') : node;
}
