/** What people write in the cells of a project list, beside the labels themselves: spellings of values, yes, no, none. No law: every value and label comes from the core. */
import {
  CHOICES,
  NONE_LABEL,
  SETS,
  UNSURE_AMOUNT_LABEL,
  UNSURE_LABEL,
  valueLabel,
  type ChoiceKey,
  type SetKey,
} from '../../core/index.ts';

/** Other words for a value. Only such as can mean nothing else: 财政资金 may be the district's or not, 服务 may be any service. */
const SPELLINGS: Readonly<Record<ChoiceKey | SetKey, Readonly<Record<string, readonly string[]>>>> = {
  secrecy: {
    none: ['否', '不涉密', '非密', '不是', '无', '公开'],
    'work-secret': ['工作秘密', '涉及工作秘密'],
    'state-secret': ['是', '国家秘密', '秘密', '机密', '绝密', '秘密级', '机密级', '绝密级'],
  },
  unit: {
    town: ['镇', '街道', '乡镇', '镇街', '街道办', '街道办事处'],
    department: ['区直单位', '区直', '区级部门'],
    school: ['中学', '小学', '幼儿园'],
    hospital: ['卫生院', '公立医院'],
    'state-enterprise': ['国企', '区属国企', '国有公司'],
  },
  funds: {
    district: [
      '区本级',
      '本级财政',
      '区财政',
      '区级财政',
      '区级财政资金',
      '区财政资金',
      '区本级财政',
      '区本级财政资金',
      '本级财政资金',
    ],
    superior: [
      ...[
        '上级',
        '上级资金',
        '上级财政',
        '上级财政资金',
        '上级补助',
        '上级补助资金',
        '上级专项资金',
        '中央资金',
        '中央财政',
      ],
      ...['省级资金', '省级财政', '国家资金', '中央财政资金', '省级财政资金'],
    ],
    social: ['社会投资', '社会资本'],
    own: ['自有资金', '单位自有资金', '非财政性自有资金'],
  },
  category: {
    new: ['新建', '建设类'],
    upgrade: ['改建', '扩建', '改扩建', '迁移', '升级', '改造', '更新改造'],
    operation: ['运行维护', '运维服务', '运维类', '维护'],
    service: ['政府购买服务', '服务购买'],
  },
  nature: { infrastructure: ['基础设施'], integration: ['跨部门跨层级', '集成'], other: ['其他'] },
  traits: {
    'cross-department': ['跨部门', '跨部门建设'],
    'cross-level': ['跨层级', '跨层级共享'],
    'public-generic': ['面向公众', '面向公众通用', '面向公众使用'],
    'fee-platform': ['缴费平台', '收费平台'],
    'within-other-project': ['其他建设项目中包含'],
    'major-deployment': ['重大部署'],
  },
  priorities: {},
  obstacles: {
    'off-cloud': ['不上云', '不在政务云部署', '不迁移到政务云'],
    'predecessor-unaccepted': ['原项目未验收', '原项目尚未竣工验收'],
    'not-unified': ['不符合五统一', '不符合“五统一”'],
  },
};

/** One form for what differs only in width, case and blanks. */
export const foldCell = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** 建设类项目 is 建设. */
const withoutKind = (text: string): string => text.replace(/(?:类别?|项目)+$/, '') || text;

const withoutBrackets = (label: string): string => label.replace(/（[^）]*）/g, '');

/** The values of a fact in the order of asking. */
export const VALUES: Readonly<Record<ChoiceKey | SetKey, readonly string[]>> = {
  secrecy: CHOICES.secrecy.options,
  unit: CHOICES.unit.options,
  category: CHOICES.category.options,
  nature: CHOICES.nature.options,
  funds: SETS.funds.options,
  traits: SETS.traits.options,
  priorities: SETS.priorities.options,
  obstacles: SETS.obstacles.options,
};

/** Every way to write the values of a fact, folded, with the value; the label goes before everything else. */
function termsOf(fact: ChoiceKey | SetKey): ReadonlyMap<string, string> {
  const written = VALUES[fact].flatMap((value) => {
    const label = valueLabel(fact, value);
    return [label, withoutBrackets(label), value, ...(SPELLINGS[fact][value] ?? [])].map(
      (words) => [foldCell(words), value] as const,
    );
  });
  return new Map(written.reverse());
}

const TERMS: Readonly<Record<ChoiceKey | SetKey, ReadonlyMap<string, string>>> = {
  secrecy: termsOf('secrecy'),
  unit: termsOf('unit'),
  category: termsOf('category'),
  nature: termsOf('nature'),
  funds: termsOf('funds'),
  traits: termsOf('traits'),
  priorities: termsOf('priorities'),
  obstacles: termsOf('obstacles'),
};

/** The value of a choice; undefined where the words are none of its. */
export function valueIn(fact: ChoiceKey | SetKey, words: string): string | undefined {
  const folded = foldCell(words);
  return TERMS[fact].get(folded) ?? TERMS[fact].get(withoutKind(folded));
}

const SEPARATOR = '、,;/|。+';
const isSeparator = (sign: string | undefined): boolean => sign === undefined || SEPARATOR.includes(sign);

interface Members {
  readonly values: readonly string[];
  /** What is none of them. */
  readonly strangers: readonly string[];
}

/** The longest way to write a value with which the text begins; labels have 、 of their own. */
function startOf(fact: SetKey, text: string): readonly [string, string] | undefined {
  let found: readonly [string, string] | undefined;
  for (const [words, value] of TERMS[fact])
    if (text.startsWith(words) && isSeparator(text[words.length]) && words.length > (found?.[0].length ?? 0))
      found = [words, value];
  return found;
}

/** Several values in one cell, in the order of the table, each once. */
export function membersIn(fact: SetKey, words: string): Members {
  let rest = words.split(/\s+/).map(foldCell).join(';');
  const values = new Set<string>();
  const strangers: string[] = [];
  for (;;) {
    while (rest !== '' && isSeparator(rest[0])) rest = rest.slice(1);
    if (rest === '') break;
    const start = startOf(fact, rest);
    const end = Array.from(rest).findIndex((sign) => isSeparator(sign));
    const length = start?.[0].length ?? (end < 0 ? rest.length : end);
    if (start) values.add(start[1]);
    else strangers.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return { values: VALUES[fact].filter((value) => values.has(value)), strangers };
}

const NONE = new Set([NONE_LABEL, '无', '没有', '都没有', '不涉及', '否'].map(foldCell));
const UNSAID = new Set(
  ['', '-', '--', '—', '——', '/', '\\', '?', '？', '待定', '未定', '未知', UNSURE_LABEL, UNSURE_AMOUNT_LABEL].map(
    foldCell,
  ),
);
const YES = new Set(['是', '有', '√', '✓', '✔', '☑', '对', 'y', 'yes', '1', 'true'].map(foldCell));
const NO = new Set(['否', '无', '没有', '不是', '×', 'x', '✗', '□', 'n', 'no', '0', 'false'].map(foldCell));

/** 无, 没有, 以上都没有. */
export const isNone = (words: string): boolean => NONE.has(foldCell(words));
/** Empty, a dash, 不清楚: nothing is said. */
export const isUnsaid = (words: string): boolean => UNSAID.has(foldCell(words));

/** 是 or 否, as people tick it; undefined for anything else. */
export function yesNoIn(words: string): 'yes' | 'no' | undefined {
  const folded = foldCell(words);
  return YES.has(folded) ? 'yes' : NO.has(folded) ? 'no' : undefined;
}
