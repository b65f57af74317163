/** An .xlsx or .xlsm file → its sheets. Macros and other files that it points to are neither run nor fetched. */
import { BROKEN } from './limits.ts';
import { shownAs, type Shown } from './number-format.ts';
import { Unreadable, type Sheet, type Workbook } from './workbook.ts';
import { readSheet, unescaped, type Common } from './xlsx-sheet.ts';
import { readXml, type Attributes } from './xml.ts';
import type { Zip } from './zip.ts';

/** Where the tables of a text file or a spreadsheet begin; undefined where there is none. */
export function mainPart({ part, names }: Zip): string | undefined {
  let target: string | undefined;
  const rels = part('_rels/.rels');
  if (rels)
    readXml(rels, {
      open: (name, { Type = '', Target = '' }) => {
        if (name === 'Relationship' && Type.endsWith('/officeDocument')) target = Target.replace(/^\//, '');
      },
    });
  return target ?? names.find((name) => name === 'xl/workbook.xml' || name === 'word/document.xml');
}

/** What a part points to, by id. */
function relationsOf({ part }: Zip, of: string): Map<string, { readonly type: string; readonly target: string }> {
  const folder = of.slice(0, of.lastIndexOf('/') + 1);
  const found = new Map<string, { readonly type: string; readonly target: string }>();
  const rels = part(`${folder}_rels/${of.slice(folder.length)}.rels`);
  if (rels)
    readXml(rels, {
      open: (name, { Id = '', Type = '', Target = '', TargetMode }) => {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        const target = Target.startsWith('/') ? Target.slice(1) : folder + Target;
        found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: target.replace(/[^/]+\/\.\.\//g, '') });
      },
    });
  return found;
}

interface Listed {
  readonly name: string;
  readonly hidden: boolean;
  readonly id: string;
}

const idOf = (attributes: Attributes): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id') || name === 'id')?.[1] ?? '';

function listOf({ part }: Zip, main: string): { readonly sheets: Listed[]; readonly epoch: Common['epoch'] } {
  const sheets: Listed[] = [];
  let epoch: Common['epoch'] = 1900;
  const workbook = part(main);
  if (!workbook) throw new Unreadable(BROKEN);
  readXml(workbook, {
    open: (name, attributes) => {
      const { name: called = '', state = 'visible', date1904 } = attributes;
      if (name === 'workbookPr' && (date1904 === '1' || date1904 === 'true')) epoch = 1904;
      if (name === 'sheet') sheets.push({ name: called, hidden: state !== 'visible', id: idOf(attributes) });
    },
  });
  return { sheets, epoch };
}

function stringsOf({ part }: Zip, target: string | undefined): string[] {
  const strings: string[] = [];
  const shared = target === undefined ? undefined : part(target);
  if (!shared) return strings;
  let text = '';
  let isIn = false;
  let isAid = false;
  readXml(shared, {
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 't') isIn = !isAid;
      else if (name === 'rPh') isAid = true;
    },
    text: (more) => {
      if (isIn) text += more;
    },
    close: (name) => {
      if (name === 't') isIn = false;
      else if (name === 'rPh') isAid = false;
      else if (name === 'si') strings.push(unescaped(text));
    },
  });
  return strings;
}

function formatsOf({ part }: Zip, target: string | undefined): Shown[] {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  const styles = target === undefined ? undefined : part(target);
  if (!styles) return shown;
  let isOfCells = false;
  readXml(styles, {
    open: (name, { numFmtId = '0', formatCode }) => {
      const id = Number(numFmtId);
      if (name === 'numFmt' && formatCode !== undefined) codes.set(id, formatCode);
      else if (name === 'cellXfs') isOfCells = true;
      else if (name === 'xf' && isOfCells) shown.push(shownAs(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return shown;
}

function noticesOf({ names }: Zip): string[] {
  return [
    ...(names.some((name) => name.endsWith('vbaproject.bin')) ? ['文件里带有宏，没有运行，只读了表格。'] : []),
    ...(names.some((name) => name.startsWith('xl/externallinks/'))
      ? ['文件里有公式引用了别的文件，没有去取，用的是上次存下的结果。']
      : []),
  ];
}

/** `main` is the part with the list of sheets. */
export function readXlsx(zip: Zip, main: string): Workbook {
  const relations = relationsOf(zip, main);
  const targetOf = (type: string) => [...relations.values()].find((each) => each.type === type)?.target;
  const { sheets, epoch } = listOf(zip, main);
  const targets = sheets.flatMap(({ id }) => {
    const relation = relations.get(id);
    return relation?.type === 'worksheet' ? [relation.target] : [];
  });
  zip.expect([...targets, targetOf('sharedStrings') ?? '', targetOf('styles') ?? '']);
  const common: Common = {
    strings: stringsOf(zip, targetOf('sharedStrings')),
    shown: formatsOf(zip, targetOf('styles')),
    epoch,
  };
  const read = sheets.flatMap(({ id, ...named }): Sheet[] => {
    const relation = relations.get(id);
    if (relation?.type !== 'worksheet') return [];
    const pieces = zip.part(relation.target);
    return pieces ? [readSheet(pieces, named, common)] : [];
  });
  return { sheets: read, notices: noticesOf(zip) };
}
