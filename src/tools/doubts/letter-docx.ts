/** The letter as a Word document, to be finished by hand. Loaded only when it is asked for. */
import { AlignmentType, Document, Packer, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { AUTHOR } from '../sheet/disclaimers.ts';
import { UNIT_LINE, type Letter, type LetterPart } from './letter.ts';

const SONG = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' };
const FANGSONG = { ...SONG, eastAsia: '仿宋' };
const KAI = { ...SONG, eastAsia: '楷体' };
const HEI = { ...SONG, eastAsia: '黑体' };
const LANGUAGE = { value: 'zh-CN', eastAsia: 'zh-CN' };
/** Half points: the title 二号, the rest 小四, so that a single question fits on one page. */
const [TITLE_SIZE, SIZE] = [36, 24];
/** Twentieths of a point: two characters, and the space between lines. */
const INDENT = 480;
const LINE = 400;

const FONTS: Readonly<Record<LetterPart['kind'], typeof SONG>> = {
  text: FANGSONG,
  question: HEI,
  law: KAI,
  reading: FANGSONG,
};

const paragraph = (text: string, font: typeof SONG, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { line: LINE }, ...more, children: [new TextRun({ text, font, size: SIZE })] });

/** The letter as a file. */
export function docxOfLetter({ title, to, parts, unit, day }: Letter): Promise<Blob> {
  const titleRun: IRunOptions = { text: title, bold: true, font: SONG, size: TITLE_SIZE };
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 300 },
    children: [new TextRun(titleRun)],
  });
  const right = { alignment: AlignmentType.RIGHT, keepNext: true };
  const document = new Document({
    title,
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    description: '',
    styles: { default: { document: { run: { font: FANGSONG, size: SIZE, language: LANGUAGE } } } },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1531, right: 1531 } },
        },
        children: [
          heading,
          paragraph(to, FANGSONG),
          ...parts.map(({ kind, text }) => paragraph(text, FONTS[kind], { indent: { firstLine: INDENT } })),
          paragraph('', FANGSONG),
          paragraph(unit === '' ? UNIT_LINE : unit, FANGSONG, right),
          paragraph(day, FANGSONG, right),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
