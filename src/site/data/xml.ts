/** XML as a tree, and the tree as text. Nothing is read here, only written. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly XmlNode[]
): XmlElement {
  return { name, attributes, children };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

/** Elements whose white space counts: what they contain is written on one line. */
const FLAT: readonly string[] = ['p', 'num', 'heading'];

function openingTag({ name, attributes, children }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
  return `<${name}${written.join('')}${children.length === 0 ? '/' : ''}>`;
}

function writeFlat(node: XmlNode): string {
  if (typeof node === 'string') return escape(node);
  if (node.children.length === 0) return openingTag(node);
  return `${openingTag(node)}${node.children.map(writeFlat).join('')}</${node.name}>`;
}

function writeIndented(node: XmlNode, indent: string): string {
  if (typeof node === 'string' || FLAT.includes(node.name) || node.children.length === 0) {
    return `${indent}${writeFlat(node)}\n`;
  }
  const inside = node.children.map((child) => writeIndented(child, `${indent}  `)).join('');
  return `${indent}${openingTag(node)}\n${inside}${indent}</${node.name}>\n`;
}

/** A whole document. The remark becomes a comment before the root; it must not contain `--`. */
export function xmlDocument(root: XmlElement, remark: string): string {
  if (remark.includes('--')) throw new Error(`no comment: ${remark}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!-- ${remark} -->\n${writeIndented(root, '')}`;
}
