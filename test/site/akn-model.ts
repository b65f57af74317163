/**
 * The part of the Akoma Ntoso 3.0 schema that the document uses, transcribed: which children an element may have, in
 * which order, whether words may stand in it, its attributes and their values. What is not here is not allowed. Compared
 * by reading with the OASIS Standard of 29 August 2018; the schema itself is not kept here and no validator reads it.
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

/** A date that exists: 31 September is none. */
function isDate(value: string): boolean {
  const time = Date.parse(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const isOneOf = (words: readonly string[]) => (value: string) => words.includes(value);

/** What a value must be, by attribute, or by element and attribute; every other may be any text. */
const VALUES: Readonly<Record<string, (value: string) => boolean>> = {
  xmlns: isOneOf(['http://docs.oasis-open.org/legaldocml/ns/akn/3.0']),
  contains: isOneOf(['originalVersion', 'singleVersion', 'multipleVersions']),
  eId: (value) => /^\S+$/.test(value),
  date: isDate,
  'FRBRauthoritative value': isOneOf(['true', 'false', '1', '0']),
};

function isAllowed(name: string, key: string, value: string): boolean {
  const test = VALUES[`${name} ${key}`] ?? VALUES[key];
  return test === undefined || test(value);
}

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
    ...Object.entries(attributes).flatMap(([key, value]) =>
      isAllowed(name, key, value) ? [] : [`${name} has ${key}="${value}"`],
    ),
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
