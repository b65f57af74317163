/** How cells of an .xlsx file look, and the number that each look has in it. */

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Places in `cellXfs` below; text that looks like a formula has the style after its own. */
export const STYLE = { title: 1, head: 3, text: 5, number: 7, note: 8 } as const;

const font = (size: number, more = '') => `<font>${more}<sz val="${String(size)}"/><name val="宋体"/></font>`;

/** A style and, right after it, the same for text that looks like a formula: `quotePrefix` is the apostrophe of office programs. */
function styleXml(fontId: number, border: 0 | 1, align: string, more = ''): string {
  const xf = (quote: string) =>
    `<xf xfId="0" numFmtId="0" fontId="${String(fontId)}" fillId="0" borderId="${String(border)}" applyFont="1" ` +
    `applyBorder="1" applyAlignment="1"${quote}${more}><alignment ${align}/></xf>`;
  return xf('') + xf(' quotePrefix="1"');
}

export function stylesXml(): string {
  const side = (name: string) => `<${name} style="thin"><color auto="1"/></${name}>`;
  const top = 'vertical="top" wrapText="1"';
  const plain = '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  const number =
    '<xf xfId="0" numFmtId="0" fontId="0" fillId="0" borderId="1" applyBorder="1" applyAlignment="1">' +
    '<alignment vertical="top"/></xf>';
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="3">${font(11)}${font(11, '<b/>')}${font(14, '<b/>')}</fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="10">${plain}${styleXml(2, 0, top)}${styleXml(1, 1, 'vertical="center" wrapText="1"')}` +
    `${styleXml(0, 1, top)}${number}${styleXml(0, 0, top)}</cellXfs></styleSheet>`
  );
}
