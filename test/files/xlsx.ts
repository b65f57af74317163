/** Writes .xlsx files with the habits of one program or another, for the tests of what reads them. */
import { strToU8, zipSync, type Zippable } from 'fflate';

/** A number, words, or a formula with or without a stored result; `style` counts from 0, which is none. */
export type Given =
  | string
  | number
  | undefined
  | { readonly value?: string | number; readonly formula?: string; readonly style?: number; readonly error?: string };

export interface GivenSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly Given[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

interface Habits {
  /** Words in the cells themselves instead of in a list of their own. */
  readonly strings: 'shared' | 'inline';
  /** Whether cells and rows say where they are. */
  readonly references: 'written' | 'left-out';
  /** A prefix before each element, as some programs write: `x:`. */
  readonly prefix: string;
  /** Format codes of the styles from 1 on. */
  readonly formats: readonly string[];
  readonly application: string;
  readonly more: Readonly<Record<string, string>>;
}

const USUAL: Habits = {
  ...{ strings: 'shared', references: 'written', prefix: '', formats: [], application: 'Microsoft Excel', more: {} },
};

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Fixed, so that a file made again is the same. */
const MADE = new Date('2026-01-01T00:00:00Z');

export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync(files, { mtime: MADE, level: 9 });
}

function cellXml(given: Given, at: string, { strings, prefix: x }: Habits, shared: Map<string, number>): string {
  if (given === undefined) return '';
  const { value, formula, style, error } = typeof given === 'object' ? given : { value: given };
  const attributes = `${at === '' ? '' : ` r="${at}"`}${style === undefined ? '' : ` s="${String(style)}"`}`;
  const f = formula === undefined ? '' : `<${x}f>${escaped(formula)}</${x}f>`;
  if (error !== undefined) return `<${x}c${attributes} t="e">${f}<${x}v>${error}</${x}v></${x}c>`;
  if (value === undefined) return `<${x}c${attributes}>${f}</${x}c>`;
  if (typeof value === 'number') return `<${x}c${attributes}>${f}<${x}v>${String(value)}</${x}v></${x}c>`;
  if (f !== '') return `<${x}c${attributes} t="str">${f}<${x}v>${escaped(value)}</${x}v></${x}c>`;
  if (strings === 'inline')
    return `<${x}c${attributes} t="inlineStr"><${x}is><${x}t>${escaped(value)}</${x}t></${x}is></${x}c>`;
  if (!shared.has(value)) shared.set(value, shared.size);
  return `<${x}c${attributes} t="s"><${x}v>${String(shared.get(value))}</${x}v></${x}c>`;
}

function sheetXml(sheet: GivenSheet, habits: Habits, shared: Map<string, number>): string {
  const { prefix: x, references } = habits;
  const isWritten = references === 'written';
  const rows = sheet.rows.map((cells, index) => {
    const number = index + 1;
    const hidden = sheet.hiddenRows?.includes(number) === true ? ' hidden="1"' : '';
    const xml = cells.map((cell, column) =>
      cellXml(
        cell ?? (isWritten ? undefined : {}),
        isWritten ? `${letterOf(column)}${String(number)}` : '',
        habits,
        shared,
      ),
    );
    return `<${x}row${isWritten ? ` r="${String(number)}"` : ''}${hidden}>${xml.join('')}</${x}row>`;
  });
  const columns = (sheet.hiddenColumns ?? []).map(
    (at) => `<${x}col min="${String(at)}" max="${String(at)}" hidden="1"/>`,
  );
  const cols = columns.length === 0 ? '' : `<${x}cols>${columns.join('')}</${x}cols>`;
  const merges = (sheet.merges ?? []).map((ref) => `<${x}mergeCell ref="${ref}"/>`);
  const merged =
    merges.length === 0 ? '' : `<${x}mergeCells count="${String(merges.length)}">${merges.join('')}</${x}mergeCells>`;
  const space = x === '' ? `xmlns="${MAIN}"` : `xmlns:${x.slice(0, -1)}="${MAIN}"`;
  return `${HEAD}<${x}worksheet ${space}>${cols}<${x}sheetData>${rows.join('')}</${x}sheetData>${merged}</${x}worksheet>`;
}

function stylesXml({ formats }: Habits): string {
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${String(176 + index)}" formatCode="${escaped(code)}"/>`,
  );
  const xfs = formats.map((_, index) => `<xf numFmtId="${String(176 + index)}" applyNumberFormat="1"/>`);
  return `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="${String(codes.length)}">${codes.join('')}</numFmts><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="${String(xfs.length + 1)}"><xf numFmtId="0"/>${xfs.join('')}</cellXfs></styleSheet>`;
}

/** A workbook as bytes. */
export function xlsx(sheets: readonly GivenSheet[], some: Partial<Habits> = {}): Uint8Array {
  const habits = { ...USUAL, ...some };
  const { prefix: x } = habits;
  const shared = new Map<string, number>();
  const bodies = sheets.map((sheet, index): readonly [string, string] => [
    `xl/worksheets/sheet${String(index + 1)}.xml`,
    sheetXml(sheet, habits, shared),
  ]);
  const space = x === '' ? `xmlns="${MAIN}"` : `xmlns:${x.slice(0, -1)}="${MAIN}"`;
  const list = sheets.map(
    ({ name, state }, index) =>
      `<${x}sheet name="${escaped(name)}" sheetId="${String(index + 1)}"${state === undefined ? '' : ` state="${state}"`} r:id="rId${String(index + 1)}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, index) =>
      relation(`rId${String(index + 1)}`, 'worksheet', `worksheets/sheet${String(index + 1)}.xml`),
    ),
    relation('rIdS', 'styles', 'styles.xml'),
    ...(habits.strings === 'shared' ? [relation('rIdT', 'sharedStrings', 'sharedStrings.xml')] : []),
  ];
  const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
  return packed({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'docProps/app.xml': `${HEAD}<Properties><Application>${habits.application}</Application></Properties>`,
    'xl/workbook.xml': `${HEAD}<${x}workbook ${space} xmlns:r="${RELATIONS}"><${x}sheets>${list.join('')}</${x}sheets></${x}workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(bodies),
    'xl/styles.xml': stylesXml(habits),
    ...(habits.strings === 'shared' && {
      'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${[...shared.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    }),
    ...habits.more,
  });
}
