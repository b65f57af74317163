/** Bytes of a file that somebody gave → its sheets, or a sentence why not. Never throws. Told apart by what is inside, not by the name. */
import { sayKept } from '../keeping/kinds.ts';
import { readDocx } from './docx-tables.ts';
import { BROKEN, MOST_BYTES, TOO_BIG } from './limits.ts';
import { lettersOf, readText } from './text-file.ts';
import { Unreadable, type Workbook } from './workbook.ts';
import { mainPart, readXlsx } from './xlsx.ts';
import { openZip, type Zip } from './zip.ts';

/** Called with how much of what is to be read was read, from 0 to 1. */
export type OnRead = (part: number) => void;

export type FileReading = { readonly workbook: Workbook } | { readonly problem: string };

const SAVE_AS = '请用 WPS 表格或 Excel 打开，另存为 .xlsx，再选一次。';
const OLD = `这是旧格式的文件（.xls、.et、.wps、.doc 一类），网页读不了。${SAVE_AS}`;
const LOCKED = `文件加了密码，读不了。请打开后去掉密码，另存为 .xlsx，再选一次。`;
const BINARY = `这是二进制工作簿（.xlsb），网页读不了。${SAVE_AS}`;
const OPEN_DOCUMENT = `这是 OpenDocument 文件（.ods、.odt），网页读不了。${SAVE_AS}`;
const OTHER_ZIP = '这是压缩包或者别的文件，里面没有表格。请解开，选里面的 .xlsx、.csv 或 .docx。';
const PDF = '这是 PDF，读不出表格。请找原来的表格文件；没有的，把表里的内容复制、粘贴到上面的框里。';
const PICTURE = '这是图片，读不出表格。请找原来的表格文件。';
const WEB_PAGE = `这个文件其实是网页或 XML，只是后缀像表格。${SAVE_AS}`;
const RICH_TEXT = '这是 RTF 文件，网页读不了。请打开后另存为 .docx 或 .xlsx，再选一次。';
const EMPTY = '文件是空的，里面没有内容。';
const NO_TABLE = '文件里没有表格。Word 文件只读其中的表格；文字可以复制、粘贴到上面的框里。';

const hex = (bytes: Uint8Array, length: number): string =>
  Array.from(bytes.subarray(0, length), (byte) => byte.toString(16).padStart(2, '0')).join('');

const OLE = 'd0cf11e0a1b11ae1';
const ZIP = '504b';
const PICTURES = ['89504e47', 'ffd8ff', '47494638', '424d', '49492a00'];

/** The names in such a file are in UTF-16: EncryptedPackage is the one that holds a locked workbook. */
function isLocked(bytes: Uint8Array): boolean {
  const name = Array.from('EncryptedPackage', (letter) => letter.charCodeAt(0)).flatMap((code) => [code, 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1))
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

function readPacked(zip: Zip): FileReading {
  const main = mainPart(zip)?.toLowerCase() ?? '';
  if (main.endsWith('.bin') && main.startsWith('xl/')) return { problem: BINARY };
  if (zip.names.includes('content.xml') && zip.names.includes('mimetype')) return { problem: OPEN_DOCUMENT };
  if (main.startsWith('word/')) return withTables(readDocx(zip, main));
  if (main.startsWith('xl/') || zip.names.includes('xl/workbook.xml')) return withTables(readXlsx(zip, main));
  return { problem: OTHER_ZIP };
}

function withTables(workbook: Workbook): FileReading {
  const isAny = workbook.sheets.some(({ rows, problem }) => rows.length > 0 || problem !== undefined);
  if (workbook.sheets.length === 0) return { problem: NO_TABLE };
  return isAny ? { workbook } : { problem: EMPTY };
}

function readPlain(bytes: Uint8Array, name: string, onRead: OnRead): FileReading {
  const letters = lettersOf(bytes)?.trimStart() ?? '';
  if (letters.startsWith('%PDF')) return { problem: PDF };
  if (letters.startsWith('{\\rtf')) return { problem: RICH_TEXT };
  if (/^<(?:!doctype|html|table|\?xml|head|meta)/i.test(letters)) return { problem: WEB_PAGE };
  const problem = sayKept(letters, name);
  return problem === undefined ? withTables(readText(bytes, name, onRead)) : { problem };
}

function read(bytes: Uint8Array, name: string, onRead: OnRead): FileReading {
  const start = hex(bytes, 8);
  if (bytes.length === 0) return { problem: EMPTY };
  if (bytes.length > MOST_BYTES) return { problem: TOO_BIG };
  if (start === OLE) return { problem: isLocked(bytes) ? LOCKED : OLD };
  if (start.startsWith(ZIP)) return readPacked(openZip(bytes, onRead));
  if (start.startsWith('25504446')) return { problem: PDF };
  if (PICTURES.some((picture) => start.startsWith(picture))) return { problem: PICTURE };
  return readPlain(bytes, name, onRead);
}

/** `name` becomes the name of the only sheet of a text file. */
export function readFile(bytes: Uint8Array, name: string, onRead: OnRead = () => undefined): FileReading {
  try {
    return read(bytes, name, onRead);
  } catch (error) {
    return { problem: error instanceof Unreadable ? error.message : BROKEN };
  }
}
