/** What the files of this site hold, and which tool opens each. Pure, and without what reads them. */

export const FORMAT = 'zhanggong-digital-projects';

/** What a file can hold. */
export const FILE_KINDS = ['projects', 'purchases', 'portfolio'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** What each is called, and the tool that opens it. */
export const OPENED_BY: Readonly<Record<FileKind, Readonly<Record<'what' | 'tool' | 'path', string>>>> = {
  projects: { what: '项目', tool: '材料清单', path: 'tools/materials/' },
  purchases: { what: '采购清单', tool: '适用范围', path: 'tools/exclusions/' },
  portfolio: { what: '年度项目清单', tool: '项目清单初筛', path: 'tools/portfolio/' },
};

/** By its name; browsers give no better sign, and what is inside is checked when it is opened. */
export const isNamedKept = (name: string): boolean => /\.json$/i.test(name);

/** Where a file belongs that was opened elsewhere. */
export function sayElsewhere(kind: FileKind): string {
  const { what, tool } = OPENED_BY[kind];
  return `这个文件存的是${what}，请到“${tool}”一页打开。`;
}

/** Enough to find what stands first. */
const BEGINNING = 300;

/** Said where such a file is read as a table, whatever its name; undefined for all other text. */
export function sayKept(letters: string, name: string): string | undefined {
  const beginning = letters.slice(0, BEGINNING);
  if (!/^\s*\{/.test(beginning) || !beginning.includes(`"${FORMAT}"`)) return undefined;
  const [, named] = /"kind":\s*"(\w+)"/.exec(beginning) ?? [];
  const kind = FILE_KINDS.find((each) => each === named);
  const where = kind === undefined ? '这是本站存的文件，不是表格。' : sayElsewhere(kind);
  return isNamedKept(name) ? where : `${where}先把后缀改回 .json。`;
}
