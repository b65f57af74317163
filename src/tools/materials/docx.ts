/** The list as a Word document: the same contents, editable. Loaded only when it is asked for. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx';
import { AUTHOR } from '../sheet/disclaimers.ts';
import { numberPrefix, positionOf, type MaterialsSheet, type SheetRow } from './sheet.ts';

const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
/** Widths of the five columns in twentieths of a point: A4 less margins of 25 mm. */
const WIDTHS = [1000, 3772, 1400, 1500, 1400];
const LANGUAGE = { value: 'zh-CN', eastAsia: 'zh-CN' };
const BLACK = '000000';

/** Styles that a reader can change at one stroke, and that the navigation of a word processor reads. */
const STYLES = {
  default: {
    document: { run: { font: SERIF, size: 21, language: LANGUAGE } },
    title: {
      run: { font: SERIF, size: 36, bold: true, color: BLACK },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 200 } },
    },
    heading1: {
      run: { font: SERIF, size: 24, bold: true, color: BLACK },
      paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
    },
  },
};

const HEAD = ['序号', '材料及应含内容', '状态', '依据', '备注'];

const tick = (done: boolean | undefined) => (done === true ? '☑' : '☐');
type Weight = 'normal' | 'strong';

function run(options: IRunOptions): TextRun {
  return new TextRun(options);
}

function paragraph(text: string, weight: Weight = 'normal'): Paragraph {
  return new Paragraph({ children: [run({ text, bold: weight === 'strong' })] });
}

const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, text });

function cell(lines: readonly Paragraph[], column: number): TableCell {
  return new TableCell({
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [...lines],
  });
}

function remarkLines({ mark }: SheetRow): string[] {
  const { note, person, date } = mark;
  return [
    note ?? '',
    person === undefined ? '' : `负责人：${person}`,
    date === undefined ? '' : `日期：${date}`,
  ].filter((line) => line !== '');
}

function lineRow(row: SheetRow, rows: readonly SheetRow[]): TableRow {
  const { number, of } = positionOf(rows, row);
  const title = row.group === '' ? row.title : `${row.group}：${row.title}`;
  const beneath = [...row.contents.map(({ words, done }) => `${tick(done)} ${words}`), ...row.reasons];
  return new TableRow({
    cantSplit: true,
    children: [
      cell([paragraph(`${tick(row.mark.done)} ${numberPrefix(row)}${String(number)}/${String(of)}`)], 0),
      cell([paragraph(title, 'strong'), ...beneath.map((line) => paragraph(line))], 1),
      cell([paragraph(row.status)], 2),
      cell([paragraph(row.places)], 3),
      cell([...remarkLines(row).map((line) => paragraph(line)), paragraph('')], 4),
    ],
  });
}

function tableOf({ rows }: MaterialsSheet): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      new TableRow({
        tableHeader: true,
        children: HEAD.map((words, column) => cell([paragraph(words, 'strong')], column)),
      }),
      ...rows.map((row) => lineRow(row, rows)),
    ],
  });
}

function pageFooter(): Footer {
  const pages = new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [pages] })] });
}

/** The document as a file; `beneath` are the lines under the list: who filled it in, disclaimers, version, address. */
export function docxOf(sheet: MaterialsSheet, beneath: readonly string[]): Promise<Blob> {
  const title = new Paragraph({ heading: HeadingLevel.TITLE, text: sheet.title });
  const pairs = sheet.above.map(([label, words]) => paragraph(`${label}：${words}`));
  const doubts = sheet.doubts.length === 0 ? [] : [heading('待确认'), ...sheet.doubts.map((each) => paragraph(each))];
  const document = new Document({
    title: sheet.title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    description: '',
    styles: STYLES,
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } },
        },
        footers: { default: pageFooter() },
        children: [
          title,
          ...pairs,
          heading('材料'),
          ...sheet.remarks.map((remark) => paragraph(remark)),
          tableOf(sheet),
          ...doubts,
          heading('说明'),
          ...beneath.map((line) => paragraph(line)),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
