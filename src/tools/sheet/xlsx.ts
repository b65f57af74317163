/**
 * A table as an .xlsx file, on fflate alone: the parts that spreadsheet programs ask for, and nothing that runs. A library that does
 * no more than this weighs about 2.6 times as much and packs long lists in workers that the pages' policy forbids.
 */
import { strToU8, zipSync } from 'fflate';
import { AUTHOR } from './disclaimers.ts';
import type { Table } from './sheet.ts';
import { escaped, FROZEN } from './xlsx-cells.ts';
import { CHOICES_SHEET, choicesOf } from './xlsx-choices.ts';
import { columnsXml, sheetXml } from './xlsx-sheet.ts';
import { MAIN, stylesXml } from './xlsx-styles.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const NAME = '清单';

const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${String(id)}" Type="${type}" Target="${target}"/>`;
const relations = (...each: readonly string[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;

/** The choices of the columns and how to fill them in, where the table has drop-downs; else nothing. */
function choicesPart(table: Table): string | undefined {
  const listed = choicesOf(table);
  if (listed.length === 0) return undefined;
  const help = (table.help ?? []).length > 0 ? [{ head: '怎样填', words: table.help ?? [] }] : [];
  return columnsXml([...listed.map(({ title, options }) => ({ head: title, words: options })), ...help]);
}

function partsOf(table: Table, made: Date): Readonly<Record<string, string>> {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  const choices = choicesPart(table);
  const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="0">'${NAME}'!$${String(FROZEN)}:$${String(FROZEN)}</definedName>`;
  return {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      override('xl/workbook.xml', `${TYPE}.sheet.main+xml`) +
      override('xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`) +
      (choices === undefined ? '' : override('xl/worksheets/sheet2.xml', `${TYPE}.worksheet+xml`)) +
      override('xl/styles.xml', `${TYPE}.styles+xml`) +
      `${override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`,
    '_rels/.rels': relations(
      relation(1, `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relation(2, `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ),
    'docProps/core.xml':
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
      'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(table.title)}</dc:title><dc:creator>${AUTHOR}</dc:creator>` +
      `<cp:lastModifiedBy>${AUTHOR}</cp:lastModifiedBy>` +
      `<dcterms:created xsi:type="dcterms:W3CDTF">${made.toISOString()}</dcterms:created></cp:coreProperties>`,
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${NAME}" sheetId="1" r:id="rId1"/>` +
      `${choices === undefined ? '' : `<sheet name="${CHOICES_SHEET}" sheetId="2" r:id="rId3"/>`}</sheets>` +
      `<definedNames>${titles}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation(1, `${OFFICE}/worksheet`, 'worksheets/sheet1.xml'),
      relation(2, `${OFFICE}/styles`, 'styles.xml'),
      ...(choices === undefined ? [] : [relation(3, `${OFFICE}/worksheet`, 'worksheets/sheet2.xml')]),
    ),
    'xl/styles.xml': stylesXml(),
    'xl/worksheets/sheet1.xml': sheetXml(table),
    ...(choices !== undefined && { 'xl/worksheets/sheet2.xml': choices }),
  };
}

/** The bytes of the file. */
export function toXlsx(table: Table, made: Date): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(partsOf(table, made)).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`),
  ]);
  return new Uint8Array(zipSync(Object.fromEntries(parts), { mtime: made }));
}
