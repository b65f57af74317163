/** Servers, storage, networks, machine rooms: 第三十八条 does not name them, but 第十五条（一） speaks of them. */
import type { Citation } from '../../engine/cite.ts';
import { cite } from '../cite.ts';
import type { Slug } from '../interpretations.ts';

export interface Pointer {
  /** The words in the line, folded. */
  readonly words: readonly string[];
  readonly because: string;
  readonly cites: readonly Citation[];
  readonly interpretations: readonly Slug[];
}

const LEAD_IN = cite(15, '数字化项目有下列情形之一的，原则上不予支持：');
const HARDWARE = cite(15, '新增采购非涉密服务器、存储设备、服务端网络设备等硬件设施的项目');
const FACILITIES = cite(15, '单独新建或扩建非涉密机房、数据中心、云平台以及公共支撑、数据资源等');

const HARDWARE_WORDS: readonly string[] = [
  ...['服务器', '存储设备', '存储阵列', '磁盘阵列', '存储系统', '网络存储', '分布式存储', '网络设备'],
  ...['交换机', '路由器', '超融合'],
];

/** The words looked for, by the words of 第十五条（一） they are near; only those in its text are its own. */
const AREAS: readonly { readonly cite: Citation; readonly words: readonly string[] }[] = [
  { cite: HARDWARE, words: HARDWARE_WORDS },
  { cite: FACILITIES, words: ['机房', '数据中心', '云平台', '政务云', '云服务', '公共支撑', '数据资源'] },
];

/** Any of the words: most lines have none. */
const ANY_WORD = new RegExp(AREAS.flatMap(({ words }) => words).join('|'));

export const POINTER_CITES: readonly Citation[] = [LEAD_IN, HARDWARE, FACILITIES];

/** 大数据中心 is as a rule an office: only a line that speaks of building may mean the thing. */
const named = (text: string): string => (text.includes('建') ? text : text.replace(/大数据中心/g, ''));

const toFifteen = (words: readonly string[], cites: readonly Citation[]): Pointer => ({
  words,
  because: `第三十八条没有列“${words.join('”、“')}”；是不是原则上不予支持的情形，请对照第十五条（一）。`,
  cites: [LEAD_IN, ...cites],
  interpretations: ['in-principle'],
});

/** The pointer of a thing that goes by another name; `word` is the word of 第十五条（一） that it falls under. */
export function pointerOf(name: string, word: string): Pointer {
  return toFifteen(
    [name],
    [HARDWARE, FACILITIES].filter(({ words }) => words.includes(word)),
  );
}

/** Whether a folded text names servers, storage or devices of the network. */
export const namesHardware = (text: string): boolean => HARDWARE_WORDS.some((words) => text.includes(words));

/** The pointer of a folded text, where it holds one of the words. */
export function findPointer(text: string): Pointer | undefined {
  if (!ANY_WORD.test(text)) return undefined;
  const said = named(text);
  const found = AREAS.map((area) => ({ ...area, words: area.words.filter((each) => said.includes(each)) }));
  const areas = found.filter(({ words }) => words.length > 0);
  if (areas.length === 0) return undefined;
  return toFifteen(
    areas.flatMap((area) => area.words),
    areas.map((area) => area.cite),
  );
}
