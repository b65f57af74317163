/** Writes .docx files with tables, for the tests of what reads them. */
import { escaped, packed } from './xlsx.ts';

/** Words, or a cell over several columns or going on from above; `inside`: XML instead of words. */
export type GivenCell =
  | string
  | {
      readonly words?: string;
      readonly wide?: number;
      readonly merge?: 'begins' | 'goes-on';
      readonly inside?: string;
    };

export const paragraph = (words: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r></w:p>`;

function cellXml(given: GivenCell): string {
  const { words = '', wide, merge, inside } = typeof given === 'string' ? { words: given } : given;
  const span = wide === undefined ? '' : `<w:gridSpan w:val="${String(wide)}"/>`;
  const goesOn = merge === undefined ? '' : merge === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  return `<w:tc><w:tcPr>${span}${goesOn}</w:tcPr>${inside ?? paragraph(words)}</w:tc>`;
}

export const row = (cells: readonly GivenCell[]): string => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`;

export const table = (rows: readonly (readonly GivenCell[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map(row).join('')}</w:tbl>`;

const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

/** `body`: paragraphs and tables as XML. */
export function docx(...body: readonly string[]): Uint8Array {
  return packed({
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${TYPE}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="${SPACE}"><w:body>${body.join('')}</w:body></w:document>`,
  });
}
