/** The files for other programs and what their fields mean, for the page that documents them. */

import { DOUBTS_SCHEMA, RULES_SCHEMA } from './schemas-data.ts';

/** A field by its path in the file; `[]` is every member of a list. */
export interface Field {
  readonly path: string;
  readonly means: string;
}

export interface DataFile {
  /** Below the site's base. */
  readonly path: string;
  readonly label: string;
  /** What it is, in a line. */
  readonly about: string;
  readonly fields: readonly Field[];
}

const field = (path: string, means: string): Field => ({ path, means });

const ABOUT = field(
  'about',
  '文件名称、文号、版本、格式号、声明、许可、本站首页地址、官方原文地址（source）和这一页的地址。',
);

const REGULATION: DataFile = {
  path: 'data/regulation.json',
  label: '条文',
  about: '九章四十一条和印发通知，按位置分到句；校勘；条文之间的引用。',
  fields: [
    ABOUT,
    field('chapters[]', '章：number 章次，heading 章名，articles 所含的条。'),
    field('articles[]', '条：number 条次，heading 条文里的条号，chapter 所在的章，citedFrom 点到这一条的句。'),
    field('articles[].gist', '编者写的提要，不是条文。'),
    field('articles[].blocks[]', '条下的款、项、目和段，按条文的先后。'),
    field('articles[].blocks[].kind', 'paragraph 款，item 项，subitem 目，item-paragraph 项下不编号的段。'),
    field('articles[].blocks[].marker', '条文里的编号，如“（一）”“1.”；款没有编号，为空。'),
    field('articles[].blocks[].sentences[].place', '位置：6.p1s3 是第六条第一款第三句。全站只用这一种编号。'),
    field('articles[].blocks[].sentences[].citation', '位置的读法，如“第六条第三句”。'),
    field('articles[].blocks[].sentences[].path', '本站的网页地址，接在 about.home 之后。'),
    field('articles[].blocks[].sentences[].eId', '同一句在 Akoma Ntoso 文件里的编号。'),
    field('articles[].blocks[].sentences[].text', '条文原文，已补字，不含条号和项目编号。'),
    field('notice', '印发通知，结构与条相同。'),
    field('emendations.restored[]', '补字：captured 抓取文本，published 本站文本，certainty 把握，why 理由。'),
    field('emendations.doubtful[]', '存疑：words 照抓取文本没有改的字句，why 理由。'),
    field('references[]', '条文点到别的条：from 在哪一句，words 原词，article 所指的条。'),
  ],
};

/** Of one doubt, in rules.json and in interpretations.json. */
const DOUBT_FIELDS: readonly Field[] = [
  field('readings[]', '各种读法：id 不改，name 是“读法一”，label 几个字的说法，text 全文。'),
  field('adopted', '本站采用的读法的 id，null 是不采用、只提示。'),
  field('taken', '没有答复时，计算所用的读法。'),
  field(
    'shown',
    '没有答复时怎样列：ask 标待确认，ask-for-more 只在别的读法多要求时标，adopt 照所取读法、旁边列出疑问。',
  ),
  field('shownAt', '在哪些步骤、材料（清单/材料）上另是一样。'),
  field(
    'affects',
    '影响什么：route 步骤和材料，purchases 采购，dates 日期，total 总投资，scope 范围，manner 怎样办，none 不影响。',
  ),
  field('answers', '已有的答复：reading 读法，who 谁，when 哪天，source 出处，from 从哪天起适用；适用的在前。'),
  field(
    'weight',
    '牵动多少：projects 种试算的情形里，cases 种只换这一处读法就有结果变，together 种要和别处一起换才变。',
  ),
  field(
    'effects[]',
    '一个步骤（step）或者一份材料（list、paper）怎样变：under 各读法下的结论，totals 在哪些总投资上（元），cases 多少种情形。',
  ),
];

const RULES: DataFile = {
  path: 'data/rules.json',
  label: '规则',
  about: '本站工具所用的全部规则：条件、结论、步骤、材料、排除项、时限、口径，每一样都带条文原文。',
  fields: [
    ABOUT,
    field('facts[]', '项目情况：id，label 名称，kind 单选、多选或金额，values 可选的值，question 问法，why 为什么问。'),
    field('facts[].values[].onlyFor', '只有这些类别的项目才能选；null 是都能选。'),
    field('stages[]', '阶段。'),
    field('statuses', '步骤的各种结论和中文。'),
    field('steps[]', '步骤：stage 阶段，by 谁办，to 向谁办；“—”是条文没有写明。'),
    field(
      'steps[].consequences[]',
      '条文写明的不办这一步的后果：cites 原文，interpretations 有关口径；条文没有单独写的为空。',
    ),
    field('rules[]', '规则：about 关于哪一步（或 scope 适用范围、basis 适用方式、standing 支持情形、total 总投资）。'),
    field(
      'rules[].when[]',
      '条件，都成立才算；空的对所有项目成立。words 是中文，facts 是取决于哪几项情况；kind 的几种见下面“规则怎么读”。',
    ),
    field('rules[].value', '结论；note 不下结论，只提示口径。'),
    field('rules[].cites[]', '依据：place 位置，words 原文，逐字见于那一句。'),
    field('parts', '步骤里面的事：论证评估看的方面、这一步还包括的、视情形的，连同条文原字。'),
    field('partKinds', '这三种的叫法。'),
    field('besideRoutes', '每个结果旁都有的话：始终禁止的事、新建从严、违反的后果。'),
    field(
      'besideRoutes.withheldFunds[]',
      '不安排资金的情形：triggers 什么情形，exception 例外，effect 怎样，strength 有没有“原则上”。',
    ),
    field('materials.lists[]', '六份材料清单；notExhaustive 是“包括但不限于”的原文，没有则为 null。'),
    field('materials.papers[]', '材料的名称。'),
    field('materials.rules[]', '某份清单（list）要不要某种材料（paper）；absent 是这类项目不要。'),
    field('materials.contents[]', '材料里要写什么，用条文的词。'),
    field('exclusions.kinds[]', '第三十八条所列的各类：things 条文点名的东西，rules 何时不属管理范围。'),
    field('exclusions.conditions[]', '第三十八条里的条件，问法和原文。'),
    field('exclusions.unlisted', '第三十八条没有点名的：由什么决定，还可能碰到哪一条。'),
    field('times.terms[]', '期限：span 条文的词，months 合多少个月，from 从哪一天起。'),
    field('times.fixed[]', '每年的时点：words 条文的词，latest 最迟的月和日。'),
    field(
      'numbers',
      '本数：when 里有一组条件成立的，数额恰为两档之间的数；doubt 那处口径读作 below 的，各条件按总投资少一元算。',
    ),
    field('rules[].overrides', '写了 true 的，成立时关于同一件事的其他规则都不算。'),
    field('interpretations[]', '口径：words 原文，ask 向谁确认，otherwise 按别的读法会怎样（能算出来的没有这一项）。'),
    ...DOUBT_FIELDS.map(({ path, means }) => field(`interpretations[].${path}`, means)),
  ],
};

const FACTS: DataFile = {
  path: 'data/facts.schema.json',
  label: '项目情况的格式',
  about: 'JSON Schema（draft-07）：一个项目的情况怎么写。金额单位是元。',
  fields: [
    field('$comment', '版本、格式号和声明。'),
    field('additionalProperties', '不认识的项一概不收。'),
    field('properties', '每一项情况：title 名称，description 问法和说明；没有写的就是还没有回答。'),
    field('allOf', '哪些情况不能一起写。运维部分不能超过总投资这一条 JSON Schema 表达不了，要另外查。'),
  ],
};

const AKN: DataFile = {
  path: 'data/regulation.akn.xml',
  label: '条文（Akoma Ntoso）',
  about: 'Akoma Ntoso 3.0：印发通知作 preface，章、条、款、项、目各有 eId，补字作 ins，校勘作 note。',
  fields: [],
};

const INTERPRETATIONS: DataFile = {
  path: 'data/interpretations.json',
  label: '口径',
  about: '只有口径，供本站工具用；内容与 rules.json 的 interpretations 相同，不带版本。',
  fields: [],
};

const COMMENT = field('$comment', '版本、格式号和声明。');

const SCHEMAS: readonly DataFile[] = [
  {
    path: RULES_SCHEMA,
    label: '规则的格式',
    about: 'JSON Schema（draft-07）：rules.json 里条件的各种写法，和口径；其余各项不限定。',
    fields: [
      COMMENT,
      field('properties', 'rules、numbers、materials 里的条件，interpretations 口径。'),
      field('required', '必有的几项。'),
    ],
  },
  {
    path: DOUBTS_SCHEMA,
    label: '口径的格式',
    about: 'JSON Schema（draft-07）：interpretations.json 的写法，一处口径一项。',
    fields: [COMMENT, field('items', '一处口径：各项的意思同 rules.json 的 interpretations。')],
  },
];

export const DATA_FILES: readonly DataFile[] = [REGULATION, RULES, FACTS, AKN, INTERPRETATIONS, ...SCHEMAS];
